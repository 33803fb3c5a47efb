import type { Day, Precision } from './day';

/** `04/05/2019`: the fourth of May, or of April the fifth. */
export type DayOrder = 'day-month' | 'month-day';

/** How the days of a column are to be read. */
export interface DayHabits {
  order: DayOrder;
  /** Of days that name none (`27 juin`); null where the file does not tell. */
  year: number | null;
  /** Excel for old Macs counts from 1904. */
  epoch: 1900 | 1904;
}

/** Something to be said of a day that was read. */
export type DayNote =
  /** `27/06/19`. */
  | 'two-digit-year'
  /** The year is that of the file. */
  | 'year-of-file'
  /** It can only be read in the order that the column does not have. */
  | 'other-order'
  /** A number of days, as spreadsheets count them. */
  | 'serial'
  /** `3 et 10 mai`: the days between are counted in. */
  | 'days-apart'
  /** A winter is that which begins in the year. */
  | 'winter';

export type NoDay = 'empty' | 'not-a-day' | 'no-such-day' | 'end-before-start' | 'no-year';

export type DayReading =
  { start: Day; end: Day; precision: Precision; note: DayNote | null } | { missing: NoDay };

/** A date of which something may be left to the other end of its span, or to the file. */
export interface Partial {
  year: number | null;
  month: number | null;
  day: number | null;
  note: DayNote | null;
}
