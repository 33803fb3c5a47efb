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
        column.values.forEach((text, row) => mix(row, ...hash(text)));
        return;
      case 'category': {
        const hashes = column.dictionary.map(hash);
        column.codes.forEach((code, row) => mix(row, ...hashes[code]));
        return;
      }
      case 'list': {
        const hashes = column.dictionary.map(hash);
        for (let row = 0; row < rows; row++) {
          for (let at = column.offsets[row]; at < column.offsets[row + 1]; at++) {
            mix(row, ...hashes[column.codes[at]]);
          }
          mix(row, 1, 1);
        }
        return;
      }
      case 'number': {
        const bits = new Uint32Array(Float64Array.from(column.values).buffer);
        for (let row = 0; row < rows; row++) mix(row, bits[2 * row], bits[2 * row + 1]);
        return;
      }
      case 'day':
      case 'flag':
        column.values.forEach((value, row) => mix(row, value, value ^ FIRST));
    }
  }

  return {
    add,
    text: (row) => high[row].toString(36).padStart(7, '0') + low[row].toString(36).padStart(7, '0'),
  };
}

/** Two hashes of a text at once (FNV-1a, and the same from its other end). */
function hash(text: string): [number, number] {
  let one = 0x811c9dc5;
  let two = 0x1000193 ^ text.length;
  for (let at = 0; at < text.length; at++) {
    const letter = text.charCodeAt(at);
    one = Math.imul(one ^ letter, 0x01000193);
    two = Math.imul(two ^ (letter + at), FIRST);
    two ^= two >>> 15;
  }
  return [one, two];
}
