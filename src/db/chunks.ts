import type { Columnar, ColumnData, ListColumn } from '../model/columnar';
import type { TableName } from '../model/tables';

/** A record a row is a hundred times slower to store than a record of columns. */
export const ROWS_PER_CHUNK = 10_000;

export interface Piece {
  rows: number;
  columns: Record<string, ColumnData>;
}

/** The columns cut every `ROWS_PER_CHUNK` rows. A table without rows is one empty piece. */
export function cutColumns(data: Columnar): Piece[] {
  const pieces: Piece[] = [];
  for (let from = 0; from === 0 || from < data.rows; from += ROWS_PER_CHUNK) {
    const to = Math.min(from + ROWS_PER_CHUNK, data.rows);
    const columns: Record<string, ColumnData> = {};
    for (const [name, column] of Object.entries(data.columns)) {
      columns[name] = slice(column, from, to);
    }
    pieces.push({ rows: to - from, columns });
  }
  return pieces;
}

/** Pieces of `cutColumns`, in order, as one table again. */
export function joinColumns(table: TableName, pieces: readonly Piece[]): Columnar {
  const rows = pieces.reduce((sum, piece) => sum + piece.rows, 0);
  const columns: Record<string, ColumnData> = {};
  for (const name of Object.keys(pieces[0]?.columns ?? {})) {
    columns[name] = join(pieces.map((piece) => piece.columns[name]));
  }
  return { table, rows, columns };
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

function join(parts: readonly ColumnData[]): ColumnData {
  const [first] = parts;
  switch (first.kind) {
    case 'text':
      return { ...first, values: ofKind(parts, first.kind).flatMap(({ values }) => values) };
    case 'category':
      return {
        ...first,
        codes: Uint32Array.from(numbers(ofKind(parts, first.kind).map(({ codes }) => codes))),
      };
    case 'list':
      return joinLists(ofKind(parts, first.kind));
    case 'day':
      return {
        ...first,
        values: Int32Array.from(numbers(ofKind(parts, first.kind).map(({ values }) => values))),
      };
    case 'number':
      return {
        ...first,
        values: Float64Array.from(numbers(ofKind(parts, first.kind).map(({ values }) => values))),
      };
    case 'flag':
      return {
        ...first,
        values: Uint8Array.from(numbers(ofKind(parts, first.kind).map(({ values }) => values))),
      };
  }
}

function joinLists(parts: readonly ListColumn[]): ListColumn {
  const offsets = [0];
  for (const part of parts) {
    const base = offsets[offsets.length - 1];
    for (const offset of part.offsets.subarray(1)) offsets.push(base + offset);
  }
  return {
    ...parts[0],
    offsets: Uint32Array.from(offsets),
    codes: Uint32Array.from(numbers(parts.map(({ codes }) => codes))),
  };
}

function ofKind<K extends ColumnData['kind']>(
  parts: readonly ColumnData[],
  kind: K,
): Extract<ColumnData, { kind: K }>[] {
  return parts.map((part) => {
    if (part.kind !== kind) throw new Error(`pieces of unlike kinds: ${part.kind}, ${kind}`);
    return part as Extract<ColumnData, { kind: K }>;
  });
}

function* numbers(parts: readonly ArrayLike<number>[]): Iterable<number> {
  for (const part of parts) yield* Array.from(part);
}
