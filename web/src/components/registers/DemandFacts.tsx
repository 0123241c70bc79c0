import type { DemandRow } from '../../api/registers';
import { subjectPiece } from '../../claims/registerSentence';
import { useLocale } from '../../settings/context';
import { Pieces } from '../Pieces';
import { ActorLinks, PersonLinks } from './FactValues';
import { Fact, Facts } from './Facts';
import { IncidentLinks } from './IncidentLinks';
import { RowLink } from './RowLink';

/** Who asks what of whom or blames whom, about which talks, beside which incident. */
export function DemandFacts({ row }: { row: DemandRow }) {
  const locale = useLocale();
  const { registers } = locale.words;
  return (
    <>
      <Facts>
        <Fact name="speaker">{row.speaker === null ? null : <ActorLinks register="demands" actors={[row.speaker]} />}</Fact>
        <Fact name="addressed">{row.addressed === null ? null : <ActorLinks register="demands" actors={[row.addressed]} />}</Fact>
        <Fact name="persons">{row.persons.length > 0 ? <PersonLinks persons={row.persons} /> : null}</Fact>
        <Fact name="subject">{row.subject === null ? null : <RowLink register="truces" id={row.subject}><Pieces pieces={[subjectPiece(row.subject, locale)]} /></RowLink>}</Fact>
      </Facts>
      {row.incidents.length > 0 && (
        <section class="block" aria-labelledby="incidents">
          <h2 id="incidents">{registers.aboutIncident}</h2>
          <IncidentLinks ids={row.incidents} />
        </section>
      )}
    </>
  );
}
