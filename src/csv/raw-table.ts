import type { Encoding } from './encoding';

/** Whether `"` encloses cells or is a letter like any other. */
export type Quoting = 'quotes' | 'text';

/**
 * What a record is. All but `data` are set aside with that reason (`empty` is counted apart);
 * `preamble` are those above the headings, which no ledger counts.
 */
export type Role =
  'data' | 'empty' | 'total' | 'subtotal' | 'heading' | 'units' | 'note' | 'preamble';

export interface RawRecord {
  /** Line of the file on which it begins, counted from 1. */
  readonly line: number;
  /**
   * As many as there are headings, or more where the record has more. Of a large file they are
   * cut out of its text each time they are asked for: ask once a record, and row by row.
   */
  readonly cells: readonly string[];
  readonly role: Role;
  /** The same cells uncut, where they are a part of the file's text as they stand. */
  readonly uncut?: UncutCells;
}

/** Cells as places in a text, for those who need not hold each as a text of its own. */
export interface UncutCells {
  readonly text: string;
  /**
   * Writes where each cell begins and ends, as many as the record has in the file. Returns how
   * many; 0 where the cells are no plain parts of the text, or too many.
   */
  places(into: Uint32Array): number;
}

/** A file as rows of text, before any cell is understood. */
export interface RawTable {
  /** The file's name, for people: no control or bidi marks, of bounded length. */
  name: string;
  encoding: Encoding;
  /** One character, or empty where the file has one column. */
  delimiter: string;
  quoting: Quoting;
  /** As written, trimmed; empty where there is none. Told apart by their position only. */
  headings: readonly string[];
  /** Null where the file has no headings. */
  headingLine: number | null;
  /** Every record after the heading, in the order of the file. */
  records: readonly RawRecord[];
}
