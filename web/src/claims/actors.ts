import type { Locale } from '../i18n/locale';

/** A piece of a sentence; a name from a source is kept apart from our own words, so that directions cannot mix. */
export interface Piece {
  text: string;
  own: boolean;
}

export const ours = (text: string): Piece => ({ text, own: true });
export const theirs = (text: string): Piece => ({ text, own: false });

const prettify = (key: string): string =>
  key
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');

/** The readable name of an actor key: from our own words, else from the record's list, else the key itself made readable. */
export function actorName(key: string, locale: Locale): string {
  if (key.startsWith('other:')) return key.slice('other:'.length);
  return locale.words.actors[key] ?? locale.actors.get(key)?.[locale.language] ?? prettify(key);
}

export const actorPiece = (key: string, locale: Locale): Piece => theirs(actorName(key, locale));
