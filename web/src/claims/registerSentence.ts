import type { Bounds, RegisterClaim } from '../api/types';
import type { Locale } from '../i18n/locale';
import { formatRange } from '../text/dates';
import { fill, formatNumber, inDigits } from '../text/numbers';
import { ours, type Piece, theirs } from './actors';
import { countedPeople } from './people';
import { listed, sides, template } from './phrases';

/** The roles that some aspects are about; the others are about whoever is not the other side. */
const leads: Readonly<Record<string, string>> = { excluded: 'excluded', included: 'excluded', breached: 'blamed', guaranteed: 'guarantor' };

/** Name of a track or an agreement; its id where the record's knowledge has no name. */
export const subjectPiece = (key: string, locale: Locale): Piece => theirs(locale.subjects.get(key)?.[locale.language] ?? key);

/** How many people, as the source bounds it. */
export const peopleText = (people: Bounds, locale: Locale): string => countedPeople({ ...people, victimClass: 'unknown' }, locale);

/** A share of a place in percent, as the source bounds it. */
export function shareText({ low, high }: Bounds, locale: Locale): string {
  const { counts, figures, registers } = locale.words;
  const percent = (value: number) => fill(registers.percent, { n: formatNumber(value, locale) });
  if (low === null) return fill(counts.atMost, { n: percent(high ?? 0) });
  if (high === null) return fill(counts.atLeast, { n: percent(low) });
  return low === high ? percent(low) : fill(figures.range, { low: percent(low), high: percent(high) });
}

/** A round or a resolution by its number. */
export const numberText = (register: string, number: number, locale: Locale): string =>
  fill(register.startsWith('mandate') ? locale.words.registers.resolution : locale.words.registers.round, { n: inDigits(String(number), locale) });

function partiesOf(claim: RegisterClaim): { a: string[]; b: string[] } {
  const lead = leads[claim.aspect];
  const led = claim.parties.filter((party) => party.role === lead);
  const first = led.length > 0 ? led : claim.parties.filter((party) => party.role !== 'other');
  return { a: first.map((party) => party.actor), b: claim.parties.filter((party) => !first.includes(party)).map((party) => party.actor) };
}

/** What is told for a register: what of, who, how many. */
export function registerHeadline(claim: RegisterClaim, locale: Locale): Piece[] {
  const { a, b } = partiesOf(claim);
  const about: Piece[][] = [];
  if (claim.subject) about.push([subjectPiece(claim.subject, locale)]);
  if (claim.number != null) about.push([ours(numberText(claim.register, claim.number, locale))]);
  if (claim.person) about.push([theirs(claim.person.name)]);
  if (claim.people) about.push([ours(peopleText(claim.people, locale))]);
  if (claim.share) about.push([ours(fill(locale.words.registers.share, { n: shareText(claim.share, locale) }))]);
  return [...sides(locale.words.registers.aspects[claim.aspect], claim.aspect, listed(a, locale), listed(b, locale)), ...about.flatMap((pieces) => [ours(' — '), ...pieces])];
}

/** Until when it holds, and the words of the matter itself. */
export function registerDetails(claim: RegisterClaim, locale: Locale): Piece[][] {
  const { until, terms } = locale.words.registers;
  const end = formatRange(claim.untilFrom ?? claim.untilTo, claim.untilTo ?? claim.untilFrom, claim.untilPrecision, locale);
  return [
    ...(end === null ? [] : [template(until, { a: [ours(end)] })]),
    ...(claim.terms ? [template(terms, { a: [theirs(claim.terms.exact)] })] : []),
  ];
}
