import type { FigureEntry, IncidentFigure } from '../api/types';

/** The drawing area in units of the SVG. */
export const area = { width: 640, height: 220, left: 48, right: 24, top: 28, bottom: 34 };

/** A number that was told on a day, by one source or several, placed in the drawing; y of the two ends where it is a range. */
export interface Mark {
  day: string;
  low: number;
  high: number;
  /** Letters of the sources, each once, in the order of the series. */
  letters: string[];
  /** True where the number of one of them counts. */
  counts: boolean;
  x: number;
  yLow: number;
  yHigh: number;
}

export interface Tick {
  at: number;
  value: number;
}

export interface Chart {
  marks: Mark[];
  /** Tops and bottoms of the band from low to high; null where there is no range. */
  band: { top: number; bottom: number; best: number } | null;
  values: Tick[];
  days: { x: number; day: string }[];
}

const counting = new Set(['latest', 'summed', 'zero']);

/** Days since an arbitrary day, for distances only. */
const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

/** Round steps from zero to at least the largest value: 1, 2 or 5 times a power of ten, five steps at most. */
export function ticksTo(largest: number): number[] {
  const raw = Math.max(1, largest) / 5;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = Math.max(1, ([1, 2, 5, 10].find((times) => times * power >= raw) ?? 10) * power);
  return Array.from({ length: Math.ceil(Math.max(1, largest) / step) + 1 }, (_, index) => index * step);
}

/** Letters of the sources in their order: A to Z, then AA, AB … */
export function lettersOf(series: readonly FigureEntry[]): ReadonlyMap<string, string> {
  const letters = new Map<string, string>();
  for (const { source } of series) {
    if (letters.has(source)) continue;
    const index = letters.size;
    letters.set(source, (index < 26 ? '' : String.fromCharCode(64 + Math.floor(index / 26))) + String.fromCharCode(65 + (index % 26)));
  }
  return letters;
}

/** Places every dated number of a figure; time runs the way the reader reads. Null where one number or none could be drawn. */
export function chartOf(figure: IncidentFigure, rightToLeft: boolean): Chart | null {
  const told = figure.series.filter((entry) => entry.saidOn !== null && (entry.low ?? entry.high) !== null);
  if (told.length < 2) return null;
  const letters = lettersOf(figure.series);
  const largest = Math.max(...told.map((entry) => entry.high ?? entry.low ?? 0), figure.high ?? figure.best ?? 0);
  const steps = ticksTo(largest);
  const top = steps.at(-1) ?? 1;
  const y = (value: number) => area.height - area.bottom - (value / top) * (area.height - area.top - area.bottom);
  const days = [...new Set(told.map((entry) => entry.saidOn ?? ''))].sort();
  const [first, last] = [dayNumber(days[0] ?? ''), dayNumber(days.at(-1) ?? '')];
  const inner = area.width - area.left - area.right - 60;
  const along = (day: string) => (last === first ? 0.5 : (dayNumber(day) - first) / (last - first));
  const x = (day: string) => area.left + 30 + (rightToLeft ? 1 - along(day) : along(day)) * inner;
  const marks = new Map<string, Mark>();
  for (const entry of told) {
    const [day, low] = [entry.saidOn ?? '', entry.low ?? entry.high ?? 0];
    const [high, letter] = [entry.high ?? low, letters.get(entry.source) ?? ''];
    const key = `${day} ${low} ${high}`;
    const mark = marks.get(key) ?? { day, low, high, letters: [], counts: false, x: x(day), yLow: y(low), yHigh: y(high) };
    marks.set(key, mark);
    mark.counts ||= counting.has(entry.standing);
    if (!mark.letters.includes(letter)) mark.letters.push(letter);
  }
  const { low, best, high } = figure;
  return {
    marks: [...marks.values()],
    band: low === null || best === null ? null : { top: y(high ?? top), bottom: y(low), best: y(best) },
    values: steps.map((value) => ({ at: y(value), value })),
    days: [...new Set([days[0] ?? '', days.at(-1) ?? ''])].map((day) => ({ x: x(day), day })),
  };
}
