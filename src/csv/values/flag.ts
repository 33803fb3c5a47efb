import { fold } from '../../model/fold';

const YES = new Set('oui o vrai true yes y x 1 ok ✓ ✔ ☑ ✅'.split(' '));
const NO = new Set('non n faux false no 0 - ☐ ✗ ✘ ❌'.split(' '));

/** Yes or no as spreadsheets tell them; null for anything else. */
export function readFlag(text: string): boolean | null {
  const word = fold(text).trim();
  if (YES.has(word) || word === 'en ligne') return true;
  return NO.has(word) ? false : null;
}
