import type { Columnar } from '../model/columnar';
import { TABLE_NAMES, type TableName } from '../model/tables';
import { pieceCount } from './chunks';
import { pageDatabase, type Database, type Dataset } from './database';
import { isWhole, readColumns, writeColumns } from './stored-columns';

/** What a browser keeps of a year that comes with the site. */
export interface Kept {
  digest: string;
  tables: Readonly<Record<TableName, Columnar>>;
}

/** The datasets that this browser keeps. */
export class Shelf {
  readonly #database: Database;

  constructor(database = pageDatabase()) {
    this.#database = database;
  }

  /**
   * Stores the year unless the same is there whole. One transaction: all of it or nothing.
   * `onanswer`: the storage is there, and much may be left to do.
   */
  async keep(
    year: number,
    { digest, tables }: Kept,
    onanswer: () => void = () => {},
  ): Promise<'unchanged' | 'stored'> {
    const isThere = await this.#isWhole(year, digest);
    onanswer();
    if (isThere) return 'unchanged';
    const { datasets, chunks } = this.#database;
    await this.#database.transaction('rw', datasets, chunks, async () => {
      const old = (await this.#of(year)).map(({ id }) => id);
      await datasets.bulkDelete(old);
      await chunks.where('dataset').anyOf(old).delete();
      for (const data of Object.values(tables)) {
        const dataset = described(year, digest, data);
        await writeColumns(this.#database, dataset, data);
        await datasets.put(dataset);
      }
    });
    return 'stored';
  }

  /** The year as it was stored, or null where it is not there whole. */
  async take(year: number): Promise<Kept | null> {
    const found = await this.#of(year);
    const tables: Partial<Record<TableName, Columnar>> = {};
    for (const dataset of found) {
      const data = await readColumns(this.#database, dataset);
      if (!data) return null;
      tables[dataset.table] = data;
    }
    const digest = found[0]?.digest;
    return isComplete(tables) && digest ? { digest, tables } : null;
  }

  async #of(year: number): Promise<Dataset[]> {
    const all = this.#database.datasets.where('year').equals(year);
    return all.and(({ origin }) => origin === 'bundled').toArray();
  }

  /** Counts the chunks and reads none: the rows of a large year take a while. */
  async #isWhole(year: number, digest: string): Promise<boolean> {
    try {
      const found = await this.#of(year);
      if (new Set(found.map(({ table }) => table)).size < TABLE_NAMES.length) return false;
      for (const dataset of found) {
        if (dataset.digest !== digest || !(await isWhole(this.#database, dataset))) return false;
      }
      return true;
    } catch {
      return false;
    }
  }
}

function described(year: number, digest: string, data: Columnar): Dataset {
  return {
    id: `bundled-${year}-${data.table}`,
    table: data.table,
    year,
    origin: 'bundled',
    digest,
    rows: data.rows,
    chunks: pieceCount(data.rows),
    importedAt: new Date().toISOString(),
  };
}

function isComplete(
  tables: Partial<Record<TableName, Columnar>>,
): tables is Record<TableName, Columnar> {
  return TABLE_NAMES.every((name) => name in tables);
}
