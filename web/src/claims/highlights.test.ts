import { describe, expect, test } from 'vitest';
import { claimToSelect, type Highlight, highlightsOf } from './highlights';
import { casualtyOf } from '../testing';

const cover = (claim: string, start: number, end: number, role: Highlight['role'] = 'evidence'): Highlight => ({ claim, kind: 'event', role, start, end });

describe('a click on overlapping evidence', () => {
  const covers = [cover('c2', 5, 8), cover('c1', 0, 20)];
  test.each<[string | null, string]>([
    [null, 'c2'],
    ['c2', 'c1'],
    ['c1', 'c2'],
    ['c9', 'c2'],
  ])('with %s selected goes to %s', (selected, expected) => {
    expect(claimToSelect(covers, selected)?.claim).toBe(expected);
  });
  test('on attribution alone selects nothing', () => expect(claimToSelect([cover('c1', 0, 3, 'attribution')], null)).toBeNull());
});

test('only the selected claim shows its attribution', () => {
  const claim = casualtyOf({ attribution: { exact: 'قال', at: 9 }, repeats: [{ exact: 'قتلى', at: 40 }] });
  expect(highlightsOf([claim], null).map((mark) => mark.role)).toEqual(['evidence', 'repeat']);
  expect(highlightsOf([claim], 'c1').map((mark) => [mark.role, mark.start, mark.end])).toEqual([['evidence', 0, 1], ['repeat', 40, 44], ['attribution', 9, 12]]);
});
