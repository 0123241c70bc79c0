import type { RegisterName } from '../api/registers';
import { type ClaimKind, claimKinds } from '../api/types';
import { type IncidentsState, parseIncidents } from './incidents';
import { dayOf, maxTextLength, pageOf, queryOf } from './query';
import { isRegister, parseRegister, type RegisterState } from './registers';
import { parseToll, type TollState } from './toll';

/** What the list of articles shows; all of it stands in the address. */
export interface ListState {
  q: string;
  kind: ClaimKind | null;
  publisher: string | null;
  page: number;
}

/** What the reader shows; all of it stands in the address. */
export interface ReaderState {
  key: string;
  /** Kinds of claims that are shown; all of them where the address names none. */
  kinds: readonly ClaimKind[];
  /** The selected claim, or null: its id (c3, r1), or what is claimed and where (killed:120), as keys of claims end. */
  claim: string | null;
}

export type Route =
  | { page: 'list'; state: ListState }
  | { page: 'reader'; state: ReaderState }
  | { page: 'incidents'; state: IncidentsState }
  | { page: 'incident'; id: string }
  | { page: 'toll'; state: TollState }
  | { page: 'registers'; on: string | null }
  | { page: 'register'; name: RegisterName; state: RegisterState }
  | { page: 'registerRow'; name: RegisterName; id: string }
  | { page: 'unknown' };

export const emptyList: ListState = { q: '', kind: null, publisher: null, page: 1 };

const isKind = (value: string | null): value is ClaimKind => claimKinds.includes(value as ClaimKind);

/** Reads an address of our own origin; what it does not understand, it leaves out. */
export function parseRoute(url: URL): Route {
  if (url.pathname === '/') return { page: 'list', state: parseList(url.searchParams) };
  if (url.pathname === '/incidents') return { page: 'incidents', state: parseIncidents(url.searchParams) };
  if (url.pathname === '/toll') return { page: 'toll', state: parseToll(url.searchParams, url.hash) };
  if (url.pathname === '/registers') return { page: 'registers', on: dayOf(url.searchParams, 'on') };
  const [, register, row] = /^\/registers\/([a-z]+)(?:\/([^/]+))?$/.exec(url.pathname) ?? [];
  if (isRegister(register)) return registerRoute(register, row, url.searchParams);
  const id = /^\/incidents\/([^/]+)$/.exec(url.pathname)?.[1];
  if (id !== undefined) return { page: 'incident', id };
  const key = /^\/articles\/([^/]+)$/.exec(url.pathname)?.[1];
  if (key === undefined) return { page: 'unknown' };
  const claim = /^#([cr]\d+|[a-z-]+:\d+(?:~\d+)?)$/.exec(url.hash)?.[1] ?? null;
  return { page: 'reader', state: { key, kinds: parseKinds(url.searchParams), claim } };
}

function registerRoute(name: RegisterName, row: string | undefined, query: URLSearchParams): Route {
  if (row === undefined) return { page: 'register', name, state: parseRegister(query) };
  try {
    return { page: 'registerRow', name, id: decodeURIComponent(row) };
  } catch {
    return { page: 'unknown' };
  }
}

function parseList(query: URLSearchParams): ListState {
  const kind = query.get('kind');
  return {
    q: (query.get('q') ?? '').slice(0, maxTextLength),
    kind: isKind(kind) ? kind : null,
    publisher: query.get('publisher')?.slice(0, maxTextLength) || null,
    page: pageOf(query),
  };
}

function parseKinds(query: URLSearchParams): readonly ClaimKind[] {
  const named = query.get('kinds');
  return named === null ? claimKinds : claimKinds.filter((kind) => named.split(',').includes(kind));
}

/** The query of a list, for the page and for the API alike; empty for the first page of everything. */
export function listQuery(state: ListState): string {
  return queryOf([['q', state.q.trim()], ['kind', state.kind], ['publisher', state.publisher], ['page', state.page > 1 ? String(state.page) : null]]);
}

export const listPath = (state: ListState): string => `/${listQuery(state)}`;

export function readerPath(state: ReaderState): string {
  const all = state.kinds.length === claimKinds.length;
  const query = all ? '' : `?kinds=${state.kinds.join(',')}`;
  return `/articles/${state.key}${query}${state.claim === null ? '' : `#${state.claim}`}`;
}
