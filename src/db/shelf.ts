import type { Columnar } from '../model/columnar';
import { TABLE_NAMES, type TableName } from '../model/tables';
import { cutColumns, joinColumns } from './chunks';
import { Database, type Chunk, type Dataset } from './database';

/** What a browser keeps of a year that comes with the site. */
export interface Kept {
  digest: string;
  tables: Readonly<Record<TableName, Columnar>>;
}

/** The datasets that this browser keeps. */
export class Shelf {
  readonly #database: Database;

  constructor(database = new Database()) {
    this.#database = database;
  }

  /** Stores the year unless the same is there whole. One transaction: all of it or nothing. */
  async keep(year: number, { digest, tables }: Kept): Promise<'unchanged' | 'stored'> {
    if (await this.#isWhole(year, digest)) return 'unchanged';
    const { datasets, chunks } = this.#database;
    const records = Object.values(tables).map((data) => toRecords(year, digest, data));
    await this.#database.transaction('rw', datasets, chunks, async () => {
      const old = await datasets
        .where('year')
        .equals(year)
        .and(({ origin }) => origin === 'bundled')
        .primaryKeys();
      await datasets.bulkDelete(old);
      await chunks.where('dataset').anyOf(old).delete();
      await datasets.bulkPut(records.map(({ dataset }) => dataset));
      await chunks.bulkPut(records.flatMap(({ pieces }) => pieces));
    });
    return 'stored';
  }

  /** The year as it was stored, or null where it is not there whole. */
  async take(year: number): Promise<Kept | null> {
    const { datasets, chunks } = this.#database;
    const found = (await datasets.where('year').equals(year).toArray()).filter(
      ({ origin }) => origin === 'bundled',
    );
    const tables: Partial<Record<TableName, Columnar>> = {};
    for (const { id, table, rows, chunks: count } of found) {
      const pieces = await chunks.where('dataset').equals(id).sortBy('number');
      const data = joinColumns(table, pieces);
      if (pieces.length !== count || data.rows !== rows) return null;
      tables[table] = data;
    }
    const digest = found[0]?.digest;
    return isComplete(tables) && digest ? { digest, tables } : null;
  }

  close(): void {
    this.#database.close();
  }

  async #isWhole(year: number, digest: string): Promise<boolean> {
    const kept = await this.take(year).catch(() => null);
    return kept?.digest === digest;
  }
}

function toRecords(year: number, digest: string, data: Columnar) {
  const id = `bundled-${year}-${data.table}`;
  const pieces: Chunk[] = cutColumns(data).map((piece, number) => ({
    dataset: id,
    number,
    ...piece,
  }));
  const dataset: Dataset = {
    id,
    table: data.table,
    year,
    origin: 'bundled',
    digest,
    rows: data.rows,
    chunks: pieces.length,
    importedAt: new Date().toISOString(),
  };
  return { dataset, pieces };
}

function isComplete(
  tables: Partial<Record<TableName, Columnar>>,
): tables is Record<TableName, Columnar> {
  return TABLE_NAMES.every((name) => name in tables);
}
