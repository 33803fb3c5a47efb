const LONGEST = 80;
/** Controls, and the marks that turn the direction of writing: `exe.csv` may end in them. */
const UNSEEN = /[\p{Cc}\p{Cf}\u2028\u2029]/gu;

/** A file's name as it can be shown: one line, in one direction, of bounded length. */
export function shownName(name: string): string {
  const seen = name.normalize('NFC').replace(UNSEEN, '').trim();
  const letters = [...seen];
  if (letters.length <= LONGEST) return seen;
  // The end says the year as often as the beginning.
  return `${letters.slice(0, LONGEST - 21).join('')}…${letters.slice(-20).join('')}`;
}
