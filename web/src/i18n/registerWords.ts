import type { RegisterName } from '../api/registers';
import type { Counted, EventWords } from './words';

/** The words of the registers in one language. */
export interface RegisterWords {
  nav: string;
  title: string;
  intro: string;
  back: string;
  backTo: string;
  names: Record<RegisterName, { title: string; intro: string }>;
  found: Counted;
  foundNone: string;
  noMatch: string;
  noMatchHelp: string;
  showAll: string;
  notFound: string;
  untitled: Record<'talks' | 'truces' | 'mandates', string>;
  undated: string;
  told: Counted;
  counts: string;
  coming: string;
  comingNone: string;
  expiring: string;
  expiringNone: string;
  fromDay: string;
  setDay: string;
  calendar: string;
  calendarHelp: string;
  statements: string;
  statementsHelp: string;
  quoted: string;
  neverSummed: string;
  round: string;
  resolution: string;
  share: string;
  percent: string;
  until: string;
  terms: string;
  role: string;
  facts: Record<
    | 'state' | 'days' | 'place' | 'participants' | 'persons' | 'inForce' | 'until' | 'areas' | 'parties' | 'guarantors' | 'excluded' | 'body' | 'number' | 'authorises'
    | 'adopted' | 'expires' | 'toldExpiries' | 'renews' | 'renewedBy' | 'holder' | 'besieger' | 'shareOf' | 'since' | 'matter' | 'people' | 'spellings' | 'actors' | 'speaker' | 'addressed' | 'subject' | 'incidents' | 'words',
    string
  >;
  notTold: string;
  nobody: string;
  saidBy: string;
  disputedBy: string;
  breaches: string;
  noBreaches: string;
  possible: string;
  possibleHelp: string;
  noPossible: string;
  showIncidents: string;
  history: string;
  historyHelp: string;
  onDay: string;
  onLatest: string;
  map: string;
  mapHelp: string;
  mapNone: string;
  otherSheets: string;
  besieged: string;
  contested: string;
  lost: string;
  roles: string;
  said: string;
  met: string;
  aboutIncident: string;
  matters: Record<string, string>;
  talksStates: Record<string, string>;
  controlStates: Record<string, string>;
  /** What a claim tells; {a} is the party that acts, holds, is bound or blamed, {b} the other one. */
  aspects: Record<string, EventWords>;
  slots: Record<string, string>;
  roleNames: Record<string, string>;
}
