import type { Days, RegisterList, RegisterName, RegisterPlace, RegisterRow, Statement } from '../src/api/registers';
import type { Claim } from '../src/api/types';
import { article } from './fixtures';
import { incident } from './incidentFixtures';

/** One row of each register over the article of these tests, so that their pages can be tried without a record. */

const claim = article.claims.find((other): other is Extract<Claim, { kind: 'register' }> => other.kind === 'register');
if (claim === undefined) throw new Error('No register claim');

const told = (rest: Partial<typeof claim>): Statement => ({
  article: article.key, articleId: article.id, publisher: article.publisher, published: article.published, title: article.title, claim: { ...claim, ...rest },
});
const key = `${article.key}:${claim.id}`;
const day = (from: string): Days => ({ from, to: from, precision: 'day' });
const place = (name: string, id: string, latitude: number, longitude: number): RegisterPlace => ({ name, id, latitude, longitude, country: 'SY', precision: 'town' });
const town = place('السخنة', 'gn:163808', 34.886, 38.872);
const actor = { name: 'سيرغي لافروف', id: 'sergey-lavrov', actor: 'russia' };

const head = {
  id: '', subject: null, english: null, arabic: null, number: null, state: null, place: null, from: null, to: null, actors: [], persons: [], people: null, statements: [told({})],
};

const rows: { [Name in RegisterName]: Extract<RegisterRow, { register: Name }>[] } = {
  talks: [{
    ...head, register: 'talks', id: 'geneva-syria-4', subject: 'geneva-syria', english: 'Geneva talks on Syria', arabic: 'محادثات جنيف حول سوريا', number: 4, state: 'postponed',
    from: '2019-05-02', to: '2019-05-02', actors: ['russia', 'united-states'],
    row: { track: 'geneva-syria', number: 4, when: day('2019-05-02'), days: [day('2019-04-23'), day('2019-05-02')], place: town, participants: ['russia', 'united-states'], persons: [actor] },
  }],
  truces: [{
    ...head, register: 'truces', id: 'truce-1', state: 'in-force', from: '2019-04-01', to: '2019-05-10', actors: ['syria', 'russia'], statements: [told({ register: 'truce', aspect: 'breached', parties: [{ role: 'blamed', actor: 'syria' }] })],
    row: {
      agreement: null, inForce: [day('2019-04-01')], until: [day('2019-05-10')], areas: [town], parties: ['syria'], guarantors: ['russia'],
      exclusions: [{ actor: 'islamic-state', told: [key], disputed: [key] }], breaches: [key], possibleBreaches: [incident.id],
    },
  }],
  mandates: [{
    ...head, register: 'mandates', id: 'un-security-council-2165', english: 'Aid across the border', arabic: 'إيصال المساعدات عبر الحدود', number: 2165, state: 'expires', from: '2014-07-14', to: '2019-05-10', actors: ['un'],
    statements: [told({ register: 'mandate', aspect: 'expires', number: 2165 })],
    row: {
      body: 'un', number: 2165, resolution: { authorises: 'aid across the border without consent', renews: 2139 }, adopted: day('2014-07-14'), expiries: [day('2019-05-10')], expires: '2019-05-10', renewedBy: 2191,
    },
  }],
  control: [
    {
      ...head, register: 'control', id: 'gn:163808', arabic: town.name, place: town, state: 'contested', from: '2019-04-18', actors: ['syria', 'islamic-state'],
      statements: [told({ register: 'control', aspect: 'share', share: { low: 60, high: null }, parties: [{ role: 'party', actor: 'syria' }] })],
      row: {
        place: town,
        history: [
          { from: '2017-08-12', holders: ['syria'], besiegers: [], isContested: false, share: null, statements: [key] },
          { from: '2019-04-18', holders: ['syria', 'islamic-state'], besiegers: ['islamic-state'], isContested: true, share: { low: 60, high: null }, statements: [key] },
        ],
      },
    },
    {
      ...head, register: 'control', id: 'palmyra', arabic: 'تدمر', place: place('تدمر', 'palmyra', 34.55, 38.28), state: 'held', from: '2017-03-02', actors: ['syria'],
      row: { place: place('تدمر', 'palmyra', 34.55, 38.28), history: [{ from: '2017-03-02', holders: ['syria'], besiegers: [], isContested: false, share: null, statements: [key] }] },
    },
  ],
  access: [{
    ...head, register: 'access', id: 'besieged-gn:163808', subject: 'besieged', place: town, state: 'besieged', from: '2019-04-20', to: '2019-04-20', people: { low: 40000, high: 40000 }, actors: ['syria'],
    statements: [told({ register: 'access', aspect: 'besieged', people: { low: 40000, high: 40000 } }), told({ id: 'r2', register: 'access', aspect: 'besieged', people: { low: 15000, high: null } })],
    row: { matter: 'besieged', latest: 'besieged', on: '2019-04-20', people: { low: 40000, high: 40000 } },
  }],
  persons: [{
    ...head, register: 'persons', id: 'sergey-lavrov', arabic: actor.name, from: '2019-04-21', to: '2019-04-21', actors: ['russia'], statements: [told({ register: 'person', aspect: 'role', person: actor })],
    row: { name: actor.name, spellings: [actor.name, 'لافروف'], actors: ['russia'], roles: [key], said: [key], met: [] },
  }],
  demands: [{
    ...head, register: 'demands', id: 'accusation-1', state: 'accusation', from: '2019-04-20', to: '2019-04-20', actors: ['russia', 'united-states'], persons: [actor],
    row: { type: 'accusation', speaker: 'russia', addressed: 'united-states', persons: [actor], on: '2019-04-20', subject: 'geneva-syria', incidents: [incident.id] },
  }],
};

/** The page of a register that the API would give. */
export function register(name: RegisterName, query: URLSearchParams): RegisterList {
  const [id, actorKey] = [query.get('id'), query.get('actor')];
  const found = (rows[name] as RegisterRow[]).filter((row) => (id === null || row.id === id) && (actorKey === null || row.actors.includes(actorKey)));
  return { total: found.length, page: 1, size: 30, on: query.get('on') ?? article.published, rows: found };
}
