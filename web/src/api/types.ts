/** The answers of the API. Every offset counts UTF-16 code units of the article's text. */

export type ClaimKind = 'casualty' | 'event' | 'diplomacy';
export const claimKinds: readonly ClaimKind[] = ['casualty', 'event', 'diplomacy'];

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
}

export type Claim = CasualtyClaim | EventClaim | DiplomacyClaim;

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

export interface ActorName {
  key: string;
  ar: string;
  en: string;
}
