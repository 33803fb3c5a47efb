import { Dexie, type EntityTable, type Table as Store } from 'dexie';
import type { ColumnData } from '../model/columnar';
import type { Ledger } from '../model/ledger';
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

/** Whether a file holds its whole year: only its reader knows. */
export type Scope = 'unconfirmed' | 'complete' | 'extract';

/** A table that the reader brought. */
export interface ImportedDataset extends Dataset {
  origin: 'imported';
  /** What its reader calls it; at first, the name of its file. */
  name: string;
  scope: Scope;
  ledger: Ledger;
}

/** The columns of some rows of a dataset, in order. */
export interface Chunk {
  dataset: string;
  number: number;
  rows: number;
  columns: Record<string, ColumnData>;
}

/** Something that the reader decided about files, kept for the next one. */
export interface Memory {
  /** `mapping:` and the fingerprint of the headings, or `places`. */
  key: string;
  value: unknown;
}

export class Database extends Dexie {
  declare datasets: EntityTable<Dataset, 'id'>;
  declare chunks: Store<Chunk, [string, number]>;
  declare memories: EntityTable<Memory, 'key'>;

  constructor(name = 'millesime') {
    super(name);
    this.version(1).stores({ datasets: 'id, year', chunks: '[dataset+number], dataset' });
    this.version(2).stores({ memories: 'key' });
  }
}

export function isImported(dataset: Dataset): dataset is ImportedDataset {
  return dataset.origin === 'imported';
}
