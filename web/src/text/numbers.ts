import type { Counted } from '../i18n/words';
import type { Locale } from '../i18n/locale';

const arabicDigits = '٠١٢٣٤٥٦٧٨٩';

/** Replaces Latin digits by the digits that the reader chose. */
export const inDigits = (text: string, locale: Pick<Locale, 'digits'>): string =>
  locale.digits === 'arabic' ? text.replace(/[0-9]/g, (digit) => arabicDigits[Number(digit)] ?? digit) : text;

/** A whole number, its thousands grouped. */
export function formatNumber(value: number, locale: Pick<Locale, 'digits'>): string {
  const grouped = String(value).replace(/\B(?=(\d{3})+$)/g, locale.digits === 'arabic' ? '٬' : ',');
  return inDigits(grouped, locale);
}

/** Puts values where a template has their names in braces. */
export const fill = (template: string, values: Readonly<Record<string, string>>): string =>
  template.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);

/** A number with its noun, in the form that the language's plural rules ask for. */
export const counted = (value: number, noun: Counted, locale: Locale): string =>
  fill(noun[locale.plural.select(value)] ?? noun.other, { n: formatNumber(value, locale) });
