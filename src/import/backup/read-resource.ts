import { exactHeading } from '../../csv/exact-cells';
import { ExactColumns } from '../../csv/exact-columns';
import { StrictRecords } from '../../csv/strict-records';
import type { Parcel } from '../../db/archive';
import { tables } from '../../model/tables';
import { byDay, emptyTable } from '../../model/union';
import type { Rest } from '../../model/slices';
import { recordOf, type ShapedDataset } from './package-shape';
import { Refused, type Fault } from './refusal';

/** Beyond, they are not even counted. */
const MOST_FAULTS = 1_000;

/** Few enough that reading them is no long task. */
const BYTES_AT_ONCE = 65_536;

/** The rows of a dataset out of the bytes of its CSV, or all that is wrong with them. */
export async function readResource(
  told: ShapedDataset,
  path: string,
  parts: AsyncIterable<Uint8Array>,
  rest: Rest,
  onpart: (bytes: number) => void,
): Promise<Parcel | { faults: Fault[] }> {
  const reader = new ResourceReader(told, path);
  // A byte that is no UTF-8 is damage, and U+FEFF a letter like any other.
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  try {
    for await (const part of parts) {
      for (let from = 0; from < part.length; from += BYTES_AT_ONCE) {
        reader.read(decoder.decode(part.subarray(from, from + BYTES_AT_ONCE), { stream: true }));
        await rest.take();
      }
      onpart(part.length);
    }
    reader.read(decoder.decode());
  } catch (error) {
    if (error instanceof TypeError) throw new Refused({ kind: 'damaged', path });
    throw error;
  }
  const faults = reader.end();
  if (faults.length > 0) return { faults };
  const data = { table: told.table, rows: told.rows, columns: reader.columns() };
  return { dataset: recordOf(told), data: byDay(data) };
}

class ResourceReader {
  readonly #told: ShapedDataset;
  readonly #path: string;
  readonly #records = new StrictRecords();
  readonly #columns: ExactColumns;
  readonly #faults: Fault[] = [];
  #hasHeading = false;
  /** So much is wrong, or there is so much, that the rest changes nothing. */
  #hasEnough = false;

  constructor(told: ShapedDataset, path: string) {
    this.#told = told;
    this.#path = path;
    const { columns } = tables[told.table];
    const declared = new Map(columns.map(({ name, kind }) => [name, kind]));
    this.#columns = new ExactColumns(told.columns, declared);
    this.#checkKinds();
  }

  read(text: string): void {
    if (!this.#hasEnough) this.#take(this.#records.read(text));
  }

  /** All that is wrong. */
  end(): Fault[] {
    if (!this.#hasEnough) this.#take(this.#records.end());
    const path = this.#path;
    const { flaw } = this.#records;
    if (flaw) this.#faults.push({ kind: 'record', path, ...flaw });
    else if (!this.#hasHeading) this.#faults.push({ kind: 'heading', path });
    else if (this.#columns.rows !== this.#told.rows) {
      const { rows: found } = this.#columns;
      this.#faults.push({ kind: 'rows', path, told: this.#told.rows, found });
    }
    return this.#faults;
  }

  columns() {
    return this.#columns.columns();
  }

  #take(records: Iterable<string[]>): void {
    for (const record of records) {
      if (!this.#hasHeading) this.#checkHeading(record);
      else if (record.length === this.#told.columns.length) this.#add(record);
      this.#hasEnough ||=
        this.#faults.length >= MOST_FAULTS || this.#columns.rows > this.#told.rows;
      if (this.#hasEnough) return;
    }
  }

  #add(record: readonly string[]): void {
    for (const { column, kind: bad } of this.#columns.add(record)) {
      // The heading is the first record.
      const at = this.#columns.rows + 1;
      this.#faults.push({ kind: 'cell', path: this.#path, record: at, column, bad });
    }
  }

  #checkHeading(heading: readonly string[]): void {
    this.#hasHeading = true;
    const names = this.#told.columns.map(({ name }) => exactHeading(name));
    const isAsTold =
      heading.length === names.length && names.every((name, at) => name === heading[at]);
    if (!isAsTold) this.#faults.push({ kind: 'heading', path: this.#path });
  }

  /** A column of ours is of one kind alone. */
  #checkKinds(): void {
    const own = new Map(Object.entries(emptyTable(this.#told.table).columns));
    for (const { name, kind } of this.#told.columns) {
      if ((own.get(name)?.kind ?? kind) === kind) continue;
      this.#faults.push({ kind: 'shape', where: `${this.#path}.${name}`, wanted: 'kind' });
    }
  }
}
