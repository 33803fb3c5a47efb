import { editDistance } from '../../model/edit-distance';
import type { Traits } from './traits';

/** Words that number things: `2`, `a`, `iii`. Two of them unlike are two things. */
const NUMBERING = /\d|^\p{L}$|^[ivx]+$/u;
/** How much of a word is left of it when it is mistyped. */
const MISTYPED = 0.9;
/** With less of the words in common, mistyped ones would not bring two titles together. */
const LEAST_SHARED = 0.4;
/** What two titles are to each other that differ by a letter or a space. */
const A_LETTER = 0.95;

/** How alike two titles are: 1 the same letters, 0 little in common or another number in them. */
export function titleLikeness(now: Traits, own: number, before: Traits, its: number): number {
  if (now.title[own] === before.title[its]) return 1;
  const [total, shared] = weighed(now, own, before, its);
  const byLetters = isALetterOff(now.letters[own], before.letters[its]) ? A_LETTER : 0;
  if (shared < LEAST_SHARED * total && byLetters === 0) return 0;
  const alone = wordsOf(now, own);
  const others = wordsOf(before, its);
  const left = alone.filter(({ word }) => !others.some((other) => other.word === word));
  const right = others.filter(({ word }) => !alone.some((other) => other.word === word));
  if (left.some(isNumbering) && right.some(isNumbering)) return 0;
  // Which word is taken for which depends on who begins.
  const mended = Math.max(mistyped(left, right), mistyped(right, left));
  return Math.max((shared + mended) / total, byLetters);
}

interface Weighed {
  word: string;
  weight: number;
}

/** The weight of all words and of those in common, both halved: each is weighed on both sides. */
function weighed(now: Traits, own: number, before: Traits, its: number): [number, number] {
  const [total, shared] = sharedWith(now, own, before, its);
  const [otherTotal, otherShared] = sharedWith(before, its, now, own);
  return [(total + otherTotal) / 2, (shared + otherShared) / 2];
}

function sharedWith(
  { tokens, weights, starts }: Traits,
  own: number,
  others: Traits,
  its: number,
): [number, number] {
  let [total, shared] = [0, 0];
  for (let at = starts[own]; at < starts[own + 1]; at++) {
    total += weights[at];
    for (let other = others.starts[its]; other < others.starts[its + 1]; other++) {
      if (tokens[at] !== others.tokens[other]) continue;
      shared += weights[at];
      break;
    }
  }
  return [total, shared];
}

function wordsOf(traits: Traits, position: number): Weighed[] {
  const from = traits.starts[position];
  return traits.words[position]
    .split(' ')
    .map((word, at) => ({ word, weight: traits.weights[from + at] }));
}

function isNumbering({ word }: Weighed): boolean {
  return NUMBERING.test(word);
}

/** The weight of words of one title that are mistyped in the other. */
function mistyped(left: readonly Weighed[], right: readonly Weighed[]): number {
  const free = [...right];
  let sum = 0;
  for (const { word, weight } of left) {
    const at = free.findIndex((other) => isMistyped(word, other.word));
    if (at < 0) continue;
    const [found] = free.splice(at, 1);
    sum += (MISTYPED * (weight + found.weight)) / 2;
  }
  return sum;
}

/** A letter wrong in four, two in nine; a digit is never mistyped. */
export function isMistyped(word: string, other: string): boolean {
  const length = Math.min(word.length, other.length);
  const most = length < 4 ? 0 : length < 9 ? 1 : 2;
  if (most === 0 || editDistance(word, other, most) > most) return false;
  return digitsOf(word) === digitsOf(other);
}

/** Whether two titles, however long, differ in one place alone, and there by a letter or two. */
function isALetterOff(title: string, other: string): boolean {
  const length = Math.min(title.length, other.length);
  const most = length < 4 ? 0 : length < 9 ? 1 : 2;
  if (Math.max(title.length, other.length) - length > most) return false;
  let [start, end] = [0, 0];
  while (start < length && title.charCodeAt(start) === other.charCodeAt(start)) start++;
  while (end < length - start && title.at(-1 - end) === other.at(-1 - end)) end++;
  const isOff = Math.max(title.length, other.length) - start - end <= most;
  return isOff && digitsOf(title) === digitsOf(other);
}

function digitsOf(text: string): string {
  return text.replace(/\D+/g, ' ').trim();
}
