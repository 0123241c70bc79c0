/** The answers of the API about registers. Under `row`, a statement is named by its article's key and its claim's id. */

import type { Bounds, Claim, Person } from './types';

export const registerNames = ['talks', 'truces', 'mandates', 'control', 'access', 'persons', 'demands'] as const;
export type RegisterName = (typeof registerNames)[number];

/** Days as a source gave them. */
export interface Days {
  from: string | null;
  to: string | null;
  precision: string;
}

export interface RegisterPlace {
  name: string;
  id: string | null;
  latitude: number | null;
  longitude: number | null;
  country: string | null;
  precision: string;
}

/** One thing that one article tells. */
export interface Statement {
  article: string;
  articleId: string;
  publisher: string | null;
  published: string | null;
  title: string | null;
  claim: Claim;
}

export interface TalksRow {
  track: string | null;
  number: number | null;
  when: Days | null;
  days: Days[];
  place: RegisterPlace | null;
  participants: string[];
  persons: Person[];
}

export interface TruceRow {
  agreement: string | null;
  inForce: Days[];
  until: Days[];
  areas: RegisterPlace[];
  parties: string[];
  guarantors: string[];
  exclusions: { actor: string; told: string[]; disputed: string[] }[];
  breaches: string[];
  possibleBreaches: string[];
}

export interface MandateRow {
  body: string | null;
  number: number | null;
  resolution: { authorises: string; renews: number | null } | null;
  adopted: Days | null;
  expiries: Days[];
  expires: string | null;
  renewedBy: number | null;
}

export interface ControlSpan {
  from: string;
  holders: string[];
  besiegers: string[];
  isContested: boolean;
  share: Bounds | null;
  statements: string[];
}

export interface ControlRow {
  place: RegisterPlace;
  history: ControlSpan[];
}

export interface AccessRow {
  matter: string;
  latest: string;
  on: string | null;
  people: Bounds | null;
}

export interface PersonRow {
  name: string;
  spellings: string[];
  actors: string[];
  roles: string[];
  said: string[];
  met: string[];
}

export interface DemandRow {
  type: string;
  speaker: string | null;
  addressed: string | null;
  persons: Person[];
  on: string | null;
  subject: string | null;
  incidents: string[];
}

/** What every row has. */
interface RowHead {
  id: string;
  subject: string | null;
  english: string | null;
  arabic: string | null;
  number: number | null;
  state: string | null;
  place: RegisterPlace | null;
  from: string | null;
  to: string | null;
  actors: string[];
  persons: Person[];
  people: Bounds | null;
  statements: Statement[];
}

export type RegisterRow = RowHead &
  (
    | { register: 'talks'; row: TalksRow }
    | { register: 'truces'; row: TruceRow }
    | { register: 'mandates'; row: MandateRow }
    | { register: 'control'; row: ControlRow }
    | { register: 'access'; row: AccessRow }
    | { register: 'persons'; row: PersonRow }
    | { register: 'demands'; row: DemandRow }
  );

export interface RegisterList {
  total: number;
  page: number;
  size: number;
  /** The day that was looked from. */
  on: string | null;
  rows: RegisterRow[];
}
