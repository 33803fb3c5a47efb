/** Rows that came to satisfy all clauses, and rows that no longer do. Good until the next change. */
export interface Flips {
  entered: Uint32Array;
  left: Uint32Array;
}

/** Of each row a mask with one bit per clause, set where the row fails the clause. */
export class Masks {
  readonly ofRow: Uint32Array;
  /** The bits of the clauses in force. */
  #inForce = 0;
  /** How many rows fail no clause. */
  #passing: number;
  readonly #entered: Uint32Array;
  readonly #left: Uint32Array;

  constructor(rows: number) {
    this.ofRow = new Uint32Array(rows);
    this.#passing = rows;
    this.#entered = new Uint32Array(rows);
    this.#left = new Uint32Array(rows);
  }

  get passing(): number {
    return this.#passing;
  }

  /** Whether no clause is in force. */
  get areClear(): boolean {
    return this.#inForce === 0;
  }

  isInForce(bit: number): boolean {
    return (this.#inForce & bit) !== 0;
  }

  /**
   * Sets the bit of the rows that do not pass and clears it of those that do; null: all pass.
   * Rows that change, but fail other clauses as well, are told one by one with those others.
   */
  impose(
    bit: number,
    passes: Uint8Array | null,
    elsewhere: (row: number, others: number, change: 1 | -1) => void,
  ): Flips {
    this.#inForce = passes ? this.#inForce | bit : this.#inForce & ~bit;
    const masks = this.ofRow;
    const entered = this.#entered;
    const left = this.#left;
    const shift = 31 - Math.clz32(bit);
    let entering = 0;
    let leaving = 0;
    for (let row = 0; row < masks.length; row++) {
      const mask = masks[row];
      const others = mask & ~bit;
      const next = passes === null ? others : others | (bit & (passes[row] - 1));
      masks[row] = next;
      if (others === 0) {
        // Noted always and kept if so: a branch that no processor foresees would take longer.
        entered[entering] = left[leaving] = row;
        entering += (mask & ~next) >>> shift;
        leaving += (next & ~mask) >>> shift;
      } else if (next !== mask) {
        elsewhere(row, others, next === others ? 1 : -1);
      }
    }
    this.#passing += entering - leaving;
    return { entered: entered.subarray(0, entering), left: left.subarray(0, leaving) };
  }

  /** The rows that fail no clause, or those that fail some. */
  rowsThat(pass: boolean): Uint32Array {
    const masks = this.ofRow;
    const rows = new Uint32Array(masks.length);
    let length = 0;
    for (let row = 0; row < masks.length; row++) {
      rows[length] = row;
      length += Number((masks[row] === 0) === pass);
    }
    return rows.subarray(0, length);
  }
}
