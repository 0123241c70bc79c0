import { type RegisterName, registerNames } from '../api/registers';
import { dayOf, pageOf, queryOf, textOf } from './query';

/** Which rows of a register are listed; all of it stands in the address. */
export interface RegisterState {
  /** The day to look from: what is ahead of it, who holds what on it. */
  on: string | null;
  from: string | null;
  to: string | null;
  actor: string | null;
  place: string | null;
  page: number;
}

export const wholeRegister: RegisterState = { on: null, from: null, to: null, actor: null, place: null, page: 1 };

export const isRegister = (name: string | undefined): name is RegisterName => registerNames.includes(name as RegisterName);

export const parseRegister = (query: URLSearchParams): RegisterState => ({
  on: dayOf(query, 'on'),
  from: dayOf(query, 'from'),
  to: dayOf(query, 'to'),
  actor: textOf(query, 'actor'),
  place: textOf(query, 'place'),
  page: pageOf(query),
});

/** The query of a register, for the page and for the API alike; the API takes a size too. */
export const registerQuery = ({ on, from, to, actor, place, page }: RegisterState, { size }: { size: string | null } = { size: null }): string =>
  queryOf([['on', on], ['from', from], ['to', to], ['actor', actor], ['place', place], ['page', page > 1 ? String(page) : null], ['size', size]]);

export const registersPath = (on: string | null): string => `/registers${queryOf([['on', on]])}`;

export const registerPath = (name: RegisterName, state: RegisterState = wholeRegister): string => `/registers/${name}${registerQuery(state)}`;

export const registerRowPath = (name: RegisterName, id: string): string => `/registers/${name}/${encodeURIComponent(id)}`;

/** The calendar of talks for calendar programs, of the rows that the list shows. */
export const calendarPath = (state: RegisterState): string => `/api/registers/talks.ics${registerQuery({ ...state, page: 1 })}`;
