/** What a file may amount to. Beyond, a browser's memory is no longer sure to hold it. */
export const LIMITS = {
  bytes: 200_000_000,
  columns: 200,
  /** Characters of one cell. */
  cell: 100_000,
  rows: 2_000_000,
} as const;
