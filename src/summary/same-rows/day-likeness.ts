import { NO_DAY, dayNumber, dayOf, dayOfMonth, isoDay, monthOf, yearOf } from '../../model/day';

/** More days apart, what recurs each week would be taken for one event. */
const MOST_DAYS = 3;

export type DayLikeness = 'same' | 'near' | 'swapped' | 'missing' | 'far';

/**
 * What the days of two rows are to each other, first and last ones, NO_DAY where there are none:
 * one of them may be corrected, or new.
 */
export function dayLikeness(
  first: number,
  last: number,
  otherFirst: number,
  otherLast: number,
): Exclude<DayLikeness, 'swapped'> {
  if (first === otherFirst) return 'same';
  if (first === NO_DAY || otherFirst === NO_DAY) return 'missing';
  // Of periods that share a day, one is a closer account of the other.
  return Math.max(first - otherLast, otherFirst - last) <= MOST_DAYS ? 'near' : 'far';
}

/** The day with day and month exchanged, as an American spreadsheet reads it; NO_DAY for none. */
export function swappedDay(number: number): number {
  if (number === NO_DAY) return NO_DAY;
  const day = dayOf(number);
  const [year, month, date] = [yearOf(day), monthOf(day), dayOfMonth(day)];
  return date <= 12 ? dayNumber(isoDay(year, date, month)) : NO_DAY;
}
