import { describe, expect, test } from 'vitest';
import type { ControlSpan } from '../api/registers';
import { localeFor, toldOf } from '../testing';
import { type ControlEntry, controlMap, holderLetter, mapHeight, mapWidth, sinceText, spanOn } from './control';

const span = (from: string, rest: Partial<ControlSpan> = {}): ControlSpan => ({ from, holders: ['syria'], besiegers: [], isContested: false, share: null, statements: [], ...rest });

const entry = (id: string, at: [number, number] | null, history: ControlSpan[], country = 'SY'): ControlEntry => {
  const place = { name: id, id, latitude: at?.[0] ?? null, longitude: at?.[1] ?? null, country, precision: 'town' };
  return {
    register: 'control', id, subject: null, english: null, arabic: id, number: null, state: 'held', place, from: null, to: null, actors: [], persons: [], people: null, statements: [], row: { place, history },
  };
};

const history = [span('2017-01-10'), span('2018-05-01', { holders: ['islamic-state'] })];

describe('who held a place on a day', () => {
  test.each<[string | null, string | null]>([
    ['2017-01-09', null],
    ['2017-01-10', '2017-01-10'],
    ['2018-04-30', '2017-01-10'],
    ['2018-05-01', '2018-05-01'],
    [null, '2018-05-01'],
  ])('%s', (on, from) => expect(spanOn(entry('a', null, history).row, on)?.from ?? null).toBe(from));

  test.each([['month', 'May 2018'], ['day', '1–31 May 2018'], [null, '1–31 May 2018']])('since when, told by the %s', (datePrecision, since) => {
    const claim = toldOf({ register: 'control', aspect: 'holds', from: '2018-05-01', to: '2018-05-31', datePrecision });
    const row = entry('a', null, [span('2018-05-01', { statements: ['key:r1'] })]);
    row.statements = [{ article: 'key', articleId: 'a', publisher: null, published: null, title: null, claim }];
    expect(sinceText(row, span('2018-05-01', { statements: ['key:r1'] }), localeFor({ language: 'en' }))).toBe(since);
    expect(sinceText(row, span('2018-05-01'), localeFor({ language: 'en' }))).toBe('1 May 2018');
  });
});

describe('the sketch', () => {
  const rows = [
    entry('north', [36, 38], [span('2017-01-01', { holders: ['b', 'a'], isContested: true })]),
    entry('south', [34, 38], [span('2017-01-01', { holders: ['a', 'b'] })]),
    entry('lost', [35, 40], [span('2017-01-01', { holders: [], besiegers: ['a'] })]),
    entry('later', [35, 39], [span('2019-01-01')]),
    entry('nowhere', null, [span('2017-01-01')]),
    entry('alone', [15, 44], [span('2017-01-01', { holders: ['houthis'] })], 'YE'),
  ];
  const { sheets, holders } = controlMap(rows, '2018-01-01');
  const marks = new Map(sheets.flatMap((sheet) => sheet.marks).map((mark) => [mark.id, mark]));

  test('has a sheet for each country with two places or more, with the places told by then', () => {
    expect(sheets.map(({ country, marks: there }) => [country, there.map((mark) => mark.id)])).toEqual([['SY', ['north', 'south', 'lost']]]);
  });

  test('names the same holders by one letter, in whatever order they come', () => {
    expect(holders).toEqual([['a', 'b']]);
    expect([...marks.values()].map((mark) => [mark.id, mark.holder, mark.contested, mark.besieged])).toEqual([
      ['north', 0, true, false], ['south', 0, false, false], ['lost', -1, false, true],
    ]);
  });

  test('puts north above south and east to the right, all of it on the sheet', () => {
    const at = (id: string) => marks.get(id) ?? { x: NaN, y: NaN };
    expect(at('north').y).toBeLessThan(at('south').y);
    expect(at('lost').x).toBeGreaterThan(at('north').x);
    for (const { x, y } of marks.values()) expect([x >= 0, x <= mapWidth, y >= 0, y <= mapHeight]).toEqual([true, true, true, true]);
  });

  test('names no place over another', () => {
    const close = controlMap([entry('a', [34, 38], history), entry('b', [34.01, 38.01], history), entry('c', [36, 40], history)], null);
    expect(close.sheets[0]?.marks.map((mark) => mark.named)).toEqual([true, false, true]);
  });

  test('has no dot for a country, and nothing where places lie in several', () => {
    const country = entry('syria', [35, 38], history);
    country.row.place.precision = 'country';
    expect(controlMap([country, entry('a', [34, 38], history)], null).sheets).toEqual([]);
  });

  test.each([[0, 'A'], [25, 'Z'], [26, 'Z2'], [27, 'Z3']])('holder %i has the letter %s', (index, letter) => expect(holderLetter(index)).toBe(letter));
});
