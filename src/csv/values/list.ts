import { fold } from '../../model/fold';

/** Between items, the surest first: only the first that a cell holds divides it. */
const STRONG: readonly RegExp[] = [/;/, /\r\n|[\r\n]/];
/** With one space on either side at most: a cell may hold a hundred thousand, and is not to stall. */
// A comma before `dit` or `alias` is within a name.
const WEAK = /(?:,(?!\s?(?:dite?|alias|aka)\s)|[/+|&])\s?|\s(?:et|and)\s/i;
const BULLET = /^(?:[-*•–]\s+)/;

/** Whether a text would be cut, were it the cell of a list. */
export function isDivisible(text: string): boolean {
  return WEAK.test(text);
}

/**
 * The items of a cell. `isWhole` tells values that are not to be cut though they hold a
 * separator (`son et lumière`), null that there are none; `folded` what makes two spellings one.
 */
export function splitList(
  text: string,
  isWhole: ((item: string) => boolean) | null = null,
  folded: (item: string) => string = fold,
): string[] {
  const strong = STRONG.find((separator) => separator.test(text));
  const parts = strong ? text.split(strong) : splitWeakly(text, isWhole);
  const items = new Map<string, string>();
  for (const part of parts) {
    const item = part.trim().replace(BULLET, '').trim();
    if (item === '') continue;
    // Alone it is nobody's double.
    if (parts.length === 1) return [item];
    const key = folded(item);
    if (!items.has(key)) items.set(key, item);
  }
  return [...items.values()];
}

/** Cut at every separator, but for the longest known values that hold one. */
function splitWeakly(text: string, isWhole: ((item: string) => boolean) | null): string[] {
  const pieces = text.split(WEAK);
  if (!isWhole) return pieces;
  if (pieces.length > 1 && isWhole(text)) return [text];
  if (pieces.length < 3) return pieces;
  const whole: string[] = [];
  let rest = text;
  for (let at = 0; at < pieces.length; at++) {
    const start = rest.indexOf(pieces[at]);
    rest = rest.slice(start);
    const next = pieces[at + 1];
    const end = next === undefined ? -1 : rest.indexOf(next, pieces[at].length) + next.length;
    const pair = next === undefined ? '' : rest.slice(0, end);
    if (pair && isWhole(pair)) {
      whole.push(pair);
      rest = rest.slice(end);
      at++;
    } else {
      whole.push(pieces[at]);
      rest = rest.slice(pieces[at].length);
    }
  }
  return whole;
}
