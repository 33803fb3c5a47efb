import { MOST_ALIKE } from './likeness';
import { mixed } from './hash';
import { counting, sortedBy } from './radix';

/** After so many pairs, others may have their turn. */
const STEP = 4096;

/** Hashes of what the rows of a file say. */
type Hashes = Uint32Array;

/** Which row of one file is which of the other, found so far; -1 where it is none. */
export class Pairing {
  readonly ofNow: Int32Array;
  readonly ofBefore: Int32Array;

  constructor(now: number, before: number) {
    this.ofNow = new Int32Array(now).fill(-1);
    this.ofBefore = new Int32Array(before).fill(-1);
  }

  isFree(row: number, other: number): boolean {
    return this.ofNow[row] < 0 && this.ofBefore[other] < 0;
  }

  add(row: number, other: number): void {
    this.ofNow[row] = other;
    this.ofBefore[other] = row;
  }
}

/** Pairs of rows that may be the same, with how sure that is. */
export class Candidates {
  readonly #rows: number[] = [];
  readonly #others: number[] = [];
  readonly #scores: number[] = [];

  add(row: number, other: number, score: number): void {
    this.#rows.push(row);
    this.#others.push(other);
    this.#scores.push(score);
  }

  /**
   * Pairs them, the surest first, each row once. Which of equally sure ones come first follows
   * from what they say, so that the order of the rows, or of the files, changes nothing.
   */
  *settle(pairing: Pairing, now: Hashes, before: Hashes): Generator<void, void> {
    const [rows, others, scores] = [this.#rows, this.#others, this.#scores];
    const sureness = new Uint32Array(rows.length);
    const content = new Uint32Array(rows.length);
    for (let at = 0; at < rows.length; at++) {
      sureness[at] = MOST_ALIKE - scores[at];
      content[at] = together(now[rows[at]], before[others[at]]);
      if (at % STEP === STEP - 1) yield;
    }
    const byContent = yield* sortedBy(content, counting(rows.length));
    const order = yield* sortedBy(sureness, byContent);
    for (let at = 0; at < order.length; at++) {
      const [row, other] = [rows[order[at]], others[order[at]]];
      if (pairing.isFree(row, other)) pairing.add(row, other);
      if (at % STEP === STEP - 1) yield;
    }
  }
}

/** The same whichever file is the new one. */
function together(hash: number, other: number): number {
  return mixed(hash + other) ^ Math.imul(hash | 1, other | 1);
}
