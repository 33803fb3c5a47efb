import type { Columnar, ColumnData, ListColumn } from '../model/columnar';
import type { TableName } from '../model/tables';

/** A record a row is a hundred times slower to store than a record of columns. */
export const ROWS_PER_CHUNK = 10_000;

export interface Piece {
  rows: number;
  columns: Record<string, ColumnData>;
}

/** Into how many pieces a table of so many rows is cut: one without rows is an empty piece. */
export function pieceCount(rows: number): number {
  return Math.max(1, Math.ceil(rows / ROWS_PER_CHUNK));
}

/** The columns of the rows of one piece, by its number from 0. */
export function cutPiece(data: Columnar, number: number): Piece {
  const from = number * ROWS_PER_CHUNK;
  const to = Math.min(from + ROWS_PER_CHUNK, data.rows);
  const columns: Record<string, ColumnData> = {};
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

function slice(column: ColumnData, from: number, to: number): ColumnData {
  switch (column.kind) {
    case 'text':
      return { ...column, values: column.values.slice(from, to) };
    case 'category':
      return { ...column, codes: column.codes.slice(from, to) };
    case 'day':
      return { ...column, values: column.values.slice(from, to) };
    case 'number':
      return { ...column, values: column.values.slice(from, to) };
    case 'flag':
      return { ...column, values: column.values.slice(from, to) };
    case 'list': {
      const first = column.offsets[from];
      const offsets = column.offsets.slice(from, to + 1).map((offset) => offset - first);
      return { ...column, offsets, codes: column.codes.slice(first, column.offsets[to]) };
    }
  }
}

/** A column that comes together. */
interface Joint {
  /** From a row on. */
  add: (part: ColumnData, from: number) => void;
  column: () => ColumnData;
}

/** The words of the first piece are those of all. */
function jointFor(first: ColumnData, rows: number): Joint {
  switch (first.kind) {
    case 'text': {
      const values = new Array<string>(rows);
      const add: Joint['add'] = (part, from) => {
        const own = like(part, 'text').values;
        for (let row = 0; row < own.length; row++) values[from + row] = own[row];
      };
      return { add, column: () => ({ ...first, values }) };
    }
    case 'category': {
      const codes = new Uint32Array(rows);
      const add: Joint['add'] = (part, from) => codes.set(like(part, 'category').codes, from);
      return { add, column: () => ({ ...first, codes }) };
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
      return listJoint(first, rows);
  }
}

/** How many values there are in all is known at the end. */
function listJoint(first: ListColumn, rows: number): Joint {
  const offsets = new Uint32Array(rows + 1);
  const parts: Uint32Array[] = [];
  const add: Joint['add'] = (part, from) => {
    const own = like(part, 'list');
    const base = offsets[from];
    for (let row = 1; row < own.offsets.length; row++)
      offsets[from + row] = base + own.offsets[row];
    parts.push(own.codes);
  };
  const column = () => {
    const codes = new Uint32Array(parts.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const part of parts) {
      codes.set(part, at);
      at += part.length;
    }
    return { ...first, offsets, codes };
  };
  return { add, column };
}

function like<K extends ColumnData['kind']>(
  part: ColumnData,
  kind: K,
): Extract<ColumnData, { kind: K }> {
  if (part.kind !== kind) throw new Error(`pieces of unlike kinds: ${part.kind}, ${kind}`);
  return part as Extract<ColumnData, { kind: K }>;
}
