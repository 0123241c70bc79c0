/** A stretch of text, or a direction character that is shown instead of obeyed. */
export type BidiPiece = { text: string; mark?: undefined } | { text?: undefined; mark: string };

const names: Readonly<Record<string, string>> = {
  '\u061C': 'ALM',
  '\u200E': 'LRM',
  '\u200F': 'RLM',
  '\u202A': 'LRE',
  '\u202B': 'RLE',
  '\u202C': 'PDF',
  '\u202D': 'LRO',
  '\u202E': 'RLO',
  '\u2066': 'LRI',
  '\u2067': 'RLI',
  '\u2068': 'FSI',
  '\u2069': 'PDI',
};

const controls = /([\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069])/;

/**
 * Splits text around direction characters. A source can use them to show a number or a name in another order than
 * it is stored (U+202E turns 35 into 53 for the eye); shown as marks they can mislead no one.
 */
export function splitBidi(text: string): BidiPiece[] {
  return text
    .split(controls)
    .filter((piece) => piece !== '')
    .map((piece) => {
      const mark = names[piece];
      return mark === undefined ? { text: piece } : { mark };
    });
}

/** Text without direction characters, for places that can hold no marks: titles of the page, labels. */
export const withoutBidi = (text: string): string =>
  splitBidi(text)
    .map((piece) => piece.text ?? '')
    .join('');
