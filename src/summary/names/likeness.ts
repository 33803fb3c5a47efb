import type { MatchReason } from './name-match';
import { initialsOf, type NameParts } from './name-parts';

/** Why one asks whether two names are one, and how near they are. */
export interface Likeness {
  score: number;
  reason: MatchReason;
}

/** Of the letters of the longer name, how many the shorter one has to hold. */
const LEAST_SHARE = 0.5;
/** The same where its words begin or end the longer one. */
const LEAST_SHARE_AT_END = 0.35;
/** Of the letters of both, how many have to be of the same words. */
const LEAST_SHARED = 0.75;

/** Null where two names, which are not spellings of one, have too little in common to be asked about. */
export function likeness(a: NameParts, b: NameParts): Likeness | null {
  if (a.numbers && b.numbers && a.numbers !== b.numbers) return null;
  if (a.compact === b.compact) return addition(a, b);
  return (
    acronym(a, b) ??
    acronym(b, a) ??
    initial(a, b) ??
    order(a, b) ??
    sharedWords(a, b) ??
    beginning(a, b)
  );
}

/** Two départements make two towns; a number and a name may be the same one. */
function addition(a: NameParts, b: NameParts): Likeness | null {
  const isNumber = (text: string) => /^\d/.test(text);
  const areApart = a.telling && b.telling && isNumber(a.telling) === isNumber(b.telling);
  if (areApart) return null;
  return { score: 0.7, reason: { code: 'addition', addition: a.addition || b.addition } };
}

function acronym(short: NameParts, long: NameParts): Likeness | null {
  if (short.kind === 'person' || short.kind === 'place') return null;
  if (short.words.length > 1 || short.compact.length < 2 || long.words.length < 2) return null;
  if (![...initialsOf(long.words), long.telling].includes(short.compact)) return null;
  return { score: 0.6, reason: { code: 'acronym', acronym: short.name } };
}

/** `Quentin D.` and `Quentin Dupont`; never `Quentin T.` */
function initial(a: NameParts, b: NameParts): Likeness | null {
  if (a.kind !== 'person' || a.words.length !== b.words.length || a.words.length < 2) return null;
  const isMeant = a.words.every((word, at) => {
    const other = b.words[at];
    if (word === other) return true;
    return word[0] === other[0] && Math.min(word.length, other.length) === 1;
  });
  return isMeant ? { score: 0.6, reason: { code: 'initial' } } : null;
}

function order(a: NameParts, b: NameParts): Likeness | null {
  if (a.content.length < 2 || sortedWords(a) !== sortedWords(b)) return null;
  return { score: 0.65, reason: { code: 'order' } };
}

/** The words of a name whatever their order. */
export function sortedWords({ content }: NameParts): string {
  return content.toSorted().join(' ');
}

function sharedWords(a: NameParts, b: NameParts): Likeness | null {
  const [mine, yours] = [new Set(a.content), new Set(b.content)];
  const shared = [...mine].filter((word) => yours.has(word));
  if (shared.length === 0) return null;
  const letters = lettersOf(shared);
  const [least, most] = [lettersOf(mine), lettersOf(yours)].sort((x, y) => x - y);
  const dice = (2 * letters) / (least + most);
  const isPart = letters === least && letters >= 3;
  // Of all others, the one word that differs is what they are about: a family name, a figure.
  const isRenamed = (a.kind === 'outlet' || a.kind === 'organisation') && dice >= LEAST_SHARED;
  const isEnough = isPart ? letters / most >= leastShare(a, b) : isRenamed;
  if (!isEnough) return null;
  return { score: 0.3 + 0.3 * dice, reason: { code: 'words', shared: shared.join(' ') } };
}

function leastShare(a: NameParts, b: NameParts): number {
  const [part, whole] = [` ${a.content.join(' ')} `, ` ${b.content.join(' ')} `].sort(
    (x, y) => x.length - y.length,
  );
  if (!whole.startsWith(part) && !whole.endsWith(part)) return LEAST_SHARE;
  return a.kind === 'person' ? 0 : LEAST_SHARE_AT_END;
}

/** One word that begins another: `Basta!` and `Bastamag`. */
function beginning(a: NameParts, b: NameParts): Likeness | null {
  if (a.kind !== 'outlet' && a.kind !== 'organisation') return null;
  const [short, long] = a.compact.length < b.compact.length ? [a, b] : [b, a];
  if (short.compact.length < 4 || !long.compact.startsWith(short.compact)) return null;
  const share = short.compact.length / long.compact.length;
  if (share < LEAST_SHARE) return null;
  return { score: 0.25 + 0.25 * share, reason: { code: 'words', shared: short.compact } };
}

function lettersOf(words: Iterable<string>): number {
  let sum = 0;
  for (const { length } of words) sum += length;
  return sum;
}
