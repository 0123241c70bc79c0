import type { RegisterRow } from '../../api/registers';
import { peopleText } from '../../claims/registerSentence';
import { listed } from '../../claims/phrases';
import { rowDays, rowTitle, statementKey } from '../../registers/row';
import { registerRowPath } from '../../routing/registers';
import { useLocale } from '../../settings/context';
import { formatDay } from '../../text/dates';
import { Link } from '../Link';
import { Pieces } from '../Pieces';
import { QuoteLink } from '../QuoteLink';
import { SourceText } from '../SourceText';
import { StateBadge } from './StateBadge';

/** A row of a register in a list, with the last word on it. */
export function RegisterListRow({ row, from }: { row: RegisterRow; from: string }) {
  const locale = useLocale();
  const { registers, list } = locale.words;
  const last = row.statements.at(-1);
  const facts = [row.register !== 'access' && row.place !== null ? <SourceText text={row.place.name} /> : null, row.people === null ? null : peopleText(row.people, locale)].filter((fact) => fact !== null);
  return (
    <li class="row register-row">
      <div class="row-meta">
        <span>{rowDays(row, locale) ?? registers.undated}</span>
        <StateBadge row={row} />
      </div>
      <div class="row-text">
        <h2>
          <Link href={registerRowPath(row.register, row.id)} from={from}><Pieces pieces={rowTitle(row, locale)} /></Link>
        </h2>
        {facts.length > 0 && <p class="figure-line">{facts.map((fact, index) => <span key={index}>{fact}</span>)}</p>}
        {row.english !== null && row.actors.length > 0 && row.register !== 'demands' && <p class="row-actors"><Pieces pieces={listed(row.actors, locale)} /></p>}
        {last?.claim.kind === 'diplomacy' && last.claim.about && <p class="row-actors"><SourceText text={last.claim.about.exact} /></p>}
        {last !== undefined && <p class="row-quote"><QuoteLink claim={statementKey(last)} quote={last.claim.evidence.exact} /></p>}
      </div>
      <div class="row-support">
        {last !== undefined && (
          <>
            <span>{last.publisher === null ? list.noPublisher : <SourceText text={last.publisher} />}</span>
            <span>{last.published === null ? list.undated : formatDay(last.published, locale)}</span>
          </>
        )}
      </div>
    </li>
  );
}
