import type { IncidentFacts } from '../api/types';
import { ours, type Piece, theirs } from '../claims/actors';
import { listed, sides } from '../claims/phrases';
import type { Locale } from '../i18n/locale';
import { formatRange } from '../text/dates';
import { figurePieces } from './figures';

const mostFigures = 3;

/** What happened, to whom, by whom, where and when, and how many were harmed: one sentence made from the data. */
export function incidentSentence(incident: IncidentFacts, locale: Locale): Piece[] {
  const comma = ours(locale.language === 'ar' ? '، ' : ', ');
  const semicolon = ours(locale.language === 'ar' ? '؛ ' : '; ');
  const type = incident.types[0];
  const what =
    type === undefined
      ? [ours(locale.words.incidents.untyped)]
      : sides(locale.words.events[type], type, listed(incident.initiators.slice(0, 2), locale), listed(incident.targets.slice(0, 2), locale));
  const when = incidentDays(incident, locale);
  const figures = incident.figures.slice(0, mostFigures).flatMap((figure, index) => [index === 0 ? ours(': ') : semicolon, ...withinSentence(figurePieces(figure, locale))]);
  return [
    ...what,
    ...(incident.place === null ? [] : [comma, theirs(incident.place)]),
    ...(when === null || incident.dateAssumed ? [] : [comma, ours(when)]),
    ...figures,
  ];
}

/** A part that opens no sentence has no capital of ours; names keep theirs. */
const withinSentence = ([first, ...rest]: Piece[]): Piece[] =>
  first === undefined ? [] : [ours(first.text.charAt(0).toLowerCase() + first.text.slice(1)), ...rest];

/** The days of an incident in words; null where there are none. */
export const incidentDays = (incident: Pick<IncidentFacts, 'from' | 'to' | 'datePrecision'>, locale: Locale): string | null =>
  formatRange(incident.from, incident.to, incident.datePrecision, locale);

/** The same as plain text, for titles and tests. */
export const plainIncident = (incident: IncidentFacts, locale: Locale): string =>
  incidentSentence(incident, locale).map((piece) => piece.text).join('');
