import type { ActorName, CasualtyClaim, Claim, DiplomacyClaim, EventClaim, FigureEntry, IncidentFacts, IncidentFigure, RegisterClaim } from './api/types';
import { type Locale, localeOf } from './i18n/locale';
import { defaultSettings, type Settings } from './settings/settings';

const actors = new Map<string, ActorName>(
  [
    { key: 'syria', ar: 'سوريا', en: 'Syria' },
    { key: 'islamic-state', ar: 'تنظيم الدولة', en: 'Islamic State' },
    { key: 'sohr', ar: 'المرصد السوري', en: 'Syrian Observatory' },
  ].map((actor) => [actor.key, actor]),
);

const subjects = new Map<string, ActorName>([['geneva-syria', { key: 'geneva-syria', ar: 'محادثات جنيف', en: 'Geneva talks' }]]);

/** A locale for tests: the default settings, some of them changed. */
export const localeFor = (settings: Partial<Settings>): Locale => localeOf({ ...defaultSettings, ...settings }, actors, subjects);

const base = { id: 'c1', evidence: { exact: 'x', at: 0 }, status: 'asserted' };

export const casualtyOf = (rest: Partial<CasualtyClaim>): CasualtyClaim => ({
  ...base, kind: 'casualty', harm: 'killed', low: null, high: null, victim: 'unspecified', victimClass: 'unknown', scope: 'incident', ...rest,
});

export const eventOf = (rest: Partial<EventClaim>): Claim => ({ ...base, kind: 'event', type: 'clash', ...rest });

export const actOf = (rest: Partial<DiplomacyClaim>): Claim => ({ ...base, kind: 'diplomacy', type: 'meeting', participants: [], ...rest });

export const toldOf = (rest: Partial<RegisterClaim>): Claim => ({ ...base, id: 'r1', kind: 'register', register: 'talks', aspect: 'announced', parties: [], ...rest });

export const incidentOf = (rest: Partial<IncidentFacts>): IncidentFacts => ({
  id: '00ab00ab00ab', types: [], from: null, to: null, datePrecision: null, dateAssumed: false, place: null, placeId: null, lat: null, lon: null,
  placePrecision: null, country: null, initiators: [], targets: [], grade: { level: 'weak', origins: 1 }, figures: [], ...rest,
});

export const figureOf = (rest: Partial<IncidentFigure>): IncidentFigure => ({
  harm: 'killed', victim: 'unspecified', victimClass: 'unknown', low: 1, best: 1, high: 1, alsoToldAs: [], perpetrators: [], series: [], reasons: [], ...rest,
});

export const entryOf = (rest: Partial<FigureEntry>): FigureEntry => ({
  source: 'sohr', saidOn: null, victim: 'unspecified', low: 1, high: 1, standing: 'latest', party: false, perpetrator: null, place: null, from: null, to: null,
  claim: '00ab00ab00ab00ab:killed:0', article: 'sample-1', quote: 'x', ...rest,
});
