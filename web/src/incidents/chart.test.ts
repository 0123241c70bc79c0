import { describe, expect, test } from 'vitest';
import { entryOf, figureOf } from '../testing';
import { area, chartOf, lettersOf, ticksTo } from './chart';

test.each<[number, number[]]>([
  [0, [0, 1]],
  [1, [0, 1]],
  [5, [0, 1, 2, 3, 4, 5]],
  [7, [0, 2, 4, 6, 8]],
  [35, [0, 10, 20, 30, 40]],
  [100, [0, 20, 40, 60, 80, 100]],
  [1250, [0, 500, 1000, 1500]],
])('steps to %i', (largest, steps) => expect(ticksTo(largest)).toEqual(steps));

const told = (source: string, saidOn: string | null, low: number | null, high: number | null = low, standing = 'latest') =>
  entryOf({ source, saidOn, low, high, standing });
const figure = figureOf({
  low: 20, best: 35, high: 40,
  series: [
    told('a', '2019-04-18', 20, 20, 'superseded'),
    told('b', '2019-04-19', 40),
    told('c', '2019-04-19', 40, 40, 'restated'),
    told('a', '2019-04-28', 35, null),
    told('d', null, 9),
    told('e', '2019-04-28', null, null),
  ],
});

describe('a chart', () => {
  test('puts one mark for one number on one day, with the letters of all who told it', () =>
    expect(chartOf(figure, false)?.marks.map((mark) => [mark.day, mark.low, mark.letters.join(''), mark.counts])).toEqual([
      ['2019-04-18', 20, 'A', false],
      ['2019-04-19', 40, 'BC', true],
      ['2019-04-28', 35, 'A', true],
    ]));

  test('keeps to scale: days along, numbers up', () => {
    const { marks, band, values } = chartOf(figure, false)!;
    const [first, second, last] = marks.map((mark) => mark.x);
    expect((second! - first!) / (last! - first!)).toBeCloseTo(0.1);
    expect(values.map((tick) => tick.value)).toEqual([0, 10, 20, 30, 40]);
    expect([marks[1]!.yLow, values[0]!.at]).toEqual([area.top, area.height - area.bottom]);
    expect([band!.top, band!.best, band!.bottom]).toEqual([marks[1]!.yLow, marks[2]!.yLow, marks[0]!.yLow]);
  });

  test('runs the way the reader reads, and stays in the drawing', () => {
    const [english, arabic] = [chartOf(figure, false)!, chartOf(figure, true)!];
    expect(english.marks[0]!.x).toBeLessThan(english.marks[2]!.x);
    expect(arabic.marks[0]!.x).toBeGreaterThan(arabic.marks[2]!.x);
    for (const { x, yLow, yHigh } of [...english.marks, ...arabic.marks]) {
      expect(x).toBeGreaterThanOrEqual(area.left);
      expect(x).toBeLessThanOrEqual(area.width - area.right);
      for (const y of [yLow, yHigh]) expect(y).toBeGreaterThanOrEqual(area.top);
    }
  });

  test.each([
    ['nobody', []],
    ['one number', [told('a', '2019-04-18', 3)]],
    ['no day', [told('a', null, 3), told('b', null, 4)]],
    ['no number', [told('a', '2019-04-18', null), told('b', '2019-04-18', null)]],
  ])('is not drawn of %s', (_, series) => expect(chartOf(figureOf({ series }), false)).toBeNull());

  test('one day stands in the middle', () => {
    const chart = chartOf(figureOf({ low: 1, best: 1, high: 2, series: [told('a', '2019-04-18', 1), told('b', '2019-04-18', 2)] }), false)!;
    expect(new Set(chart.marks.map((mark) => mark.x)).size).toBe(1);
    expect(chart.days).toHaveLength(1);
  });
});

test('letters go on behind Z', () => {
  const letters = [...lettersOf(Array.from({ length: 28 }, (_, index) => told(`s${index}`, null, 1))).values()];
  expect([letters[0], letters[25], letters[26], letters[27]]).toEqual(['A', 'Z', 'AA', 'AB']);
});
