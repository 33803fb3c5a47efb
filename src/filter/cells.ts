import { finish } from '../model/finish';
import type { Calendar } from './calendar';
import type { Coded } from './coded';

/** Rows between two steps. */
const STEP = 65_536;

/**
 * The cells in which the rows of a column are counted, one for each value of each first day,
 * without those that no row fills. They stand day after day.
 */
export class Cells {
  readonly calendar: Calendar;
  /** By row: where its codes start; null where each row has one. */
  readonly offsets: Uint32Array | null;
  /** Laid out as the codes of the rows: the cell in which each counts. */
  readonly cellOf: Uint32Array;
  /** By day of the calendar: its first cell; one more entry for the end. */
  readonly firstOf: Uint32Array;
  /** By cell: the code. */
  readonly codeOf: Uint32Array;
  /** By cell: rows under no clause at all. */
  readonly full: Uint32Array;
  /** By code: the same. */
  readonly totals: Uint32Array;

  private constructor(
    calendar: Calendar,
    { offsets, size }: Pick<Coded, 'offsets' | 'size'>,
    parts: Pick<Cells, 'cellOf' | 'firstOf' | 'codeOf'>,
  ) {
    this.calendar = calendar;
    this.offsets = offsets;
    this.cellOf = parts.cellOf;
    this.firstOf = parts.firstOf;
    this.codeOf = parts.codeOf;
    this.full = new Uint32Array(parts.codeOf.length);
    this.totals = new Uint32Array(size);
  }

  /** All rows together: a cell a day, in which those count that begin there. */
  static ofDays(calendar: Calendar): Cells {
    const { days, startOf } = calendar;
    const cells = new Cells(
      calendar,
      { offsets: null, size: 1 },
      {
        cellOf: startOf,
        firstOf: Uint32Array.from({ length: days.length + 1 }, (_, day) => day),
        codeOf: new Uint32Array(days.length),
      },
    );
    finish(cells.#count());
    return cells;
  }

  /** In steps: of a million rows it takes longer than a page may be kept waiting. */
  static *of(column: Coded, calendar: Calendar): Generator<void, Cells> {
    const { codes, offsets, size } = column;
    const { order, startOf, days } = calendar;
    const cellOf = new Uint32Array(codes.length);
    const firstOf = new Uint32Array(days.length + 1);
    const codeOf: number[] = [];
    const latest = new Int32Array(size).fill(-1);
    let day = -1;
    let first = 0;
    for (let index = 0; index < order.length; index++) {
      if (index % STEP === STEP - 1) yield;
      const row = order[index];
      if (startOf[row] !== day) {
        day = startOf[row];
        first = codeOf.length;
        firstOf[day] = first;
      }
      const end = offsets ? offsets[row + 1] : row + 1;
      for (let at = offsets ? offsets[row] : row; at < end; at++) {
        const code = codes[at];
        if (latest[code] < first) latest[code] = codeOf.push(code) - 1;
        cellOf[at] = latest[code];
      }
    }
    firstOf[day + 1] = codeOf.length;
    yield;
    const parts = { cellOf, firstOf, codeOf: Uint32Array.from(codeOf) };
    const cells = new Cells(calendar, column, parts);
    yield* cells.#count();
    return cells;
  }

  *#count(): Generator<void, void> {
    const { cellOf, codeOf, full, totals } = this;
    for (let at = 0; at < cellOf.length; at++) {
      if (at % STEP === STEP - 1) yield;
      full[cellOf[at]]++;
    }
    for (let cell = 0; cell < codeOf.length; cell++) totals[codeOf[cell]] += full[cell];
  }
}

/** By the codes of a column. */
const known = new WeakMap<Uint32Array, Cells>();

/** The cells of a column, worked out once. */
export function cellsOf(column: Coded, calendar: Calendar): Cells {
  return finish(cellSteps(column, calendar));
}

/** The same in steps. */
export function* cellSteps(column: Coded, calendar: Calendar): Generator<void, Cells> {
  const found = known.get(column.codes);
  const isSame = found?.offsets === column.offsets && found.totals.length === column.size;
  if (isSame && found.calendar === calendar) return found;
  const cells = yield* Cells.of(column, calendar);
  known.set(column.codes, cells);
  return cells;
}
