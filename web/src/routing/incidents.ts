import { grades, harms } from '../api/codes';
import { codeOf, dayOf, pageOf, queryOf, textOf } from './query';

/** Which incidents are listed; all of it stands in the address. */
export interface IncidentsState {
  from: string | null;
  to: string | null;
  side: string | null;
  harm: string | null;
  place: string | null;
  grade: string | null;
  page: number;
}

export const allIncidents: IncidentsState = { from: null, to: null, side: null, harm: null, place: null, grade: null, page: 1 };

export const parseIncidents = (query: URLSearchParams): IncidentsState => ({
  from: dayOf(query, 'from'),
  to: dayOf(query, 'to'),
  side: textOf(query, 'side'),
  harm: codeOf(query, 'harm', harms),
  place: textOf(query, 'place'),
  grade: codeOf(query, 'grade', grades),
  page: pageOf(query),
});

/** The query of a list of incidents, for the page and for the API alike. */
export const incidentsQuery = ({ from, to, side, harm, place, grade, page }: IncidentsState): string =>
  queryOf([['from', from], ['to', to], ['side', side], ['harm', harm], ['place', place], ['grade', grade], ['page', page > 1 ? String(page) : null]]);

export const incidentsPath = (state: IncidentsState): string => `/incidents${incidentsQuery(state)}`;

export const incidentPath = (id: string): string => `/incidents/${id}`;
