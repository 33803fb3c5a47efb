import type { Encoding } from '../../src/csv/encoding';
import type { FileKind } from '../../src/csv/file-kind';
import type { Refusal } from '../../src/csv/refusal';
import type { RawChoice } from '../../src/csv/raw-reading';

/** What must come of a file, written down before it was first read. */
export interface Outcome {
  encoding?: Encoding;
  delimiter?: string;
  headingLine?: number | null;
  headings?: readonly string[];
  /** How many records of each role. */
  roles?: Readonly<Record<string, number>>;
  /** Cells that must be found, by their line and number from 0. */
  cells?: readonly (readonly [line: number, cell: number, value: string])[];
  /** Codes of what is noticed, in any order; none where it is left out. */
  notices?: readonly string[];
}

/** A file made by code, as some program or person would have left it. */
export interface CorpusFile {
  name: string;
  bytes: () => Uint8Array;
  choice?: RawChoice;
  outcome: Outcome | { refusal: Refusal['code'] | `kind ${FileKind}` };
}
