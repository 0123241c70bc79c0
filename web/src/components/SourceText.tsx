import { useLocale } from '../settings/context';
import { splitBidi } from '../text/bidi';
import { directionOf } from '../text/direction';
import { fill } from '../text/numbers';

/** Text of a source with its direction characters shown as marks. Put it in an element of its own direction. */
export function MarkedText({ text }: { text: string }) {
  const { words } = useLocale();
  return (
    <>
      {splitBidi(text).map((piece, index) =>
        piece.mark === undefined ? (
          piece.text
        ) : (
          <span key={index} class="bidi-mark" dir="ltr" title={fill(words.reader.bidiMark, { name: piece.mark })}>
            {piece.mark}
          </span>
        ),
      )}
    </>
  );
}

/** A source's words among ours: isolated, in the direction that most of them have. */
export function SourceText({ text }: { text: string }) {
  return (
    <bdi dir={directionOf(text)}>
      <MarkedText text={text} />
    </bdi>
  );
}
