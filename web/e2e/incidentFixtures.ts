import type { FigureEntry, Incident, IncidentClaim, IncidentList, TollSheet } from '../src/api/types';
import { article } from './fixtures';

/** One incident and one toll over the article of these tests, so that their pages can be tried without a record. */

function claimOf(id: string): IncidentClaim {
  const claim = article.claims.find((other) => other.id === id);
  if (claim === undefined) throw new Error(`No claim ${id}`);
  const what = claim.kind === 'casualty' ? claim.harm : claim.kind === 'register' ? claim.aspect : claim.type;
  return {
    key: `${article.key}:${what}:${claim.evidence.at}`, article: article.id, publisher: article.publisher, published: article.published,
    exact: claim.evidence.exact, at: claim.evidence.at,
  };
}

const [killed, attack] = [claimOf('c1'), claimOf('c2')];
const entry = (rest: Partial<FigureEntry>): FigureEntry => ({
  source: 'sohr', saidOn: '2019-04-20', victim: 'syria', low: 35, high: null, standing: 'latest', party: false, perpetrator: 'islamic-state', place: null,
  from: '2019-04-19', to: '2019-04-20', claim: killed.key, article: article.id, quote: killed.exact, ...rest,
});
const placed = { code: 'best.placed', message: 'the figure of sohr, the best-placed source', claims: [killed.key] };

export const incident: Incident = {
  id: '1f2e3d4c5b6a', types: ['attack'], from: '2019-04-19', to: '2019-04-20', datePrecision: 'days', dateAssumed: false, place: 'وسط سوريا', placeId: null,
  lat: 34.8, lon: 38.8, placePrecision: 'region', country: 'SY', initiators: ['islamic-state'], targets: ['syria'], policy: 'latest-of-each-origin',
  grade: { level: 'contested', origins: 2, reasons: [{ code: 'grade.denied', message: 'syria denies it', claims: [] }] },
  figures: [{
    harm: 'killed', victim: 'syria', victimClass: 'combatant', low: 20, best: 35, high: null, alsoToldAs: [], perpetrators: ['islamic-state'], reasons: [placed],
    series: [entry({ saidOn: '2019-04-19', low: 27, high: 27, standing: 'superseded' }), entry({}), entry({ source: 'reuters', low: 20, high: 20 }), entry({ source: 'syria', standing: 'denied' })],
  }],
  claims: [killed, attack],
  links: [{ first: killed.key, second: attack.key, score: 900, why: [{ clue: 'day.same', weight: 700, detail: '2019-04-20' }, { clue: 'place.far', weight: -200, detail: '' }] }],
};

/** The list that the API would give: one incident, wherever its grade is asked for. */
export function incidents(query: URLSearchParams): IncidentList {
  const grade = query.get('grade');
  const { policy: _policy, claims: _claims, links: _links, ...row } = incident;
  const rows = grade === null || grade === incident.grade.level ? [{ ...row, articles: 1 }] : [];
  return { total: rows.length, page: 1, size: 30, incidents: rows };
}

/** The toll that the API would give; the sum is a tree where it is asked for. */
export function toll(query: URLSearchParams): TollSheet {
  const range = { low: 20, best: 35, high: null };
  const of = { harm: 'killed', victim: 'syria', place: incident.place, from: incident.from, to: incident.to, datePrecision: 'days' };
  const explanation = {
    ...range, label: 'killed, syria', how: 'sum', incident: null, reasons: [],
    children: [{
      ...range, label: 'killed, syria', how: 'figure', incident: incident.id, of, reasons: [placed],
      children: [{ low: 35, best: 35, high: null, label: 'sohr: 35', how: 'told', incident: incident.id, told: entry({}), reasons: [], children: [] }],
    }],
  };
  const explained = query.has('explain') ? { explanation } : {};
  return {
    policy: 'latest-of-each-origin', by: query.get('by') ?? 'none', notes: [{ code: 'harm.mixed', message: '1 incidents give dead and wounded in one figure', claims: [] }],
    rows: [{ ...range, harm: 'killed', group: null, groupName: null, side: 'syria', incidents: 1, ...explained }],
    checks: [{ harm: 'killed', published: entry({ source: 'snhr', low: 1250, standing: 'cumulative-check', from: '2019-03-24', to: '2019-04-21' }), own: range, gap: 1215 }],
  };
}
