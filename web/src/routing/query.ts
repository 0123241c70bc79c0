/** The longest text that the API takes. */
export const maxTextLength = 200;

/** A text of the address; null where it is missing or blank. */
export const textOf = (query: URLSearchParams, name: string): string | null => query.get(name)?.trim().slice(0, maxTextLength) || null;

/** A day of the address (YYYY-MM-DD); null where it is something else. */
export const dayOf = (query: URLSearchParams, name: string): string | null => {
  const day = query.get(name) ?? '';
  return /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(day) ? day : null;
};

/** One of a few codes; null where it is none of them. */
export const codeOf = (query: URLSearchParams, name: string, codes: readonly string[]): string | null => {
  const code = query.get(name);
  return code !== null && codes.includes(code) ? code : null;
};

/** The page of a list, from 1. */
export const pageOf = (query: URLSearchParams): number => {
  const page = query.get('page') ?? '';
  return /^[1-9]\d{0,4}$/.test(page) ? Number(page) : 1;
};

/** What is not null as a query, in its order, with the question mark; empty where nothing is asked. */
export function queryOf(values: readonly (readonly [string, string | null])[]): string {
  const query = new URLSearchParams();
  for (const [name, value] of values) if (value !== null && value !== '') query.set(name, value);
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}
