import { describe, expect, test } from 'vitest';
import { localeFor } from '../testing';
import { formatDay, formatRange } from './dates';
import { formatNumber, inDigits } from './numbers';

const levant = localeFor({});
const egypt = localeFor({ months: 'egypt', digits: 'arabic' });
const english = localeFor({ language: 'en', digits: 'arabic' });

describe('ranges of days', () => {
  test.each<[string | null, string | null, string, string | null, string | null, string | null]>([
    ['2019-04-19', '2019-04-20', 'days', '19–20 نيسان 2019', '١٩–٢٠ أبريل ٢٠١٩', '19–20 April 2019'],
    ['2019-02-03', '2019-02-03', 'day', '3 شباط 2019', '٣ فبراير ٢٠١٩', '3 February 2019'],
    ['2019-04-30', '2019-05-02', 'days', '30 نيسان – 2 أيار 2019', '٣٠ أبريل – ٢ مايو ٢٠١٩', '30 April – 2 May 2019'],
    ['2018-12-31', '2019-01-01', 'days', '31 كانون الأول 2018 – 1 كانون الثاني 2019', '٣١ ديسمبر ٢٠١٨ – ١ يناير ٢٠١٩', '31 December 2018 – 1 January 2019'],
    ['2019-04-01', '2019-04-30', 'month', 'نيسان 2019', 'أبريل ٢٠١٩', 'April 2019'],
    ['2019-01-01', '2019-12-31', 'year', '2019', '٢٠١٩', '2019'],
    ['2019-03-24', null, 'period', 'منذ 24 آذار 2019', 'منذ ٢٤ مارس ٢٠١٩', 'since 24 March 2019'],
    [null, '2019-03-24', 'period', 'حتى 24 آذار 2019', 'حتى ٢٤ مارس ٢٠١٩', 'until 24 March 2019'],
    [null, null, 'day', null, null, null],
    ['nonsense', '2019-13-40', 'day', null, null, null],
  ])('%s to %s (%s)', (from, to, precision, inLevant, inEgypt, inEnglish) => {
    expect(formatRange(from, to, precision, levant)).toBe(inLevant);
    expect(formatRange(from, to, precision, egypt)).toBe(inEgypt);
    expect(formatRange(from, to, precision, english)).toBe(inEnglish);
  });

  test('what is no date is left as it is', () => expect(formatDay('soon', levant)).toBe('soon'));
});

describe('numbers', () => {
  test.each([
    [0, '0', '٠'],
    [999, '999', '٩٩٩'],
    [1250, '1,250', '١٬٢٥٠'],
    [2000000, '2,000,000', '٢٬٠٠٠٬٠٠٠'],
  ])('%d', (value, latin, arabic) => {
    expect(formatNumber(value, { digits: 'latin' })).toBe(latin);
    expect(formatNumber(value, { digits: 'arabic' })).toBe(arabic);
  });

  test('English pages keep Latin digits', () => expect(inDigits('35', english)).toBe('35'));
});
