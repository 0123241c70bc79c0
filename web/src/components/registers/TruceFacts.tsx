import type { RegisterRow, TruceRow } from '../../api/registers';
import { actorName } from '../../claims/actors';
import { statementsOf } from '../../registers/row';
import { useLocale } from '../../settings/context';
import { SourceText } from '../SourceText';
import { ActorLinks, DayValues, PlaceValues } from './FactValues';
import { Fact, Facts } from './Facts';
import { IncidentLinks } from './IncidentLinks';
import { StatementList } from './StatementList';
import { StatementSection } from './StatementSection';

/** A truce: its terms as told, whom it leaves out and who disputes that, breaches alleged and incidents that may be some. */
export function TruceFacts({ entry, row }: { entry: RegisterRow; row: TruceRow }) {
  const { registers } = useLocale().words;
  return (
    <>
      <Facts>
        <Fact name="inForce">{row.inForce.length > 0 ? <DayValues days={row.inForce} /> : null}</Fact>
        <Fact name="until">{row.until.length > 0 ? <DayValues days={row.until} /> : null}</Fact>
        <Fact name="areas">{row.areas.length > 0 ? <PlaceValues places={row.areas} /> : null}</Fact>
        <Fact name="parties">{row.parties.length > 0 ? <ActorLinks register="truces" actors={row.parties} /> : null}</Fact>
        <Fact name="guarantors">{row.guarantors.length > 0 ? <ActorLinks register="truces" actors={row.guarantors} /> : null}</Fact>
      </Facts>
      {row.exclusions.length > 0 && (
        <section class="block" aria-labelledby="excluded">
          <h2 id="excluded">{registers.facts.excluded}</h2>
          {row.exclusions.map((exclusion) => <Exclusion key={exclusion.actor} entry={entry} exclusion={exclusion} />)}
        </section>
      )}
      <StatementSection title={registers.breaches} none={registers.noBreaches} statements={statementsOf(entry, row.breaches)} />
      <section class="block" aria-labelledby="possible">
        <h2 id="possible">{registers.possible}</h2>
        <p class="card-details">{row.possibleBreaches.length > 0 ? registers.possibleHelp : registers.noPossible}</p>
        <IncidentLinks ids={row.possibleBreaches} />
      </section>
    </>
  );
}

function Exclusion({ entry, exclusion }: { entry: RegisterRow; exclusion: TruceRow['exclusions'][number] }) {
  const locale = useLocale();
  const { registers } = locale.words;
  const disputed = statementsOf(entry, exclusion.disputed);
  return (
    <div class="exclusion">
      <h3><SourceText text={actorName(exclusion.actor, locale)} /></h3>
      <p class="card-details">{registers.saidBy}:</p>
      <StatementList statements={statementsOf(entry, exclusion.told)} />
      {disputed.length > 0 && (
        <>
          <p class="card-details">{registers.disputedBy}:</p>
          <StatementList statements={disputed} />
        </>
      )}
    </div>
  );
}
