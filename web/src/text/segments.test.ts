import { describe, expect, test } from 'vitest';
import { blocksOf } from './blocks';
import { splitSegments } from './segments';

const range = (id: string, start: number, end: number) => ({ id, start, end });
const shown = (from: number, to: number, ...ranges: ReturnType<typeof range>[]) =>
  splitSegments(from, to, ranges).map((segment) => `${segment.start}-${segment.end}:${segment.covers.map((cover) => cover.id).join('')}`);

describe('segments', () => {
  test.each<[string, string[], string[]]>([
    ['no highlight', shown(0, 9), ['0-9:']],
    ['one', shown(0, 9, range('a', 2, 4)), ['0-2:', '2-4:a', '4-9:']],
    ['crossing', shown(0, 9, range('a', 1, 5), range('b', 3, 8)), ['0-1:', '1-3:a', '3-5:ab', '5-8:b', '8-9:']],
    ['within, the shorter first', shown(0, 9, range('a', 1, 8), range('b', 3, 4)), ['0-1:', '1-3:a', '3-4:ba', '4-8:a', '8-9:']],
    ['the same stretch twice', shown(0, 4, range('a', 1, 2), range('b', 1, 2)), ['0-1:', '1-2:ab', '2-4:']],
    ['clipped to its paragraph', shown(5, 9, range('a', 0, 7), range('b', 8, 99)), ['5-7:a', '7-8:', '8-9:b']],
    ['outside or empty', shown(5, 9, range('a', 0, 5), range('b', 9, 12), range('c', 6, 6)), ['5-9:']],
    ['side by side', shown(0, 4, range('a', 0, 2), range('b', 2, 4)), ['0-2:a', '2-4:b']],
  ])('%s', (_, actual, expected) => expect(actual).toEqual(expected));

  test('join to the whole text, whatever the highlights', () => {
    const text = 'قُتل ٣٥ جنديًا في هجمات';
    for (let seed = 0; seed < 200; seed++) {
      const ranges = [1, 2, 3, 4].map((step) => range(`r${step}`, (seed * step * 7) % 20, (seed * step * 13) % 25));
      const joined = splitSegments(0, text.length, ranges).map((segment) => text.slice(segment.start, segment.end)).join('');
      expect(joined).toBe(text);
    }
  });
});

describe('blocks', () => {
  const text = 'aaa\n\nbbb\nccc';
  const kinds = (removed: { at: number; length: number }[]) =>
    blocksOf(text, removed.map((stretch) => ({ ...stretch, reason: 'r' }))).map((block) => `${block.removed ?? '-'}${text.slice(block.start, block.end).replaceAll('\n', '|')}`);
  test.each<[string, string[], string[]]>([
    ['paragraphs', kinds([]), ['-aaa', '-bbb', '-ccc']],
    ['one removed', kinds([{ at: 5, length: 3 }]), ['-aaa', 'rbbb', '-ccc']],
    ['removed over a line break', kinds([{ at: 5, length: 7 }]), ['-aaa', 'rbbb|ccc']],
    ['within a paragraph', kinds([{ at: 1, length: 1 }]), ['-a', 'ra', '-a', '-bbb', '-ccc']],
    ['overlapping and beyond the end', kinds([{ at: 5, length: 3 }, { at: 6, length: 999 }]), ['-aaa', 'rbbb', 'r|ccc']],
  ])('%s', (_, actual, expected) => expect(actual).toEqual(expected));
});
