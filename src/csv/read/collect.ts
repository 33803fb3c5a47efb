import type { MappedColumn } from '../../model/mapping';
import { columnKind, columnNamed } from './column-kind';
import { tables, type ImportedTable } from '../../model/tables';
import type { RawTable } from '../raw-table';
import { whyNoValue } from '../values/no-value';
import { dateParts, joinParts, type DateParts } from '../day/parts';
import { sampleCells } from '../mapping/sample';
import { coder, type Coded, type Coder } from './coded';
import type { RowRemark } from './remarks';

/** The data rows of a file by column: texts of few different values coded, long ones as they are. */
export interface Collected {
  rows: number;
  /** Record of the file, by row. */
  records: Uint32Array;
  lines: Uint32Array;
  /** Rows with filled cells beyond the last heading. */
  surplus: readonly number[];
  coded: ReadonlyMap<string, Coded>;
  texts: ReadonlyMap<string, string[]>;
  /** Cells that say that there is no value, and are left out. */
  noValues: readonly RowRemark[];
  /** Columns that we do not know, by heading, each heading once. */
  unknown: ReadonlyMap<string, string[]>;
}

const ROWS_A_STEP = 5000;
/** What a spreadsheet would run has an apostrophe before it; so has what began with one. */
const HARMLESS = /^'+[=+\-@\t\r\0＝＋－＠]/;

/** One pass over the records, in the order of the file. Yields how many are done. */
export function* collect(
  raw: RawTable,
  table: ImportedTable,
  columns: readonly MappedColumn[],
): Generator<number, Collected> {
  const data: number[] = [];
  raw.records.forEach(({ role }, record) => {
    if (role === 'data') data.push(record);
  });
  const rows = data.length;
  const coded = new Map<string, Coder>();
  const texts = new Map<string, string[]>();
  const unknown = new Map<string, string[]>();
  const noValues: RowRemark[] = [];
  const takers: { at: number; put: (row: number, cell: string) => void }[] = [];
  for (const column of columns) {
    if (column.reason === 'reason-column') continue;
    const { at, target } = column;
    const valued = (put: (row: number, cell: string) => void) => (row: number, cell: string) => {
      const code = whyNoValue(cell);
      put(row, code ? '' : cell);
      if (code && target) noValues.push({ row, column: target, code, cell });
    };
    if (target && columnKind(table, target) === 'coded') {
      const taker = coder(rows);
      coded.set(target, taker);
      // Days and numbers say themselves why they are none.
      const reads = ['day', 'number', 'integer'].includes(columnNamed(table, target).kind);
      takers.push({ at, put: reads ? taker.put : valued(taker.put) });
      continue;
    }
    const values = new Array<string>(rows).fill('');
    if (target) texts.set(target, values);
    else unknown.set(freeHeading(column, unknown), values);
    const put = (row: number, cell: string) => void (values[row] = cell);
    takers.push({ at, put: target ? valued(put) : put });
  }

  const records = Uint32Array.from(data);
  const lines = new Uint32Array(rows);
  const surplus: number[] = [];
  const width = columns.length;
  const parts = partsOfStart(raw, table, columns);
  for (let row = 0; row < rows; row++) {
    if (row % ROWS_A_STEP === 0) yield row;
    const { line, cells } = raw.records[records[row]];
    lines[row] = line;
    for (const { at, put } of takers) {
      const cell = clean(cells[at]);
      put(row, at === parts?.year ? wholeDate(cell, cells, parts) : cell);
    }
    if (cells.length > width && cells.slice(width).some((cell) => cell.trim())) surplus.push(row);
  }
  return {
    rows,
    records,
    lines,
    surplus,
    noValues,
    coded: new Map([...coded].map(([name, taker]) => [name, taker.done()])),
    texts,
    unknown,
  };
}

/** The parts of the day of a row, where its column is that of their years. */
function partsOfStart(
  raw: RawTable,
  table: ImportedTable,
  columns: readonly MappedColumn[],
): DateParts | null {
  const start = tables[table].day?.start;
  const parts = start ? dateParts(raw.headings, sampleCells(raw)) : null;
  return parts && columns[parts.year]?.target === start ? parts : null;
}

function wholeDate(year: string, cells: readonly string[], { month, day }: DateParts): string {
  return joinParts(year, clean(cells[month]), day === null ? '' : clean(cells[day]));
}

function clean(cell: string | undefined): string {
  if (!cell) return '';
  const text = cell.trim();
  return text.charCodeAt(0) === 39 && HARMLESS.test(text) ? text.slice(1) : text;
}

function freeHeading({ heading, at }: MappedColumn, taken: ReadonlyMap<string, unknown>): string {
  const name = clean(heading) || `#${at + 1}`;
  if (!taken.has(name)) return name;
  for (let count = 2; ; count++) {
    if (!taken.has(`${name} (${count})`)) return `${name} (${count})`;
  }
}
