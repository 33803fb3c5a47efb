import type {
  CategoryColumn,
  Columnar,
  ColumnData,
  DayColumn,
  FlagColumn,
  ListColumn,
  NumberColumn,
} from '../model/columnar';
import { packTexts, unpackTexts, type PackedTexts } from '../model/packed-texts';
import type { TableName } from '../model/tables';

/** A record a row is a hundred times slower to store than a record of columns. */
export const ROWS_PER_CHUNK = 10_000;

/** A column as it is stored, or was before texts were packed. */
export type StoredColumn =
  | { kind: 'text'; values: string[] | PackedTexts }
  | (Omit<CategoryColumn, 'dictionary'> & { dictionary: Dictionary })
  | (Omit<ListColumn, 'dictionary'> & { dictionary: Dictionary })
  | DayColumn
  | NumberColumn
  | FlagColumn;

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
    joint.add(column, 0);
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

  /** False where there are more rows than there are to be: nothing is taken of the piece. */
  add({ rows, columns }: Piece): boolean {
    if (this.#joined + rows > this.#rows) return false;
    for (const [name, column] of Object.entries(columns)) {
      let joint = this.#columns.get(name);
      if (!joint) this.#columns.set(name, (joint = jointFor(column, this.#rows)));
      joint.add(column, this.#joined);
    }
    this.#joined += rows;
    return true;
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
        codes: column.codes.slice(from, to),
        dictionary: from === 0 ? packTexts(column.dictionary) : null,
      };
    case 'day':
      return { ...column, values: column.values.slice(from, to) };
    case 'number':
      return { ...column, values: column.values.slice(from, to) };
    case 'flag':
      return { ...column, values: column.values.slice(from, to) };
    case 'list': {
      const first = column.offsets[from];
      const offsets = column.offsets.slice(from, to + 1);
      for (let at = 0; at < offsets.length; at++) offsets[at] -= first;
      return {
        kind: 'list',
        offsets,
        codes: column.codes.slice(first, column.offsets[to]),
        dictionary: from === 0 ? packTexts(column.dictionary) : null,
      };
    }
  }
}

/** A column that comes together. */
interface Joint {
  /** From a row on. */
  add: (part: StoredColumn, from: number) => void;
  column: () => ColumnData;
}

/** The words of the first piece are those of all. */
function jointFor(first: StoredColumn, rows: number): Joint {
  switch (first.kind) {
    case 'text': {
      const values = new Array<string>(rows);
      const add: Joint['add'] = (part, from) => put(like(part, 'text').values, values, from);
      return { add, column: () => ({ kind: 'text', values }) };
    }
    case 'category': {
      const codes = new Uint32Array(rows);
      const dictionary = wordsOf(first.dictionary);
      const add: Joint['add'] = (part, from) => codes.set(like(part, 'category').codes, from);
      return { add, column: () => ({ kind: 'category', codes, dictionary }) };
    }
    case 'day': {
      const values = new Int32Array(rows);
      const add: Joint['add'] = (part, from) => values.set(like(part, 'day').values, from);
      return { add, column: () => ({ ...first, values }) };
    }
    case 'number': {
      const values = new Float64Array(rows);
      const add: Joint['add'] = (part, from) => values.set(like(part, 'number').values, from);
      return { add, column: () => ({ ...first, values }) };
    }
    case 'flag': {
      const values = new Uint8Array(rows);
      const add: Joint['add'] = (part, from) => values.set(like(part, 'flag').values, from);
      return { add, column: () => ({ ...first, values }) };
    }
    case 'list':
      return listJoint(wordsOf(first.dictionary), rows);
  }
}

/** How many values there are in all is known at the end. */
function listJoint(dictionary: string[], rows: number): Joint {
  const offsets = new Uint32Array(rows + 1);
  const parts: Uint32Array[] = [];
  const add: Joint['add'] = (part, from) => {
    const own = like(part, 'list');
    const base = offsets[from];
    for (let row = 1; row < own.offsets.length; row++)
      offsets[from + row] = base + own.offsets[row];
    parts.push(own.codes);
  };
  const column = (): ListColumn => {
    const codes = new Uint32Array(parts.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const part of parts) {
      codes.set(part, at);
      at += part.length;
    }
    return { kind: 'list', offsets, codes, dictionary };
  };
  return { add, column };
}

function put(texts: string[] | PackedTexts, into: string[], from: number): void {
  if (!Array.isArray(texts)) unpackTexts(texts, into, from);
  else for (let at = 0; at < texts.length; at++) into[from + at] = texts[at];
}

function wordsOf(dictionary: Dictionary): string[] {
  const words: string[] = [];
  if (dictionary) put(dictionary, words, 0);
  return words;
}

function like<K extends StoredColumn['kind']>(
  part: StoredColumn,
  kind: K,
): Extract<StoredColumn, { kind: K }> {
  if (part.kind !== kind) throw new Error(`pieces of unlike kinds: ${part.kind}, ${kind}`);
  return part as Extract<StoredColumn, { kind: K }>;
}
