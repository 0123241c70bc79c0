import type { ClaimKind } from '../api/types';
import type { RegisterWords } from './registerWords';

/** A noun in the forms that counting needs; keys are the plural categories of Intl.PluralRules. */
export type Counted = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** How an event names its sides; {a} is who acted, {b} on whom. */
export interface EventWords {
  name: string;
  both: string;
  by: string;
  on: string;
}

/** A casualty sentence for one harm; {n} is the counted people. */
export interface HarmWords {
  name: string;
  sentence: string;
  none: string;
}

/** Every word of the pages in one language. */
export interface Words {
  product: string;
  tagline: string;
  switchLanguage: string;
  skip: string;
  loading: string;
  view: {
    title: string;
    theme: string;
    themes: Record<'auto' | 'light' | 'dark', string>;
    digits: string;
    months: string;
    monthSets: Record<'levant' | 'egypt', string>;
    shortcuts: string;
    shortcutsHelp: string;
    on: string;
    off: string;
  };
  nav: { title: string; articles: string; incidents: string; toll: string };
  list: {
    title: string;
    search: string;
    searchHint: string;
    clear: string;
    allKinds: string;
    kindFilter: string;
    publisher: string;
    onlyPublisher: string;
    dropPublisher: string;
    found: Counted;
    foundNone: string;
    untitled: string;
    undated: string;
    noPublisher: string;
    claimsOf: string;
    emptyRecord: string;
    emptyRecordHelp: string;
    noMatch: string;
    noMatchHelp: string;
    showAll: string;
    pages: string;
    pageOf: string;
    previous: string;
    next: string;
  };
  reader: {
    back: string;
    article: string;
    claims: string;
    claimCount: Counted;
    noClaims: string;
    noneShown: string;
    filter: string;
    stepHelp: string;
    previousClaim: string;
    nextClaim: string;
    removed: string;
    removedRepeat: string;
    removedLength: Counted;
    original: string;
    readWith: string;
    bidiMark: string;
    evidence: string;
    repeatOf: string;
  };
  card: {
    toText: string;
    attributed: string;
    slots: string;
    notStated: string;
    why: string;
    rules: string;
    repeats: Counted;
    partOf: string;
    contains: string;
  };
  incidents: {
    title: string;
    found: Counted;
    foundNone: string;
    noMatch: string;
    noMatchHelp: string;
    showAll: string;
    undated: string;
    assumed: string;
    noPlace: string;
    untyped: string;
    reports: Counted;
    origins: Counted;
    harmFilter: string;
    allHarms: string;
    gradeFilter: string;
    allGrades: string;
    back: string;
    toIncident: string;
    notFound: string;
  };
  incident: {
    figures: string;
    noFigures: string;
    grade: string;
    reports: string;
    links: string;
    linksHelp: string;
    linkOf: string;
    alone: string;
    speaksFor: string;
    speaksAgainst: string;
    alsoToldAs: string;
    by: string;
    chart: string;
    chartHelp: string;
    series: string;
    reasons: string;
    openRecord: string;
  };
  columns: Record<'low' | 'best' | 'high' | 'source' | 'said' | 'standing' | 'told' | 'words' | 'harm' | 'side' | 'group' | 'incidents' | 'sum' | 'period' | 'own' | 'gap', string>;
  figures: { range: string; open: string; none: string; noCeiling: string; writer: string; unknownWriter: string; allSides: string };
  form: Record<'side' | 'harm' | 'place' | 'perpetrator' | 'from' | 'to' | 'by' | 'policy' | 'on' | 'actor' | 'any' | 'placeHint' | 'show' | 'clear', string>;
  toll: {
    title: string;
    intro: string;
    adding: string;
    add: string;
    nothing: string;
    explain: string;
    fold: string;
    checks: string;
    checksHelp: string;
    noChecks: string;
    allChecks: string;
    notes: string;
    back: string;
    unknownGroup: string;
    incident: string;
    row: string;
    rest: string;
    noGap: string;
  };
  registers: RegisterWords;
  groupings: Record<string, string>;
  policies: Record<string, string>;
  grades: Record<string, { name: string; help: string }>;
  standings: Record<string, string>;
  steps: Record<string, string>;
  /** Short words for codes of reasons; where a code has none, the message of the API is shown. */
  reasons: Record<string, string>;
  clues: Record<string, string>;
  faults: {
    title: string;
    unreachable: string;
    server: string;
    notFound: string;
    badQuery: string;
    retry: string;
    pageTitle: string;
    page: string;
    home: string;
  };
  kinds: Record<ClaimKind, string>;
  kindsPlural: Record<ClaimKind, string>;
  kindLetters: Record<ClaimKind, string>;
  harms: Record<string, HarmWords>;
  people: Record<'combatant' | 'civilian' | 'mixed' | 'unknown', Counted>;
  counts: { atLeast: string; atMost: string; between: string; unknown: Counted };
  classes: Record<string, string>;
  scopes: Record<string, string>;
  statuses: Record<string, string>;
  events: Record<string, EventWords>;
  acts: Record<string, EventWords>;
  precisions: Record<string, string>;
  datePrecisions: Record<string, string>;
  slots: Record<string, string>;
  sentence: { by: string; source: string; ownVoice: string };
  dates: { since: string; until: string };
  actors: Record<string, string>;
  months: Record<'levant' | 'egypt', readonly string[]>;
}
