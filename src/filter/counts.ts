import { NOTHING, type Calendar, type Cuts } from './calendar';
import type { Cells } from './cells';
import type { Flips, Masks } from './masks';

/**
 * How many rows hold each value of a column, under every clause but the column's own. Rows
 * are counted in cells, one for each value of each first day: a span of days that moves adds
 * and takes away cells, however many rows they stand for. (The cube of vega/falcon, without
 * the cells that no row fills.)
 */
export class Counts {
  /** The bit of the column's own clause in the masks of the rows. */
  readonly bit: number;
  readonly #layout: Cells;
  readonly #calendar: Calendar;
  readonly #masks: Uint32Array;
  readonly #offsets: Uint32Array | null;
  readonly #cellOf: Uint32Array;
  readonly #codeOf: Uint32Array;
  /** By cell: rows that count. */
  readonly #cells: Uint32Array;
  /** By code: rows within `#cuts`, which is null where the cells have changed since. */
  readonly #counts: Uint32Array;
  #cuts: Cuts | null = null;

  constructor(layout: Cells, masks: Masks, bit: number) {
    this.bit = bit;
    this.#layout = layout;
    this.#calendar = layout.calendar;
    this.#masks = masks.ofRow;
    this.#offsets = layout.offsets;
    this.#cellOf = layout.cellOf;
    this.#codeOf = layout.codeOf;
    this.#cells = masks.areClear ? layout.full.slice() : this.#countPassing();
    this.#counts = new Uint32Array(layout.totals.length);
  }

  /** By code: rows under no clause at all. */
  get totals(): Uint32Array {
    return this.#layout.totals;
  }

  /** By cell; where all rows have one code, that is by day. */
  get cells(): Uint32Array {
    return this.#cells;
  }

  /** By code: rows within the cuts. */
  within(cuts: Cuts): Uint32Array {
    if (this.#cuts === cuts) return this.#counts;
    this.#move(this.#nearest(cuts), cuts);
    this.#cuts = cuts;
    return this.#counts;
  }

  /** Counts in the rows that entered, and out those that left. */
  flip({ entered, left }: Flips): void {
    this.#count(entered, 1);
    this.#count(left, -1);
  }

  /** Counts one row in, or out. */
  countOne(row: number, change: 1 | -1): void {
    this.#cuts = null;
    const end = this.#end(row);
    for (let at = this.#start(row); at < end; at++) this.#cells[this.#cellOf[at]] += change;
  }

  /** Counts these rows and no others. */
  countOnly(rows: Uint32Array): void {
    this.#cells.fill(0);
    this.#counts.fill(0);
    this.#count(rows, 1);
  }

  /** Counts every row but these. */
  countAllBut(rows: Uint32Array): void {
    this.#cells.set(this.#layout.full);
    this.#cuts = null;
    this.#count(rows, -1);
  }

  /** Whether it takes fewer steps to go through the rows than, later, through the cells. */
  #areFewer({ length }: Uint32Array, { from, until }: Cuts): boolean {
    const { firstOf } = this.#layout;
    return 2 * length < firstOf[until] - firstOf[from];
  }

  #countWithin(cuts: Cuts, rows: Uint32Array, change: 1 | -1): void {
    const counts = this.#counts;
    for (let index = 0; index < rows.length; index++) {
      const row = rows[index];
      if (!this.#calendar.touches(cuts, row)) continue;
      const end = this.#end(row);
      for (let at = this.#start(row); at < end; at++)
        counts[this.#codeOf[this.#cellOf[at]]] += change;
    }
  }

  #countPassing(): Uint32Array {
    const cells = new Uint32Array(this.#codeOf.length);
    for (let row = 0; row < this.#masks.length; row++) {
      if (!this.#passes(row)) continue;
      const end = this.#end(row);
      for (let at = this.#start(row); at < end; at++) cells[this.#cellOf[at]]++;
    }
    return cells;
  }

  #count(rows: Uint32Array, change: 1 | -1): void {
    if (this.#cuts && this.#areFewer(rows, this.#cuts)) {
      this.#countWithin(this.#cuts, rows, change);
    } else if (rows.length > 0) {
      this.#cuts = null;
    }
    const cells = this.#cells;
    const cellOf = this.#cellOf;
    const offsets = this.#offsets;
    if (!offsets) {
      for (let index = 0; index < rows.length; index++) cells[cellOf[rows[index]]] += change;
      return;
    }
    for (let index = 0; index < rows.length; index++) {
      const end = offsets[rows[index] + 1];
      for (let at = offsets[rows[index]]; at < end; at++) cells[cellOf[at]] += change;
    }
  }

  /** The cuts to go on from: those counted last or, where that is farther, none. */
  #nearest(cuts: Cuts): Cuts {
    const last = this.#cuts;
    if (last) {
      const moved = Math.abs(cuts.from - last.from) + Math.abs(cuts.until - last.until);
      if (moved < cuts.until - cuts.from) return last;
    }
    this.#counts.fill(0);
    return NOTHING;
  }

  #move(before: Cuts, after: Cuts): void {
    this.#addDays(before.until, after.until);
    this.#addDays(after.from, before.from);
    const { lasting, reversed } = this.#calendar;
    this.#addRows(lasting.byStart, before.begun, after.begun);
    this.#addRows(lasting.byEnd, after.ended, before.ended);
    for (const row of reversed) {
      const was = this.#calendar.misses(before, row);
      if (was !== this.#calendar.misses(after, row)) this.#addRow(row, was ? 1 : -1);
    }
  }

  /** Adds the cells from one day up to another, or takes them away where it comes first. */
  #addDays(from: number, until: number): void {
    const counts = this.#counts;
    const cells = this.#cells;
    const codeOf = this.#codeOf;
    const sign = from <= until ? 1 : -1;
    const { firstOf } = this.#layout;
    const end = firstOf[Math.max(from, until)];
    for (let cell = firstOf[Math.min(from, until)]; cell < end; cell++) {
      counts[codeOf[cell]] += sign * cells[cell];
    }
  }

  /** The same for the rows of a list from one place up to another. */
  #addRows(rows: Uint32Array, from: number, until: number): void {
    const sign = from <= until ? 1 : -1;
    const end = Math.max(from, until);
    for (let index = Math.min(from, until); index < end; index++) this.#addRow(rows[index], sign);
  }

  #addRow(row: number, change: 1 | -1): void {
    if (!this.#passes(row)) return;
    const end = this.#end(row);
    for (let at = this.#start(row); at < end; at++) {
      this.#counts[this.#codeOf[this.#cellOf[at]]] += change;
    }
  }

  #passes(row: number): boolean {
    return (this.#masks[row] & ~this.bit) === 0;
  }

  #start(row: number): number {
    return this.#offsets ? this.#offsets[row] : row;
  }

  #end(row: number): number {
    return this.#offsets ? this.#offsets[row + 1] : row + 1;
  }
}
