import type { Span } from './day';
import type { TableName } from './tables';

/** The year shown, or the one that it is compared with. */
export type YearSide = 'now' | 'before';
export type Sides = YearSide | 'both';

export type YearPair = Readonly<Record<YearSide, number>>;

/**
 * What may be said of two years. `comparable`: differences, new and gone. `unconfirmed` and
 * `not-comparable`: both sides are shown and what they share is told, a difference only in
 * grey, and no sentence speaks of more, fewer, new or gone. `no-data`: nothing, for what is not
 * there is not 0.
 */
export type Verdict = 'comparable' | 'unconfirmed' | 'not-comparable' | 'no-data';

/** Months of a year, 1 to 12, both included. */
export interface Months {
  from: number;
  to: number;
}

/** Why two tables compare or do not. `verdict` is what the reason alone comes to. */
export type Reason = { verdict: Verdict } & (
  | { code: 'no-rows'; sides: Sides }
  | { code: 'extract'; sides: Sides }
  | { code: 'scope-unconfirmed'; sides: Sides }
  /** One holds a part of its year: which months, and which of them both have. */
  | { code: 'months'; side: YearSide; covered: Months; common: Months | null }
  /** The days selected lie outside the months that one holds. */
  | { code: 'span-uncovered'; side: YearSide; covered: Months }
  /** So many of the rows with a day are not of the year that they are filed under. */
  | { code: 'outside-year'; side: YearSide; outside: number; dated: number; years: number[] }
  /** Both hold rows of the same months: from the first to the last of them. */
  | { code: 'overlap'; span: Span; rows: Readonly<Record<YearSide, number>> }
  /** One counts what the other has none of, such as workshops among the events. */
  | { code: 'definition'; side: YearSide; dimension: string; value: string; count: number }
  | { code: 'tenfold'; side: YearSide; rows: Readonly<Record<YearSide, number>> }
  /** Two versions of one year: they differ by corrections. */
  | { code: 'same-year' }
  /** The same rows on both sides. */
  | { code: 'same-rows' }
);

/** Why a dimension of two tables compares or does not. */
export type DimensionReason = { verdict: Verdict; dimension: string } &
  /** No row of one has a value. */
  (
    | { code: 'column-empty'; sides: Sides }
    /** Many more rows of one have no value: the shares, 0.5 is half. */
    | { code: 'column-sparse'; side: YearSide; missing: Readonly<Record<YearSide, number>> }
    /** Both use words of their own, and none in common. */
    | { code: 'vocabulary' }
  );

export interface DimensionComparability {
  /** With the verdict on the table. */
  verdict: Verdict;
  /** Its own only, gravest first. */
  reasons: readonly DimensionReason[];
}

/** What may be said of one table of two years. */
export interface Comparability {
  table: TableName;
  years: YearPair;
  nature: 'years' | 'versions' | 'same';
  verdict: Verdict;
  /** Gravest first. */
  reasons: readonly Reason[];
  /**
   * The days on either side that do compare, where these are not all that is looked at: to
   * be offered as a selection. Null where there is nothing to gain.
   */
  common: Readonly<Record<YearSide, Span>> | null;
  /** By dimension of the address, those that are compared. */
  dimensions: Readonly<Record<string, DimensionComparability>>;
}
