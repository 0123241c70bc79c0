import { describe, expect, test } from 'vitest';
import { claimKinds } from '../api/types';
import { emptyList, listPath, parseRoute, readerPath, type ListState, type ReaderState } from './routes';

const route = (path: string) => parseRoute(new URL(path, 'http://127.0.0.1:5080'));
const reader: ReaderState = { key: '00ab00ab00ab00ab', kinds: claimKinds, claim: null };

describe('the list in the address', () => {
  test.each<[string, ListState]>([
    ['/', emptyList],
    ['/?q=%D9%82%D8%B5%D9%81', { ...emptyList, q: 'قصف' }],
    ['/?kind=event&publisher=A+%26+B&page=3', { ...emptyList, kind: 'event', publisher: 'A & B', page: 3 }],
  ])('%s is read and written', (path, state) => {
    expect(route(path)).toEqual({ page: 'list', state });
    expect(listPath(state)).toBe(path);
  });

  test.each(['/?kind=other', '/?page=0', '/?page=-1', '/?page=1e9', '/?page=x', '/?publisher='])('%s falls back', (path) => {
    expect(route(path)).toEqual({ page: 'list', state: emptyList });
  });
});

describe('the reader in the address', () => {
  test.each<[string, ReaderState]>([
    [`/articles/${reader.key}`, reader],
    [`/articles/${reader.key}#c3`, { ...reader, claim: 'c3' }],
    [`/articles/${reader.key}?kinds=casualty,diplomacy#c12`, { ...reader, kinds: ['casualty', 'diplomacy'], claim: 'c12' }],
    [`/articles/${reader.key}?kinds=`, { ...reader, kinds: [] }],
  ])('%s is read and written', (path, state) => {
    expect(route(path)).toEqual({ page: 'reader', state });
    expect(readerPath(state)).toBe(path);
  });

  test.each(['/other', '/articles', '/articles/', '/articles/a/b'])('%s is no page', (path) => expect(route(path)).toEqual({ page: 'unknown' }));

  test('a fragment that is no claim selects nothing', () => expect(route(`/articles/${reader.key}#text-c1`)).toEqual({ page: 'reader', state: reader }));
});
