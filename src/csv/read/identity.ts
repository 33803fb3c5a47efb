import type { ColumnData } from '../../model/columnar';

/** A number of 64 bits a row, out of what the row says. */
export interface Identity {
  add: (column: ColumnData) => void;
  /** The same for the same contents, in any file and on any day. */
  text: (row: number) => string;
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
          const text = column.values[row];
          mix(row, hash(text, FIRST), hash(text, SECOND));
        }
        return;
      case 'category': {
        const [one, two] = hashesOf(column.dictionary);
        for (let row = 0; row < rows; row++)
          mix(row, one[column.codes[row]], two[column.codes[row]]);
        return;
      }
      case 'list': {
        const [one, two] = hashesOf(column.dictionary);
        for (let row = 0; row < rows; row++) {
          for (let at = column.offsets[row]; at < column.offsets[row + 1]; at++) {
            mix(row, one[column.codes[at]], two[column.codes[at]]);
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

  return {
    add,
    text: (row) => high[row].toString(36).padStart(7, '0') + low[row].toString(36).padStart(7, '0'),
  };
}

function hashesOf(dictionary: readonly string[]): [Int32Array, Int32Array] {
  const both = [FIRST, SECOND].map((factor) =>
    Int32Array.from(dictionary, (text) => hash(text, factor)),
  );
  return [both[0], both[1]];
}

/** FNV-1a with another factor, so that two of them make 64 bits. */
function hash(text: string, factor: number): number {
  let result = 0x811c9dc5 ^ text.length;
  for (let at = 0; at < text.length; at++) {
    result = Math.imul(result ^ text.charCodeAt(at), factor);
    result ^= result >>> 15;
  }
  return result;
}
