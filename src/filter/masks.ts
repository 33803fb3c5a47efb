/** Rows that came to satisfy all clauses, and rows that no longer do. Good until the next change. */
export interface Flips {
  entered: Uint32Array;
  left: Uint32Array;
}

/** Told of a row that changes under one clause, but fails those others as well. */
type Elsewhere = (row: number, others: number, change: 1 | -1) => void;

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
  impose(bit: number, passes: Uint8Array | null, elsewhere: Elsewhere): Flips {
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
    return this.#flips(entering, leaving);
  }

  /** The same where the clause was in force before, and no rows but these can have changed. */
  imposeOn(rows: Uint32Array, bit: number, passes: Uint8Array, elsewhere: Elsewhere): Flips {
    const masks = this.ofRow;
    let entering = 0;
    let leaving = 0;
    for (let index = 0; index < rows.length; index++) {
      const row = rows[index];
      const mask = masks[row];
      const others = mask & ~bit;
      const next = others | (bit & (passes[row] - 1));
      if (next === mask) continue;
      masks[row] = next;
      if (others !== 0) elsewhere(row, others, next === others ? 1 : -1);
      else if (next === 0) this.#entered[entering++] = row;
      else this.#left[leaving++] = row;
    }
    return this.#flips(entering, leaving);
  }

  /** So many rows were noted as such. */
  #flips(entering: number, leaving: number): Flips {
    this.#passing += entering - leaving;
    return {
      entered: this.#entered.subarray(0, entering),
      left: this.#left.subarray(0, leaving),
    };
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
