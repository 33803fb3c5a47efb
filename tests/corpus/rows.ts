import type { Value } from '../../src/model/columnar';
import type { ProblemCode, StructuralRole } from '../../src/model/row-problem';
import type { ImportedTable } from '../../src/model/tables';

/** What must come of the rows of a file, written down from the file before it was first read. */
export interface RowsOutcome {
  table: ImportedTable;
  /** Those that are imported, in the order of their days: what is told of each must be so. */
  rows: readonly Readonly<Record<string, Value>>[];
  /** All that are set aside, by line. */
  aside?: readonly (readonly [line: number, reason: ProblemCode | StructuralRole])[];
  /** All that is said of rows that are imported, by line. */
  said?: readonly (readonly [line: number, column: string, code: ProblemCode])[];
  /** How many lines show nothing, and how many say again what another has said. */
  empty?: number;
  again?: number;
}

/** A file whose rows are tried, not only its lines and cells. */
export interface RowsFile {
  /** What is tried; the file itself is called so that its name tells nothing. */
  shows: string;
  content: string | Uint8Array;
  outcome: RowsOutcome;
}
