import { type ArticleRow, claimKinds } from '../api/types';
import { type ListState, listPath, readerPath } from '../routing/routes';
import { useLocale } from '../settings/context';
import { formatDay } from '../text/dates';
import { directionOf } from '../text/direction';
import { fill } from '../text/numbers';
import { ClaimTally } from './ClaimTally';
import { Link } from './Link';
import { MarkedText, SourceText } from './SourceText';

const longestHeadline = 140;

/** The headline, or the first line of the text where there is none. */
function headline(row: ArticleRow): string | null {
  const title = row.title?.trim();
  if (title) return title;
  const line = row.snippet.map((piece) => piece.text).join('').trim().split(/[\n\r]/)[0] ?? '';
  if (line === '') return null;
  return line.length > longestHeadline ? `${line.slice(0, longestHeadline)}…` : line;
}

/** An article in the list. */
export function ArticleListRow({ row, state }: { row: ArticleRow; state: ListState }) {
  const locale = useLocale();
  const { list } = locale.words;
  const title = headline(row);
  const snippet = row.snippet.map((piece) => piece.text).join('');
  return (
    <li class="row">
      <div class="row-meta">
        {row.published === null ? <span>{list.undated}</span> : <time dateTime={row.published}>{formatDay(row.published, locale)}</time>}
        {row.publisher === null ? (
          <span class="row-publisher">{list.noPublisher}</span>
        ) : (
          <Link
            class="row-publisher"
            href={listPath({ ...state, publisher: row.publisher, page: 1 })}
            title={fill(list.onlyPublisher, { name: row.publisher })}
          >
            <SourceText text={row.publisher} />
          </Link>
        )}
      </div>
      <div class="row-text">
        <h2 dir={directionOf(title ?? list.untitled)}>
          <Link href={readerPath({ key: row.key, kinds: claimKinds, claim: null })} from={listPath(state)}>
            <MarkedText text={title ?? list.untitled} />
          </Link>
        </h2>
        {row.snippet.length > 0 && (
          <p class="snippet" dir={directionOf(snippet)}>
            {row.snippet.map((piece, index) =>
              piece.hit ? (
                <mark key={index}>
                  <MarkedText text={piece.text} />
                </mark>
              ) : (
                <MarkedText key={index} text={piece.text} />
              ),
            )}
          </p>
        )}
      </div>
      <ClaimTally claims={row.claims} />
    </li>
  );
}
