import type { Article } from '../api/types';
import { cameFrom } from '../routing/navigation';
import { useLocale } from '../settings/context';
import { formatDay } from '../text/dates';
import { directionOf } from '../text/direction';
import { Link } from './Link';
import { MarkedText, SourceText } from './SourceText';

/** An address that a browser may follow; anything else a source wrote there is shown as text only. */
const isWebAddress = (url: string): boolean => /^https?:\/\//i.test(url);

/** Headline, publisher, day and origin of an article. */
export function ArticleHead({ article, title }: { article: Article; title: string }) {
  const locale = useLocale();
  const { reader, list, incidents, toll, registers } = locale.words;
  return (
    <header class="head">
      <Link class="back" href={cameFrom()}>
        <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" class="arrow">
          <path d="M10 3L5 8l5 5" fill="none" stroke="currentColor" stroke-width="2" />
        </svg>
        {cameFrom().startsWith('/incidents/') ? incidents.toIncident : cameFrom().startsWith('/toll') ? toll.back : cameFrom().startsWith('/registers') ? registers.backTo : reader.back}
      </Link>
      <h1 dir={directionOf(title)}>
        <MarkedText text={title} />
      </h1>
      <p class="head-facts">
        {article.publisher === null ? <span>{list.noPublisher}</span> : <SourceText text={article.publisher} />}
        <span>{article.published === null ? list.undated : <time dateTime={article.published}>{formatDay(article.published, locale)}</time>}</span>
        <span class="code"><SourceText text={article.id} /></span>
        {article.url !== null &&
          (isWebAddress(article.url) ? (
            <a href={article.url} rel="external noopener noreferrer" target="_blank">{reader.original}</a>
          ) : (
            <span class="code"><SourceText text={article.url} /></span>
          ))}
      </p>
    </header>
  );
}
