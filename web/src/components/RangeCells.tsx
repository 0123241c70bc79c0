import type { Range } from '../api/types';
import { useLocale } from '../settings/context';
import { formatNumber } from '../text/numbers';

/** Low, best and high as three cells of a table. */
export function RangeCells({ range }: { range: Range }) {
  const locale = useLocale();
  const cell = (value: number | null) => (value === null ? '–' : formatNumber(value, locale));
  return (
    <>
      <td class="number">{cell(range.low)}</td>
      <td class="number best">{cell(range.best)}</td>
      <td class="number">{range.best !== null && range.high === null ? locale.words.figures.noCeiling : cell(range.high)}</td>
    </>
  );
}
