import type { Bounds, FigureSummary, Range } from '../api/types';
import { actorName, actorPiece, ours, type Piece } from '../claims/actors';
import { template } from '../claims/phrases';
import { countedPeople } from '../claims/people';
import type { Locale } from '../i18n/locale';
import { formatRange } from '../text/dates';
import { fill, formatNumber, inDigits } from '../text/numbers';

/** Low and high in words, so that no reading direction turns them around; null where best says it all. */
export function rangeText({ low, best, high }: Range, locale: Locale): string | null {
  const { range, open, noCeiling } = locale.words.figures;
  if (low === null || best === null || (low === best && high === best)) return null;
  if (low === best && high === null) return noCeiling;
  const lowest = formatNumber(low, locale);
  return high === null ? fill(open, { low: lowest }) : fill(range, { low: lowest, high: formatNumber(high, locale) });
}

/** One figure of an incident: how many of whom, and between which bounds. */
export function figurePieces(figure: FigureSummary, locale: Locale): Piece[] {
  const { harms, figures } = locale.words;
  const harm = harms[figure.harm];
  if (figure.best === null) return [ours(`${harm?.name ?? figure.harm}: ${figures.none}`), ...sidePieces(figure.victim, locale)];
  const atLeast = figure.low === figure.best && figure.high === null;
  const people = countedPeople({ low: figure.best, high: atLeast ? null : figure.best, victimClass: figure.victimClass }, locale);
  const what = harm === undefined ? people : figure.best === 0 && !atLeast ? harm.none : fill(harm.sentence, { n: people });
  const range = atLeast ? null : rangeText(figure, locale);
  return [ours(range === null ? what : `${what} (${range})`), ...sidePieces(figure.victim, locale)];
}

const sidePieces = (side: string, locale: Locale): Piece[] =>
  side === 'unspecified' || side === 'civilians' ? [] : [ours(' — '), actorPiece(side, locale)];

/** A harm by its name. */
export const harmName = (harm: string, locale: Locale): string => locale.words.harms[harm]?.name ?? harm;

/** Who tells a figure: a source by its name, a paper that speaks for itself, or a writer nobody is known to have published. */
export function sourcePieces(source: string, article: string, locale: Locale): Piece[] {
  if (!source.startsWith('writer:')) return [actorPiece(source, locale)];
  const paper = source.slice('writer:'.length);
  const { writer, unknownWriter } = locale.words.figures;
  return paper === article ? [ours(unknownWriter)] : template(writer, { a: [{ text: paper, own: false }] });
}

/** A number as told, with its bounds. */
export function toldCount({ low, high }: Bounds, locale: Locale, number = (value: number) => formatNumber(value, locale)): string {
  const { counts } = locale.words;
  if (low === null && high === null) return counts.unknown.other;
  if (low === null) return fill(counts.atMost, { n: number(high ?? 0) });
  if (high === null) return fill(counts.atLeast, { n: number(low) });
  return low === high ? number(low) : fill(locale.words.figures.range, { low: number(low), high: number(high) });
}

/** The group of a toll's row: a month, a place, a perpetrator or a source; null where the rows are not grouped. */
export function groupPieces(row: { group: string | null; groupName: string | null }, by: string, locale: Locale): Piece[] | null {
  const { group, groupName } = row;
  if (group === null) return null;
  if (group === '?') return [ours(locale.words.toll.unknownGroup)];
  if (by === 'month') return [ours(formatRange(`${group}-01`, `${group}-01`, 'month', locale) ?? inDigits(group, locale))];
  if (by === 'place') return [{ text: groupName ?? group, own: false }];
  return by === 'source' ? sourcePieces(group, '', locale) : [{ text: actorName(group, locale), own: false }];
}
