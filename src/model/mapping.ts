import type { ImportedTable } from './tables';

/** Why a column of a file was taken for one of ours. */
export type MappingReason =
  /** A person chose it. */
  | 'chosen'
  /** The heading is the column's own name. */
  | 'name'
  /** The heading is a known one. */
  | 'heading'
  | 'typo'
  | 'part-of-heading'
  /** The cells show it. */
  | 'contents'
  /** The heading is known, but a column before it fits better. */
  | 'taken'
  | 'unknown'
  /** Months or days beside a column of years, read with it as one date. */
  | 'part-of-date'
  /** Written by us beside rows that were set aside. */
  | 'reason-column';

export interface MappedColumn {
  /** Position in the file, from 0. */
  at: number;
  heading: string;
  /** The column of our table; null where it is kept as text under its own heading, or left. */
  target: string | null;
  /** Every column of ours that is filled from it, `target` among them. */
  feeds: readonly string[];
  /** 0 to 1. */
  confidence: number;
  reason: MappingReason;
}

export interface Mapping {
  table: ImportedTable;
  /** 0 to 1: how far the table is ahead of the next. */
  confidence: number;
  /** By position. */
  columns: readonly MappedColumn[];
  /** Groups of columns of which one is needed and none is fed: no row can be read. */
  missing: readonly (readonly string[])[];
}

/** What a person chose; the rest is guessed. */
export interface MappingChoice {
  table?: ImportedTable;
  /** The column of ours by position in the file; null keeps it as text. */
  columns?: Readonly<Record<number, string | null>>;
}
