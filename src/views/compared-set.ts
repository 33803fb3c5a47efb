import type { Comparability, YearPair } from '../model/comparability';
import type { TableName } from '../model/tables';
import type { Turnover } from '../summary/compare/turnover';

/** The values of one column in two years. */
export interface ComparedSet {
  table: TableName;
  dimension: string;
  turnover: Turnover;
  years: YearPair;
  nature: Comparability['nature'];
}
