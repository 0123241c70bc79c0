import type { CasualtyClaim, Claim, DiplomacyClaim, EventClaim } from '../api/types';
import type { Locale } from '../i18n/locale';
import { formatRange } from '../text/dates';
import { fill } from '../text/numbers';
import { actorPiece, ours, type Piece, theirs } from './actors';
import { countedPeople } from './people';
import { listed, sides, template } from './phrases';
import { registerDetails, registerHeadline, subjectPiece } from './registerSentence';

/** A claim in plain words: what it says, then by whom, where, when and on whose word. */
export interface Sentence {
  headline: Piece[];
  details: Piece[][];
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

/** The talks or the agreement that an act is about, and what is asked or blamed. */
const actDetails = ({ subject, about }: DiplomacyClaim, locale: Locale): Piece[][] => [
  ...(subject ? [[subjectPiece(subject, locale)]] : []),
  ...(about ? [[theirs(about.exact)]] : []),
];

function headlineOf(claim: Claim, locale: Locale): Piece[] {
  if (claim.kind === 'casualty') return casualtyHeadline(claim, locale);
  if (claim.kind === 'register') return registerHeadline(claim, locale);
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
  if (claim.kind === 'register') details.push(...registerDetails(claim, locale));
  if (claim.kind === 'diplomacy') details.push(...actDetails(claim, locale));
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
