import type { ActorName, Article, ArticleList, CasualtyClaim, Claim, DiplomacyClaim, EventClaim, Quote, RegisterClaim } from '../src/api/types';

/** Articles written for these tests, so that the pages can be tried without a record. Every claim quotes its text. */

const paragraphs = [
  'قال المرصد السوري لحقوق الإنسان، السبت 20 نيسان، إن 35 جنديًا على الأقل من قوات النظام قُتلوا في يومين من هجمات شنّها تنظيم الدولة الإسلامية وسط البلاد، بينهم 12 سقطوا في كمين قرب بلدة السخنة.',
  'وأوضح المرصد أن مسلحي التنظيم هاجموا رتلًا عسكريًا بسيارة مفخخة من طراز Toyota Hilux 2015 وقذائف مضادة للدروع، فدمّروا 3 آليات، فيما أُصيب عشرات بجروح بعضهم في حال الخطر.',
  'وردّت مقاتلات روسية بغارات على مواقع التنظيم في البادية، وفق مصدر عسكري نقلت عنه وكالة رويترز.',
  'تابعوا أخبارنا على قناتنا في تلغرام: @akhbar_test',
  'وفي جنيف، دعت الأمم المتحدة أطراف النزاع إلى وقف فوري للقتال، واتهم المندوب الروسي الولايات المتحدة بعرقلة المفاوضات المقررة في 2 أيار.',
  'ونفى متحدث باسم الحكومة سقوط هذا العدد من القتلى، وقال إن الحصيلة لا تتجاوز \u202E53\u202C قتيلًا بحسب منشور متداول تبيّن أنه مزوّر.',
  'ومنذ 24 آذار قُتل أكثر من 1250 مدنيًا في المنطقة، بحسب الشبكة السورية لحقوق الإنسان.',
];
const title = 'المرصد: مقتل 35 جنديًا في هجمات لتنظيم الدولة وسط سوريا';
const text = [...paragraphs, paragraphs[0]].join('\n\n');

function quote(exact: string, from = 0): Quote {
  const at = text.indexOf(exact, from);
  if (at < 0) throw new Error(`Not in the text: ${exact}`);
  return { exact, at };
}

const shared = { status: 'asserted', repeats: [], rules: [], why: [], via: [], attribution: null, source: null, place: null, from: null, to: null, datePrecision: null };
const april = { from: '2019-04-19', to: '2019-04-20', datePrecision: 'days' };
const centre = { name: 'وسط سوريا', text: 'وسط البلاد', id: null, lat: null, lon: null, country: 'SY', precision: 'region', alternatives: [] };
const sohr = { source: 'sohr', attribution: quote('قال المرصد السوري لحقوق الإنسان') };

const casualty = (id: string, exact: string, rest: Partial<CasualtyClaim>): CasualtyClaim => ({
  ...shared, id, kind: 'casualty', evidence: quote(exact), harm: 'killed', low: null, high: null, victim: 'unspecified',
  victimClass: 'unknown', perpetrator: null, scope: 'incident', partOf: null, ...rest,
});
const event = (id: string, exact: string, rest: Partial<EventClaim>): EventClaim => ({
  ...shared, id, kind: 'event', evidence: quote(exact), type: 'attack', initiator: null, target: null, ...rest,
});
const diplomacy = (id: string, exact: string, rest: Partial<DiplomacyClaim>): DiplomacyClaim => ({
  ...shared, id, kind: 'diplomacy', evidence: quote(exact), type: 'demand', participants: [], ...rest,
});

const register = (id: string, exact: string, rest: Partial<RegisterClaim>): RegisterClaim => ({
  ...shared, id, kind: 'register', evidence: quote(exact), register: 'talks', aspect: 'announced', parties: [], ...rest,
});

