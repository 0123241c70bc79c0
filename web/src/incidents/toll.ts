import type { TollNode, TollRow } from '../api/types';
import { actorPiece, ours, type Piece, theirs } from '../claims/actors';
import { template } from '../claims/phrases';
import type { Locale } from '../i18n/locale';
import { groupPieces, harmName, sourcePieces, toldCount } from './figures';
import { incidentDays } from './sentence';

/** Side of a row by its name; all sides where it has none. */
export const sidePieces = (side: string | null, locale: Locale): Piece[] =>
  side === null ? [ours(locale.words.figures.allSides)] : [actorPiece(side, locale)];

/** What a row of a toll counts. */
export function rowPieces(row: TollRow, by: string, locale: Locale): Piece[] {
  const pieces = template(locale.words.toll.row, { harm: [ours(harmName(row.harm, locale))], side: sidePieces(row.side, locale) });
  const group = groupPieces(row, by, locale);
  return group === null ? pieces : [...pieces, ours(' · '), ...group];
}

/** What a step of a sum counts: a source's number, the figure of an incident, or what is left of one. */
export function nodePieces(node: TollNode, locale: Locale): Piece[] {
  if (node.told !== undefined) {
    return [...sourcePieces(node.told.source, node.told.article, locale), ours(`: ${toldCount(node.told, locale)}`)];
  }
  if (node.of === undefined) return [ours(locale.words.steps[node.how] ?? node.how)];
  const days = incidentDays(node.of, locale);
  const of = [
    ...template(locale.words.toll.row, { harm: [ours(harmName(node.of.harm, locale))], side: sidePieces(node.of.victim, locale) }),
    ours(' · '),
    node.of.place === null ? ours(locale.words.incidents.noPlace) : theirs(node.of.place),
    ours(` · ${days ?? locale.words.incidents.undated}`),
  ];
  return node.how === 'remainder' ? template(locale.words.toll.rest, { a: of }) : of;
}
