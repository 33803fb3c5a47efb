import type { ColumnData } from '../../model/columnar';
import { MOST_DIGITS, writeBase36 } from './base-36';

/** A number of 64 bits a row, out of what the row says. */
export interface Identity {
  add: (column: ColumnData) => void;
  /** For each row, the first row before it that says the same; itself where there is none. */
  firsts: (isRow: (row: number) => boolean) => Uint32Array;
  /** By row, behind a prefix: the same for the same contents, in any file and on any day. */
  texts: (prefix: string) => string[];
}

const FIRST = 0x9e3779b1;
const SECOND = 0x85ebca6b;

export function identity(rows: number): Identity {
  const high = new Uint32Array(rows).fill(0x811c9dc5);
  const low = new Uint32Array(rows).fill(0x1b873593);

  function mix(row: number, one: number, two: number): void {
    let a = Math.imul(high[row] ^ one, FIRST);
    a ^= a >>> 15;
    let b = Math.imul(low[row] ^ two, SECOND);
    b ^= b >>> 13;
    high[row] = a + (b << 7);
    low[row] = b + (a << 11);
  }

  function add(column: ColumnData): void {
    switch (column.kind) {
      case 'text':
        for (let row = 0; row < rows; row++) {
          hash(column.values[row]);
          mix(row, one, two);
        }
        return;
      case 'category': {
        const [ones, twos] = hashesOf(column.dictionary);
        for (let row = 0; row < rows; row++)
          mix(row, ones[column.codes[row]], twos[column.codes[row]]);
        return;
      }
      case 'list': {
        const [ones, twos] = hashesOf(column.dictionary);
        for (let row = 0; row < rows; row++) {
          for (let at = column.offsets[row]; at < column.offsets[row + 1]; at++) {
            mix(row, ones[column.codes[at]], twos[column.codes[at]]);
          }
          mix(row, 1, 1);
        }
        return;
      }
      case 'number': {
        const bits = new Uint32Array(column.values.buffer);
        for (let row = 0; row < rows; row++) mix(row, bits[2 * row], bits[2 * row + 1]);
        return;
      }
      case 'day':
      case 'flag':
        for (let row = 0; row < rows; row++)
          mix(row, column.values[row], column.values[row] ^ FIRST);
    }
  }

  function firsts(isRow: (row: number) => boolean): Uint32Array {
    const result = new Uint32Array(rows);
    // A table of twice as many places, each a row and one more, or 0.
    const size = 2 ** Math.ceil(Math.log2(Math.max(2, rows * 2)));
    const places = new Uint32Array(size);
    for (let row = 0; row < rows; row++) {
      result[row] = row;
      if (!isRow(row)) continue;
      let at = high[row] & (size - 1);
      while (places[at] !== 0) {
        const other = places[at] - 1;
        if (high[other] === high[row] && low[other] === low[row]) {
          result[row] = other;
          break;
        }
        at = (at + 1) & (size - 1);
      }
      if (result[row] === row) places[at] = row + 1;
    }
    return result;
  }

  /** All in one text out of which each is cut: a million small texts would be put together slowly. */
  function texts(prefix: string): string[] {
    const cut = new Array<string>(rows);
    const widest = prefix.length + 2 * MOST_DIGITS;
    const letters = new Uint8Array(Math.min(rows, ROWS_AT_ONCE) * widest);
    const ends = new Uint32Array(ROWS_AT_ONCE);
    for (let from = 0; from < rows; from += ROWS_AT_ONCE) {
      const count = Math.min(ROWS_AT_ONCE, rows - from);
      let end = 0;
      for (let at = 0; at < count; at++) {
        for (let letter = 0; letter < prefix.length; letter++)
          letters[end++] = prefix.charCodeAt(letter);
        end = writeBase36(high[from + at] >>> 1, letters, end, 1);
        end = writeBase36(low[from + at] >>> 1, letters, end, MOST_DIGITS);
        ends[at] = end;
      }
      const text = new TextDecoder().decode(letters.subarray(0, end));
      for (let at = 0; at < count; at++)
        cut[from + at] = text.slice(at === 0 ? 0 : ends[at - 1], ends[at]);
    }
    return cut;
  }

  return { add, firsts, texts };
}

const ROWS_AT_ONCE = 4096;

function hashesOf(dictionary: readonly string[]): [Int32Array, Int32Array] {
  const ones = new Int32Array(dictionary.length);
  const twos = new Int32Array(dictionary.length);
  dictionary.forEach((text, at) => {
    hash(text);
    ones[at] = one;
    twos[at] = two;
  });
  return [ones, twos];
}

// What `hash` came to: two numbers, without an array for each of a million texts.
let one = 0;
let two = 0;

/** FNV-1a with two factors, which make 64 bits together. */
function hash(text: string): void {
  let a = 0x811c9dc5 ^ text.length;
  let b = a;
  for (let at = 0; at < text.length; at++) {
    const letter = text.charCodeAt(at);
    a = Math.imul(a ^ letter, FIRST);
    b = Math.imul(b ^ letter, SECOND);
    b ^= b >>> 13;
  }
  one = a ^ (a >>> 15);
  two = b;
}
