import type { Locale } from '../i18n/locale';
import type { EventWords } from '../i18n/words';
import { actorName, ours, type Piece, theirs } from './actors';

/** Fills {a} and {b} of a template with pieces of their own. */
export function template(text: string, values: Readonly<Record<string, Piece[]>>): Piece[] {
  return text
    .split(/(\{\w+\})/)
    .filter((part) => part !== '')
    .flatMap((part) => values[part.slice(1, -1)] ?? [ours(part)]);
}

/** What is done, with the form that fits the sides that are known: {a} who acts, {b} on whom. */
export function sides(words: EventWords | undefined, type: string, a: Piece[], b: Piece[]): Piece[] {
  if (words === undefined) return [ours(type)];
  const form = a.length > 0 && b.length > 0 ? words.both : a.length > 0 ? words.by : b.length > 0 ? words.on : null;
  return form === null ? [ours(words.name)] : [ours(`${words.name} — `), ...template(form, { a, b })];
}

/** Names as a list of the language: "A, B and C". */
export function listed(keys: readonly string[], locale: Locale): Piece[] {
  const names = keys.map((key) => actorName(key, locale));
  const format = new Intl.ListFormat(locale.language, { type: 'conjunction' });
  return format.formatToParts(names).map((part) => (part.type === 'element' ? theirs(part.value) : ours(part.value)));
}
