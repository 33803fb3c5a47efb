import type { Columnar, ColumnData, CategoryColumn, ListColumn } from './columnar';
import { dataKind, emptyColumn, gather, sortByDay } from './gather';
import { tables, type TableName } from './tables';

/** A table without rows. */
export function emptyTable(name: TableName): Columnar {
  const columns = tables[name].columns.map((column) => [
    column.name,
    emptyColumn(dataKind(column.kind), 0),
  ]);
  return { table: name, rows: 0, columns: Object.fromEntries(columns) as Columnar['columns'] };
}

/**
 * Tables of one kind as one, by day where it has days. A column that one of them lacks is
 * missing in its rows. Throws where they are of several kinds or a column is.
 */
export function union(parts: readonly Columnar[]): Columnar {
  const [first] = parts;
  if (!first) throw new Error('no table to unite');
  if (parts.length === 1) return first;
  const names = [...new Set(parts.flatMap(({ columns }) => Object.keys(columns)))];
  const rows = parts.reduce((sum, part) => sum + part.rows, 0);
  const columns: Columnar['columns'] = {};
  for (const name of names) {
    const like = parts.map((part) => part.columns[name]).find(Boolean);
    if (!like) continue;
    const all = parts.map((part) => part.columns[name] ?? emptyColumn(like.kind, part.rows));
    columns[name] = appended(all);
  }
  return byDay({ table: first.table, rows, columns });
}

/** With every column that its table declares: what was stored before one was, lacks it. */
export function completed(data: Columnar): Columnar {
  const lacked = Object.entries(emptyTable(data.table).columns)
    .filter(([name]) => !(name in data.columns))
    .map(([name, like]) => [name, emptyColumn(like.kind, data.rows)] as const);
  if (lacked.length === 0) return data;
  return { ...data, columns: { ...data.columns, ...Object.fromEntries(lacked) } };
}

/** The rows in the order of the numbers given. */
export function reordered(data: Columnar, order: Uint32Array): Columnar {
  const columns: Columnar['columns'] = {};
  for (const [name, column] of Object.entries(data.columns)) columns[name] = gather(column, order);
  return { ...data, rows: order.length, columns };
}

/** The rows by their first day, those without one first; rows of one day stay as they were. */
export function byDay(data: Columnar): Columnar {
  const { day } = tables[data.table];
  const column = day && data.columns[day.start];
  if (column?.kind !== 'day') return data;
  const { values } = column;
  if (values.every((value, row) => row === 0 || values[row - 1] <= value)) return data;
  const rows = Uint32Array.from(values, (_, row) => row);
  return reordered(data, sortByDay(rows, values));
}

function appended(parts: readonly ColumnData[]): ColumnData {
  const [first] = parts;
  switch (first.kind) {
    case 'text':
      return { kind: 'text', values: alike(parts, 'text').flatMap(({ values }) => values) };
    case 'category': {
      const { dictionary, codes } = recoded(alike(parts, 'category'));
      return { kind: 'category', dictionary, codes };
    }
    case 'list': {
      const lists = alike(parts, 'list');
      return { kind: 'list', ...recoded(lists), offsets: offsetsOf(lists) };
    }
    case 'day':
      return { kind: 'day', values: laid(Int32Array, alike(parts, 'day')) };
    case 'number':
      return { kind: 'number', values: laid(Float64Array, alike(parts, 'number')) };
    case 'flag':
      return { kind: 'flag', values: laid(Uint8Array, alike(parts, 'flag')) };
  }
}

/** The codes of all parts under one dictionary. */
function recoded(parts: readonly (CategoryColumn | ListColumn)[]) {
  const known = new Map([['', 0]]);
  const codes = new Uint32Array(parts.reduce((sum, part) => sum + part.codes.length, 0));
  let at = 0;
  for (const part of parts) {
    const codeOf = part.dictionary.map((value) => {
      if (!known.has(value)) known.set(value, known.size);
      return known.get(value) ?? 0;
    });
    for (const code of part.codes) codes[at++] = codeOf[code];
  }
  return { dictionary: [...known.keys()], codes };
}

function offsetsOf(parts: readonly ListColumn[]): Uint32Array {
  const rows = parts.reduce((sum, { offsets }) => sum + offsets.length - 1, 0);
  const joined = new Uint32Array(rows + 1);
  let at = 0;
  for (const { offsets } of parts) {
    const base = joined[at];
    for (let row = 1; row < offsets.length; row++) joined[++at] = base + offsets[row];
  }
  return joined;
}

type Numbers = Int32Array | Float64Array | Uint8Array;

function laid<T extends Numbers>(
  Of: new (length: number) => T,
  parts: readonly { values: T }[],
): T {
  const joined = new Of(parts.reduce((sum, { values }) => sum + values.length, 0));
  let at = 0;
  for (const { values } of parts) {
    joined.set(values, at);
    at += values.length;
  }
  return joined;
}

function alike<K extends ColumnData['kind']>(
  parts: readonly ColumnData[],
  kind: K,
): Extract<ColumnData, { kind: K }>[] {
  return parts.map((part) => {
    if (part.kind !== kind) throw new Error(`columns of unlike kinds: ${part.kind}, ${kind}`);
    return part as Extract<ColumnData, { kind: K }>;
  });
}
