import { describe, expect, test } from 'vitest';
import { splitBidi, withoutBidi } from './bidi';
import { directionOf, splitArabic } from './direction';

const shown = (text: string) => splitBidi(text).map((piece) => piece.text ?? `<${piece.mark}>`).join('');

describe('direction characters', () => {
  test.each([
    ['', ''],
    ['قُتل 35', 'قُتل 35'],
    ['\u202E53\u202C', '<RLO>53<PDF>'],
    ['a\u202Ab\u202Bc\u202Dd', 'a<LRE>b<RLE>c<LRO>d'],
    ['\u2066a\u2067b\u2068c\u2069', '<LRI>a<RLI>b<FSI>c<PDI>'],
    ['\u200E\u200F\u061C', '<LRM><RLM><ALM>'],
    ['أ\u200Cب\u200Dج', 'أ\u200Cب\u200Dج'],
  ])('%j are shown, not obeyed', (text, expected) => {
    expect(shown(text)).toBe(expected);
    expect(withoutBidi(text)).not.toMatch(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/);
  });
});

describe('direction of a text', () => {
  test.each([
    ['قُتل شخصان', 'rtl'],
    ['Al-Sharq TV: قتيلان في انفجار عبوة ناسفة', 'rtl'],
    ['Two killed in حلب', 'ltr'],
    ['35 – 40', 'auto'],
  ])('%s is %s', (text, expected) => expect(directionOf(text)).toBe(expected));
});

test.each([
  ['best: 20', 'best: 20'],
  ['low: مصدر في المقاومة, ≥20', 'low: |مصدر في المقاومة|, ≥20'],
  ['a «قتيل» 3 ب', 'a «|قتيل|» 3 |ب|'],
])('%s is cut around its Arabic', (text, expected) => expect(splitArabic(text).join('|')).toBe(expected));
