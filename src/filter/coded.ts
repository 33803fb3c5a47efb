/** The values of a table's rows as codes: one a row, or several where there are offsets. */
export interface Coded {
  codes: Uint32Array;
  offsets: Uint32Array | null;
  /** How many codes there are. */
  size: number;
}
