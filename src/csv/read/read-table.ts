import { gather, sortByDay } from '../../model/gather';
import { NO_DAY } from '../../model/day';
import { MISSING, type Columnar, type ColumnData } from '../../model/columnar';
import { EXTRA } from '../../model/extra-columns';
import type { Mapping } from '../../model/mapping';
import type { NumberEvidence } from '../../model/number-evidence';
import type { PlaceFinder } from '../../model/place';
import type { ReadChoices } from '../../model/read-choices';
import type { Ledger, RowProblem, SetAside } from '../../model/row-problem';
import { tables, type ImportedTable } from '../../model/tables';
import type { DayEvidence } from '../day/evidence';
import type { RawTable } from '../raw-table';
import { valueMatcher, type KnownValues } from '../values/match-value';
import { build } from './build';
import type { Built } from './built';
import { identify } from './identify';
import type { ValueReview } from './categories';
import { collect, type Collected } from './collect';
import { identity } from './identity';
import type { PlaceReview } from './places';
import { listProblems, whyMissing, type ProblemCount, type RowRemark } from './remarks';

export interface ReadHelp {
  choices?: ReadChoices;
  /** Values that other years hold: outlets, speakers… */
  known?: KnownValues;
  finder?: PlaceFinder | null;
  /** Identities of rows that are stored already. */
  present?: ReadonlySet<string>;
}

/** What came out of a file. */
export interface ReadOutcome {
  columnar: Columnar;
  /** Of the rows that are there already, when they are. */
  again: Columnar;
  ledger: Ledger;
  /** Said of rows that are imported, in the order of the file; at most a thousand of a kind. */
  problems: RowProblem[];
  /** All of them, counted. */
  counts: ProblemCount[];
  days: Record<string, DayEvidence>;
  numbers: Record<string, NumberEvidence>;
  places: PlaceReview[];
  values: ValueReview[];
}

/** How far the reading is, 0 to 1. */
type Fraction = number;

/** Columns that may differ between two tellings of the same row. */
const BESIDE_CONTENTS = /^(?:id|latitude|longitude|section|page|note|note_en)$|_as_written$/;

/** Reading cells out of the file is about so much of the work. */
const COLLECTING = 0.6;

/**
 * Rows out of a raw table. A generator, so that whoever runs it can tell how far it is and stop:
 * nothing is kept of a reading that is left.
 */
export function* readTable(
  raw: RawTable,
  mapping: Mapping,
  help: ReadHelp = {},
): Generator<Fraction, ReadOutcome> {
  const { table } = mapping;
  const collecting = collect(raw, table, mapping.columns);
  let step = collecting.next();
  while (!step.done) {
    yield (COLLECTING * step.value) / Math.max(1, raw.records.length);
    step = collecting.next();
  }
  const collected = step.value;
  const choices = help.choices ?? {};
  const matcher = valueMatcher(help.known, choices.values);
  const building = build(collected, { raw, table, choices, matcher, finder: help.finder ?? null });
  let part = building.next();
  for (let count = 1; !part.done; count++) {
    yield COLLECTING + (0.9 - COLLECTING) * (1 - 1 / count);
    part = building.next();
  }
  const built = part.value;
  yield 0.9;
  return yield* finish(raw, table, collected, built, help.present ?? new Set());
}

/** `readTable` in one go. */
export function readWholeTable(raw: RawTable, mapping: Mapping, help: ReadHelp = {}): ReadOutcome {
  const reading = readTable(raw, mapping, help);
  for (;;) {
    const step = reading.next();
    if (step.done) return step.value;
  }
}

