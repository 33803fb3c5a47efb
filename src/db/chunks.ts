import type {
  CategoryColumn,
  Columnar,
  ColumnData,
  DayColumn,
  FlagColumn,
  ListColumn,
  NumberColumn,
} from '../model/columnar';
import { narrowed, type Whole } from '../model/narrow';
import { packTexts, unpackTexts, type PackedTexts } from '../model/packed-texts';
import type { TableName } from '../model/tables';

/** A record a row is a hundred times slower to store than a record of columns. */
export const ROWS_PER_CHUNK = 10_000;

/** So much more room for the values of lists than the rows before had. */
const SPARE_VALUES = 1.1;

/**
 * A column as it is stored: one entry alone stands for all rows. Or as it was before texts were
 * packed and whole numbers narrowed.
 */
export type StoredColumn =
  | { kind: 'text'; values: string[] | PackedTexts }
  | { kind: 'category'; codes: Codes; dictionary: Dictionary }
  | { kind: 'list'; codes: Codes; offsets: Codes; dictionary: Dictionary }
  | DayColumn
  | NumberColumn
  | FlagColumn;

type Codes = Whole | CategoryColumn['codes'];

/** Null: that of the first piece. */
type Dictionary = string[] | PackedTexts | null;

export interface Piece {
  rows: number;
  columns: Record<string, StoredColumn>;
}

/** A table that was cut already. */
export interface CutTable {
  table: TableName;
  rows: number;
  pieces: readonly Piece[];
}

/** Into how many pieces a table of so many rows is cut: one without rows is an empty piece. */
export function pieceCount(rows: number): number {
  return Math.max(1, Math.ceil(rows / ROWS_PER_CHUNK));
}

/** One piece of a table, by its number from 0. */
export function cutPiece(data: Columnar | CutTable, number: number): Piece {
  if ('pieces' in data) return data.pieces[number];
  const from = number * ROWS_PER_CHUNK;
  const to = Math.min(from + ROWS_PER_CHUNK, data.rows);
  const columns: Piece['columns'] = {};
  for (const [name, column] of Object.entries(data.columns)) {
    columns[name] = slice(column, from, to);
  }
  return { rows: to - from, columns };
}

/** All pieces of a table. */
export function cutColumns(data: Columnar): Piece[] {
  return Array.from({ length: pieceCount(data.rows) }, (_, number) => cutPiece(data, number));
}

/** Pieces of `cutColumns`, in order, as one table again. */
export function joinColumns(table: TableName, pieces: readonly Piece[]): Columnar {
  const joining = new Joining(
    table,
    pieces.reduce((sum, piece) => sum + piece.rows, 0),
  );
  for (const piece of pieces) joining.add(piece);
  return joining.table();
}

/** The rows of one piece, in the words of the first. */
export function openPiece(
  { rows, columns }: Piece,
  first: Piece,
): Pick<Columnar, 'rows' | 'columns'> {
  const opened = Object.entries(columns).map(([name, column]) => {
    const joint = jointFor(first.columns[name] ?? column, rows);
    joint.add(column, 0, rows);
    return [name, joint.column()] as const;
  });
  return { rows, columns: Object.fromEntries(opened) };
}

/**
 * A table that comes together piece by piece, in order: a million rows at once would hold up the
 * page.
 */
export class Joining {
  readonly #table: TableName;
  /** As many as there are to be in the end. */
  readonly #rows: number;
  readonly #columns = new Map<string, Joint>();
  #joined = 0;

  constructor(table: TableName, rows: number) {
    this.#table = table;
    this.#rows = rows;
  }

  /** Makes room for all rows, in the columns of the first piece: a column a step. */
  *begin({ columns }: Piece): Generator<void, void> {
    for (const [name, column] of Object.entries(columns)) {
      this.#joint(name, column);
      yield;
    }
  }

  /** False where there are more rows than there are to be: nothing is taken of the piece. */
  add({ rows, columns }: Piece): boolean {
    if (this.#joined + rows > this.#rows) return false;
    for (const [name, column] of Object.entries(columns)) {
      this.#joint(name, column).add(column, this.#joined, rows);
    }
    this.#joined += rows;
    return true;
  }

  #joint(name: string, first: StoredColumn): Joint {
    let joint = this.#columns.get(name);
    if (!joint) this.#columns.set(name, (joint = jointFor(first, this.#rows)));
    return joint;
  }

  get isComplete(): boolean {
    return this.#joined === this.#rows;
  }

