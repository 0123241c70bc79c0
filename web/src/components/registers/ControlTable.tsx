import { listed } from '../../claims/phrases';
import { shareText } from '../../claims/registerSentence';
import { claimPath } from '../../claims/claimKey';
import { type ControlEntry, holderLetter, sinceText, spanOn } from '../../registers/control';
import { registerRowPath } from '../../routing/registers';
import { useLocale } from '../../settings/context';
import { Link } from '../Link';
import { Pieces } from '../Pieces';
import { QuoteLink } from '../QuoteLink';
import { SourceText } from '../SourceText';
import { statementKey } from '../../registers/row';
import { StateBadge } from './StateBadge';

interface Props {
  rows: readonly ControlEntry[];
  on: string | null;
  from: string;
  /** Index of a row's holders in the key of the sketch, or -1. */
  holderOf: (id: string) => number;
}

/** Who holds what, as claimed up to a day. */
export function ControlTable({ rows, on, from, holderOf }: Props) {
  const { registers } = useLocale().words;
  const { place, state, holder, besieger, shareOf, since, words } = registers.facts;
  return (
    <div class="table-scroll" tabIndex={0} role="region" aria-label={registers.names.control.title}>
      <table class="sheet control">
        <thead>
          <tr>{[place, state, holder, besieger, shareOf, since, words].map((name) => <th key={name} scope="col">{name}</th>)}</tr>
        </thead>
        <tbody>
          {rows.map((row) => <ControlLine key={row.id} row={row} on={on} from={from} holder={holderOf(row.id)} />)}
        </tbody>
      </table>
    </div>
  );
}

function ControlLine({ row, on, from, holder }: { row: ControlEntry; on: string | null; from: string; holder: number }) {
  const locale = useLocale();
  const span = spanOn(row.row, on);
  const last = row.statements.at(-1);
  const words = span?.statements.at(-1);
  return (
    <tr>
      <th scope="row"><Link href={registerRowPath('control', row.id)} from={from}><SourceText text={row.row.place.name} /></Link></th>
      <td><StateBadge row={row} /></td>
      <td>
        {holder >= 0 && <span class="letter">{holderLetter(holder)}</span>} <Pieces pieces={listed(span?.holders ?? [], locale)} />
      </td>
      <td><Pieces pieces={listed(span?.besiegers ?? [], locale)} /></td>
      <td>{span?.share && words ? <Link href={claimPath(words)} from={from}>{shareText(span.share, locale)}</Link> : null}</td>
      <td class="control-day">{span === null ? null : sinceText(row, span, locale)}</td>
      <td>{last !== undefined && <QuoteLink claim={statementKey(last)} quote={last.claim.evidence.exact} />}</td>
    </tr>
  );
}
