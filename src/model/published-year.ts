import type { Columnar, ColumnData } from './columnar';
import { pack } from './packed';
import { TABLE_NAMES, type TableName } from './tables';

/** A year as the site publishes it. */
export interface PublishedYear {
  year: number;
  name: string;
  tables: Record<TableName, Columnar>;
}

/** Values on a line: so many are read within some milliseconds. */
const A_LINE = 10_000;

/**
 * The year as JSON, the values of its columns on lines of their own: read all at once, a large
 * one would hold the page up.
 */
export function writeYear({ year, name, tables }: PublishedYear): string {
  const packed = TABLE_NAMES.map((table) => [table, pack(tables[table])] as const);
  const arrays: unknown[][] = [];
  const frame = JSON.stringify(
    { year, name, tables: Object.fromEntries(packed) },
    (_, value: unknown) => (Array.isArray(value) ? `@${arrays.push(value) - 1}` : value),
  );
  return frame.replace(/"@(\d+)"/g, (_, at: string) => `[\n${lines(arrays[Number(at)])}\n]`);
}

function lines(values: readonly unknown[]): string {
  const found: string[] = [];
  for (let from = 0; from < values.length; from += A_LINE) {
    found.push(JSON.stringify(values.slice(from, from + A_LINE)).slice(1, -1));
  }
  return found.join(',\n');
}

type Values = string[] | Float64Array;

/** Takes the lines of a year, one after another, each as it comes. */
export class YearReader {
  /** The JSON around the values, which it names by number. */
  #frame = '';
  /** By number: the values, a piece a line. */
  readonly #found: Values[][] = [];
  #open: Values[] | null = null;

  /** Throws where the line is no JSON. */
  take(line: string): void {
    const isOver = line.startsWith(']');
    if (this.#open && !isOver) {
      if (line !== '') this.#open.push(valuesOf(line.replace(/,$/, '')));
      return;
    }
    const text = isOver ? line.slice(1) : line;
    const opens = text.endsWith('[');
    this.#open = opens ? [] : null;
    if (this.#open) this.#found.push(this.#open);
    this.#frame += opens ? text.slice(0, -1) + String(this.#found.length - 1) : text;
  }

  /** In steps, a column each. Throws where the lines are not those of a year. */
  *year(): Generator<void, PublishedYear> {
    const { tables, ...head } = JSON.parse(this.#frame) as Framed;
    const found = new Map<TableName, Columnar>();
    for (const table of TABLE_NAMES) {
      const { rows, columns } = tables[table];
      const laid: Columnar['columns'] = {};
      for (const [name, column] of Object.entries(columns)) {
        laid[name] = this.#column(column);
        yield;
      }
      found.set(table, { table, rows, columns: laid });
    }
    return { ...head, tables: Object.fromEntries(found) as PublishedYear['tables'] };
  }

  #column({ kind, ...parts }: FramedColumn): ColumnData {
    const pieces = (part: Part) => this.#found[parts[part]];
    const texts = (part: Part) => (pieces(part) as string[][]).flat();
    const laid = <T extends Numbers>(Of: new (length: number) => T, part: Part = 'values') =>
      joined(Of, pieces(part) as Float64Array[]);
    switch (kind) {
      case 'text':
        return { kind, values: texts('values') };
      case 'category':
        return { kind, codes: laid(Uint32Array, 'codes'), dictionary: texts('dictionary') };
      case 'list': {
        const [offsets, codes] = [laid(Uint32Array, 'offsets'), laid(Uint32Array, 'codes')];
        return { kind, offsets, codes, dictionary: texts('dictionary') };
      }
      case 'day':
        return { kind, values: laid(Int32Array) };
      case 'number':
        return { kind, values: laid(Float64Array) };
      case 'flag':
        return { kind, values: laid(Uint8Array) };
    }
  }
}

/** A year with the number of its values in place of them. */
interface Framed {
  year: number;
  name: string;
  tables: Record<TableName, { rows: number; columns: Record<string, FramedColumn> }>;
}

type Part = 'values' | 'codes' | 'offsets' | 'dictionary';

type FramedColumn = { kind: ColumnData['kind'] } & Record<Part, number>;

function valuesOf(line: string): Values {
  const values = JSON.parse(`[${line}]`) as string[] | (number | null)[];
  if (line.startsWith('"')) return values as string[];
  return Float64Array.from(values as (number | null)[], (value) => value ?? NaN);
}

type Numbers = Uint32Array | Int32Array | Float64Array | Uint8Array;

function joined<T extends Numbers>(
  Of: new (length: number) => T,
  pieces: readonly ArrayLike<number>[],
): T {
  const values = new Of(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    values.set(piece, at);
    at += piece.length;
  }
  return values;
}