function* finish(
  raw: RawTable,
  table: ImportedTable,
  collected: Collected,
  built: Built,
  present: ReadonlySet<string>,
): Generator<Fraction, ReadOutcome> {
  const { rows, records, lines, unknown } = collected;
  const columns = { ...built.columns };
  for (const [heading, values] of unknown) columns[EXTRA + heading] = { kind: 'text', values };

  const { setAside, empty } = structural(raw);
  const left = unusable(table, collected, built);
  for (const [row, entry] of left)
    setAside.push({ record: records[row], line: lines[row], ...entry });
  setAside.sort((a, b) => a.record - b.record);

  const remarks: RowRemark[] = [...built.rowRemarks];
  const contents = identity(rows);
  for (const [name, column] of Object.entries(columns)) {
    if (BESIDE_CONTENTS.test(name)) continue;
    contents.add(column);
    yield 0.92;
  }
  const { ids, duplicates } = identify(table, columns.id, contents, left, present, remarks);
  columns.id = { kind: 'text', values: ids };
  const again = new Set(duplicates);
  const isImported = (row: number) => !left.has(row) && !again.has(row);
  const usable = rowsThat(isImported, rows);
  const day = tables[table].day;
  const start = day ? built.columns[day.start] : null;
  const order = start?.kind === 'day' && usable.length ? sortByDay(usable, start.values) : usable;
  // A file by day without a row too many stays as it is.
  const isAsWritten = order.length === rows && order.every((row, at) => row === at);
  const names = [
    ...tables[table].columns.map(({ name }) => name),
    ...[...unknown.keys()].map((d) => EXTRA + d),
  ];
  const sorted: [string, ColumnData][] = [];
  const there: [string, ColumnData][] = [];
  const rowsThere = Uint32Array.from(duplicates);
  for (const name of names) {
    sorted.push([name, isAsWritten ? columns[name] : gather(columns[name], order)]);
    if (name === day?.start || name === 'year')
      there.push([name, gather(columns[name], rowsThere)]);
    yield 0.95;
  }

  const { problems, counts } = listProblems(built.remarks, remarks, lines, isImported);
  return {
    columnar: { table, rows: order.length, columns: Object.fromEntries(sorted) },
    again: { table, rows: duplicates.length, columns: Object.fromEntries(there) },
    ledger: {
      read: order.length + setAside.length + empty + duplicates.length,
      imported: order.length,
      setAside,
      empty,
      duplicates: duplicates.map((row) => ({ record: records[row], line: lines[row] })),
    },
    problems,
    counts,
    days: built.days,
    numbers: built.numbers,
    places: built.places,
    values: built.values,
  };
}

/** Records that are no rows: totals and the like are set aside, blank ones counted. */
function structural(raw: RawTable): { setAside: SetAside[]; empty: number } {
  const setAside: SetAside[] = [];
  let empty = 0;
  raw.records.forEach(({ line, role }, record) => {
    if (role === 'data') return;
    if (role === 'empty') empty++;
    else setAside.push({ record, line, reason: role, column: '', cell: '' });
  });
  return { setAside, empty };
}

function rowsThat(isOne: (row: number) => boolean, rows: number): Uint32Array {
  const found = new Uint32Array(rows);
  let count = 0;
  for (let row = 0; row < rows; row++) if (isOne(row)) found[count++] = row;
  return found.subarray(0, count);
}

type Left = Pick<SetAside, 'reason' | 'column' | 'cell'>;

/** Rows that lack what their table needs, or whose cells are not under their headings. */
function unusable(table: ImportedTable, collected: Collected, built: Built): Map<number, Left> {
  const left = new Map<number, Left>();
  for (const row of collected.surplus)
    left.set(row, { reason: 'too-many-cells', column: '', cell: '' });
  const noValue = new Map(collected.noValues.map((d) => [`${d.row} ${d.column}`, d]));
  for (const group of tables[table].needs ?? []) {
    const columns = group.map((name) => built.columns[name]);
    for (let row = 0; row < collected.rows; row++) {
      if (left.has(row) || columns.some((column) => isFilled(column, row))) continue;
      // The first column of a group is the one that people expect.
      const { code, cell } =
        noValue.get(`${row} ${group[0]}`) ?? whyMissing(built.remarks, group[0], row);
      left.set(row, { reason: code, column: group[0], cell });
    }
  }
  return left;
}

function isFilled(column: ColumnData, row: number): boolean {
  switch (column.kind) {
    case 'text':
      return column.values[row] !== '';
    case 'category':
      return column.codes[row] !== MISSING;
    case 'list':
      return column.codes[column.offsets[row]] !== MISSING;
    case 'day':
      return column.values[row] !== NO_DAY;
    case 'number':
      return !Number.isNaN(column.values[row]);
    case 'flag':
      return column.values[row] !== 2;
  }
}
