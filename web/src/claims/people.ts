import type { CasualtyClaim } from '../api/types';
import type { Locale } from '../i18n/locale';
import { counted, fill, formatNumber } from '../text/numbers';

/** How many people of which status, as the source bounds it. */
export function countedPeople(claim: Pick<CasualtyClaim, 'low' | 'high' | 'victimClass'>, locale: Locale): string {
  const { people, counts } = locale.words;
  const noun = people[claim.victimClass as keyof typeof people] ?? people.unknown;
  const { low, high } = claim;
  if (low === null && high === null) return counts.unknown.other;
  if (low === null) return fill(counts.atMost, { n: counted(high ?? 0, noun, locale) });
  if (high === null) return fill(counts.atLeast, { n: counted(low, noun, locale) });
  if (low === high) return counted(low, noun, locale);
  return fill(counts.between, { low: formatNumber(low, locale), n: counted(high, noun, locale) });
}
