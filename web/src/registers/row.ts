import type { RegisterRow, Statement } from '../api/registers';
import { ours, type Piece, theirs } from '../claims/actors';
import { listed, sides } from '../claims/phrases';
import { numberText } from '../claims/registerSentence';
import type { Locale } from '../i18n/locale';
import { formatRange } from '../text/dates';

const mostNames = 4;

/** How statements are named under `row`: by the article's key and the claim's id. The reader opens at it. */
export const statementKey = ({ article, claim }: Statement): string => `${article}:${claim.id}`;

/** The statements of a row that some keys name, in the order of the keys; those that the answer left out are not there. */
export function statementsOf(row: RegisterRow, keys: readonly string[]): Statement[] {
  const byKey = new Map(row.statements.map((statement) => [statementKey(statement), statement]));
  return keys.flatMap((key) => byKey.get(key) ?? []);
}

/** The name of what a row is about in the reader's language, else in the other one; null where it has none. */
function nameOf(row: RegisterRow, locale: Locale): Piece | null {
  const [first, second] = locale.language === 'ar' ? [row.arabic, row.english] : [row.english, row.arabic];
  const name = first ?? second;
  return name === null ? null : theirs(name);
}

const joined = (parts: readonly Piece[][]): Piece[] => parts.filter((pieces) => pieces.length > 0).flatMap((pieces, index) => (index === 0 ? pieces : [ours(' — '), ...pieces]));

const actors = (row: RegisterRow, locale: Locale): Piece[] => listed(row.actors.slice(0, mostNames), locale);

function namedTitle(row: RegisterRow, untitled: string, locale: Locale): Piece[] {
  const name = nameOf(row, locale);
  const number = row.number === null ? [] : [ours(numberText(row.register, row.number, locale))];
  if (row.register === 'mandates') return joined([number.length > 0 ? number : [ours(untitled)], name === null ? actors(row, locale) : [name]]);
  return joined([[name ?? ours(untitled)], number, name === null ? actors(row, locale) : []]);
}

/** What a row is called. */
export function rowTitle(row: RegisterRow, locale: Locale): Piece[] {
  const { registers, acts, incidents } = locale.words;
  switch (row.register) {
    case 'talks': case 'truces': case 'mandates': return namedTitle(row, registers.untitled[row.register], locale);
    case 'control': return [theirs(row.row.place.name)];
    case 'access': return joined([[ours(registers.matters[row.row.matter] ?? row.row.matter)], [row.place === null ? ours(incidents.noPlace) : theirs(row.place.name)]]);
    case 'persons': return [theirs(row.row.name)];
    default: {
      const { type, speaker, addressed } = row.row;
      const name = nameOf(row, locale);
      return joined([sides(acts[type], type, listed(speaker === null ? [] : [speaker], locale), listed(addressed === null ? [] : [addressed], locale)), name === null ? [] : [name]]);
    }
  }
}

/** The same as plain text, for titles and tests. */
export const plainTitle = (row: RegisterRow, locale: Locale): string => rowTitle(row, locale).map((piece) => piece.text).join('');

/** The days of a row in words; null where it has none. */
export const rowDays = (row: RegisterRow, locale: Locale): string | null =>
  formatRange(row.from, row.to, row.register === 'talks' ? row.row.when?.precision : null, locale);

/** How a row stands, in words; null where that says nothing. */
export function stateName({ register, state }: Pick<RegisterRow, 'register' | 'state'>, locale: Locale): string | null {
  const { registers, acts } = locale.words;
  if (state === null) return null;
  if (register === 'control') return registers.controlStates[state] ?? state;
  if (register === 'demands') return acts[state]?.name ?? state;
  return (register === 'talks' ? registers.talksStates[state] : undefined) ?? registers.aspects[state]?.name ?? state;
}
