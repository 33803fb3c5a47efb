import type { Columnar } from '../../model/columnar';
import { NO_DAY } from '../../model/day';
import { tables } from '../../model/tables';
import { dayAt, textAt } from './compare-cell';
import { swappedDay } from './day-likeness';
import { hashOf } from './hash';
import { identities } from './identity';
import { sameAddress } from './same-address';
import { lettersOf, wordsOf } from './words';

/** After so many rows, others may have their turn: folding a title takes microseconds. */
const STEP = 512;
/** Counters of words, for each word and at most: a few share one, which makes them a little commoner. */
const COUNTERS = 8;
const MOST_COUNTERS = 1 << 20;
/** `le`, `de`, `on`: shorter words tell less than their rarity says. */
const SHORT_WORD = 0.3;

/** Of the words of a title, so many are the most telling ones. */
export const TELLING_WORDS = 3;

/** Of some rows of a file what they are known by; a position is that of a row among these. */
export interface Traits {
  rows: Uint32Array;
  /** First and last days; NO_DAY where the row has none. */
  first: Int32Array;
  last: Int32Array;
  /** The first day with day and month exchanged. */
  swapped: Int32Array;
  /** The words of the title, their letters, and a hash of these; 0 where there is none. */
  words: string[];
  letters: string[];
  title: Uint32Array;
  /** The letters of the place, and a hash of them. */
  placeName: string[];
  place: Uint32Array;
  /** Hashes, 0 where there is none. */
  mark: Uint32Array;
  address: Uint32Array;
  /** Hashes of the words of position `i`: from `starts[i]` up to, not including, `starts[i + 1]`. */
  starts: Uint32Array;
  tokens: Uint32Array;
  /** How telling each of these words is, once both files are weighed. */
  weights: Float32Array;
  /** The most telling words of each position; 0 where it has fewer. */
  telling: Uint32Array;
}

export function* traitsOf(data: Columnar, rows: Uint32Array): Generator<void, Traits> {
  const count = rows.length;
  const { title, place, mark } = identities[data.table];
  const { day } = tables[data.table];
  const traits: Traits = {
    rows,
    first: new Int32Array(count).fill(NO_DAY),
    last: new Int32Array(count).fill(NO_DAY),
    swapped: new Int32Array(count).fill(NO_DAY),
    words: new Array<string>(count).fill(''),
    letters: new Array<string>(count).fill(''),
    title: new Uint32Array(count),
    placeName: new Array<string>(count).fill(''),
    place: new Uint32Array(count),
    mark: new Uint32Array(count),
    address: new Uint32Array(count),
    starts: new Uint32Array(count + 1),
    tokens: new Uint32Array(),
    weights: new Float32Array(),
    telling: new Uint32Array(count * TELLING_WORDS),
  };
  const places = new Map<string, string>();
  const tokens: number[] = [];
  for (let at = 0; at < count; at++) {
    const row = rows[at];
    if (day) {
      traits.first[at] = dayAt(data, { name: day.start }, row);
      traits.swapped[at] = swappedDay(traits.first[at]);
      traits.last[at] = Math.max(traits.first[at], dayAt(data, { name: day.end }, row));
    }
    const words = wordsOf(textAt(data.columns[title], row));
    traits.words[at] = words;
    traits.letters[at] = lettersOf(words);
    traits.title[at] = hashOf(traits.letters[at]);
    const name = textAt(data.columns[place], row);
    const letters = places.get(name) ?? lettersOf(wordsOf(name));
    places.set(name, letters);
    traits.placeName[at] = letters;
    traits.place[at] = hashOf(letters);
    if (mark) traits.mark[at] = markHash(data, mark, row);
    traits.address[at] = hashOf(sameAddress(textAt(data.columns.url, row)));
    pushTokens(words, tokens);
    traits.starts[at + 1] = tokens.length;
    if (at % STEP === STEP - 1) yield;
  }
  traits.tokens = Uint32Array.from(tokens);
  traits.weights = new Float32Array(tokens.length);
  yield;
  return traits;
}

/** Weighs the words of both files: the rarer, the more telling. */
export function* weigh(now: Traits, before: Traits): Generator<void, void> {
  const size = Math.min(MOST_COUNTERS, 1 + COUNTERS * (now.tokens.length + before.tokens.length));
  const counts = new Uint32Array(size);
  for (const { tokens } of [now, before]) {
    for (let at = 0; at < tokens.length; at++) {
      counts[tokens[at] % size]++;
      if (at % (STEP * 64) === 0) yield;
    }
  }
  const rows = now.rows.length + before.rows.length;
  const weightOf = (token: number) => Math.log(1 + rows / counts[token % size]);
  for (const traits of [now, before]) {
    for (let position = 0; position < traits.rows.length; position++) {
      weighWords(traits, position, weightOf);
      if (position % STEP === STEP - 1) yield;
    }
  }
}

function weighWords(traits: Traits, position: number, weightOf: (token: number) => number): void {
  const { starts, tokens, weights, telling } = traits;
  const words = traits.words[position];
  const entries: number[] = [];
  let from = 0;
  for (let at = starts[position]; at < starts[position + 1]; at++) {
    const end = endOfWord(words, from);
    weights[at] = weightOf(tokens[at]) * (end - from < 3 ? SHORT_WORD : 1);
    entries.push(at);
    from = end + 1;
  }
  entries.sort((a, b) => weights[b] - weights[a] || tokens[a] - tokens[b]);
  for (let rank = 0; rank < Math.min(TELLING_WORDS, entries.length); rank++) {
    telling[position * TELLING_WORDS + rank] = tokens[entries[rank]];
  }
}

function pushTokens(words: string, into: number[]): void {
  for (let from = 0; from < words.length;) {
    const end = endOfWord(words, from);
    into.push(hashOf(words.slice(from, end)));
    from = end + 1;
  }
}

function endOfWord(words: string, from: number): number {
  const end = words.indexOf(' ', from);
  return end < 0 ? words.length : end;
}

function markHash(data: Columnar, name: string, row: number): number {
  const column = data.columns[name];
  if (column?.kind !== 'number') return hashOf(wordsOf(textAt(column, row)));
  return Number.isNaN(column.values[row]) ? 0 : hashOf(String(column.values[row]));
}
