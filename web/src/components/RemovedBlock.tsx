import { useLocale } from '../settings/context';
import { counted } from '../text/numbers';
import type { Block } from '../text/blocks';
import type { BodyProps } from './ArticleBody';
import { HighlightedText } from './HighlightedText';

/** A stretch that was kept out of the reading: folded, with the reason; nothing of the article is hidden for good. */
export function RemovedBlock({ block, ...props }: BodyProps & { block: Block }) {
  const locale = useLocale();
  const { reader } = locale.words;
  return (
    <details class="removed" lang={locale.language} dir={locale.language === 'ar' ? 'rtl' : 'ltr'}>
      <summary>
        {reader.removed}: {block.removed === 'repeat' ? reader.removedRepeat : <bdi class="code">{block.removed}</bdi>}
        {' · '}
        {counted(block.end - block.start, reader.removedLength, locale)}
      </summary>
      {block.paragraphs.map((range) => (
        <p key={range.start} lang="ar" dir="rtl">
          <HighlightedText {...props} range={range} />
        </p>
      ))}
    </details>
  );
}
