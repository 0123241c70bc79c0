import type { Days, RegisterName, RegisterPlace } from '../../api/registers';
import type { Person } from '../../api/types';
import { actorName } from '../../claims/actors';
import { registerPath, registerRowPath, wholeRegister } from '../../routing/registers';
import { useLocale } from '../../settings/context';
import { formatRange } from '../../text/dates';
import { Link } from '../Link';
import { SourceText } from '../SourceText';

/** Actors; each leads to the rows of the register that name it. */
export function ActorLinks({ register, actors }: { register: RegisterName; actors: readonly string[] }) {
  const locale = useLocale();
  return (
    <ul class="values">
      {actors.map((actor) => (
        <li key={actor}><Link href={registerPath(register, { ...wholeRegister, actor })}><SourceText text={actorName(actor, locale)} /></Link></li>
      ))}
    </ul>
  );
}

/** Persons; those that the knowledge lists lead to their own rows. */
export function PersonLinks({ persons }: { persons: readonly Person[] }) {
  return (
    <ul class="values">
      {persons.map((person) => (
        <li key={person.id ?? person.name}>
          {person.id == null ? <SourceText text={person.name} /> : <Link href={registerRowPath('persons', person.id)}><SourceText text={person.name} /></Link>}
        </li>
      ))}
    </ul>
  );
}

/** Days as the sources gave them. */
export function DayValues({ days }: { days: readonly Days[] }) {
  const locale = useLocale();
  return (
    <ul class="values">
      {days.map((day) => <li key={`${day.from} ${day.to}`}>{formatRange(day.from, day.to, day.precision, locale)}</li>)}
    </ul>
  );
}

export function PlaceValues({ places }: { places: readonly RegisterPlace[] }) {
  const { precisions } = useLocale().words;
  return (
    <ul class="values">
      {places.map((place) => (
        <li key={place.id ?? place.name}>
          <SourceText text={place.name} /> <span class="card-details">({precisions[place.precision] ?? place.precision})</span>
        </li>
      ))}
    </ul>
  );
}
