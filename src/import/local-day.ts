import { isoDay, type Day } from '../model/day';

/** The day that it was where the reader is. */
export function localDay(time: Date): Day {
  return isoDay(time.getFullYear(), time.getMonth() + 1, time.getDate());
}
