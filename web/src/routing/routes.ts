import { type ClaimKind, claimKinds } from '../api/types';

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
  /** Id of the selected claim, or null. */
  claim: string | null;
}

export type Route =
  | { page: 'list'; state: ListState }
  | { page: 'reader'; state: ReaderState }
  | { page: 'unknown' };

/** The longest text that the API takes. */
export const maxTextLength = 200;

export const emptyList: ListState = { q: '', kind: null, publisher: null, page: 1 };

const isKind = (value: string | null): value is ClaimKind => claimKinds.includes(value as ClaimKind);

/** Reads an address of our own origin; what it does not understand, it leaves out. */
export function parseRoute(url: URL): Route {
  if (url.pathname === '/') return { page: 'list', state: parseList(url.searchParams) };
  const key = /^\/articles\/([^/]+)$/.exec(url.pathname)?.[1];
  if (key === undefined) return { page: 'unknown' };
  const claim = /^#(c\d+)$/.exec(url.hash)?.[1] ?? null;
  return { page: 'reader', state: { key, kinds: parseKinds(url.searchParams), claim } };
}

function parseList(query: URLSearchParams): ListState {
  const kind = query.get('kind');
  const page = query.get('page') ?? '';
  return {
    q: (query.get('q') ?? '').slice(0, maxTextLength),
    kind: isKind(kind) ? kind : null,
    publisher: query.get('publisher')?.slice(0, maxTextLength) || null,
    page: /^[1-9]\d{0,4}$/.test(page) ? Number(page) : 1,
  };
}

function parseKinds(query: URLSearchParams): readonly ClaimKind[] {
  const named = query.get('kinds');
  return named === null ? claimKinds : claimKinds.filter((kind) => named.split(',').includes(kind));
}

/** The query of a list, for the page and for the API alike; empty for the first page of everything. */
export function listQuery(state: ListState): string {
  const query = new URLSearchParams();
  if (state.q.trim() !== '') query.set('q', state.q.trim());
  if (state.kind !== null) query.set('kind', state.kind);
  if (state.publisher !== null) query.set('publisher', state.publisher);
  if (state.page > 1) query.set('page', String(state.page));
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}

export const listPath = (state: ListState): string => `/${listQuery(state)}`;

export function readerPath(state: ReaderState): string {
  const all = state.kinds.length === claimKinds.length;
  const query = all ? '' : `?kinds=${state.kinds.join(',')}`;
  return `/articles/${state.key}${query}${state.claim === null ? '' : `#${state.claim}`}`;
}
