import type { Quoting } from './raw-table';

/** How a text is cut into records and cells. */
export interface Dialect {
  /** One character, or empty where there is one column. */
  delimiter: string;
  quoting: Quoting;
  /** How many cells most records have: what a misplaced quote is judged by. */
  width: number;
}
