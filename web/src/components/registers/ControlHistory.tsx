import type { ControlSpan } from '../../api/registers';
import { listed } from '../../claims/phrases';
import { shareText } from '../../claims/registerSentence';
import { type ControlEntry, sinceText } from '../../registers/control';
import { statementsOf } from '../../registers/row';
import { useLocale } from '../../settings/context';
import { fill } from '../../text/numbers';
import { Pieces } from '../Pieces';
import { StatementList } from './StatementList';

/** Who held a place from when to when, as claimed; where sources differ, it says so. */
export function ControlHistory({ entry }: { entry: ControlEntry }) {
  const { registers } = useLocale().words;
  return (
    <section class="block" aria-labelledby="history">
      <h2 id="history">{registers.history}</h2>
      <p class="card-details">{registers.historyHelp}</p>
      <ol class="timeline">
        {entry.row.history.map((stretch, index) => <StretchLine key={index} entry={entry} stretch={stretch} />)}
      </ol>
    </section>
  );
}

function StretchLine({ entry, stretch }: { entry: ControlEntry; stretch: ControlSpan }) {
  const locale = useLocale();
  const { registers } = locale.words;
  return (
    <li class={stretch.isContested ? 'is-contested' : undefined}>
      <p class="statement-from">{fill(locale.words.dates.since, { date: sinceText(entry, stretch, locale) })}</p>
      <h3>
        {stretch.holders.length === 0 ? registers.lost : <Pieces pieces={listed(stretch.holders, locale)} />}
        {stretch.isContested && <span class="state state-contested">{registers.contested}</span>}
        {stretch.besiegers.length > 0 && <span class="state state-besieged">{registers.besieged}</span>}
      </h3>
      {stretch.besiegers.length > 0 && <p>{registers.facts.besieger}: <Pieces pieces={listed(stretch.besiegers, locale)} /></p>}
      {stretch.share !== null && <p>{fill(registers.share, { n: shareText(stretch.share, locale) })}</p>}
      <StatementList statements={statementsOf(entry, stretch.statements)} />
    </li>
  );
}
