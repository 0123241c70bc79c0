import type { CasualtyClaim, Claim, Place } from '../api/types';
import type { Locale } from '../i18n/locale';
import { formatRange } from '../text/dates';
import { inDigits } from '../text/numbers';
import { actorPiece, ours, type Piece, theirs } from './actors';
import { diplomacySlots, registerSlots } from './registerSlots';
import { listed } from './phrases';
import { countedPeople } from './people';

/** A slot of a claim: its value in words and as it is coded, piece by piece; no value where the text does not state it. */
export interface Slot {
  name: string;
  value: Piece[] | null;
  codes: string[];
}

export const actorSlot = (name: string, key: string | null | undefined, locale: Locale): Slot => ({
  name,
  value: key ? [actorPiece(key, locale)] : null,
  codes: key && !key.startsWith('other:') ? [key] : [],
});

const coded = (name: string, code: string, words: Record<string, string>): Slot => ({ name, value: [ours(words[code] ?? code)], codes: [code] });

function rangeCode(claim: CasualtyClaim): string {
  if (claim.low === claim.high) return String(claim.low ?? '?');
  return `${claim.low ?? '?'}..${claim.high ?? '?'}`;
}

/** Where a place was found, as far as it was: precision, country, coordinates. */
function placeCodes(place: Place, locale: Locale): string[] {
  const precision = locale.words.precisions[place.precision ?? 'unresolved'] ?? place.precision;
  const point = place.lat == null || place.lon == null ? null : `${place.lat.toFixed(3)}, ${place.lon.toFixed(3)}`;
  const others = place.alternatives?.length ? `+${place.alternatives.length}` : null;
  return [precision, place.country, point, place.id, others].filter((code) => typeof code === 'string');
}

function common(claim: Claim, locale: Locale): Slot[] {
  const { datePrecisions, statuses } = locale.words;
  const when = formatRange(claim.from, claim.to, claim.datePrecision, locale);
  const dates = [claim.from, claim.to].filter((day, index, days) => day && days.indexOf(day) === index).join('..');
  const precision = datePrecisions[claim.datePrecision ?? ''];
  return [
    {
      name: 'place',
      value: claim.place ? [{ text: claim.place.name, own: false }] : null,
      codes: claim.place ? placeCodes(claim.place, locale) : [],
    },
    { name: 'when', value: when === null ? null : [ours(when)], codes: when === null ? [] : [dates, precision].filter((code) => typeof code === 'string') },
    actorSlot('source', claim.source, locale),
    ...(claim.speaker ? [{ name: 'speaker', value: [theirs(claim.speaker.name)], codes: claim.speaker.id ? [claim.speaker.id] : [] }] : []),
    { name: 'via', value: claim.via?.length ? listed(claim.via, locale) : null, codes: [] },
    coded('status', claim.status, statuses),
  ];
}

/** All slots of a claim, in the order in which people ask for them. */
export function slotsOf(claim: Claim, locale: Locale): Slot[] {
  const { words } = locale;
  if (claim.kind === 'casualty') {
    const harm = Object.fromEntries(Object.entries(words.harms).map(([code, harms]) => [code, harms.name]));
    return [
      coded('harm', claim.harm, harm),
      { name: 'count', value: [ours(countedPeople(claim, locale))], codes: [rangeCode(claim)] },
      actorSlot('victim', claim.victim, locale),
      coded('victimClass', claim.victimClass, words.classes),
      actorSlot('perpetrator', claim.perpetrator, locale),
      ...common(claim, locale),
      coded('scope', claim.scope, words.scopes),
    ];
  }
  if (claim.kind === 'register') return [...registerSlots(claim, locale), ...common(claim, locale)];
  const names = claim.kind === 'event' ? words.events : words.acts;
  const type = { name: 'type', value: [ours(names[claim.type]?.name ?? claim.type)], codes: [claim.type] };
  if (claim.kind === 'event') {
    return [type, actorSlot('initiator', claim.initiator, locale), actorSlot('target', claim.target, locale), ...common(claim, locale)];
  }
  const participants = { name: 'participants', value: listed(claim.participants, locale), codes: claim.participants.filter((key) => !key.startsWith('other:')) };
  return [type, participants, ...diplomacySlots(claim, locale), ...common(claim, locale)];
}

/** Name of a slot for people; a slot we do not know keeps its own. */
export const slotName = (slot: string, locale: Locale): string => locale.words.slots[slot] ?? locale.words.registers.slots[slot] ?? locale.words.registers.roleNames[slot] ?? inDigits(slot, locale);
