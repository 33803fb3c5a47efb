import type { RawProgress, RawReading } from '../csv/raw-reading';
import type { RawChoice } from '../csv/raw-reading';
import type { RawRecord } from '../csv/raw-table';
import type { DayEvidence } from '../csv/day/evidence';
import type { PlaceReview } from '../csv/read/places';
import type { ProblemCount } from '../csv/read/remarks';
import type { ValueReview } from '../csv/read/categories';
import type { Refusal } from '../csv/refusal';
import type { KnownValues } from '../csv/values/match-value';
import type { PlaceAnswers } from '../geo/find-place';
import type { Row } from '../model/columnar';
import type { Ledger } from '../model/ledger';
import type { Mapping, MappingChoice } from '../model/mapping';
import type { NumberEvidence } from '../model/number-evidence';
import type { Place } from '../model/place';
import type { ReadChoices } from '../model/read-choices';
import type { RowProblem, SetAside } from '../model/row-problem';
import type { Division, Share, SharePiece } from './hand-over';

/** Cells written anew by the reader: by line of the file, then by position in it. */
export type Edits = Readonly<Record<number, Readonly<Record<number, string>>>>;

/** All that a person chose of a file; the rest is found out. */
export interface Choices {
  raw: RawChoice;
  mapping: MappingChoice;
  values: ReadChoices;
  places: PlaceAnswers;
  edits: Edits;
}

export const NO_CHOICES: Choices = { raw: {}, mapping: {}, values: {}, places: {}, edits: {} };

/** What the page knows beside the file. */
export interface Beside {
  /** Values that other years hold. */
  known: KnownValues;
  /** Identities of rows that the browser has already. */
  present: readonly string[];
}

/** A file of the reader's, whose bytes the worker fetches itself, or what was pasted. */
export interface Source {
  name: string;
  content: Blob | string;
}

export type Request =
  /** Lets go what was read last and fetches the towns, for the next file. It has no answer. */
  | { kind: 'prepare' }
  /** Reads a file, or with another choice the one read last. */
  | { kind: 'read'; source: Source | null; choices: Choices; beside: Beside }
  /** The rows, to be stored. They leave the worker. */
  | { kind: 'take'; division: Division }
  /** The records that are set aside, whole. */
  | { kind: 'aside' }
  /** Places for a name that is being typed. */
  | { kind: 'suggest'; typed: string };

export interface Progress {
  step: RawProgress['step'] | 'places' | 'read';
  /** 0 to 1. */
  fraction: number;
}

/** A record that is not imported, with its cells as they are in the file. */
export type Aside = SetAside & { cells: readonly string[] };

/** How a file was understood, and its first rows. */
export interface Preview {
  name: string;
  encoding: RawReading['table']['encoding'];
  delimiter: string;
  quoting: RawReading['table']['quoting'];
  headings: readonly string[];
  headingLine: number | null;
  letters: RawReading['letters'];
  dialectReason: RawReading['dialectReason'];
  structure: RawReading['structure'];
  quotes: RawReading['quotes'];
  /** The file has a column a year: each of its cells has become a row. */
  isLong: boolean;
  /** By position in the file: its first filled cells. */
  samples: readonly (readonly string[])[];
  mapping: Mapping;
  ledger: Ledger;
  /** The first ones; the ledger counts all. */
  aside: readonly Aside[];
  problems: readonly RowProblem[];
  problemCounts: readonly ProblemCount[];
  days: Readonly<Record<string, DayEvidence>>;
  numbers: Readonly<Record<string, NumberEvidence>>;
  places: readonly PlaceReview[];
  values: readonly ValueReview[];
  /** The first rows as they will be. */
  rows: readonly Row[];
  /**
   * Rows by year; those without a day, or of a table without days, are not among them. Where all
   * are there already, these.
   */
  years: readonly { year: number; rows: number }[];
}

export interface Taken {
  shares: readonly Share[];
  preview: Preview;
}

export interface AsideFile {
  headings: readonly string[];
  delimiter: string;
  records: readonly RawRecord[];
  setAside: readonly SetAside[];
}

export type Answer =
  | { kind: 'progress'; progress: Progress }
  | { kind: 'preview'; preview: Preview }
  | { kind: 'refused'; refusal: Refusal }
  /** A table piece by piece, and that these are all. */
  | { kind: 'piece'; share: SharePiece }
  | { kind: 'taken'; preview: Preview }
  | { kind: 'aside'; file: AsideFile }
  | { kind: 'places'; places: readonly Place[] }
  | { kind: 'broken'; message: string };
