import { list, type Columnar, type ColumnData } from '../../model/columnar';
import { NO_DAY } from '../../model/day';
import { tables, type Column, type TableName } from '../../model/tables';
import { lettersOf, wordsOf } from './words';

/** A cell of one row beside that of another: the same, written otherwise, or another fact. */
export const SAME = 0;
export const RESPELT = 1;
export const OTHER = 2;
export type Comparison = typeof SAME | typeof RESPELT | typeof OTHER;

/** What names a row in its own file, or where the row stands there, is no fact about it. */
const NO_FACT = ['id', 'section', 'page'];
/** About a kilometre, in degrees: the middle of a town is not measured alike by everybody. */
const NEAR = 0.01;
/** What is left of a number after it was written and read. */
const DUST = 1e-9;

/** The columns of a table in which two rows are compared. */
export function comparedColumns(table: TableName): readonly Column[] {
  return tables[table].columns.filter(({ name }) => !NO_FACT.includes(name));
}

/** Whether a column holds the words of a source or a remark: a change in it changes no fact. */
function isWording({ name }: Column): boolean {
  return name.endsWith('_as_written') || name === 'note' || name === 'note_en';
}

export function compareCell(
  column: Column,
  now: Columnar,
  row: number,
  before: Columnar,
  other: number,
): Comparison {
  const own = now.columns[column.name];
  const its = before.columns[column.name];
  switch (own?.kind ?? its?.kind) {
    case 'day':
      // Two missing ends say the same, also of starts that differ.
      if (dayIn(own, row) === dayIn(its, other)) return SAME;
      return dayAt(now, column, row) === dayAt(before, column, other) ? SAME : OTHER;
    case 'number':
      return compareNumbers(column, now.table, numberAt(own, row), numberAt(its, other));
    case 'flag':
      return flagAt(own, row) === flagAt(its, other) ? SAME : OTHER;
    case 'list':
      return compareLists(list(now, column.name, row), list(before, column.name, other));
    default:
      return compareTexts(column, textAt(own, row), textAt(its, other));
  }
}

/** The text of a cell of a text or category column; empty where it is missing. */
export function textAt(column: ColumnData | undefined, row: number): string {
  if (column?.kind === 'text') return column.values[row];
  return column?.kind === 'category' ? column.dictionary[column.codes[row]] : '';
}

/** The day of a cell; a missing end is the day of the start. */
export function dayAt(data: Columnar, { name }: Pick<Column, 'name'>, row: number): number {
  const { day } = tables[data.table];
  const own = dayIn(data.columns[name], row);
  if (own !== NO_DAY || name !== day?.end) return own;
  return dayIn(data.columns[day.start], row);
}

function dayIn(column: ColumnData | undefined, row: number): number {
  return column?.kind === 'day' ? column.values[row] : NO_DAY;
}

function numberAt(column: ColumnData | undefined, row: number): number {
  return column?.kind === 'number' ? column.values[row] : NaN;
}

function flagAt(column: ColumnData | undefined, row: number): number {
  return column?.kind === 'flag' ? column.values[row] : 2;
}

function compareNumbers({ name }: Column, table: TableName, own: number, its: number): Comparison {
  if (Object.is(own, its) || own === its) return SAME;
  const { place } = tables[table];
  const isDegrees = name === place?.longitude || name === place?.latitude;
  const most = isDegrees ? NEAR : DUST * Math.max(Math.abs(own), Math.abs(its));
  return Math.abs(own - its) <= most ? SAME : OTHER;
}

function compareTexts(column: Column, own: string, its: string): Comparison {
  // The same letter may be written as one sign or as two; nobody sees the difference.
  if (own === its || own.normalize() === its.normalize()) return SAME;
  if (isWording(column)) return RESPELT;
  if (column.kind === 'url' || own === '' || its === '') return OTHER;
  return isRespelt(own, its) ? RESPELT : OTHER;
}

/** Lists are sets: their order says nothing. */
function compareLists(own: readonly string[], its: readonly string[]): Comparison {
  if (isSubset(own, its) && isSubset(its, own)) return SAME;
  if (own.length === 0 || its.length === 0) return OTHER;
  const [plain, other] = [own, its].map((values) => values.map(plainOf));
  return isSubset(plain, other) && isSubset(other, plain) ? RESPELT : OTHER;
}

function isSubset(values: readonly string[], of: readonly string[]): boolean {
  return values.every((value) => of.includes(value));
}

function isRespelt(own: string, its: string): boolean {
  return plainOf(own) === plainOf(its);
}

function plainOf(text: string): string {
  return lettersOf(wordsOf(text));
}
