import { editDistance } from '../../model/edit-distance';
import type { NameParts } from './name-parts';

/** How two names differ by a few letters. */
export interface Typo {
  edits: number;
  /** No other name is meant, whatever names there are. */
  isSure: boolean;
}

type Edit = 'doubled' | 'swapped' | 'sound' | 'added' | 'replaced';

/** Shorter names have too many neighbours even to ask about. */
const SHORTEST = 6;
/** From this length on, two letters may be wrong. */
const LONG = 12;

/**
 * Null where two names differ by more than one letter (two, where they are long), or by a digit.
 * A doubled letter and two that changed places are slips of the hand; a letter more inside a long
 * word mostly is; a letter for another makes another name as often as not.
 */
export function typo(a: NameParts, b: NameParts): Typo | null {
  const [shorter, longer] = a.compact.length < b.compact.length ? [a, b] : [b, a];
  const [less, more] = [shorter.compact, longer.compact];
  if (more.length < SHORTEST || more.length - less.length > 2) return null;
  let from = 0;
  while (from < less.length && less[from] === more[from]) from++;
  let tail = 0;
  while (tail < less.length - from && less.at(-1 - tail) === more.at(-1 - tail)) tail++;
  const left = less.slice(from, less.length - tail);
  const right = more.slice(from, more.length - tail);
  if (/\d/.test(left + right)) return null;
  const edit = editOf(left, right, more, from);
  if (!edit) {
    const isNear = less.length >= LONG && editDistance(left, right, 2) <= 2;
    return isNear ? { edits: 2, isSure: false } : null;
  }
  const place = placeOf(longer, from);
  // Initials and the small words are what they are.
  if (place.length < 4 || (a.kind === 'person' && more.length < 8)) return null;
  return { edits: 1, isSure: isSure(edit, place, longer) };
}

function editOf(left: string, right: string, more: string, from: number): Edit | null {
  if (left === '' && right.length === 1) {
    return more[from - 1] === right || more[from + 1] === right ? 'doubled' : 'added';
  }
  if (left.length === 1 && right.length === 1) {
    return /[mn]{2}/.test(left + right) && /[bp]/.test(more[from + 1] ?? '') ? 'sound' : 'replaced';
  }
  return left.length === 2 && left[0] === right[1] && left[1] === right[0] ? 'swapped' : null;
}

/** The word in which the letters differ, by its length and where in it they do. */
function placeOf({ words }: NameParts, from: number): { length: number; at: number } {
  let at = from;
  for (const { length } of words) {
    if (at < length) return { length, at };
    at -= length;
  }
  return { length: 0, at: 0 };
}

function isSure(edit: Edit, { length, at }: { length: number; at: number }, name: NameParts) {
  const isInside = at > 0 && at < length - 1;
  const isSlip = edit === 'doubled' || edit === 'swapped';
  switch (name.kind) {
    case 'place':
      return edit === 'doubled' && length >= 10;
    case 'person':
      return isSlip && (length >= 8 || (name.words.length > 1 && length >= 5));
    default:
      if (isSlip || edit === 'sound') return length >= 6;
      if (edit === 'added') return isInside && length >= (name.kind === 'subject' ? 12 : 9);
      return isInside && length >= 10 && name.kind !== 'subject' && name.kind !== 'word';
  }
}
