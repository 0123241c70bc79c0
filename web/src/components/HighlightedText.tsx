import { claimNumber, claimToSelect, type Highlight } from '../claims/highlights';
import { useLocale } from '../settings/context';
import { fill, inDigits } from '../text/numbers';
import { type Range, type Segment, splitSegments } from '../text/segments';
import type { BodyProps } from './ArticleBody';
import { MarkedText } from './SourceText';

type Props = BodyProps & { range: Range };

/** A paragraph with its evidence as links to the claims; overlapping evidence lies side by side, never nested. */
export function HighlightedText({ range, highlights, ...props }: Props) {
  const segments = splitSegments(range.start, range.end, highlights);
  return (
    <>
      {segments.map((segment) => (
        <Stretch key={segment.start} segment={segment} {...props} />
      ))}
    </>
  );
}

function classesOf(covers: readonly Highlight[], top: Highlight, selected: string | null): string {
  const evidence = covers.filter((cover) => cover.role === 'evidence');
  const chosen = covers.some((cover) => cover.claim === selected && cover.role !== 'attribution');
  return [
    top.role,
    `ink-${top.kind}`,
    evidence.length > 1 ? 'evidence-shared' : '',
    chosen ? 'is-selected' : '',
    covers.some((cover) => cover.role === 'attribution') ? 'attribution' : '',
  ].filter(Boolean).join(' ');
}

function Stretch({ segment, article, selected, onSelect }: Omit<Props, 'range' | 'highlights'> & { segment: Segment<Highlight> }) {
  const locale = useLocale();
  const { words } = locale;
  const text = <MarkedText text={article.text.slice(segment.start, segment.end)} />;
  const link = claimToSelect(segment.covers, selected);
  if (link === null) return segment.covers.length === 0 ? text : <span class="attribution">{text}</span>;

  const links = segment.covers.filter((cover) => cover.role !== 'attribution');
  const top = links.find((cover) => cover.role === 'evidence') ?? link;
  const first = links.filter((cover) => cover.role === 'evidence' && cover.start === segment.start);
  const number = inDigits(claimNumber(link.claim), locale);
  const label = link.role === 'repeat' ? fill(words.reader.repeatOf, { n: number }) : fill(words.reader.evidence, { kind: words.kinds[link.kind], n: number });
  return (
    <a
      class={classesOf(segment.covers, top, selected)}
      href={`#${link.claim}`}
      id={first[0] === undefined ? undefined : `text-${first[0].claim}`}
      data-claims={links.map((cover) => cover.claim).join(' ')}
      data-tag={first.length === 0 ? undefined : first.map((cover) => words.kindLetters[cover.kind] + inDigits(claimNumber(cover.claim), locale)).join(' ')}
      tabIndex={first.length === 0 ? -1 : undefined}
      title={label}
      onClick={(event) => {
        event.preventDefault();
        onSelect(link.claim);
      }}
    >
      {text}
    </a>
  );
}
