import type { Locale } from '../i18n/locale';
import { fill, inDigits } from './numbers';

interface Day {
  year: number;
  month: number;
  day: number;
}

/** Reads an ISO date (YYYY-MM-DD); null where it is something else. */
export function parseDay(text: string | null | undefined): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(text ?? '');
  if (match === null) return null;
  const [year = 0, month = 0, day = 0] = match.slice(1).map(Number);
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? { year, month, day } : null;
}

const monthName = (day: Day, locale: Locale): string => locale.words.months[locale.months][day.month - 1] ?? '';

const write = (parts: (string | number)[], locale: Locale): string => inDigits(parts.join(' '), locale);

const full = (day: Day, locale: Locale): string => write([day.day, monthName(day, locale), day.year], locale);

/** One day in words; what is no date comes back as it is. */
export function formatDay(text: string, locale: Locale): string {
  const day = parseDay(text);
  return day === null ? text : full(day, locale);
}

/** A range of days, both ends included, as exactly as the text gives it; null where there is none. */
export function formatRange(
  from: string | null | undefined,
  to: string | null | undefined,
  precision: string | null | undefined,
  locale: Locale,
): string | null {
  const [first, last] = [parseDay(from), parseDay(to)];
  if (first === null && last === null) return null;
  if (last === null && first !== null) return fill(locale.words.dates.since, { date: full(first, locale) });
  if (first === null && last !== null) return fill(locale.words.dates.until, { date: full(last, locale) });
  return first !== null && last !== null ? closed(first, last, precision, locale) : null;
}

function closed(first: Day, last: Day, precision: string | null | undefined, locale: Locale): string {
  const sameYear = first.year === last.year;
  const sameMonth = sameYear && first.month === last.month;
  if (precision === 'year' && sameYear) return inDigits(String(first.year), locale);
  if (precision === 'month' && sameMonth) return write([monthName(first, locale), first.year], locale);
  if (sameMonth && first.day === last.day) return full(first, locale);
  if (sameMonth) return write([`${first.day}–${last.day}`, monthName(last, locale), last.year], locale);
  const start = sameYear ? write([first.day, monthName(first, locale)], locale) : full(first, locale);
  return `${start} – ${full(last, locale)}`;
}
