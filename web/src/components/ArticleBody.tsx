import type { Article } from '../api/types';
import type { Highlight } from '../claims/highlights';
import { blocksOf } from '../text/blocks';
import { HighlightedText } from './HighlightedText';
import { RemovedBlock } from './RemovedBlock';

export interface BodyProps {
  article: Article;
  highlights: readonly Highlight[];
  selected: string | null;
  onSelect: (claim: string) => void;
}

/** The article itself: always from right to left, whatever the language of the pages. */
export function ArticleBody(props: BodyProps) {
  const { text, removed } = props.article;
  return (
    <div class="body" lang="ar" dir="rtl">
      {blocksOf(text, removed).map((block) =>
        block.removed === null ? (
          <p key={block.start}>
            <HighlightedText {...props} range={block} />
          </p>
        ) : (
          <RemovedBlock key={block.start} {...props} block={block} />
        ),
      )}
    </div>
  );
}
