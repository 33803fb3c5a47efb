import { fold } from '../../model/fold';

const ELISION = /(?<![\p{L}\p{N}])\p{L}'/gu;
const SIGNS = /[^\p{L}\p{N}]+/gu;
/** Nothing to take away: most words of most titles, once folded. */
const PLAIN = /^[a-z0-9]+(?: [a-z0-9]+)*$/;
/** Between digits a sign tells numbers apart: 2.0 is not 20. */
const JOINT = /(?<!\d) | (?!\d)/g;

/** The words of a text without accents, case, elisions and punctuation, a space between them. */
export function wordsOf(text: string): string {
  if (text === '') return '';
  const folded = fold(text);
  if (PLAIN.test(folded)) return folded;
  return folded.replace(ELISION, ' ').replace(SIGNS, ' ').trim() || folded.trim();
}

/** The letters of such words, however they are parted: `next inpact` and `nextinpact` are one. */
export function lettersOf(words: string): string {
  return words.replace(JOINT, '');
}
