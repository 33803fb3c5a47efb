import { addMonths, dayNumber, dayOf, monthSpan, monthOf, yearOf, yearSpan } from '../../model/day';
import { countParts, type DayCounts } from '../../model/day-counts';
import type { DaySpan } from './day-span';

/** Some days in a row, both ends included, and how many rows begin in them. */
export interface Bin extends DaySpan {
  count: number;
  total: number;
}

/** A narrower bar of a week cannot be told from its neighbours: months are drawn instead. */
const LEAST_WEEK = 5;
const WEEK = 7;
/** 1970 began on a Thursday, three days after a Monday. */
const FIRST_WEEKDAY = 3;

/** How the extent is cut where it is drawn so wide. */
export function cuts(extent: DaySpan, width: number): DaySpan[] {
  const days = extent.to - extent.from + 1;
  return (width * WEEK) / days < LEAST_WEEK ? months(extent) : weeks(extent);
}

/** The weeks of an extent, from Monday to Sunday; the first and the last may be cut. */
export function weeks(extent: DaySpan): DaySpan[] {
  const weekday = (((extent.from + FIRST_WEEKDAY) % WEEK) + WEEK) % WEEK;
  const monday = extent.from - weekday;
  return parted(extent, monday, (day) => day + WEEK);
}

/** The months of an extent; the first and the last may be cut. */
export function months(extent: DaySpan): DaySpan[] {
  const first = dayOf(extent.from);
  const { from } = monthSpan(yearOf(first), monthOf(first));
  return parted(extent, dayNumber(from), (day) => dayNumber(addMonths(dayOf(day), 1)));
}

/** As long as a bar stands for. */
export type CutUnit = 'week' | 'month' | 'year';

/** So many days at most are cut into weeks, and into months. */
const MOST_WEEKS = 400;
const MOST_MONTHS = 4_000;

/** The unit that leaves neither too many bars of an extent nor too few. */
export function cutUnit({ from, to }: DaySpan): CutUnit {
  const days = to - from + 1;
  if (days <= MOST_WEEKS) return 'week';
  return days <= MOST_MONTHS ? 'month' : 'year';
}

/** The units of an extent; the first and the last may be cut. */
export function cut(extent: DaySpan, unit: CutUnit): DaySpan[] {
  switch (unit) {
    case 'week':
      return weeks(extent);
    case 'month':
      return months(extent);
    case 'year': {
      const { from } = yearSpan(yearOf(dayOf(extent.from)));
      return parted(extent, dayNumber(from), (day) => dayNumber(addMonths(dayOf(day), 12)));
    }
  }
}

/** Counts by cut. Days that no cut holds are left out. */
export function bins(counts: DayCounts, parts: readonly DaySpan[]): Bin[] {
  return countParts(counts, parts).map((sum, at) => ({ ...parts[at], ...sum }));
}

function parted({ from, to }: DaySpan, first: number, next: (day: number) => number): DaySpan[] {
  const parts: DaySpan[] = [];
  for (let start = first; start <= to; start = next(start)) {
    parts.push({ from: Math.max(start, from), to: Math.min(next(start) - 1, to) });
  }
  return parts;
}
