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
    const laid = Object.entries(parts).map(([part, at]) => {
      const pieces = this.#found[Number(at)];
      const Of = ARRAYS[part === 'values' ? kind : part];
      return [part, Of ? joined(Of, pieces as Float64Array[]) : pieces.flat()];
    });
    return { kind, ...Object.fromEntries(laid) } as ColumnData;
  }
}

type Numbers = Uint32Array | Int32Array | Float64Array | Uint8Array;

/** What holds a part of a column, or its values by their kind; all else is text. */
const ARRAYS: Readonly<Record<string, (new (length: number) => Numbers) | undefined>> = {
  codes: Uint32Array,
  offsets: Uint32Array,
  day: Int32Array,
  number: Float64Array,
  flag: Uint8Array,
};

/** A year with the number of its values in place of them. */
interface Framed {
  year: number;
  name: string;
  tables: Record<TableName, { rows: number; columns: Record<string, FramedColumn> }>;
}

type FramedColumn = { kind: ColumnData['kind'] } & Record<string, unknown>;

function valuesOf(line: string): Values {
  const values = JSON.parse(`[${line}]`) as string[] | (number | null)[];
  if (line.startsWith('"')) return values as string[];
  return Float64Array.from(values as (number | null)[], (value) => value ?? NaN);
}

function joined(Of: new (length: number) => Numbers, pieces: readonly Float64Array[]): Numbers {
  const values = new Of(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    values.set(piece, at);
    at += piece.length;
  }
  return values;
}
