import { describe, expect, test } from 'vitest';
import { claimKinds } from '../api/types';
import { allIncidents, incidentPath, type IncidentsState, incidentsPath } from './incidents';
import { emptyList, listPath, parseRoute, readerPath, type ListState, type ReaderState } from './routes';
import { registerPath, registerRowPath, registersPath, type RegisterState, wholeRegister } from './registers';
import { tollPath, type TollState } from './toll';

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
    [`/articles/${reader.key}#r12`, { ...reader, claim: 'r12' }],
    [`/articles/${reader.key}?kinds=casualty,diplomacy#c12`, { ...reader, kinds: ['casualty', 'diplomacy'], claim: 'c12' }],
    [`/articles/${reader.key}?kinds=`, { ...reader, kinds: [] }],
    [`/articles/${reader.key}#suicide-attack:120~2`, { ...reader, claim: 'suicide-attack:120~2' }],
  ])('%s is read and written', (path, state) => {
    expect(route(path)).toEqual({ page: 'reader', state });
    expect(readerPath(state)).toBe(path);
  });

  test.each(['/other', '/articles', '/articles/', '/articles/a/b', '/incidents/', '/incidents/a/b', '/toll/x', '/registers/x', '/registers/talks/a/b', '/registers/talks/%'])('%s is no page', (path) => expect(route(path)).toEqual({ page: 'unknown' }));

  test('a fragment that is no claim selects nothing', () => expect(route(`/articles/${reader.key}#text-c1`)).toEqual({ page: 'reader', state: reader }));
});

describe('incidents in the address', () => {
  test.each<[string, IncidentsState]>([
    ['/incidents', allIncidents],
    ['/incidents?from=2019-04-01&to=2019-04-30&side=syria&harm=killed&place=%D8%AD%D9%84%D8%A8&grade=fair&page=2',
      { from: '2019-04-01', to: '2019-04-30', side: 'syria', harm: 'killed', place: 'حلب', grade: 'fair', page: 2 }],
  ])('%s is read and written', (path, state) => {
    expect(route(path)).toEqual({ page: 'incidents', state });
    expect(incidentsPath(state)).toBe(path);
  });

  test.each(['/incidents?harm=x', '/incidents?grade=good', '/incidents?from=2019-13-01', '/incidents?to=soon', '/incidents?page=0', '/incidents?side='])(
    '%s falls back', (path) => expect(route(path)).toEqual({ page: 'incidents', state: allIncidents }));

  test('one of them', () => expect(route(incidentPath('00ab00ab00ab'))).toEqual({ page: 'incident', id: '00ab00ab00ab' }));
});

describe('a toll in the address', () => {
  const nothing: TollState = { side: null, harm: null, place: null, perpetrator: null, from: null, to: null, by: null, policy: null, row: null };
  test.each<[string, TollState]>([
    ['/toll', nothing],
    ['/toll?by=none', { ...nothing, by: 'none' }],
    ['/toll?side=syria&harm=killed&perpetrator=islamic-state&from=2019-04-01&by=month&policy=conservative#3',
      { ...nothing, side: 'syria', harm: 'killed', perpetrator: 'islamic-state', from: '2019-04-01', by: 'month', policy: 'conservative', row: 3 }],
  ])('%s is read and written', (path, state) => {
    expect(route(path)).toEqual({ page: 'toll', state });
    expect(tollPath(state)).toBe(path);
  });

  test('a question without a grouping is not grouped', () => expect(route('/toll?harm=killed')).toEqual({ page: 'toll', state: { ...nothing, harm: 'killed', by: 'none' } }));
});

describe('registers in the address', () => {
  test.each<[string, RegisterState]>([
    ['/registers/talks', wholeRegister],
    ['/registers/talks?on=2019-04-20&from=2019-04-01&to=2019-04-30&actor=syria&place=%D8%AD%D9%84%D8%A8&page=2',
      { on: '2019-04-20', from: '2019-04-01', to: '2019-04-30', actor: 'syria', place: 'حلب', page: 2 }],
  ])('%s is read and written', (path, state) => {
    expect(route(path)).toEqual({ page: 'register', name: 'talks', state });
    expect(registerPath('talks', state)).toBe(path);
  });

  test.each<[string | null]>([[null], ['2019-04-20']])('all of them, from %s', (on) => expect(route(registersPath(on))).toEqual({ page: 'registers', on }));

  test.each(['gn:163808', 'other:a/b?c#d', 'عبد الله.ج', '100%'])('the row %s', (id) => {
    expect(route(registerRowPath('persons', id))).toEqual({ page: 'registerRow', name: 'persons', id });
  });
});
