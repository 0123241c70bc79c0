import { describe, expect, test } from 'vitest';
import type { Claim } from '../api/types';
import { ar } from '../i18n/ar';
import { en } from '../i18n/en';
import { actOf, localeFor, toldOf } from '../testing';
import { plainSentence } from './sentence';
import { slotsOf } from './slots';

const arabic = localeFor({});
const english = localeFor({ language: 'en' });
const day = (from: string) => ({ from, to: from, datePrecision: 'day' });

describe('a claim for a register in plain words', () => {
  test.each<[string, Claim, string, string]>([
    ['a round put off', toldOf({ aspect: 'postponed', subject: 'geneva-syria', number: 4, ...day('2019-05-02'), source: 'sohr' }),
      'تأجيل — محادثات جنيف — الجولة 4 · 2 أيار 2019 · المصدر: المرصد السوري', 'Postponed — Geneva talks — round 4 · 2 May 2019 · Source: Syrian Observatory'],
    ['a truce and whom it leaves out', toldOf({ register: 'truce', aspect: 'excluded', parties: [{ role: 'party', actor: 'syria' }, { role: 'excluded', actor: 'islamic-state' }] }),
      'استثناء من الهدنة — لا تشمل تنظيم الدولة، والأطراف سوريا · بصوت الكاتب', 'Left out of the truce — not binding Islamic State; parties Syria · In the writer’s voice'],
    ['a breach alleged', toldOf({ register: 'truce', aspect: 'breached', parties: [{ role: 'blamed', actor: 'syria' }] }),
      'اتهام بخرق الهدنة — نُسب إلى سوريا · بصوت الكاتب', 'Breach of the truce alleged — against Syria · In the writer’s voice'],
    ['a mandate with its end', toldOf({ register: 'mandate', aspect: 'renewed', number: 2165, untilFrom: '2015-01-10', untilTo: '2015-01-10', untilPrecision: 'day' }),
      'تجديد — القرار 2165 · حتى: 10 كانون الثاني 2015 · بصوت الكاتب', 'Renewed — Resolution 2165 · until 10 January 2015 · In the writer’s voice'],
    ['a share', toldOf({ register: 'control', aspect: 'share', share: { low: 60, high: null }, parties: [{ role: 'party', actor: 'syria' }] }),
      'سيطرة على جزء — بيد سوريا — من المكان: 60٪ على الأقل · بصوت الكاتب', 'Control of a part — by Syria — of the place: At least 60% · In the writer’s voice'],
    ['a siege', toldOf({ register: 'control', aspect: 'besieges', parties: [{ role: 'party', actor: 'islamic-state' }, { role: 'other', actor: 'syria' }] }),
      'حصار — من تنظيم الدولة على سوريا · بصوت الكاتب', 'Siege — by Islamic State, of Syria · In the writer’s voice'],
    ['people in need', toldOf({ register: 'access', aspect: 'in-need', people: { low: 40000, high: null } }),
      'محتاجون إلى العون — 40,000 شخص على الأقل · بصوت الكاتب', 'In need — At least 40,000 people · In the writer’s voice'],
    ['an office', toldOf({ register: 'person', aspect: 'role', person: { name: 'فلان' }, terms: { exact: 'وزير', at: 0 }, parties: [{ role: 'body', actor: 'syria' }] }),
      'منصب — لدى سوريا — فلان · نصه: وزير · بصوت الكاتب', 'Office — for Syria — فلان · wording: وزير · In the writer’s voice'],
    ['a denial', toldOf({ aspect: 'cancelled', status: 'denied' }), 'نفي: إلغاء · بصوت الكاتب', 'Denied: Cancelled · In the writer’s voice'],
    ['an aspect and a track without a name', toldOf({ aspect: 'new-aspect', subject: 'new-track' }), 'new-aspect — new-track · بصوت الكاتب', 'new-aspect — new-track · In the writer’s voice'],
    ['what is asked', actOf({ type: 'demand', participants: ['syria'], subject: 'geneva-syria', about: { exact: 'وقف القصف', at: 0 } }),
      'مطالبة — من سوريا · محادثات جنيف · وقف القصف · بصوت الكاتب', 'Demand — by Syria · Geneva talks · وقف القصف · In the writer’s voice'],
  ])('%s', (_, claim, inArabic, inEnglish) => {
    expect(plainSentence(claim, arabic)).toBe(inArabic);
    expect(plainSentence(claim, english)).toBe(inEnglish);
  });

  test('its slots name the roles of its actors and keep the codes', () => {
    const slots = slotsOf(toldOf({ register: 'control', aspect: 'besieges', share: { low: 60, high: 60 }, parties: [{ role: 'party', actor: 'syria' }, { role: 'other', actor: 'other:x' }] }), english);
    expect(slots.filter((slot) => slot.value !== null).map(({ name, codes }) => [name, codes])).toEqual([
      ['type', ['control', 'besieges']], ['party', ['syria']], ['other', []], ['share', ['60']], ['status', ['asserted']],
    ]);
  });
});

test.each(['names', 'aspects', 'matters', 'talksStates', 'controlStates', 'roleNames', 'slots', 'facts'] as const)('%s have words in both languages for the same codes', (part) => {
  expect(Object.keys(en.registers[part]).sort()).toEqual(Object.keys(ar.registers[part]).sort());
});
