import type { TalksRow } from '../../api/registers';
import { DayValues, ActorLinks, PersonLinks, PlaceValues } from './FactValues';
import { Fact, Facts } from './Facts';

/** A round of talks: its days as each source gave them, where, who. */
export function TalksFacts({ row }: { row: TalksRow }) {
  return (
    <Facts>
      <Fact name="days">{row.days.length > 0 ? <DayValues days={row.days} /> : null}</Fact>
      <Fact name="place">{row.place === null ? null : <PlaceValues places={[row.place]} />}</Fact>
      <Fact name="participants">{row.participants.length > 0 ? <ActorLinks register="talks" actors={row.participants} /> : null}</Fact>
      <Fact name="persons">{row.persons.length > 0 ? <PersonLinks persons={row.persons} /> : null}</Fact>
    </Facts>
  );
}
