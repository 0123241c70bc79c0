/** A stretch that a highlight covers: UTF-16 offsets, half-open. */
export interface Range {
  start: number;
  end: number;
}

/** A stretch of text over which the same highlights lie. */
export interface Segment<T extends Range> extends Range {
  /** The highlights that cover it, the shortest first. */
  covers: readonly T[];
}

const length = (range: Range): number => range.end - range.start;

/**
 * Cuts [from, to) wherever a highlight begins or ends, so that overlapping highlights never need nested elements.
 * Highlights are clipped to the stretch; empty ones and those outside of it are left out.
 */
export function splitSegments<T extends Range>(from: number, to: number, ranges: readonly T[]): Segment<T>[] {
  const inside = ranges.filter((range) => range.start < range.end && range.start < to && range.end > from);
  const cuts = new Set([from, to]);
  for (const range of inside) {
    cuts.add(Math.max(from, range.start));
    cuts.add(Math.min(to, range.end));
  }
  const ordered = [...cuts].sort((a, b) => a - b);
  const segments: Segment<T>[] = [];
  for (let index = 0; index + 1 < ordered.length; index++) {
    const [start = from, end = to] = ordered.slice(index, index + 2);
    const covers = inside.filter((range) => range.start <= start && range.end >= end);
    segments.push({ start, end, covers: covers.sort((a, b) => length(a) - length(b) || a.start - b.start) });
  }
  return segments;
}
