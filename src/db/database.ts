import { Dexie, type EntityTable, type Table as Store } from 'dexie';
import type { ColumnData } from '../model/columnar';
import type { TableName } from '../model/tables';

/** One table of one year, bundled with the site or brought by the reader. */
export interface Dataset {
  id: string;
  table: TableName;
  year: number;
  origin: 'bundled' | 'imported';
  /** Fingerprint of the source, which changes when it does. */
  digest: string;
  rows: number;
  chunks: number;
  importedAt: string;
}

/** The columns of some rows of a dataset, in order. */
export interface Chunk {
  dataset: string;
  number: number;
  rows: number;
  columns: Record<string, ColumnData>;
}

export class Database extends Dexie {
  declare datasets: EntityTable<Dataset, 'id'>;
  declare chunks: Store<Chunk, [string, number]>;

  constructor(name = 'millesime') {
    super(name);
    this.version(1).stores({ datasets: 'id, year', chunks: '[dataset+number], dataset' });
  }
}
