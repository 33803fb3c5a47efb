import { Zip, ZipDeflate } from 'fflate';
import { exactHeadings, exactRows, shapesOf, type Shape } from '../../csv/exact-cells';
import type { ImportedDataset, Memory } from '../../db/database';
import { Rest } from '../../model/slices';
import type { Columnar } from '../../model/columnar';
import { DESCRIPTOR, descriptor, type Described } from './descriptor';

/** What goes into a backup. */
export interface Source {
  datasets: readonly ImportedDataset[];
  memories: readonly Memory[];
  /** The rows of a dataset in parts, one at least. */
  pieces: (dataset: ImportedDataset) => AsyncIterable<Pick<Columnar, 'rows' | 'columns'>>;
}

/** How the writing or reading of a backup is watched and stopped. */
export interface Watch {
  /** How much is done: 0 to 1. */
  onprogress?: (done: number) => void;
  signal?: AbortSignal;
}

/** Unpacked bytes: what is larger cannot be restored, and is not written. */
export const LARGEST = 400_000_000;

/** Few enough rows that writing them is no long task. */
const ROWS_AT_ONCE = 50;
const BYTES_AT_ONCE = 65_536;

export class TooLarge extends Error {}

/** One file that holds all of it: a zipped data package. Throws `TooLarge`. */
export async function writeBackup(
  { datasets, memories, pieces }: Source,
  { onprogress, signal }: Watch = {},
): Promise<Blob> {
  const writer = new Writer(signal);
  const total = datasets.reduce((sum, { rows }) => sum + rows, 0);
  const described: Described[] = [];
  let done = 0;
  for (const [number, dataset] of datasets.entries()) {
    const resource = `${dataset.table}-${dataset.year}-${number + 1}`;
    let shapes: Shape[] | null = null;
    writer.open(`${resource}.csv`);
    for await (const piece of pieces(dataset)) {
      if (!shapes) {
        shapes = shapesOf(piece);
        await writer.write(exactHeadings(shapes));
      }
      const write = exactRows(piece, shapes);
      for (let from = 0; from < piece.rows; from += ROWS_AT_ONCE) {
        await writer.write(write(from, Math.min(from + ROWS_AT_ONCE, piece.rows)));
      }
      onprogress?.((done += piece.rows) / total);
    }
    writer.close();
    described.push({ resource, dataset, shapes: shapes ?? [] });
  }
  writer.open(DESCRIPTOR);
  const told = descriptor(described, memories, new Date());
  await writer.write(`${JSON.stringify(told, null, 2)}\n`);
  writer.close();
  return writer.end();
}

/** Files into a zip, one after another, in steps so short that the page stays at hand. */
class Writer {
  readonly #parts: BlobPart[] = [];
  readonly #zip = new Zip((error, part) => {
    if (error) throw error;
    this.#parts.push(part as Uint8Array<ArrayBuffer>);
  });
  readonly #encoder = new TextEncoder();
  readonly #rest = new Rest();
  readonly #signal: AbortSignal | undefined;
  #file: ZipDeflate | null = null;
  #size = 0;

  constructor(signal: AbortSignal | undefined) {
    this.#signal = signal;
  }

  open(path: string): void {
    this.#file = new ZipDeflate(path, { level: 6 });
    this.#zip.add(this.#file);
  }

  async write(text: string): Promise<void> {
    const bytes = this.#encoder.encode(text);
    this.#size += bytes.length;
    if (this.#size > LARGEST) throw new TooLarge(`too large a backup: ${this.#size}`);
    for (let from = 0; from < bytes.length; from += BYTES_AT_ONCE) {
      this.#file?.push(bytes.subarray(from, from + BYTES_AT_ONCE));
      await this.#rest.take(this.#signal);
    }
  }

  close(): void {
    this.#file?.push(new Uint8Array(), true);
  }

  end(): Blob {
    this.#zip.end();
    return new Blob(this.#parts, { type: 'application/zip' });
  }
}
