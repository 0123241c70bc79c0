export type Language = 'ar' | 'en';
export type Digits = 'latin' | 'arabic';
export type Months = 'levant' | 'egypt';
export type Theme = 'auto' | 'light' | 'dark';

/** What a reader chose; kept in this browser only. */
export interface Settings {
  language: Language;
  digits: Digits;
  months: Months;
  theme: Theme;
  /** Single-key shortcuts; some people's speech input needs them off. */
  shortcuts: boolean;
}

export const defaultSettings: Settings = { language: 'ar', digits: 'latin', months: 'levant', theme: 'auto', shortcuts: true };

const storageKey = 'marsad.settings';

const oneOf = <T>(value: unknown, allowed: readonly T[], usual: T): T => (allowed.includes(value as T) ? (value as T) : usual);

/** Reads settings from text that may be anything; what is not understood falls back to the default. */
export function parseSettings(text: string | null): Settings {
  let saved: Partial<Record<keyof Settings, unknown>> = {};
  try {
    const parsed: unknown = JSON.parse(text ?? '{}');
    if (typeof parsed === 'object' && parsed !== null) saved = parsed;
  } catch {
    return defaultSettings;
  }
  return {
    language: oneOf(saved.language, ['ar', 'en'], defaultSettings.language),
    digits: oneOf(saved.digits, ['latin', 'arabic'], defaultSettings.digits),
    months: oneOf(saved.months, ['levant', 'egypt'], defaultSettings.months),
    theme: oneOf(saved.theme, ['auto', 'light', 'dark'], defaultSettings.theme),
    shortcuts: oneOf(saved.shortcuts, [true, false], defaultSettings.shortcuts),
  };
}

export function loadSettings(): Settings {
  try {
    return parseSettings(localStorage.getItem(storageKey));
  } catch {
    return defaultSettings;
  }
}

/** Keeps the settings where the browser lets us; a private window forgets them. */
export function saveSettings(settings: Settings): void {
  try {
    localStorage.setItem(storageKey, JSON.stringify(settings));
  } catch {
    return;
  }
}

/** Puts language, direction and theme on the page itself. */
export function applySettings(settings: Settings): void {
  const root = document.documentElement;
  root.lang = settings.language;
  root.dir = settings.language === 'ar' ? 'rtl' : 'ltr';
  if (settings.theme === 'auto') delete root.dataset.theme;
  else root.dataset.theme = settings.theme;
}
