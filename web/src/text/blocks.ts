import type { RemovedStretch } from '../api/types';
import type { Range } from './segments';

/** A paragraph of an article, or a stretch of it that was kept out of the reading. */
export interface Block extends Range {
  removed: string | null;
  /** Its paragraphs; a kept block is one paragraph. */
  paragraphs: Range[];
}

/** Splits a stretch at its line breaks; blank lines give no paragraph. */
export function paragraphsOf(text: string, from: number, to: number): Range[] {
  const paragraphs: Range[] = [];
  for (const line of text.slice(from, to).matchAll(/[^\n\r\u2028\u2029]+/g)) {
    if (line[0].trim() !== '') paragraphs.push({ start: from + line.index, end: from + line.index + line[0].length });
  }
  return paragraphs;
}

/** The blocks of an article in the order of its text. Removed stretches outside the text are clipped. */
export function blocksOf(text: string, removed: readonly RemovedStretch[]): Block[] {
  const blocks: Block[] = [];
  const keep = (from: number, to: number) => {
    for (const range of paragraphsOf(text, from, to)) blocks.push({ ...range, removed: null, paragraphs: [range] });
  };
  let at = 0;
  for (const stretch of [...removed].sort((a, b) => a.at - b.at)) {
    const start = Math.min(Math.max(stretch.at, at), text.length);
    const end = Math.min(Math.max(stretch.at + stretch.length, start), text.length);
    if (start === end) continue;
    keep(at, start);
    blocks.push({ start, end, removed: stretch.reason, paragraphs: paragraphsOf(text, start, end) });
    at = end;
  }
  keep(at, text.length);
  return blocks;
}
