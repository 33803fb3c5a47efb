/** Something wrong with one cell of a file; never thrown, always told. */
export interface Problem {
  /** Line of the file, counted from 1, the heading included. */
  line: number;
  column: string;
  kind:
    | 'missing-column'
    | 'missing-value'
    | 'not-a-day'
    | 'not-a-number'
    | 'not-a-flag'
    | 'not-an-address'
    | 'unknown-value';
  value: string;
}
