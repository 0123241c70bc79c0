import type { CasualtyClaim, Claim, DiplomacyClaim, EventClaim } from '../api/types';
import type { Locale } from '../i18n/locale';
import type { EventWords } from '../i18n/words';
import { formatRange } from '../text/dates';
import { counted, fill, formatNumber } from '../text/numbers';
import { actorName, actorPiece, ours, type Piece, theirs } from './actors';

/** A claim in plain words: what it says, then by whom, where, when and on whose word. */
export interface Sentence {
  headline: Piece[];
  details: Piece[][];
}

/** Fills {a} and {b} of a template with pieces of their own. */
export function template(text: string, values: Readonly<Record<string, Piece[]>>): Piece[] {
  return text
    .split(/(\{\w+\})/)
    .filter((part) => part !== '')
    .flatMap((part) => values[part.slice(1, -1)] ?? [ours(part)]);
}

/** How many people of which status, as the source bounds it. */
export function countedPeople(claim: Pick<CasualtyClaim, 'low' | 'high' | 'victimClass'>, locale: Locale): string {
  const { people, counts } = locale.words;
  const noun = people[claim.victimClass as keyof typeof people] ?? people.unknown;
  const { low, high } = claim;
  if (low === null && high === null) return counts.unknown.other;
  if (low === null) return fill(counts.atMost, { n: counted(high ?? 0, noun, locale) });
  if (high === null) return fill(counts.atLeast, { n: counted(low, noun, locale) });
  if (low === high) return counted(low, noun, locale);
  return fill(counts.between, { low: formatNumber(low, locale), n: counted(high, noun, locale) });
}

const sidelessVictims = ['unspecified', 'civilians'];

function casualtyHeadline(claim: CasualtyClaim, locale: Locale): Piece[] {
  const harm = locale.words.harms[claim.harm];
  const people = countedPeople(claim, locale);
  const none = claim.low === 0 && claim.high === 0;
  const what = harm === undefined ? people : none ? harm.none : fill(harm.sentence, { n: people });
  // "Civilians" is said by the noun already; "no stated side" says nothing.
  const side = sidelessVictims.includes(claim.victim) ? [] : [ours(' — '), actorPiece(claim.victim, locale)];
  return [ours(what), ...side];
}

export function sides(words: EventWords | undefined, type: string, a: Piece[], b: Piece[]): Piece[] {
  if (words === undefined) return [ours(type)];
  const form = a.length > 0 && b.length > 0 ? words.both : a.length > 0 ? words.by : b.length > 0 ? words.on : null;
  return form === null ? [ours(words.name)] : [ours(`${words.name} — `), ...template(form, { a, b })];
}

const one = (key: string | null | undefined, locale: Locale): Piece[] =>
  key === null || key === undefined ? [] : [actorPiece(key, locale)];

const eventHeadline = (claim: EventClaim, locale: Locale): Piece[] =>
  sides(locale.words.events[claim.type], claim.type, one(claim.initiator, locale), one(claim.target, locale));

function diplomacyHeadline(claim: DiplomacyClaim, locale: Locale): Piece[] {
  const words = locale.words.acts[claim.type];
  const directed = claim.type === 'demand' || claim.type === 'accusation';
  const [first, ...rest] = claim.participants;
  if (directed) return sides(words, claim.type, one(first, locale), listed(rest, locale));
  return sides(words, claim.type, listed(claim.participants, locale), []);
}

/** Names as a list of the language: "A, B and C". */
export function listed(keys: readonly string[], locale: Locale): Piece[] {
  const names = keys.map((key) => actorName(key, locale));
  const format = new Intl.ListFormat(locale.language, { type: 'conjunction' });
  return format.formatToParts(names).map((part) => (part.type === 'element' ? theirs(part.value) : ours(part.value)));
}

function headlineOf(claim: Claim, locale: Locale): Piece[] {
  if (claim.kind === 'casualty') return casualtyHeadline(claim, locale);
  return claim.kind === 'event' ? eventHeadline(claim, locale) : diplomacyHeadline(claim, locale);
}

/** Writes a claim in plain words of the reader's language. */
export function sentenceOf(claim: Claim, locale: Locale): Sentence {
  const { sentence } = locale.words;
  const details: Piece[][] = [];
  if (claim.kind === 'casualty' && claim.perpetrator) {
    details.push(template(sentence.by, { a: [actorPiece(claim.perpetrator, locale)] }));
  }
  if (claim.place) details.push([theirs(claim.place.name)]);
  const when = formatRange(claim.from, claim.to, claim.datePrecision, locale);
  if (when !== null) details.push([ours(when)]);
  details.push(
    claim.source ? template(sentence.source, { a: [actorPiece(claim.source, locale)] }) : [ours(sentence.ownVoice)],
  );
  // A denial must never read as what it denies.
  const status = claim.status === 'asserted' ? [] : [ours(`${locale.words.statuses[claim.status] ?? claim.status}: `)];
  return { headline: [...status, ...headlineOf(claim, locale)], details };
}

/** The same as one line of plain text, for labels and tests. */
export const plainSentence = (claim: Claim, locale: Locale): string => {
  const { headline, details } = sentenceOf(claim, locale);
  return [headline, ...details].map((pieces) => pieces.map((piece) => piece.text).join('')).join(' · ');
};