  table(): Columnar {
    const columns = [...this.#columns].map(([name, { column }]) => [name, column()] as const);
    return { table: this.#table, rows: this.#joined, columns: Object.fromEntries(columns) };
  }
}

function slice(column: ColumnData, from: number, to: number): StoredColumn {
  switch (column.kind) {
    case 'text':
      return { kind: 'text', values: packTexts(column.values.slice(from, to)) };
    case 'category':
      return {
        kind: 'category',
        codes: narrowed(oneOrAll(column.codes.subarray(from, to))),
        dictionary: from === 0 ? packTexts(column.dictionary) : null,
      };
    case 'day':
      return { ...column, values: oneOrAll(column.values.subarray(from, to)).slice() };
    case 'number':
      return { ...column, values: oneOrAll(column.values.subarray(from, to)).slice() };
    case 'flag':
      return { ...column, values: oneOrAll(column.values.subarray(from, to)).slice() };
    case 'list': {
      const first = column.offsets[from];
      const offsets = column.offsets.slice(from, to + 1);
      for (let at = 0; at < offsets.length; at++) offsets[at] -= first;
      return {
        kind: 'list',
        offsets: narrowed(offsets),
        codes: narrowed(column.codes.subarray(first, column.offsets[to])),
        dictionary: from === 0 ? packTexts(column.dictionary) : null,
      };
    }
  }
}

type Numbers = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float64Array;

/** The first entry alone where all are the same, as in a column that the file does not have. */
function oneOrAll<T extends Numbers>(numbers: T): T {
  for (let at = 1; at < numbers.length; at++) {
    if (!Object.is(numbers[at], numbers[0])) return numbers;
  }
  return numbers.subarray(0, 1) as T;
}

/** The other way round, for so many rows from one on. */
function spread(numbers: Numbers, into: Numbers, from: number, rows: number): void {
  if (numbers.length === 1) into.fill(numbers[0], from, from + rows);
  else into.set(numbers, from);
}

/** A column that comes together. */
interface Joint {
  /** So many rows, from one on. */
  add: (part: StoredColumn, from: number, rows: number) => void;
  column: () => ColumnData;
}

/** The words of the first piece are those of all. */
function jointFor(first: StoredColumn, all: number): Joint {
  switch (first.kind) {
    case 'text': {
      const values = new Array<string>(all);
      const add: Joint['add'] = (part, from, rows) =>
        put(like(part, 'text').values, values, from, rows);
      return { add, column: () => ({ kind: 'text', values }) };
    }
    case 'category': {
      const codes = new Uint32Array(all);
      const dictionary = wordsOf(first.dictionary);
      const add: Joint['add'] = (part, from, rows) =>
        spread(like(part, 'category').codes, codes, from, rows);
      return { add, column: () => ({ kind: 'category', codes, dictionary }) };
    }
    case 'day': {
      const values = new Int32Array(all);
      const add: Joint['add'] = (part, from, rows) =>
        spread(like(part, 'day').values, values, from, rows);
      return { add, column: () => ({ ...first, values }) };
    }
    case 'number': {
      const values = new Float64Array(all);
      const add: Joint['add'] = (part, from, rows) =>
        spread(like(part, 'number').values, values, from, rows);
      return { add, column: () => ({ ...first, values }) };
    }
    case 'flag': {
      const values = new Uint8Array(all);
      const add: Joint['add'] = (part, from, rows) =>
        spread(like(part, 'flag').values, values, from, rows);
      return { add, column: () => ({ ...first, values }) };
    }
    case 'list':
      return listJoint(wordsOf(first.dictionary), all);
  }
}

/** How many values there are in all is known at the end: as many a row as so far, it is thought. */
function listJoint(dictionary: string[], rows: number): Joint {
  const offsets = new Uint32Array(rows + 1);
  let codes = new Uint32Array(0);
  const add: Joint['add'] = (part, from, count) => {
    const own = like(part, 'list');
    const base = offsets[from];
    for (let row = 1; row <= count; row++) offsets[from + row] = base + own.offsets[row];
    const end = base + own.codes.length;
    if (end > codes.length) {
      const larger = new Uint32Array(Math.ceil((end * rows * SPARE_VALUES) / (from + count)));
      larger.set(codes.subarray(0, base));
      codes = larger;
    }
    codes.set(own.codes, base);
  };
  const column = (): ListColumn => ({
    kind: 'list',
    offsets,
    codes: codes.subarray(0, offsets[rows]),
    dictionary,
  });
  return { add, column };
}

function put(texts: string[] | PackedTexts, into: string[], from: number, rows: number): void {
  if (!Array.isArray(texts)) unpackTexts(texts, into, from, rows);
  else for (let at = 0; at < texts.length; at++) into[from + at] = texts[at];
}

function wordsOf(dictionary: Dictionary): string[] {
  const words: string[] = [];
  // Each word is another one.
  if (dictionary) put(dictionary, words, 0, 1);
  return words;
}

function like<K extends StoredColumn['kind']>(
  part: StoredColumn,
  kind: K,
): Extract<StoredColumn, { kind: K }> {
  if (part.kind !== kind) throw new Error(`pieces of unlike kinds: ${part.kind}, ${kind}`);
  return part as Extract<StoredColumn, { kind: K }>;
}