const claims: Claim[] = [
  casualty('c1', '35 جنديًا على الأقل من قوات النظام قُتلوا', {
    low: 35, high: null, victim: 'syria', victimClass: 'combatant', perpetrator: 'islamic-state', place: centre, ...april, ...sohr,
    repeats: [quote('35 جنديًا على الأقل من قوات النظام قُتلوا', 900)],
    rules: ['casualty.counted-killed', 'attribution.said'],
    why: [
      { slot: 'victim', why: 'counted-group', exact: '35 جنديًا على الأقل من قوات النظام', at: quote('35 جنديًا').at },
      { slot: 'when', why: 'lead-days', exact: 'في يومين', at: quote('في يومين').at },
      { slot: 'source', why: 'reporting-verb', exact: 'قال المرصد', at: 0 },
    ],
  }),
  event('c2', 'هجمات شنّها تنظيم الدولة الإسلامية', { initiator: 'islamic-state', target: 'syria', place: centre, ...april, ...sohr, rules: ['event.attack-launched'] }),
  casualty('c3', '12 سقطوا في كمين', {
    low: 12, high: 12, victim: 'syria', victimClass: 'combatant', perpetrator: 'islamic-state', partOf: 'c1', ...april, ...sohr,
    place: { name: 'السخنة', text: 'بلدة السخنة', id: 'gn:163808', lat: 34.886, lon: 38.872, country: 'SY', precision: 'town', alternatives: ['gn:163809'] },
  }),
  event('c4', 'سقطوا في كمين قرب بلدة السخنة', { type: 'attack', target: 'syria', ...april, ...sohr }),
  event('c5', 'سيارة مفخخة من طراز Toyota Hilux 2015', { type: 'explosion', initiator: 'islamic-state', target: 'syria', source: 'sohr' }),
  casualty('c6', 'أُصيب عشرات بجروح', { harm: 'injured', low: 20, victim: 'unspecified', source: 'sohr' }),
  event('c7', 'مقاتلات روسية بغارات على مواقع التنظيم', { type: 'airstrike', initiator: 'russia', target: 'islamic-state', source: 'military-source', via: ['reuters'] }),
  diplomacy('c8', 'دعت الأمم المتحدة أطراف النزاع إلى وقف فوري للقتال', { participants: ['un', 'other:أطراف النزاع'], place: { name: 'جنيف', text: 'جنيف', precision: 'town' } }),
  diplomacy('c9', 'اتهم المندوب الروسي الولايات المتحدة', { type: 'accusation', participants: ['russia', 'united-states'] }),
  register('r1', 'عرقلة المفاوضات المقررة في 2 أيار', {
    subject: 'geneva-syria', number: 4, from: '2019-05-02', to: '2019-05-02', datePrecision: 'day', terms: quote('المقررة في 2 أيار'),
    parties: [{ role: 'party', actor: 'russia' }, { role: 'other', actor: 'united-states' }],
  }),
  diplomacy('c10', 'المفاوضات المقررة في 2 أيار', { type: 'meeting', status: 'planned', from: '2019-05-02', to: '2019-05-02', datePrecision: 'day' }),
  casualty('c11', 'سقوط هذا العدد من القتلى', { low: 35, status: 'denied', source: 'syria' }),
  casualty('c12', 'قُتل أكثر من 1250 مدنيًا', { low: 1250, victim: 'civilians', victimClass: 'civilian', scope: 'cumulative', source: 'snhr', from: '2019-03-24', to: null, datePrecision: 'period' }),
];

const furniture = quote(paragraphs[3] ?? '');
const again = quote(paragraphs[0] ?? '', 300);

export const article: Article = {
  key: '1f2e3d4c5b6a7988', id: 'sample-0001', title, publisher: 'وكالة الشرق للأنباء', published: '2019-04-21',
  url: 'https://news.example/articles/1', text, claims,
  removed: [
    { at: furniture.at, length: furniture.exact.length, reason: 'furniture.telegram-channel' },
    { at: again.at, length: again.exact.length, reason: 'repeat' },
  ],
  versions: { engine: '0.1.0', knowledge: '0123456789ab' },
};

