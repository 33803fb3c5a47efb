import type { Reason, Sides, YearPair, YearSide } from './comparability';
import type { TableName } from './tables';

/** Rows that a fact is computed from: those of one side with one of the values. */
export interface Evidence {
  side: YearSide;
  table: TableName;
  /** As in the address; null for all rows. `day` has spans as values: `2019-03-01..2019-03-31`. */
  dimension: string | null;
  values: readonly string[];
}

interface Counts {
  now: number;
  before: number;
}

export interface Amount {
  value: number;
  approximate: boolean;
}

/** One fact of a comparison, all that its sentence says. */
export type Change = {
  years: YearPair;
  evidence: readonly Evidence[];
  /** How large and how certain, above 0: facts are ranked by it. */
  weight: number;
} & (
  | ({ kind: 'total'; table: TableName; relative: number | null } & Counts)
  /** The month that changed most, 1 to 12. */
  | ({ kind: 'month'; table: TableName; month: number } & Counts)
  /** A value of both years that changed most. */
  | ({ kind: 'value'; table: TableName; dimension: string; value: string } & Counts)
  /** Values of one year or of both; the first names have most rows. `of`: how many there are in all. */
  | {
      kind: 'new' | 'recurring' | 'gone';
      table: TableName;
      dimension: string;
      count: number;
      of: number;
      names: readonly string[];
    }
  /** How large a part of the rows has a value: the numbers of rows, and of all of them. */
  | ({
      kind: 'share';
      table: TableName;
      dimension: string;
      value: string;
      totals: Counts;
    } & Counts)
  | {
      kind: 'figure';
      metric: { name: string; english: string };
      unit: string;
      now: Amount;
      before: Amount;
      absolute: number;
      relative: number | null;
      approximate: boolean;
    }
  /** Both sides hold the same rows. */
  | { kind: 'same'; table: TableName; count: number }
  /** Why no difference is told. */
  | { kind: 'untold'; table: TableName; reason: Reason }
  /** Tables that one year has and the other not. */
  | { kind: 'absent'; sides: Sides; tables: readonly TableName[] }
);
