/**
 * What became of the records of a file. Always: read = imported + set aside + empty +
 * already there.
 */
export interface Ledger {
  /** Every record after the heading. */
  read: number;
  imported: number;
  /** Kept out, each with a reason: totals, repeated headings, what could not be read. */
  setAside: number;
  empty: number;
  /** Rows that the browser has already. */
  duplicates: number;
}
