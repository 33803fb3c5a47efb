import type { MappedColumn } from '../../model/mapping';
import { columnKind, columnNamed } from './column-kind';
import { tables, type ImportedTable } from '../../model/tables';
import type { RawTable } from '../raw-table';
import { whyNoValue } from '../values/no-value';
import { dateParts, joinParts, type DateParts } from '../day/parts';
import { sampleCells } from '../mapping/sample';
import { Coder, type Coded } from './coded';
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
  const takers: Taker[] = [];
  for (const column of columns) {
    if (column.reason === 'reason-column') continue;
    const { at, target } = column;
    const valued = (put: (row: number, cell: string) => void) => (row: number, cell: string) => {
      const code = whyNoValue(cell);
      put(row, code ? '' : cell);
      if (code && target) noValues.push({ row, column: target, code, cell });
    };
    if (target && columnKind(table, target) === 'coded') {
      const coder = new Coder(rows);
      coded.set(target, coder);
      const put = (row: number, cell: string) => coder.put(row, cell);
      // Days and numbers say themselves why they are none.
      const reads = ['day', 'number', 'integer'].includes(columnNamed(table, target).kind);
      takers.push({ at, put: reads ? put : valued(put), coder });
      continue;
    }
    const values = new Array<string>(rows).fill('');
    if (target) texts.set(target, values);
    else unknown.set(freeHeading(column, unknown), values);
    const put = (row: number, cell: string) => void (values[row] = cell);
    takers.push({ at, put: target ? valued(put) : put, coder: null });
  }

  const records = Uint32Array.from(data);
  const lines = new Uint32Array(rows);
  const surplus: number[] = [];
  const width = columns.length;
  const parts = partsOfStart(raw, table, columns);
  const places = new Uint32Array(2 * width);
  for (let row = 0; row < rows; row++) {
    if (row % ROWS_A_STEP === 0) yield row;
    const record = raw.records[records[row]];
    lines[row] = record.line;
    if (record.uncut && !parts) {
      const count = record.uncut.places(places);
      if (count > 0) {
        takeUncut(takers, row, record.uncut.text, places, count);
        continue;
      }
    }
    const { cells } = record;
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

/** What becomes of the cells of one column of the file. */
interface Taker {
  at: number;
  put: (row: number, cell: string) => void;
  /** That of a column of which each different cell is read once. */
  coder: Coder | null;
}

/** The cells of a row without each being a text first: a million rows have many millions. */
function takeUncut(
  takers: readonly Taker[],
  row: number,
  text: string,
  places: Uint32Array,
  count: number,
): void {
  for (const { at, put, coder } of takers) {
    const from = at < count ? places[2 * at] : 0;
    const to = at < count ? places[2 * at + 1] : 0;
    if (coder && isPlain(text, from, to)) coder.putPart(row, text, from, to);
    else put(row, clean(text.slice(from, to)));
  }
}

/** Whether a cell is surely to be taken as it stands: nothing to trim, no apostrophe, no `n/a`. */
function isPlain(text: string, from: number, to: number): boolean {
  if (from === to) return true;
  const first = text.charCodeAt(from);
  return isShown(first) && isShown(text.charCodeAt(to - 1)) && !DOUBTFUL.includes(first);
}

/** Signs and letters of Western writing, among which are no spaces. */
function isShown(code: number): boolean {
  return (code > 0x20 && code < 0x7f) || (code >= 0xc0 && code < 0x180);
}

/** First letters of what a spreadsheet writes instead of a value, and the apostrophe. */
const DOUBTFUL = [..."#'eEnN"].map((letter) => letter.charCodeAt(0));

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
