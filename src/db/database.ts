import { Dexie, type EntityTable, type Table as Store } from 'dexie';
import type { Ledger } from '../model/ledger';
import type { Scope } from '../model/scope';
import type { TableName } from '../model/tables';
import type { Trouble } from '../model/trouble';
import type { StoredColumn } from './chunks';

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

/** A table that the reader brought. */
export interface ImportedDataset extends Dataset {
  origin: 'imported';
  /** What its reader calls it; at first, the name of its file. */
  name: string;
  scope: Scope;
  /** Files of one year and edition are one year; left out is the first edition. */
  edition?: number;
  ledger: Ledger;
}

/** The columns of some rows of a dataset, in order. */
export interface Chunk {
  dataset: string;
  number: number;
  rows: number;
  columns: Record<string, StoredColumn>;
}

/** Something that the reader decided about files, kept for the next one. */
export interface Memory {
  /** `mapping:` and the fingerprint of the headings, or `places`. */
  key: string;
  value: unknown;
}

/** Another tab that stands in the way. */
export type Hindrance = Extract<Trouble, 'newer' | 'blocked'>;

/** Raised when a store, an index or the form of a chunk changes. */
const VERSION = 4;

export class Database extends Dexie {
  declare datasets: EntityTable<Dataset, 'id'>;
  declare chunks: Store<Chunk, [string, number]>;
  declare memories: EntityTable<Memory, 'key'>;

  #hindrance: Hindrance | null = null;
  #tell: (hindrance: Hindrance | null) => void = () => {};

  constructor(name = 'millesime') {
    super(name);
    this.version(1).stores({ datasets: 'id, year', chunks: '[dataset+number], dataset' });
    this.version(2).stores({ memories: 'key' });
    // Texts are packed and numbers narrowed since; chunks from before are read as they are.
    this.version(VERSION).stores({});
    this.on('versionchange', ({ newVersion }) => this.#giveWay(newVersion));
    this.on('blocked', ({ newVersion }) => this.#blocked(newVersion));
    this.on('ready', () => this.#checkVersion(), true);
  }

  /** Tells when another tab stands in the way, or does so already, and null when it does no more. */
  onhindered(tell: (hindrance: Hindrance | null) => void): void {
    this.#tell = tell;
    if (this.#hindrance) tell(this.#hindrance);
  }

  /** Another tab waits to change the database or to delete it: it must not wait for this one. */
  #giveWay(newVersion: number | null): false {
    const isNewer = newVersion !== null && newVersion > 0;
    // Code that knows only the older stores must not write to the newer ones.
    this.close({ disableAutoOpen: isNewer });
    if (isNewer) this.#hinder('newer');
    // What Dexie would do itself is done.
    return false;
  }

  #blocked(newVersion: number | null): false {
    if (newVersion) this.#hinder('blocked');
    return false;
  }

  /** Dexie opens a database of a newer version as if it were its own. */
  #checkVersion(): void {
    // Dexie counts in tenths, and adds one where it mends a schema.
    const native = this.backendDB().version;
    if (native >= (VERSION + 1) * 10) {
      throw new DOMException(`a newer database: ${native / 10}`, 'VersionError');
    }
    this.#hinder(null);
  }

  #hinder(hindrance: Hindrance | null): void {
    this.#hindrance = hindrance;
    this.#tell(hindrance);
  }
}

let ours: Database | null = null;

/**
 * The page's own connection, and its only one: a second would wait unheard behind the first, and
 * be told by Dexie to give way to it as to a newer page.
 */
export function pageDatabase(): Database {
  return (ours ??= new Database());
}

export function isImported(dataset: Dataset): dataset is ImportedDataset {
  return dataset.origin === 'imported';
}
