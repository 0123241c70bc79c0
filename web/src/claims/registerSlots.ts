import type { Bounds, DiplomacyClaim, Person, RegisterClaim } from '../api/types';
import type { Locale } from '../i18n/locale';
import { formatRange } from '../text/dates';
import { ours, type Piece, theirs } from './actors';
import { listed } from './phrases';
import { numberText, peopleText, shareText, subjectPiece } from './registerSentence';
import type { Slot } from './slots';

const slot = (name: string, value: Piece[] | null, codes: readonly (string | null | undefined)[] = []): Slot => ({
  name, value, codes: codes.filter((code) => typeof code === 'string'),
});

const boundsCode = ({ low, high }: Bounds): string => (low === high ? String(low ?? '?') : `${low ?? '?'}..${high ?? '?'}`);

const subjectSlot = (subject: string | null | undefined, locale: Locale): Slot =>
  slot('subject', subject ? [subjectPiece(subject, locale)] : null, [subject]);

const personPieces = (persons: readonly Person[]): Piece[] => persons.flatMap((person, index) => [...(index > 0 ? [ours(' · ')] : []), theirs(person.name)]);

/** The actors of a claim by their roles. */
const roleSlots = ({ parties }: RegisterClaim, locale: Locale): Slot[] =>
  [...new Set(parties.map((party) => party.role))].map((role) => {
    const keys = parties.filter((party) => party.role === role).map((party) => party.actor);
    return slot(role, listed(keys, locale), keys.filter((key) => !key.startsWith('other:')));
  });

/** What a claim for a register has beyond place, time and source. */
export function registerSlots(claim: RegisterClaim, locale: Locale): Slot[] {
  const { people, share, number, person, terms } = claim;
  const until = formatRange(claim.untilFrom ?? claim.untilTo, claim.untilTo ?? claim.untilFrom, claim.untilPrecision, locale);
  return [
    slot('type', [ours(locale.words.registers.aspects[claim.aspect]?.name ?? claim.aspect)], [claim.register, claim.aspect]),
    subjectSlot(claim.subject, locale),
    slot('number', number == null ? null : [ours(numberText(claim.register, number, locale))]),
    ...roleSlots(claim, locale),
    slot('person', person ? [theirs(person.name)] : null, [person?.id]),
    slot('people', people ? [ours(peopleText(people, locale))] : null, people ? [boundsCode(people)] : []),
    slot('share', share ? [ours(shareText(share, locale))] : null, share ? [boundsCode(share)] : []),
    slot('until', until === null ? null : [ours(until)]),
    slot('terms', terms ? [theirs(terms.exact)] : null),
  ];
}

/** What a diplomatic act has beyond its participants. */
export const diplomacySlots = ({ persons = [], subject, about }: DiplomacyClaim, locale: Locale): Slot[] => [
  slot('persons', persons.length > 0 ? personPieces(persons) : null, persons.map((person) => person.id)),
  subjectSlot(subject, locale),
  slot('about', about ? [theirs(about.exact)] : null),
];
