import { expect, test } from 'vitest';
import { casualtyOf, eventOf } from '../testing';
import { articleOf, claimOf, claimPath } from './claimKey';

const at = (offset: number) => ({ evidence: { exact: 'x', at: offset } });
const claims = [casualtyOf({ id: 'c1', ...at(9) }), eventOf({ id: 'c2', type: 'suicide-attack', ...at(9) }), casualtyOf({ id: 'c3', ...at(9) }), casualtyOf({ id: 'c4', ...at(20) })];

test.each([
  ['c2', 'c2'],
  ['killed:9', 'c1'],
  ['killed:9~2', 'c3'],
  ['killed:9~3', null],
  ['killed:20', 'c4'],
  ['suicide-attack:9', 'c2'],
  ['injured:9', null],
  [null, null],
])('%s selects %s', (mark, id) => expect(claimOf(claims, mark)).toBe(id));

test.each([
  ['00ab00ab00ab00ab:killed:120', '/articles/00ab00ab00ab00ab#killed:120'],
  ['00ab00ab00ab00ab', '/articles/00ab00ab00ab00ab'],
])('%s lies at %s', (key, path) => {
  expect(claimPath(key)).toBe(path);
  expect(articleOf(key)).toBe('00ab00ab00ab00ab');
});
