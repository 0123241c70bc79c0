import type { ActorName, CasualtyClaim, Claim, DiplomacyClaim, EventClaim } from './api/types';
import { type Locale, localeOf } from './i18n/locale';
import { defaultSettings, type Settings } from './settings/settings';

const actors = new Map<string, ActorName>(
  [
    { key: 'syria', ar: 'سوريا', en: 'Syria' },
    { key: 'islamic-state', ar: 'تنظيم الدولة', en: 'Islamic State' },
    { key: 'sohr', ar: 'المرصد السوري', en: 'Syrian Observatory' },
  ].map((actor) => [actor.key, actor]),
);

/** A locale for tests: the default settings, some of them changed. */
export const localeFor = (settings: Partial<Settings>): Locale => localeOf({ ...defaultSettings, ...settings }, actors);

const base = { id: 'c1', evidence: { exact: 'x', at: 0 }, status: 'asserted' };

export const casualtyOf = (rest: Partial<CasualtyClaim>): CasualtyClaim => ({
  ...base, kind: 'casualty', harm: 'killed', low: null, high: null, victim: 'unspecified', victimClass: 'unknown', scope: 'incident', ...rest,
});

export const eventOf = (rest: Partial<EventClaim>): Claim => ({ ...base, kind: 'event', type: 'clash', ...rest });

export const actOf = (rest: Partial<DiplomacyClaim>): Claim => ({ ...base, kind: 'diplomacy', type: 'meeting', participants: [], ...rest });
