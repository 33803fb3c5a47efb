import type { CategoryColumn, ListColumn } from '../model/columnar';
import type { Points } from './clauses';
import type { Coded } from './coded';
import { Holders } from './holders';

/** A column by whose values rows are selected and counted. */
export class Dimension implements Coded {
  /** The bit that is set in the mask of a row that fails the clause on this dimension. */
  readonly bit: number;
  readonly codes: Uint32Array;
  readonly offsets: Uint32Array | null;
  readonly dictionary: readonly string[];
  #codeOf: Map<string, number> | null = null;
  #holders: Holders | null = null;

  constructor(bit: number, column: CategoryColumn | ListColumn) {
    this.bit = bit;
    this.codes = column.codes;
    this.offsets = column.kind === 'list' ? column.offsets : null;
    this.dictionary = column.dictionary;
  }

  get size(): number {
    return this.dictionary.length;
  }

  /** Undefined where the dictionary has no such value. */
  codeOf(value: string): number | undefined {
    this.#codeOf ??= new Map(this.dictionary.map((known, code) => [known, code]));
    return this.#codeOf.get(value);
  }

  /** By row, of which there are so many: 1 where its values satisfy the clause, 0 where not. */
  select({ any, none }: Points, rows: number): Uint8Array {
    const passes = new Uint8Array(rows);
    if (any.length === 0) passes.fill(1);
    else this.#mark(any, 1, passes);
    this.#mark(none, 0, passes);
    return passes;
  }

  /**
   * The rows that one clause may let pass and another not, some of them several times; null
   * where that can be any row.
   */
  between(before: Points, after: Points): Uint32Array | null {
    // Without a value that is wanted, all rows are.
    if ((before.any.length === 0) !== (after.any.length === 0)) return null;
    const values = [...apart(before.any, after.any), ...apart(before.none, after.none)];
    const codes = values.map((value) => this.codeOf(value)).filter((code) => code !== undefined);
    this.#holders ??= new Holders(this);
    return this.#holders.of(codes);
  }

  /** Writes the mark for every row that holds one of the values. */
  #mark(values: readonly string[], mark: 0 | 1, rows: Uint8Array): void {
    this.#holders ??= new Holders(this);
    for (const value of values) {
      const code = this.codeOf(value);
      if (code !== undefined) this.#holders.mark(code, mark, rows);
    }
  }
}

/** The values of either list that the other has not. */
function apart(one: readonly string[], other: readonly string[]): string[] {
  const [ones, others] = [new Set(one), new Set(other)];
  return [
    ...one.filter((value) => !others.has(value)),
    ...other.filter((value) => !ones.has(value)),
  ];
}
