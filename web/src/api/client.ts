import { type IncidentsState, incidentsQuery } from '../routing/incidents';
import { queryOf } from '../routing/query';
import { type RegisterState, registerQuery } from '../routing/registers';
import { type ListState, listQuery } from '../routing/routes';
import { type TollState, tollQuery } from '../routing/toll';
import type { RegisterList, RegisterName, RegisterRow } from './registers';
import type { Article, ArticleList, Incident, IncidentList, Names, Status, TollSheet } from './types';

/** An answer that is not what was asked for. Status 0: the server could not be reached. */
export class ApiFault extends Error {
  readonly status: number;

  constructor(status: number) {
    super(`API fault ${status}`);
    this.status = status;
  }
}

async function get<T>(path: string, signal: AbortSignal): Promise<T> {
  let response: Response;
  try {
    response = await fetch(path, { signal, headers: { accept: 'application/json' } });
  } catch (fault) {
    if (signal.aborted) throw fault;
    throw new ApiFault(0);
  }
  if (!response.ok) throw new ApiFault(response.status);
  return (await response.json()) as T;
}

export const getStatus = (signal: AbortSignal) => get<Status>('/api/status', signal);

export const getArticles = (state: ListState, signal: AbortSignal) => get<ArticleList>(`/api/articles${listQuery(state)}`, signal);

export const getArticle = (key: string, signal: AbortSignal) => get<Article>(`/api/articles/${encodeURIComponent(key)}`, signal);

export const getIncidents = (state: IncidentsState, signal: AbortSignal) => get<IncidentList>(`/api/incidents${incidentsQuery(state)}`, signal);

export const getIncident = (id: string, signal: AbortSignal) => get<Incident>(`/api/incidents/${encodeURIComponent(id)}`, signal);

export const getToll = (state: TollState, signal: AbortSignal) => get<TollSheet>(`/api/toll${tollQuery(state)}`, signal);

/** One row of a toll with its sum as a tree; rows count from 1. */
export const getTollRow = (state: TollState, row: number, signal: AbortSignal) =>
  get<TollSheet>(`/api/toll${tollQuery(state)}&explain=true&row=${row}`, signal);

export const getNames = (signal: AbortSignal) => get<Names>('/api/actors', signal);

/** A page of a register. */
export const getRegister = (name: RegisterName, state: RegisterState, signal: AbortSignal) =>
  get<RegisterList>(`/api/registers/${name}${registerQuery(state, { size: name === 'control' ? '100' : null })}`, signal);

/** How many rows a register has; of those that are due or expire within so many days, the rows too. */
export const getDue = (name: RegisterName, on: string | null, within: number | null, signal: AbortSignal) =>
  get<RegisterList>(`/api/registers/${name}${queryOf([['on', on], ['within', within === null ? null : String(within)], ['size', within === null ? '1' : '100']])}`, signal);

/** One row of a register with all that was told. */
export const getRegisterRow = async (name: RegisterName, id: string, signal: AbortSignal): Promise<RegisterRow> => {
  const { rows } = await get<RegisterList>(`/api/registers/${name}${queryOf([['id', id]])}`, signal);
  if (rows[0] === undefined) throw new ApiFault(404);
  return rows[0];
};
