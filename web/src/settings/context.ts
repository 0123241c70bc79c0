import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ActorName } from '../api/types';
import { type Locale, localeOf } from '../i18n/locale';
import { defaultSettings, type Settings } from './settings';

export interface Shared {
  settings: Settings;
  change: (part: Partial<Settings>) => void;
  locale: Locale;
}

const initial: ReadonlyMap<string, ActorName> = new Map();

export const SharedContext = createContext<Shared>({
  settings: defaultSettings,
  change: () => undefined,
  locale: localeOf(defaultSettings, initial),
});

export const useShared = (): Shared => useContext(SharedContext);

/** The words, digits, months and names that everything is written with. */
export const useLocale = (): Locale => useContext(SharedContext).locale;
