import { describe, expect, test } from 'vitest';
import type { IncidentFacts, Range } from '../api/types';
import { figureOf, incidentOf, localeFor } from '../testing';
import { rangeText, sourcePieces, toldCount } from './figures';
import { plainIncident } from './sentence';

const arabic = localeFor({});
const english = localeFor({ language: 'en' });

describe('what happened in one sentence', () => {
  test.each<[string, IncidentFacts, string, string]>([
    ['all that can be told',
      incidentOf({
        types: ['attack'], initiators: ['islamic-state'], targets: ['syria'], place: 'السخنة', from: '2019-04-19', to: '2019-04-19', datePrecision: 'day',
        figures: [figureOf({ low: 20, best: 27, high: 35, victim: 'syria', victimClass: 'combatant' }), figureOf({ harm: 'injured', low: 3, best: 3, high: null })],
      }),
      'هجوم — من تنظيم الدولة على سوريا، السخنة، 19 نيسان 2019: قُتل 27 مقاتلًا (من 20 إلى 35) — سوريا؛ جُرح 3 أشخاص على الأقل',
      'Attack — by Islamic State on Syria, السخنة, 19 April 2019: 27 combatants killed (20 to 35) — Syria; at least 3 people injured'],
    ['nothing but that it was', incidentOf({}), 'واقعة', 'Incident'],
    ['an assumed day is not told as a day', incidentOf({ types: ['shelling'], from: '2019-04-18', to: '2019-04-20', dateAssumed: true }), 'قصف', 'Shelling'],
    ['nobody harmed', incidentOf({ figures: [figureOf({ low: 0, best: 0, high: 0 })] }), 'واقعة: لا قتلى', 'Incident: no one killed'],
    ['only denied', incidentOf({ figures: [figureOf({ low: null, best: null, high: null })] }), 'واقعة: قتلى: لا عدد يُحسب', 'Incident: killed: no countable number'],
    ['four figures, three told', incidentOf({ figures: [1, 2, 3, 4].map((best) => figureOf({ low: best, best, high: best })) }),
      'واقعة: قُتل شخص واحد؛ قُتل شخصان؛ قُتل 3 أشخاص', 'Incident: 1 person killed; 2 people killed; 3 people killed'],
    ['a type we have no words for', incidentOf({ types: ['new-type'] }), 'new-type', 'new-type'],
  ])('%s', (_, incident, inArabic, inEnglish) => {
    expect(plainIncident(incident, arabic)).toBe(inArabic);
    expect(plainIncident(incident, english)).toBe(inEnglish);
  });
});

test.each<[Range, string | null, string | null]>([
  [{ low: 3, best: 3, high: 3 }, null, null],
  [{ low: 3, best: 4, high: 1200 }, 'من 3 إلى 1,200', '3 to 1,200'],
  [{ low: 3, best: 4, high: null }, '3 فأكثر', '3 or more'],
  [{ low: 3, best: 3, high: null }, 'بلا سقف', 'no ceiling'],
  [{ low: null, best: null, high: null }, null, null],
])('bounds of %o', (range, inArabic, inEnglish) => {
  expect(rangeText(range, arabic)).toBe(inArabic);
  expect(rangeText(range, english)).toBe(inEnglish);
});

test.each<[number | null, number | null, string]>([
  [5, 5, '5'],
  [5, null, 'At least 5'],
  [null, 5, 'At most 5'],
  [5, 9, '5 to 9'],
  [null, null, 'An unstated number'],
])('%s to %s as told', (low, high, expected) => expect(toldCount({ low, high }, english)).toBe(expected));

test.each([
  ['sohr', 'Syrian Observatory'],
  ['writer:al-ghad', 'al-ghad, in its own voice'],
  ['writer:sample-1', 'the writer of the article'],
])('the source %s', (source, expected) => expect(sourcePieces(source, 'sample-1', english).map((piece) => piece.text).join('')).toBe(expected));
