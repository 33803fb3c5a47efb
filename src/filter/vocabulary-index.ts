import { distanceToStart, editDistance, LONGEST } from '../model/edit-distance';

/** How near a word of the texts comes to a word of the query; 0 for not at all. */
const EXACT = 5;
const PREFIX = 4;
const INNER = 3;
export const CLOSE = 2;
const FAR = 1;

/** What is taken for a word besides it: nothing, near spellings, or their beginnings too. */
export type Tolerance = 'none' | 'words' | 'beginnings';

/** Words longer than this may differ in two letters, those of four letters and more in one. */
const LONG = 6;
const SHORT = 4;

/** The distinct words of all texts, numbered in the order in which they came. */
export class VocabularyIndex {
  readonly #words: readonly string[];
  /** The words end to end, each after a line end. */
  readonly #text: string;
  readonly #starts: Uint32Array;
  /** A bit for each letter of a word, whatever its place: most words differ here already. */
  readonly #letters: Uint32Array;

  private constructor(words: readonly string[], starts: Uint32Array, letters: Uint32Array) {
    this.#words = words;
    this.#text = `\n${words.join('\n')}\n`;
    this.#starts = starts;
    this.#letters = letters;
  }

  /** May be left and taken up again at every step. */
  static *build(words: readonly string[]): Generator<void, VocabularyIndex> {
    const starts = new Uint32Array(words.length + 1);
    const letters = new Uint32Array(words.length);
    starts[0] = 1;
    for (let id = 0; id < words.length; id++) {
      starts[id + 1] = starts[id] + words[id].length + 1;
      letters[id] = lettersOf(words[id]);
      if (id % 1000 === 999) yield;
    }
    return new VocabularyIndex(words, starts, letters);
  }

  /** How near each word comes, by number. */
  nearness(word: string, tolerance: Tolerance): Uint8Array {
    const result = new Uint8Array(this.#words.length);
    this.#find(word, result);
    if (tolerance !== 'none') this.#guess(word, tolerance === 'beginnings', result);
    return result;
  }

  #find(word: string, result: Uint8Array): void {
    // One letter is in every other word: only what begins with it answers.
    const sought = word.length === 1 ? `\n${word}` : word;
    const skipped = sought.length - word.length;
    let id = 0;
    let at = this.#text.indexOf(sought);
    while (at >= 0) {
      const from = at + skipped;
      id = this.#wordAt(from, id);
      if (from > this.#starts[id]) result[id] = INNER;
      else result[id] = this.#words[id].length === word.length ? EXACT : PREFIX;
      at = this.#text.indexOf(sought, this.#starts[id + 1] - 1);
    }
  }

  #guess(word: string, beginnings: boolean, result: Uint8Array): void {
    if (word.length < SHORT || word.length > LONGEST) return;
    const most = word.length > LONG ? 2 : 1;
    const own = lettersOf(word);
    const first = word.charCodeAt(0);
    for (let id = 0; id < result.length; id++) {
      // Each edit takes one letter away at most.
      if (result[id] > 0 || bits(own & ~this.#letters[id]) > most) continue;
      const other = this.#words[id];
      const edits = editDistance(word, other, most);
      if (edits <= most) {
        result[id] = edits === 1 ? CLOSE : FAR;
      } else if (beginnings && other.charCodeAt(0) === first) {
        if (distanceToStart(word, other, most) <= most) result[id] = FAR;
      }
    }
  }

  /** The word that holds the position; `from` or one after it. */
  #wordAt(position: number, from: number): number {
    let low = from;
    let high = this.#words.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#starts[middle] <= position) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

function lettersOf(word: string): number {
  let result = 0;
  for (let at = 0; at < word.length; at++) result |= 1 << (word.charCodeAt(at) & 31);
  return result;
}

/** How many bits are set. (Counted in pairs, fours and bytes, as in Hacker's Delight.) */
function bits(value: number): number {
  const pairs = value - ((value >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
