import type { FigureReason } from '../api/types';
import { useLocale } from '../settings/context';
import { MixedText } from './MixedText';

/** Why something is what it is: in the reader's language where we have words for the code, else as the API tells it; with the codes that exports carry. */
export function ReasonList({ reasons: given }: { reasons: readonly FigureReason[] }) {
  const { reasons } = useLocale().words;
  if (given.length === 0) return null;
  return (
    <ul class="reasons">
      {given.map((reason, index) => (
        <li key={index}>
          {reasons[reason.code] ?? <MixedText text={reason.message.replaceAll('other:', '')} />} <bdi class="code">{reason.code}</bdi>
        </li>
      ))}
    </ul>
  );
}
