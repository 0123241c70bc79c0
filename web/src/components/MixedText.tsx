import { splitArabic } from '../text/direction';
import { MarkedText } from './SourceText';

/** A message in English with Arabic names in it: each is isolated, so that numbers beside it keep their place. */
export function MixedText({ text }: { text: string }) {
  return (
    <bdi dir="ltr">
      {splitArabic(text).map((piece, index) => (index % 2 === 1 ? <bdi key={index} dir="rtl"><MarkedText text={piece} /></bdi> : <MarkedText key={index} text={piece} />))}
    </bdi>
  );
}
