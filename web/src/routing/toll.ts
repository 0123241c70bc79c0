import { groupings, harms, policies } from '../api/codes';
import { codeOf, dayOf, queryOf, textOf } from './query';

/** What a toll is asked for; all of it stands in the address. */
export interface TollState {
  side: string | null;
  harm: string | null;
  place: string | null;
  perpetrator: string | null;
  from: string | null;
  to: string | null;
  /** How the rows are grouped; null on a page that asks for nothing yet. */
  by: string | null;
  policy: string | null;
  /** Number of the row whose sum is unfolded, from 1, or null. */
  row: number | null;
}

export const parseToll = (query: URLSearchParams, hash: string): TollState => ({
  side: textOf(query, 'side'),
  harm: codeOf(query, 'harm', harms),
  place: textOf(query, 'place'),
  perpetrator: textOf(query, 'perpetrator'),
  from: dayOf(query, 'from'),
  to: dayOf(query, 'to'),
  by: codeOf(query, 'by', groupings) ?? ([...query.keys()].length > 0 ? 'none' : null),
  policy: codeOf(query, 'policy', policies),
  row: /^#[1-9]\d{0,5}$/.test(hash) ? Number(hash.slice(1)) : null,
});

/** The query of a toll, for the page and for the API alike. */
export const tollQuery = ({ side, harm, place, perpetrator, from, to, by, policy }: TollState): string =>
  queryOf([['side', side], ['harm', harm], ['place', place], ['perpetrator', perpetrator], ['from', from], ['to', to], ['by', by], ['policy', policy]]);

export const tollPath = (state: TollState): string => `/toll${tollQuery(state)}${state.row === null ? '' : `#${state.row}`}`;
