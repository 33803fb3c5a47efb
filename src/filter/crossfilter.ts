import type { CategoryColumn, Columnar, ListColumn } from '../model/columnar';
import { tables } from '../model/tables';
import { Places } from './area';
import { calendarOf, calendarSteps, type Calendar, type Cuts } from './calendar';
import { cellSteps, Cells, cellsOf } from './cells';
import { NO_CLAUSES, sameClause, type Clause, type Clauses } from './clauses';
import type { BeginCounts, ValueCounts } from './counted';
import { Counts } from './counts';
import { Dimension } from './dimension';
import { Masks, type Flips } from './masks';
import { TextIndex } from './text-index';

const TEXT_BIT = 1;
const AREA_BIT = 2;

/** Does the work of the first counts of a table ahead of it, in steps. */
export function* prepareCounts(data: Columnar): Generator<void, void> {
  const calendar = yield* calendarSteps(data);
  for (const dimension of dimensionsOf(data).values()) {
    yield;
    yield* cellSteps(dimension, calendar);
  }
}

/**
 * Rows of one table under a set of clauses, with counts per value that ignore the clause of
 * their own dimension. Each row has a mask with one bit per dimension, set where the row
 * fails that dimension's clause; when one clause changes, only the rows whose bit flips are
 * counted again. (The scheme of square/crossfilter, over typed columns.) A span of days has no
 * bit: days are counted apart, and the span says which of them to add up.
 */
export class Crossfilter {
  readonly data: Columnar;
  readonly #masks: Masks;
  readonly #calendar: Calendar;
  readonly #dimensions: ReadonlyMap<string, Dimension>;
  /** By bit: the counts of a dimension, from when they are first asked for. */
  readonly #counts = new Map<number, Counts>();
  /** All rows together, under bit 0. */
  readonly #together: Counts;
  /** Rows by first day under no clause at all. */
  readonly #dayTotals: Uint32Array;
  #text: TextIndex | null = null;
  #places: Places | null = null;
  #clauses: Clauses = NO_CLAUSES;
  #cuts: Cuts;
  /** The rows answered last, as long as they hold. */
  #rows: Uint32Array | null = null;

  constructor(data: Columnar) {
    this.data = data;
    this.#masks = new Masks(data.rows);
    this.#calendar = calendarOf(data);
    this.#cuts = this.#calendar.cuts(null);
    this.#together = new Counts(Cells.ofDays(this.#calendar), this.#masks, 0);
    this.#counts.set(0, this.#together);
    this.#dayTotals = this.#together.cells.slice();
    this.#dimensions = dimensionsOf(data);
  }

  get total(): number {
    return this.data.rows;
  }

  /** How many rows satisfy every clause. */
  get shown(): number {
    return this.#together.within(this.#cuts)[0];
  }

  has(dimension: string): boolean {
    if (dimension === 'day') return tables[this.data.table].day !== undefined;
    if (dimension === 'area') return tables[this.data.table].place !== undefined;
    return this.#dimensions.has(dimension);
  }

  /** Whether some row of the table, selected or not, has the value. */
  knows(dimension: string, value: string): boolean {
    const code = this.#dimensions.get(dimension)?.codeOf(value);
    return code !== undefined && code > 0;
  }

  /** Row numbers that satisfy every clause, ascending. */
  rows(): Uint32Array {
    this.#rows ??= this.#calendar.rows(this.#cuts, this.#masks.ofRow, this.shown);
    return this.#rows;
  }

  /** Whether the row satisfies every clause. */
  shows(row: number): boolean {
    return this.#masks.ofRow[row] === 0 && this.#calendar.touches(this.#cuts, row);
  }

