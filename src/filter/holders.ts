import type { Coded } from './coded';

/** Of each code the rows that hold it. */
export class Holders {
  /** The rows of one code after those of another. */
  readonly #rows: Uint32Array;
  /** By code: where its rows start; one more entry for the end. */
  readonly #starts: Uint32Array;

  constructor({ codes, offsets, size }: Coded) {
    const starts = new Uint32Array(size + 1);
    for (let at = 0; at < codes.length; at++) starts[codes[at] + 1]++;
    for (let code = 0; code < size; code++) starts[code + 1] += starts[code];
    const next = starts.slice();
    const rows = new Uint32Array(codes.length);
    let row = 0;
    for (let at = 0; at < codes.length; at++) {
      if (!offsets) row = at;
      else while (offsets[row + 1] <= at) row++;
      rows[next[codes[at]]++] = row;
    }
    this.#rows = rows;
    this.#starts = starts;
  }

  /** Writes the mark for every row that holds the code; the others stay as they are. */
  mark(code: number, mark: 0 | 1, rows: Uint8Array): void {
    const holders = this.#rows;
    const end = this.#starts[code + 1];
    for (let at = this.#starts[code]; at < end; at++) rows[holders[at]] = mark;
  }

  /** The rows that hold one of the codes; one that holds several is told several times. */
  of(codes: readonly number[]): Uint32Array {
    const parts = codes.map((code) =>
      this.#rows.subarray(this.#starts[code], this.#starts[code + 1]),
    );
    if (parts.length === 1) return parts[0];
    const rows = new Uint32Array(parts.reduce((sum, { length }) => sum + length, 0));
    let length = 0;
    for (const part of parts) {
      rows.set(part, length);
      length += part.length;
    }
    return rows;
  }
}
