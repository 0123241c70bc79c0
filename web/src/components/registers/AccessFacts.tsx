import type { AccessRow, RegisterRow } from '../../api/registers';
import { peopleText } from '../../claims/registerSentence';
import { statementKey } from '../../registers/row';
import { claimPath } from '../../claims/claimKey';
import { useLocale } from '../../settings/context';
import { formatDay } from '../../text/dates';
import { Link } from '../Link';
import { ActorLinks, PlaceValues } from './FactValues';
import { Fact, Facts } from './Facts';

/** A matter of access; each number as reported leads to its sentence, and none is added to another. */
export function AccessFacts({ entry, row }: { entry: RegisterRow; row: AccessRow }) {
  const locale = useLocale();
  const { registers } = locale.words;
  const told = entry.statements.flatMap((statement) => {
    const { claim } = statement;
    return claim.kind === 'register' && claim.people ? [{ key: statementKey(statement), people: peopleText(claim.people, locale), day: statement.published }] : [];
  });
  return (
    <>
      <Facts>
        <Fact name="matter">{registers.aspects[row.latest]?.name ?? row.latest}</Fact>
        <Fact name="place">{entry.place === null ? null : <PlaceValues places={[entry.place]} />}</Fact>
        <Fact name="people">
          {told.length === 0 ? null : (
            <ul class="values">
              {told.map(({ key, people, day }) => (
                <li key={key}><Link href={claimPath(key)} from={location.pathname}>{people}</Link> {day !== null && <span class="card-details">({formatDay(day, locale)})</span>}</li>
              ))}
            </ul>
          )}
        </Fact>
        <Fact name="parties">{entry.actors.length > 0 ? <ActorLinks register="access" actors={entry.actors} /> : null}</Fact>
      </Facts>
      <p class="note">{registers.neverSummed}</p>
    </>
  );
}
