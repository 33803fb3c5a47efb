import {
  addDays,
  addMonths,
  daysIn,
  isoDay,
  monthOf,
  yearOf,
  type Day,
  type Span,
} from '../../model/day';
import { edges } from './frame';
import type { Measure } from '../text-width';

export type Unit = 'year' | 'month' | 'week' | 'day';

/**
 * The names of a unit's day, the longest first: `['January', 'Jan', 'J']`; with its year where
 * no row above tells it.
 */
export type Namer = (unit: Unit, day: Day, coarsest: boolean) => readonly string[];

interface Tick {
  /** The day on which the unit begins, even before the frame. */
  day: Day;
  /** Where it begins inside the picture, and how far it goes on. */
  x: number;
  width: number;
  /** Empty where no name has room. */
  label: string;
}

/** Two rows of an axis of days: a coarse unit over a fine one, or the coarse one alone. */
export interface Axis {
  coarse: { unit: Unit; ticks: Tick[] };
  fine: { unit: Unit; ticks: Tick[] } | null;
}

const PADDING = 8;

/** The units that suit so many pixels a day. */
function units(pixelsPerDay: number): [Unit, Unit | null] {
  if (pixelsPerDay >= 20) return ['month', 'day'];
  if (pixelsPerDay >= 4) return ['month', 'week'];
  if (pixelsPerDay >= 0.45) return ['year', 'month'];
  return ['year', null];
}

/**
 * The axis of a frame. All labels of a row have the same form, the longest that fits the
 * narrowest whole unit, so that labels never overlap; units cut by the edges may go without.
 * A fine row of which not even the shortest form fits is left out.
 */
export function axis(frame: Span, width: number, name: Namer, measure: Measure): Axis {
  const [coarse, fine] = units(width / daysIn(frame));
  const row = (unit: Unit, coarsest: boolean) => {
    const named = starts(unit, frame).map((day) => ({ day, names: name(unit, day, coarsest) }));
    return ticks(unit, named, frame, width, measure);
  };
  const fineRow = fine && row(fine, false);
  return {
    coarse: { unit: coarse, ticks: row(coarse, true).ticks },
    fine: fine && fineRow?.fits ? { unit: fine, ticks: fineRow.ticks } : null,
  };
}

function ticks(
  unit: Unit,
  named: readonly { day: Day; names: readonly string[] }[],
  frame: Span,
  width: number,
  measure: Measure,
): { ticks: Tick[]; fits: boolean } {
  const spans = named.map(({ day, names }) => {
    const [from, to] = edges(frame, width, { from: day, to: addDays(after(unit, day), -1) });
    return { day, names, from, to };
  });
  const forms = spans[0]?.names.map((_, form) => form) ?? [];
  const fitting = forms.find((form) =>
    spans.every(({ names, from, to }) => measure(names[form]) <= to - from - PADDING),
  );
  const form = fitting ?? forms.length - 1;
  return {
    fits: fitting !== undefined,
    ticks: spans.map(({ day, names, from, to }) => {
      const x = Math.max(0, from);
      const end = Math.min(width, to);
      const label = names.slice(form).find((text) => measure(text) <= end - x - PADDING) ?? '';
      return { day, x, width: end - x, label };
    }),
  };
}

/** The days on which a unit begins, from the one that holds the first day of the frame. */
function starts(unit: Unit, { from, to }: Span): Day[] {
  const days: Day[] = [];
  for (let day = startOf(unit, from); day <= to; day = after(unit, day)) days.push(day);
  return days;
}

function startOf(unit: Unit, day: Day): Day {
  switch (unit) {
    case 'year':
      return isoDay(yearOf(day), 1, 1);
    case 'month':
      return isoDay(yearOf(day), monthOf(day), 1);
    case 'week':
      return addDays(day, -weekday(day));
    case 'day':
      return day;
  }
}

function after(unit: Unit, day: Day): Day {
  switch (unit) {
    case 'year':
      return addMonths(day, 12);
    case 'month':
      return addMonths(day, 1);
    case 'week':
      return addDays(day, 7);
    case 'day':
      return addDays(day, 1);
  }
}

/** 0 on a Monday. */
function weekday(day: Day): number {
  return (new Date(day).getUTCDay() + 6) % 7;
}
