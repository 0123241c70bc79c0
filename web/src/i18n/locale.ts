import type { ActorName } from '../api/types';
import type { Digits, Language, Months, Settings } from '../settings/settings';
import { ar } from './ar';
import { en } from './en';
import type { Words } from './words';

/** Everything that writing for one reader needs: words, digits, months and the names of actors. */
export interface Locale {
  language: Language;
  words: Words;
  digits: Digits;
  months: Months;
  actors: ReadonlyMap<string, ActorName>;
  /** Names of negotiation tracks and agreements. */
  subjects: ReadonlyMap<string, ActorName>;
  plural: Intl.PluralRules;
}

/** English pages always have Latin digits: a mixed line would be misread. */
export const localeOf = (settings: Settings, actors: ReadonlyMap<string, ActorName>, subjects: ReadonlyMap<string, ActorName> = new Map()): Locale => ({
  language: settings.language,
  words: settings.language === 'ar' ? ar : en,
  digits: settings.language === 'ar' ? settings.digits : 'latin',
  months: settings.months,
  actors,
  subjects,
  plural: new Intl.PluralRules(settings.language),
});
