import { monthByName } from './names';
import type { DayHabits, DayNote, Partial } from '../../model/day-reading';

const DAY = /^(\d{1,2})(?:er|st|nd|rd|th|e)?$/;
const YEAR = /^\d{4}$/;
const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})(?:\2(\d{1,2}))?$/;
const YEAR_LAST = /^(\d{1,2})([-/. ])(\d{1,2})\2(\d{4}|\d{2})$/;
const TWO = /^(\d{1,2})[-/.](\d{1,2}|\d{4})$/;
/** The second end of `June 27-30, 2019`. */
const DAY_YEAR = /^(\d{1,2})(?:st|nd|rd|th)?, ?(\d{4})$/;
const COMPACT = /^((?:19|20)\d{2})(\d{2})(\d{2})$/;
const DAY_MONTH =
  /^(\d{1,2})(?:er|st|nd|rd|th|e)?(?: of)?[ .-]*([a-z]+)\.?(?:[ .,-]*(\d{4}|'?\d{2}))?$/;
const MONTH_DAY = /^([a-z]+)\.? (\d{1,2})(?:st|nd|rd|th)?(?:,? (\d{4}))?$/;
const MONTH = /^([a-z]+)\.?(?:[ -](?:of )?(\d{4}|'\d{2}))?$/;
/** As Excel writes a month: `mai-18`, `févr.-18`. */
const MONTH_SHORT_YEAR = /^([a-z]+)\.?-(\d{2})$/;
const YEAR_MONTH = /^(\d{4}),? ([a-z]+)\.?$/;

/** Two digits of a year: 70 to 99 are of the last century. */
const LAST_CENTURY = 70;

/**
 * One date, whole or in part, out of a text that is folded and has no weekday.
 * `monthFirst` reads `06/02` as the second of June, as after `2019/05/30 au`.
 */
export function readPartial(text: string, habits: DayHabits, monthFirst = false): Partial | null {
  return numeric(text, habits, monthFirst) ?? named(text);
}

function numeric(text: string, habits: DayHabits, monthFirst: boolean): Partial | null {
  let parts = YEAR_FIRST.exec(text);
  if (parts) return partial(parts[1], parts[3], parts[4] ?? null);
  parts = YEAR_LAST.exec(text);
  if (parts) return ordered(parts[1], parts[3], parts[4], habits);
  parts = TWO.exec(text);
  if (parts?.[2].length === 4) return partial(parts[2], parts[1], null);
  if (parts && monthFirst) return partial(null, parts[1], parts[2]);
  if (parts) return ordered(parts[1], parts[2], null, habits);
  parts = COMPACT.exec(text);
  if (parts) return partial(parts[1], parts[2], parts[3]);
  if (YEAR.test(text)) return isYear(Number(text)) ? partial(text, null, null) : null;
  parts = DAY_YEAR.exec(text);
  if (parts) return partial(parts[2], null, parts[1]);
  parts = DAY.exec(text);
  return parts ? partial(null, null, parts[1]) : null;
}

function named(text: string): Partial | null {
  let parts = DAY_MONTH.exec(text);
  if (parts) return inMonth(parts[2], parts[3] ?? null, parts[1]);
  parts = MONTH_DAY.exec(text);
  if (parts) return inMonth(parts[1], parts[3] ?? null, parts[2]);
  parts = MONTH.exec(text) ?? MONTH_SHORT_YEAR.exec(text);
  if (parts) return inMonth(parts[1], parts[2] ?? null, null);
  parts = YEAR_MONTH.exec(text);
  return parts ? inMonth(parts[2], parts[1], null) : null;
}

function inMonth(name: string, year: string | null, day: string | null): Partial | null {
  const month = monthByName.get(name);
  return month ? partial(year?.replace("'", '') ?? null, month, day) : null;
}

/** In the column's order, or in the only order that there can be, which is then noted. */
function ordered(first: string, second: string, year: string | null, habits: DayHabits) {
  const dayFirst = habits.order === 'day-month';
  const [day, month] = dayFirst ? [first, second] : [second, first];
  if (Number(month) > 12 && Number(day) <= 12) return partial(year, day, month, 'other-order');
  return partial(year, month, day);
}

function partial(
  year: string | null,
  month: string | number | null,
  day: string | null,
  note: DayNote | null = null,
): Partial {
  const short = year?.length === 2;
  return {
    year: year === null ? null : short ? fullYear(Number(year)) : Number(year),
    month: month === null ? null : Number(month),
    day: day === null ? null : Number(day),
    note: note ?? (short ? 'two-digit-year' : null),
  };
}

function fullYear(twoDigits: number): number {
  return twoDigits < LAST_CENTURY ? 2000 + twoDigits : 1900 + twoDigits;
}

/** What a lone number of four digits may be; no activity report tells of other centuries. */
export function isYear(value: number): boolean {
  return value >= 1800 && value <= 2199;
}
