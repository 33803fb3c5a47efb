import { CLOSE, VocabularyIndex, type Tolerance } from './vocabulary-index';

/** Set in the score of an entry that holds every word as it was written. */
const AS_WRITTEN = 0x8000;

/** The words of many entries, each with its titles and what else is said of it. */
export class WordIndex {
  readonly #vocabulary: VocabularyIndex;
  /** Of word `i`: `#entries[#starts[i]]` up to, not including, `#entries[#starts[i + 1]]`. */
  readonly #starts: Uint32Array;
  /** Twice the number of the entry, and one where the word is in a title. */
  readonly #entries: Uint32Array;
  /** How many different words the shortest title of an entry has, up to 255. */
  readonly lengths: Uint8Array;
  readonly #best: Uint8Array;

  constructor(
    vocabulary: VocabularyIndex,
    starts: Uint32Array,
    entries: Uint32Array,
    lengths: Uint8Array,
  ) {
    this.#vocabulary = vocabulary;
    this.#starts = starts;
    this.#entries = entries;
    this.lengths = lengths;
    this.#best = new Uint8Array(lengths.length);
  }

  /**
   * A score for each entry, 0 where it lacks a word. Whole words before beginnings, those
   * before inner parts, those before near spellings; in each, titles before the rest.
   */
  scores(words: readonly string[], tolerance: Tolerance): Uint16Array {
    const scores = new Uint16Array(this.lengths.length).fill(words.length > 0 ? AS_WRITTEN : 0);
    for (const word of words) {
      this.#mark(this.#vocabulary.nearness(word, tolerance));
      let held = 0;
      for (let entry = 0; entry < scores.length; entry++) {
        if (scores[entry] === 0) continue;
        scores[entry] = added(scores[entry], this.#best[entry]);
        if (scores[entry] > 0) held++;
      }
      if (held === 0) break;
    }
    return scores;
  }

  /** The best that the words near to one of the query give each entry. */
  #mark(nearness: Uint8Array): void {
    this.#best.fill(0);
    for (let word = 0; word < nearness.length; word++) {
      if (nearness[word] === 0) continue;
      const points = 2 * nearness[word];
      for (let at = this.#starts[word]; at < this.#starts[word + 1]; at++) {
        const entry = this.#entries[at] >>> 1;
        const own = points + (this.#entries[at] & 1);
        if (own > this.#best[entry]) this.#best[entry] = own;
      }
    }
  }
}

/** Whether an entry was found by a near spelling only. */
export function isApproximate(score: number): boolean {
  return score < AS_WRITTEN;
}

function added(score: number, points: number): number {
  if (points === 0) return 0;
  const isNear = points <= 2 * CLOSE + 1;
  return (isNear ? score & ~AS_WRITTEN : score) + points;
}

/** Takes entries in, one after another, and makes an index of them. */
export class WordIndexBuilder {
  readonly #ids = new Map<string, number>();
  readonly #words: string[] = [];
  /** Twice the number of each word, and one where it is in a title; entry after entry. */
  readonly #occurrences: number[] = [];
  readonly #ends: number[] = [];
  readonly #lengths: number[] = [];

  /** The numbers of the words. */
  ids(words: readonly string[]): number[] {
    return words.map((word) => {
      const known = this.#ids.get(word);
      if (known !== undefined) return known;
      this.#ids.set(word, this.#words.length);
      return this.#words.push(word) - 1;
    });
  }

  /** The next entry: the words of each of its titles, and other words of it. */
  add(titles: readonly (readonly number[])[], others: readonly (readonly number[])[]): void {
    let length = 255;
    for (const title of titles) {
      for (const id of title) this.#occurrences.push(2 * id + 1);
      if (title.length > 0) length = Math.min(length, new Set(title).size);
    }
    for (const words of others) for (const id of words) this.#occurrences.push(2 * id);
    this.#lengths.push(length);
    this.#ends.push(this.#occurrences.length);
  }

  /** May be left and taken up again at every step. */
  *build(): Generator<void, WordIndex> {
    const starts = new Uint32Array(this.#words.length + 1);
    const entries = new Uint32Array(this.#occurrences.length);
    for (let at = 0; at < entries.length; at++) {
      starts[(this.#occurrences[at] >>> 1) + 1]++;
      if (at % 20_000 === 19_999) yield;
    }
    for (let word = 0; word < this.#words.length; word++) starts[word + 1] += starts[word];
    const next = starts.slice();
    let at = 0;
    for (let entry = 0; entry < this.#ends.length; entry++) {
      for (; at < this.#ends[entry]; at++) {
        const occurrence = this.#occurrences[at];
        entries[next[occurrence >>> 1]++] = 2 * entry + (occurrence & 1);
      }
      if (entry % 2000 === 1999) yield;
    }
    const vocabulary = yield* VocabularyIndex.build(this.#words);
    return new WordIndex(vocabulary, starts, entries, Uint8Array.from(this.#lengths));
  }
}
