import {
  MISSING,
  list,
  type CategoryColumn,
  type ColumnData,
  type Columnar,
  type ListColumn,
  type TextColumn,
} from '../model/columnar';
import { NO_DAY } from '../model/day';
import { sortSteps } from './sort-steps';

export type Compare = (a: string, b: string) => number;

/** A number by row that sorts as the cell does, from 0; `count` where the cell is missing. */
export interface Ranks {
  ofRow: Uint32Array;
  count: number;
}

/** So many are passed over between two looks at the clock. */
const STEP = 2048;
/** So many are sorted at once: some milliseconds of comparing texts. */
export const FEW = 1_500;

/** Whether a language has its own order of a column. */
export function isText(column: ColumnData): column is TextColumn | CategoryColumn | ListColumn {
  return column.kind === 'text' || column.kind === 'category' || column.kind === 'list';
}

/** Whether the ranks of a column are found within a frame, and need no slices. */
export function isQuick(data: Columnar, name: string): boolean {
  const column = data.columns[name];
  if (!column || data.rows <= FEW || column.kind === 'flag') return true;
  if (column.kind === 'category') return column.dictionary.length <= FEW;
  return !isText(column) && isAscending(column.values);
}

/** The ranks of the rows by one column, in steps. Cells that the language holds equal share one. */
export function* rankSteps(data: Columnar, name: string, compare: Compare): Generator<void, Ranks> {
  const column = data.columns[name];
  switch (column?.kind) {
    case undefined:
      return { ofRow: new Uint32Array(data.rows), count: 0 };
    case 'text':
      return yield* ranksOfText(yield* coded(data.rows, (row) => column.values[row]), compare);
    case 'list': {
      const joined = (row: number) => list(data, name, row).join(', ');
      return yield* ranksOfText(yield* coded(data.rows, joined), compare);
    }
    case 'category':
      return yield* ranksOfText(column, compare);
    case 'day':
      return yield* ranksOfNumbers(column.values, (day) => day === NO_DAY);
    case 'number':
      return yield* ranksOfNumbers(column.values, Number.isNaN);
    case 'flag':
      return { ofRow: Uint32Array.from(column.values), count: 2 };
  }
}

type Coded = Pick<CategoryColumn, 'codes' | 'dictionary'>;

/** Texts as codes, each text once. */
function* coded(rows: number, textOf: (row: number) => string): Generator<void, Coded> {
  const dictionary = [''];
  const codeOf = new Map([['', MISSING]]);
  const codes = new Uint32Array(rows);
  for (let row = 0; row < rows; row++) {
    const text = textOf(row);
    let code = codeOf.get(text);
    if (code === undefined) {
      code = dictionary.push(text) - 1;
      codeOf.set(text, code);
    }
    codes[row] = code;
    if (row % STEP === 0) yield;
  }
  return { codes, dictionary };
}

function* ranksOfText({ codes, dictionary }: Coded, compare: Compare): Generator<void, Ranks> {
  const inOrder = (a: number, b: number) => compare(dictionary[a], dictionary[b]);
  const present = Uint32Array.from(dictionary.keys()).filter((code) => code !== MISSING);
  const { ofRow: rankOf, count } = yield* numbered(present, dictionary.length, inOrder);
  rankOf[MISSING] = count;
  return { ofRow: codes.map((code) => rankOf[code]), count };
}

function* ranksOfNumbers(
  values: Int32Array | Float64Array,
  isMissing: (value: number) => boolean,
): Generator<void, Ranks> {
  if (isAscending(values)) return ranksInOrder(values, isMissing);
  const rows = Uint32Array.from(values.keys()).filter((row) => !isMissing(values[row]));
  const inOrder = (a: number, b: number) => values[a] - values[b];
  return yield* numbered(rows, values.length, inOrder);
}

/** Of values that stand in their order already, the missing ones anywhere: in one pass. */
function ranksInOrder(
  values: Int32Array | Float64Array,
  isMissing: (value: number) => boolean,
): Ranks {
  const ofRow = new Uint32Array(values.length);
  const missing: number[] = [];
  let count = 0;
  let last = NaN;
  for (let row = 0; row < values.length; row++) {
    const value = values[row];
    if (isMissing(value)) {
      missing.push(row);
      continue;
    }
    if (value !== last) count++;
    last = value;
    ofRow[row] = count - 1;
  }
  for (const row of missing) ofRow[row] = count;
  return { ofRow, count };
}

/** Ranks of what is given; of the others, up to `length`, the count. */
function* numbered(
  given: Uint32Array,
  length: number,
  compare: (a: number, b: number) => number,
): Generator<void, Ranks> {
  const sorted = yield* sortSteps(given, compare);
  const ofRow = new Uint32Array(length);
  let count = 0;
  for (let at = 0; at < sorted.length; at++) {
    if (at > 0 && compare(sorted[at - 1], sorted[at]) !== 0) count++;
    ofRow[sorted[at]] = count;
    if (at % STEP === 0) yield;
  }
  if (sorted.length > 0) count++;
  if (sorted.length < length) {
    const ranked = new Uint8Array(length);
    for (const one of sorted) ranked[one] = 1;
    for (let one = 0; one < length; one++) if (ranked[one] === 0) ofRow[one] = count;
  }
  return { ofRow, count };
}

/** Whether the values of a column ascend, found once of each. */
const ascending = new WeakMap<Int32Array | Float64Array, boolean>();

function isAscending(values: Int32Array | Float64Array): boolean {
  let known = ascending.get(values);
  if (known === undefined) ascending.set(values, (known = ascends(values)));
  return known;
}

function ascends(values: Int32Array | Float64Array): boolean {
  let last = -Infinity;
  for (let row = 0; row < values.length; row++) {
    const value = values[row];
    if (value < last) return false;
    if (value > last) last = value;
  }
  return true;
}
