import type { ControlRow, ControlSpan, RegisterRow } from '../api/registers';
import type { Locale } from '../i18n/locale';
import { formatRange } from '../text/dates';
import { statementsOf } from './row';

export type ControlEntry = Extract<RegisterRow, { register: 'control' }>;

/** The stretch that held on a day, as claimed up to it; without a day the last one. Null where nothing was told yet. */
export const spanOn = ({ history }: ControlRow, on: string | null): ControlSpan | null =>
  history.filter((span) => on === null || span.from <= on).at(-1) ?? null;

/** Since when a stretch is told, as exactly as its own words tell it: the first of a month may stand for the month. */
export function sinceText(entry: ControlEntry, span: ControlSpan, locale: Locale): string {
  const told = statementsOf(entry, span.statements).find(({ claim }) => claim.from === span.from)?.claim;
  return formatRange(span.from, told?.to ?? span.from, told?.datePrecision, locale) ?? span.from;
}

/** A place on the sketch. */
export interface MapMark {
  id: string;
  name: string;
  x: number;
  y: number;
  /** Index of its holders in the key; -1 where nobody is said to hold it. */
  holder: number;
  contested: boolean;
  besieged: boolean;
  /** False where its name would lie on another one; the table has it. */
  named: boolean;
}

/** The places of one country. */
export interface ControlSheet {
  country: string;
  marks: MapMark[];
}

export interface ControlMap {
  /** One for each country with two places or more, those with the most first. */
  sheets: ControlSheet[];
  /** Holders by the letter of their index, the same on all sheets: one side each, or several who share. */
  holders: string[][];
}

export const mapWidth = 640;
export const mapHeight = 400;
const margin = 40;
/** In degrees: places closer than this still make a map that is not one point. */
const leastExtent = 0.5;

/** Puts the places of rows that have coordinates on a sheet a country, north up, keeping their proportions. */
export function controlMap(rows: readonly ControlEntry[], on: string | null): ControlMap {
  const placed = rows.flatMap((row) => {
    const span = spanOn(row.row, on);
    const { latitude, longitude, country, precision } = row.row.place;
    // A country is an area and no dot; what lies in several countries has none.
    return span === null || latitude === null || longitude === null || country === null || precision === 'country' ? [] : [{ row, span, latitude, longitude, country }];
  });
  const holders: string[][] = [];
  const holderOf = (names: readonly string[]): number => {
    if (names.length === 0) return -1;
    const key = [...names].sort();
    const at = holders.findIndex((known) => known.join() === key.join());
    return at >= 0 ? at : holders.push(key) - 1;
  };
  const countries = [...new Set(placed.map((place) => place.country))];
  const sheets = countries.flatMap((country) => {
    const there = placed.filter((place) => place.country === country);
    if (there.length < 2) return [];
    const project = projection(there);
    const marks = there.map(({ row, span, latitude, longitude }) => ({
      id: row.id, name: row.row.place.name, ...project(latitude, longitude), holder: holderOf(span.holders), contested: span.isContested, besieged: span.besiegers.length > 0,
    }));
    return [{ country, marks: withNames(marks) }];
  });
  return { sheets: sheets.sort((a, b) => b.marks.length - a.marks.length), holders };
}

/** In units of the sheet: as wide as most names, as high as their letters with some air. */
const nameWidth = 90;
const nameHeight = 18;

/** Names every place whose name lies on no other one's, in their order. */
function withNames(marks: readonly Omit<MapMark, 'named'>[]): MapMark[] {
  const named: MapMark[] = [];
  return marks.map((mark) => {
    const free = named.every((other) => Math.abs(other.x - mark.x) >= nameWidth || Math.abs(other.y - mark.y) >= nameHeight);
    const result = { ...mark, named: free };
    if (free) named.push(result);
    return result;
  });
}

function projection(placed: readonly { latitude: number; longitude: number }[]): (latitude: number, longitude: number) => { x: number; y: number } {
  const extent = (values: readonly number[]): [number, number] => {
    const [low, high] = [Math.min(...values), Math.max(...values)];
    const rest = Math.max(0, leastExtent - (high - low)) / 2;
    return [low - rest, high + rest];
  };
  const [south, north] = extent(placed.map((place) => place.latitude));
  const [west, east] = extent(placed.map((place) => place.longitude));
  const narrow = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const scale = Math.min((mapWidth - 2 * margin) / ((east - west) * narrow), (mapHeight - 2 * margin) / (north - south));
  return (latitude, longitude) => ({
    x: mapWidth / 2 + (longitude - (west + east) / 2) * narrow * scale,
    y: mapHeight / 2 - (latitude - (south + north) / 2) * scale,
  });
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** The letter of a holder in the key; holders beyond the alphabet share its last one with a number. */
export const holderLetter = (index: number): string => letters[index] ?? `Z${index - letters.length + 2}`;
