import { type ControlEntry, controlMap } from '../../registers/control';
import { useLocale } from '../../settings/context';
import { formatDay } from '../../text/dates';
import { fill } from '../../text/numbers';
import { ControlSketch } from './ControlSketch';
import { ControlTable } from './ControlTable';

/** Who holds what on a day: the sketch and the table of the same rows. */
export function ControlList({ rows, on, from }: { rows: readonly ControlEntry[]; on: string | null; from: string }) {
  const locale = useLocale();
  const { registers } = locale.words;
  const map = controlMap(rows, on);
  const marks = new Map(map.sheets.flatMap((sheet) => sheet.marks).map((mark) => [mark.id, mark.holder]));
  return (
    <section class="block" aria-labelledby="control">
      <h2 id="control">{on === null ? registers.onLatest : fill(registers.onDay, { date: formatDay(on, locale) })}</h2>
      <div class="control-parts">
        <ControlSketch map={map} />
        <ControlTable rows={rows} on={on} from={from} holderOf={(id) => marks.get(id) ?? -1} />
      </div>
    </section>
  );
}
