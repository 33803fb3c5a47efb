/** A day of the proleptic Gregorian calendar as ISO 8601 text: `2019-03-01`. */
export type Day = string;

/** From one day to another, both included. */
export interface Span {
  from: Day;
  to: Day;
}

/** How exactly a source tells a date. Its two ends are kept beside it. */
export type Precision = 'day' | 'month' | 'season' | 'year';

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MS_PER_DAY = 86_400_000;

/** Stands for a missing day in columns of day numbers. */
export const NO_DAY = -(2 ** 31);

/** The text as a day, or null where it is none (30 February is none). */
export function parseDay(text: string): Day | null {
  const parts = ISO_DAY.exec(text);
  if (!parts) return null;
  const time = Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3]));
  return fromTime(time) === text ? text : null;
}

/** Days since 1 January 1970. The day must be valid. */
export function dayNumber(day: Day): number {
  return Date.parse(day) / MS_PER_DAY;
}

export function dayOf(number: number): Day {
  return fromTime(number * MS_PER_DAY);
}

/** The day as a date at midnight UTC, for scales and formatters. */
export function utcDate(day: Day): Date {
  return new Date(Date.parse(day));
}

export function addDays(day: Day, count: number): Day {
  return dayOf(dayNumber(day) + count);
}

/** The same day of another month; the month's last day where it is shorter. */
export function addMonths(day: Day, count: number): Day {
  const months = yearOf(day) * 12 + monthOf(day) - 1 + count;
  const year = Math.floor(months / 12);
  const month = (((months % 12) + 12) % 12) + 1;
  const last = dayOfMonth(lastDayOfMonth(year, month));
  return isoDay(year, month, Math.min(dayOfMonth(day), last));
}

export function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

/** 1 to 12. */
export function monthOf(day: Day): number {
  return Number(day.slice(5, 7));
}

export function dayOfMonth(day: Day): number {
  return Number(day.slice(8, 10));
}

export function isoDay(year: number, month: number, day: number): Day {
  return `${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}`;
}

export function lastDayOfMonth(year: number, month: number): Day {
  return fromTime(Date.UTC(year, month, 0));
}

export function monthSpan(year: number, month: number): Span {
  return { from: isoDay(year, month, 1), to: lastDayOfMonth(year, month) };
}

export function yearSpan(year: number): Span {
  return { from: isoDay(year, 1, 1), to: isoDay(year, 12, 31) };
}

/** How many days a span counts, both ends included. */
export function daysIn(span: Span): number {
  return dayNumber(span.to) - dayNumber(span.from) + 1;
}

function fromTime(time: number): Day {
  return Number.isNaN(time) ? '' : new Date(time).toISOString().slice(0, 10);
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
