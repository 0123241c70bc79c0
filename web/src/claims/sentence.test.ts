import { describe, expect, test } from 'vitest';
import type { Claim } from '../api/types';
import { actOf, casualtyOf, eventOf, localeFor } from '../testing';
import { countedPeople } from './people';
import { plainSentence } from './sentence';

const arabic = localeFor({});
const english = localeFor({ language: 'en' });

const whole = casualtyOf({
  low: 35, high: 35, victim: 'syria', victimClass: 'combatant', perpetrator: 'islamic-state', source: 'sohr',
  place: { name: 'وسط البلاد', text: 'وسط البلاد' }, from: '2019-04-19', to: '2019-04-20', datePrecision: 'days',
});

describe('a claim in plain words', () => {
  test.each<[string, Claim, string, string]>([
    ['all slots', whole,
      'قُتل 35 مقاتلًا — سوريا · بيد تنظيم الدولة · وسط البلاد · 19–20 نيسان 2019 · المصدر: المرصد السوري',
      '35 combatants killed — Syria · by Islamic State · وسط البلاد · 19–20 April 2019 · Source: Syrian Observatory'],
    ['no slot', casualtyOf({ low: 1, high: 1 }), 'قُتل شخص واحد · بصوت الكاتب', '1 person killed · In the writer’s voice'],
    ['no one', casualtyOf({ low: 0, high: 0, harm: 'injured' }), 'لا جرحى · بصوت الكاتب', 'No one injured · In the writer’s voice'],
    ['civilians are said once', casualtyOf({ low: 12, victim: 'civilians', victimClass: 'civilian' }),
      'قُتل 12 مدنيًا على الأقل · بصوت الكاتب', 'At least 12 civilians killed · In the writer’s voice'],
    ['a denial', casualtyOf({ low: 2, high: 2, status: 'denied' }), 'نفي: قُتل شخصان · بصوت الكاتب', 'Denied: 2 people killed · In the writer’s voice'],
    ['a clash', eventOf({ initiator: 'syria', target: 'islamic-state' }),
      'اشتباك — بين سوريا وتنظيم الدولة · بصوت الكاتب', 'Clash — between Syria and Islamic State · In the writer’s voice'],
    ['an attack on someone', eventOf({ type: 'shelling', target: 'syria' }), 'قصف — على سوريا · بصوت الكاتب', 'Shelling — on Syria · In the writer’s voice'],
    ['nobody named', eventOf({ type: 'airstrike' }), 'غارة جوية · بصوت الكاتب', 'Airstrike · In the writer’s voice'],
    ['a meeting of three', actOf({ participants: ['syria', 'islamic-state', 'sohr'] }),
      'لقاء — سوريا وتنظيم الدولة والمرصد السوري · بصوت الكاتب', 'Meeting — Syria, Islamic State, and Syrian Observatory · In the writer’s voice'],
    ['an accusation', actOf({ type: 'accusation', participants: ['syria', 'other:لجنة'] }),
      'اتهام — من سوريا إلى لجنة · بصوت الكاتب', 'Accusation — by Syria against لجنة · In the writer’s voice'],
    ['a key without a name', eventOf({ type: 'attack', initiator: 'iran-aligned-militias' }),
      'هجوم — من Iran Aligned Militias · بصوت الكاتب', 'Attack — by Iran Aligned Militias · In the writer’s voice'],
    ['an unknown type', eventOf({ type: 'new-type' }), 'new-type · بصوت الكاتب', 'new-type · In the writer’s voice'],
  ])('%s', (_, claim, inArabic, inEnglish) => {
    expect(plainSentence(claim, arabic)).toBe(inArabic);
    expect(plainSentence(claim, english)).toBe(inEnglish);
  });
});

describe('counted people', () => {
  test.each<[number | null, number | null, string, string]>([
    [1, 1, 'شخص واحد', '1 person'],
    [2, 2, 'شخصان', '2 people'],
    [3, 3, '3 أشخاص', '3 people'],
    [10, 10, '10 أشخاص', '10 people'],
    [11, 11, '11 شخصًا', '11 people'],
    [99, 99, '99 شخصًا', '99 people'],
    [100, 100, '100 شخص', '100 people'],
    [103, 103, '103 أشخاص', '103 people'],
    [1250, null, '1,250 شخصًا على الأقل', 'At least 1,250 people'],
    [null, 7, '7 أشخاص على الأكثر', 'At most 7 people'],
    [10, 15, 'ما بين 10 و15 شخصًا', 'Between 10 and 15 people'],
    [null, null, 'عدد غير مذكور', 'An unstated number'],
  ])('%s to %s', (low, high, inArabic, inEnglish) => {
    const claim = casualtyOf({ low, high });
    expect(countedPeople(claim, arabic)).toBe(inArabic);
    expect(countedPeople(claim, english)).toBe(inEnglish);
  });
});
