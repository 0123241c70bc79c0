const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/g;
const leftToRight = /[A-Za-z\u00C0-\u024F\u0370-\u052F]/g;

const count = (text: string, letters: RegExp): number => text.match(letters)?.length ?? 0;

/**
 * The direction that most letters of a text have. A browser's own `auto` goes by the first letter alone, and would turn
 * an Arabic headline around that begins with the name of a channel in Latin letters.
 */
export function directionOf(text: string): 'rtl' | 'ltr' | 'auto' {
  const [right, left] = [count(text, rightToLeft), count(text, leftToRight)];
  return right === 0 && left === 0 ? 'auto' : right >= left ? 'rtl' : 'ltr';
}

/** Cuts a text around its Arabic: every second piece is a run of Arabic letters with the spaces and marks between them. */
export const splitArabic = (text: string): string[] =>
  text.split(/([\u0600-\u065F\u066E-\u06EF\u06FA-\u08FF]+(?:[^0-9A-Za-z\u0660-\u0669\u06F0-\u06F9<>≥≤/,]*[\u0600-\u065F\u066E-\u06EF\u06FA-\u08FF]+)*)/);