  /** How many rows satisfy every clause but that on one dimension. */
  shownWithout(name: string): number {
    const bit = this.#bitOf(name);
    const cuts = name === 'day' ? this.#calendar.cuts(null) : this.#cuts;
    let count = 0;
    for (let row = 0; row < this.data.rows; row++) {
      const passes = (this.#masks.ofRow[row] & ~bit) === 0;
      if (passes && this.#calendar.touches(cuts, row)) count++;
    }
    return count;
  }

  /** Rows by the values of a dimension, under every clause but that on it. */
  valueCounts(name: string): ValueCounts {
    const dimension = this.#dimensions.get(name);
    if (!dimension) throw new Error(`unknown dimension: ${name}`);
    const counts = this.#countsOf(dimension);
    return {
      values: dimension.dictionary,
      counts: counts.within(this.#cuts),
      totals: counts.totals,
    };
  }

  /** Rows that hold one value, under every clause but that on its dimension. */
  count(name: string, value: string): number {
    const code = this.#dimensions.get(name)?.codeOf(value);
    return code === undefined ? 0 : this.valueCounts(name).counts[code];
  }

  /** Rows by their first day, under every clause but that on days. */
  dayCounts(): BeginCounts {
    return {
      days: this.#calendar.days,
      counts: this.#together.cells,
      totals: this.#dayTotals,
    };
  }

  /** Puts the clauses in force. Those that the table has no dimension for are passed over. */
  apply(clauses: Clauses): void {
    if (clauses === this.#clauses) return;
    for (const [name, clause] of clauses) {
      if (!sameClause(this.#clauses.get(name), clause)) this.#change(name, clause);
    }
    for (const name of this.#clauses.keys()) {
      if (!clauses.has(name)) this.#change(name, undefined);
    }
    this.#clauses = clauses;
  }

  /** Does the work of the first search ahead of it, in steps. */
  prepareSearch(): Generator<void, void> {
    return this.#index().prepare();
  }

  #change(name: string, clause: Clause | undefined): void {
    const dimension = this.#dimensions.get(name);
    if (name === 'day' && this.has(name)) {
      this.#cuts = this.#calendar.cuts(clause?.kind === 'interval' ? clause.span : null);
    } else if (name === 'q') {
      this.#impose(TEXT_BIT, clause?.kind === 'match' ? this.#index().matches(clause.text) : null);
    } else if (name === 'area' && this.has(name)) {
      this.#places ??= new Places(this.data);
      this.#impose(AREA_BIT, clause?.kind === 'area' ? this.#places.inside(clause.ring) : null);
    } else if (dimension) {
      this.#choose(dimension, this.#clauses.get(name), clause);
    }
    this.#rows = null;
  }

  /** 0 where the dimension has no bit. */
  #bitOf(name: string): number {
    if (name === 'q') return TEXT_BIT;
    if (name === 'area') return AREA_BIT;
    return this.#dimensions.get(name)?.bit ?? 0;
  }

  #index(): TextIndex {
    this.#text ??= new TextIndex(this.data);
    return this.#text;
  }

  #choose(dimension: Dimension, before: Clause | undefined, after: Clause | undefined): void {
    const { rows } = this.data;
    if (after?.kind !== 'points') {
      this.#impose(dimension.bit, null);
      return;
    }
    const passes = dimension.select(after, rows);
    const changed = before?.kind === 'points' ? dimension.between(before, after) : null;
    // Of many rows it takes longer to go from one to another than through all of them.
    if (!changed || changed.length >= rows / 2) {
      this.#impose(dimension.bit, passes);
    } else {
      const { bit } = dimension;
      this.#count(bit, this.#masks.imposeOn(changed, bit, passes, this.#countElsewhere));
    }
  }

  /** Lets the rows pass, or all where it is null. */
  #impose(bit: number, passes: Uint8Array | null): void {
    this.#count(bit, this.#masks.impose(bit, passes, this.#countElsewhere));
  }

  /** A row that fails in one other dimension alone still counts there. */
  readonly #countElsewhere = (row: number, others: number, change: 1 | -1): void =>
    this.#counts.get(others)?.countOne(row, change);

  /** Counts anew in all dimensions but that of the bit. */
  #count(bit: number, flips: Flips): void {
    const { passing } = this.#masks;
    const failing = this.data.rows - passing;
    const isMost = flips.entered.length + flips.left.length > Math.min(passing, failing);
    const fewer = isMost ? this.#masks.rowsThat(passing <= failing) : null;
    for (const counts of this.#counts.values()) {
      if (counts.bit === bit) continue;
      // A dimension that has a clause counts other rows as well: those that fail it alone.
      if (!fewer || this.#masks.isInForce(counts.bit)) counts.flip(flips);
      else if (passing <= failing) counts.countOnly(fewer);
      else counts.countAllBut(fewer);
    }
  }

  #countsOf(dimension: Dimension): Counts {
    const known = this.#counts.get(dimension.bit);
    if (known) return known;
    const counts = new Counts(cellsOf(dimension, this.#calendar), this.#masks, dimension.bit);
    this.#counts.set(dimension.bit, counts);
    return counts;
  }
}

/** By name the dimensions of a table that have values, each with a bit of its own. */
function dimensionsOf(data: Columnar): Map<string, Dimension> {
  const dimensions = new Map<string, Dimension>();
  let bit = AREA_BIT;
  for (const { name, dimension } of tables[data.table].columns) {
    if (!dimension) continue;
    const column = data.columns[name] as CategoryColumn | ListColumn;
    bit <<= 1;
    dimensions.set(dimension, new Dimension(bit, column));
  }
  return dimensions;
}
