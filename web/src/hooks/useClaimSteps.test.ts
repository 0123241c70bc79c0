import { expect, test } from 'vitest';
import { casualtyOf } from '../testing';
import { stepFrom } from './useClaimSteps';

const claims = ['c1', 'c2', 'c3'].map((id) => casualtyOf({ id }));

test.each<[string | null, 1 | -1, string]>([
  [null, 1, 'c1'],
  [null, -1, 'c3'],
  ['c1', 1, 'c2'],
  ['c3', 1, 'c3'],
  ['c1', -1, 'c1'],
  ['c9', 1, 'c1'],
])('from %s by %i to %s', (selected, by, expected) => expect(stepFrom(claims, selected, by)).toBe(expected));

test('without claims there is nowhere to go', () => expect(stepFrom([], null, 1)).toBeNull());
