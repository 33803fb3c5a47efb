import { NO_DAY, dayNumber, parseDay } from '../model/day';
import type { Columnar, ColumnData } from '../model/columnar';
import type { Problem } from '../model/problem';
import type { Column, Table } from '../model/tables';

// With an exponent too: very small and very large numbers are written with one.
const DECIMAL = /^-?\d+(\.\d+)?(e[+-]\d+)?$/;
const WHOLE = /^-?\d+$/;

/**
 * Records of a file in our own form (first record: column names; ISO days, decimal points,
 * lists separated by `;`) as columns, sorted by day where the table has one. A cell that
 * cannot be read is missing in the columns and told among the problems.
 */
export function readRecords(
  table: Table,
  records: readonly (readonly string[])[],
): { data: Columnar; problems: Problem[] } {
  const [heading = [], ...body] = records;
  const problems: Problem[] = [];
  const order = orderByDay(table, heading, body);
  const columns: Record<string, ColumnData> = {};
  for (const column of table.columns) {
    const at = heading.indexOf(column.name);
    if (at < 0) {
      problems.push({ line: 1, column: column.name, kind: 'missing-column', value: '' });
    }
    const cells = order.map((index) => (at < 0 ? '' : (body[index][at] ?? '')));
    const tell = (index: number, kind: Problem['kind']) =>
      problems.push({
        line: order[index] + 2,
        column: column.name,
        kind,
        value: cells[index],
      });
    columns[column.name] = readColumn(column, cells, tell);
  }
  return { data: { table: table.name, rows: body.length, columns }, problems };
}

function orderByDay(
  table: Table,
  heading: readonly string[],
  body: readonly (readonly string[])[],
): number[] {
  const order = body.map((_, index) => index);
  const at = table.day ? heading.indexOf(table.day.start) : -1;
  if (at < 0) return order;
  return order.sort((a, b) => compareText(body[a][at] ?? '', body[b][at] ?? '') || a - b);
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function readColumn(
  column: Column,
  cells: readonly string[],
  tell: (index: number, kind: Problem['kind']) => void,
): ColumnData {
  cells.forEach((value, index) => {
    if (column.required && value === '') tell(index, 'missing-value');
    const unknown = column.values && value !== '' && !column.values.includes(value);
    if (unknown) tell(index, 'unknown-value');
  });
  switch (column.kind) {
    case 'id':
    case 'text':
      return { kind: 'text', values: [...cells] };
    case 'url':
      return { kind: 'text', values: cells.map((value, i) => address(value, i, tell)) };
    case 'category':
      return categories(cells);
    case 'list':
      return lists(cells);
    case 'day':
      return { kind: 'day', values: Int32Array.from(cells, (value, i) => day(value, i, tell)) };
    case 'number':
    case 'integer': {
      const form = column.kind === 'number' ? DECIMAL : WHOLE;
      const values = Float64Array.from(cells, (value, i) => decimal(value, form, i, tell));
      return { kind: 'number', values };
    }
    case 'flag':
      return { kind: 'flag', values: Uint8Array.from(cells, (value, i) => flag(value, i, tell)) };
  }
}

type Tell = (index: number, kind: Problem['kind']) => void;

function day(value: string, index: number, tell: Tell): number {
  if (value === '') return NO_DAY;
  const read = parseDay(value);
  if (read) return dayNumber(read);
  tell(index, 'not-a-day');
  return NO_DAY;
}

function decimal(value: string, form: RegExp, index: number, tell: Tell): number {
  // An empty cell is missing, never zero.
  if (value === '') return NaN;
  const read = form.test(value) ? Number(value) : NaN;
  if (Number.isFinite(read)) return read;
  tell(index, 'not-a-number');
  return NaN;
}

function flag(value: string, index: number, tell: Tell): number {
  if (value === 'true') return 1;
  if (value === 'false') return 0;
  if (value !== '') tell(index, 'not-a-flag');
  return 2;
}

function address(value: string, index: number, tell: Tell): string {
  if (value === '' || isWebAddress(value)) return value;
  tell(index, 'not-an-address');
  return '';
}

export function isWebAddress(value: string): boolean {
  return URL.canParse(value) && /^https?:$/.test(new URL(value).protocol);
}

function categories(cells: readonly string[]): ColumnData {
  const codeOf = dictionary();
  const codes = Uint32Array.from(cells, codeOf.code);
  return { kind: 'category', codes, dictionary: codeOf.values };
}

function lists(cells: readonly string[]): ColumnData {
  const codeOf = dictionary();
  const offsets = new Uint32Array(cells.length + 1);
  const codes: number[] = [];
  cells.forEach((value, index) => {
    // A value named twice in one cell counts once.
    for (const item of new Set(value.split(';'))) codes.push(codeOf.code(item));
    offsets[index + 1] = codes.length;
  });
  return { kind: 'list', offsets, codes: Uint32Array.from(codes), dictionary: codeOf.values };
}

function dictionary() {
  const values = [''];
  const known = new Map([['', 0]]);
  function code(value: string): number {
    const existing = known.get(value);
    if (existing !== undefined) return existing;
    known.set(value, values.length);
    return values.push(value) - 1;
  }
  return { values, code: (value: string) => code(value) };
}
