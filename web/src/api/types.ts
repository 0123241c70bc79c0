/** The answers of the API. Every offset counts UTF-16 code units of the article's text. */

export type ClaimKind = 'casualty' | 'event' | 'diplomacy' | 'register';
export const claimKinds: readonly ClaimKind[] = ['casualty', 'event', 'diplomacy', 'register'];

export interface Status {
  product: string;
  version: string;
  engine: string;
  knowledge: string;
  articles: number;
  claims: number;
}

export interface SnippetPiece {
  text: string;
  hit: boolean;
}

export interface ArticleRow {
  key: string;
  id: string;
  title: string | null;
  publisher: string | null;
  published: string | null;
  snippet: SnippetPiece[];
  claims: Record<ClaimKind, number>;
}

export interface ArticleList {
  total: number;
  page: number;
  size: number;
  articles: ArticleRow[];
}

export interface Quote {
  exact: string;
  at: number;
}

export interface Place {
  name: string;
  text: string;
  id?: string | null;
  lat?: number | null;
  lon?: number | null;
  country?: string | null;
  precision?: string | null;
  alternatives?: string[];
}

export interface Reason {
  slot: string;
  why: string;
  exact?: string | null;
  at?: number | null;
}

export interface Person {
  name: string;
  id?: string | null;
  actor?: string | null;
}

/** A number as a source bounds it; null where it sets no bound. */
export interface Bounds {
  low: number | null;
  high: number | null;
}

interface ClaimBase {
  id: string;
  evidence: Quote;
  place?: Place | null;
  from?: string | null;
  to?: string | null;
  datePrecision?: string | null;
  source?: string | null;
  attribution?: Quote | null;
  via?: string[];
  manner?: string | null;
  speaker?: Person | null;
  status: string;
  repeats?: Quote[];
  rules?: string[];
  why?: Reason[];
}

export interface CasualtyClaim extends ClaimBase {
  kind: 'casualty';
  harm: string;
  low: number | null;
  high: number | null;
  victim: string;
  victimClass: string;
  perpetrator?: string | null;
  scope: string;
  partOf?: string | null;
}

export interface EventClaim extends ClaimBase {
  kind: 'event';
  type: string;
  initiator?: string | null;
  target?: string | null;
}

export interface DiplomacyClaim extends ClaimBase {
  kind: 'diplomacy';
  type: string;
  participants: string[];
  persons?: Person[];
  subject?: string | null;
  about?: Quote | null;
}

/** What one source tells for a register: a round put off, a truce in force, a town under siege. */
export interface RegisterClaim extends ClaimBase {
  kind: 'register';
  register: string;
  aspect: string;
  subject?: string | null;
  number?: number | null;
  people?: Bounds | null;
  share?: Bounds | null;
  parties: { role: string; actor: string }[];
  person?: Person | null;
  terms?: Quote | null;
  untilFrom?: string | null;
  untilTo?: string | null;
  untilPrecision?: string | null;
}

export type Claim = CasualtyClaim | EventClaim | DiplomacyClaim | RegisterClaim;

export interface RemovedStretch {
  at: number;
  length: number;
  reason: string;
}

export interface Article {
  key: string;
  id: string;
  title: string | null;
  publisher: string | null;
  published: string | null;
  url: string | null;
  text: string;
  removed: RemovedStretch[];
  claims: Claim[];
  versions: { engine: string; knowledge: string };
}

export interface Grade {
  level: string;
  origins: number;
}

export interface Range {
  low: number | null;
  best: number | null;
  /** Null where nobody sets a ceiling, and where there is no range at all. */
  high: number | null;
}

export interface FigureSummary extends Range {
  harm: string;
  victim: string;
  victimClass: string;
}

/** What lists and pages tell of an incident. */
export interface IncidentFacts {
  id: string;
  types: string[];
  from: string | null;
  to: string | null;
  datePrecision: string | null;
  dateAssumed: boolean;
  place: string | null;
  placeId: string | null;
  lat: number | null;
  lon: number | null;
  placePrecision: string | null;
  country: string | null;
  initiators: string[];
  targets: string[];
  grade: Grade;
  figures: FigureSummary[];
}

export interface IncidentRow extends IncidentFacts {
  articles: number;
}

export interface IncidentList {
  total: number;
  page: number;
  size: number;
  incidents: IncidentRow[];
}

/** Why a figure, a grade or a sum is what it is. */
export interface FigureReason {
  code: string;
  message: string;
  claims: string[];
}

/** A figure as one source told it. The claim's key begins with the key of its article. */
export interface FigureEntry {
  source: string;
  saidOn: string | null;
  victim: string;
  low: number | null;
  high: number | null;
  standing: string;
  party: boolean;
  perpetrator: string | null;
  place: string | null;
  from: string | null;
  to: string | null;
  claim: string;
  article: string;
  quote: string;
}

export interface IncidentFigure extends FigureSummary {
  alsoToldAs: string[];
  perpetrators: string[];
  series: FigureEntry[];
  reasons: FigureReason[];
}

export interface IncidentClaim {
  key: string;
  article: string;
  publisher: string | null;
  published: string | null;
  exact: string;
  at: number;
}

export interface IncidentLink {
  first: string;
  second: string;
  score: number;
  why: { clue: string; weight: number; detail: string }[];
}

export interface Incident extends IncidentFacts {
  grade: Grade & { reasons: FigureReason[] };
  policy: string;
  figures: IncidentFigure[];
  claims: IncidentClaim[];
  links: IncidentLink[];
}

export interface TollNode extends Range {
  label: string;
  how: string;
  incident: string | null;
  of?: { harm: string; victim: string; place: string | null; from: string | null; to: string | null; datePrecision: string | null };
  told?: FigureEntry;
  reasons: FigureReason[];
  children: TollNode[];
}

export interface TollRow extends Range {
  harm: string;
  group: string | null;
  groupName: string | null;
  side: string | null;
  incidents: number;
  explanation?: TollNode;
}

export interface TollCheck {
  harm: string;
  published: FigureEntry;
  own: Range;
  gap: number | null;
}

export interface TollSheet {
  policy: string;
  by: string;
  rows: TollRow[];
  checks: TollCheck[];
  notes: FigureReason[];
}

export interface ActorName {
  key: string;
  ar: string;
  en: string;
}

/** Readable names of actors, and of what registers are about: tracks and agreements. */
export interface Names {
  actors: ActorName[];
  subjects: ActorName[];
}