const others: [string, string, string | null, string | null, [number, number, number]][] = [
  ['اشتباكات متقطعة عند أطراف بلدة حدودية بعد تبادل للقصف', 'أفاد سكان محليون بأن اشتباكات متقطعة دارت ليل الاثنين عند الأطراف الشمالية للبلدة، أعقبت قصفًا متبادلًا بقذائف الهاون استمر ساعتين.', 'صحيفة الضفة', '2019-04-20', [0, 4, 0]],
  ['وفدان يستأنفان محادثات تبادل الأسرى برعاية أممية', 'استأنف الوفدان في العاصمة الأردنية جلسات مغلقة لبحث قوائم الأسرى، وسط حديث عن اتفاق جزئي خلال أيام.', 'وكالة الشرق للأنباء', '2019-04-19', [1, 0, 5]],
  ['Al-Sharq TV: قتيلان و7 جرحى في انفجار عبوة ناسفة (تحديث)', 'قُتل شخصان وجُرح سبعة آخرون في انفجار عبوة ناسفة قرب سوق شعبية، بحسب مصدر طبي طلب عدم ذكر اسمه.', 'Al-Sharq TV', '2019-04-18', [2, 1, 0]],
  ['الجيش يعلن استعادة تلة مشرفة على الطريق الدولي', 'أعلن الجيش أنه استعاد السيطرة على تلة تشرف على الطريق الدولي بعد معارك استمرت ثلاثة أيام.', null, null, [1, 3, 0]],
  ['نزوح مئات العائلات من ريف إدلب الجنوبي', 'نزحت مئات العائلات من قرى ريف إدلب الجنوبي باتجاه المخيمات القريبة من الحدود هربًا من القصف.', 'صحيفة الضفة', '2019-04-17', [1, 1, 0]],
  ['قرار جديد لمجلس الأمن يمدد إيصال المساعدات عبر الحدود', 'اعتمد مجلس الأمن بالإجماع قرارًا يمدد آلية إيصال المساعدات عبر معبرين لستة أشهر إضافية.', 'وكالة الشرق للأنباء', '2019-04-16', [0, 0, 3]],
];

/** The list that the API would give; a word that is looked for is marked in the snippets. */
export function list(query: URLSearchParams): ArticleList {
  const q = query.get('q') ?? '';
  const publisher = query.get('publisher');
  const kind = query.get('kind') as keyof ArticleList['articles'][number]['claims'] | null;
  const mark = (snippet: string) =>
    q === '' ? [{ text: snippet, hit: false }] : snippet.split(q).flatMap((piece, index) => [...(index > 0 ? [{ text: q, hit: true }] : []), { text: piece, hit: false }]);
  const first = { key: article.key, id: article.id, title, publisher: article.publisher, published: article.published, claims: { casualty: 5, event: 4, diplomacy: 3, register: 1 } };
  const rows = [
    { ...first, snippet: mark(paragraphs[0] ?? '') },
    ...others.map(([heading, snippet, by, day, [people, events, acts]], index) => ({
      key: `00000000000000${10 + index}`, id: `sample-${index}`, title: heading, publisher: by, published: day,
      snippet: mark(snippet), claims: { casualty: people, event: events, diplomacy: acts, register: 0 },
    })),
  ].filter((row) => (q === '' || row.snippet.some((piece) => piece.hit) || row.title.includes(q)) && (publisher === null || row.publisher === publisher) && (kind === null || row.claims[kind] > 0));
  const page = Number(query.get('page') ?? 1);
  const whole = q === '' && publisher === null && kind === null;
  return { total: whole ? 64 : rows.length, page, size: 30, articles: rows };
}

export const actors: ActorName[] = [
  { key: 'syria', ar: 'سوريا', en: 'Syria' },
  { key: 'islamic-state', ar: 'تنظيم الدولة', en: 'Islamic State' },
  { key: 'russia', ar: 'روسيا', en: 'Russia' },
  { key: 'united-states', ar: 'الولايات المتحدة', en: 'United States' },
  { key: 'un', ar: 'الأمم المتحدة', en: 'United Nations' },
  { key: 'sohr', ar: 'المرصد السوري', en: 'Syrian Observatory' },
  { key: 'snhr', ar: 'الشبكة السورية', en: 'Syrian Network' },
  { key: 'military-source', ar: 'مصدر عسكري', en: 'a military source' },
  { key: 'reuters', ar: 'رويترز', en: 'Reuters' },
];

export const subjects: ActorName[] = [{ key: 'geneva-syria', ar: 'محادثات جنيف حول سوريا', en: 'Geneva talks on Syria' }];
