import {
  dayNumber,
  isoDay,
  lastDayOfMonth,
  parseDay,
  type Day,
  type Precision,
} from '../../model/day';
import { readPartial } from './partial';
import { readPeriod } from './period';
import type { DayHabits, DayNote, DayReading, Partial } from '../../model/day-reading';

/** What stands between two ends; those that mean nothing else come first. */
const BETWEEN: readonly RegExp[] = [
  / ?(?:,? jusqu'au|,? jusqu'a|->|=>|→|\.\.\.?|…) ?/g,
  / (?:au|a|aux|to|until|till|through|s'achever le|pour s'achever le) /g,
  / - /g,
  / ?[–—] ?/g,
  / ?(?:\bet\b|\band\b|&|\+|,) ?/g,
  / ?- ?/g,
  / ?\/ ?/g,
];
const TOGETHER = /\bet\b|\band\b|&|\+|,/;
const AHEAD = /^(?:du|de|des|d'|entre le|entre|from|between|les|le) ?(?=\d|[a-z])/;
const ARTICLE = /^(?:le|la|l'|the) ?/;
const LIST = /^((?:\d{1,2}(?:er)?,? (?:et |and |& )?)+)(?=\d{1,2}(?:er)? [a-z])/;

type End = Partial & { period?: { from: Day; to: Day; precision: Precision } };

/** From one date to another: `du 3 au 5 mai 2019`, `30/05 au 02/06`, `3 et 4 mai`. */
export function readSpan(text: string, habits: DayHabits): DayReading {
  const list = LIST.exec(text.replace(AHEAD, ''));
  let written = text.replace(AHEAD, '');
  // Of `3, 4 et 5 mai` the first and the last count; whether days lie between is seen below.
  const days = list ? [...list[1].matchAll(/\d{1,2}/g)].map((match) => Number(match[0])) : [];
  if (list && days.length > 1) written = `${days[0]} et ${written.slice(list[0].length)}`;
  let refused: DayReading = { missing: 'not-a-day' };
  for (const form of BETWEEN) {
    for (const match of written.matchAll(form)) {
      const left = written.slice(0, match.index).trim();
      const right = written.slice(match.index + match[0].length).trim();
      if (!left || !right) continue;
      const reading = between(left, right, habits);
      if (!reading) continue;
      if ('missing' in reading) {
        refused = reading;
        continue;
      }
      const together = TOGETHER.test(match[0]) && reading.precision === 'day';
      const gap = dayNumber(reading.end) - dayNumber(reading.start);
      const counted = days.length > 1 ? days.length : 1;
      if (together && gap !== counted) return { ...reading, note: 'days-apart' };
      return reading;
    }
    if ('missing' in refused && refused.missing !== 'not-a-day') return refused;
  }
  return refused;
}

function between(left: string, right: string, habits: DayHabits): DayReading | null {
  const from = endOf(left, habits, false);
  if (!from) return null;
  const yearFirst = /^\d{4}\D/.test(left);
  const to = endOf(right.replace(ARTICLE, ''), habits, yearFirst);
  if (!to) return null;
  if (from.day !== null && to.day === null) return null;
  if (from.day === null && to.day !== null) return null;
  return join(from, to, habits);
}

function endOf(text: string, habits: DayHabits, monthFirst: boolean): End | null {
  const partial = readPartial(text, habits, monthFirst);
  if (partial) return partial;
  const period = readPeriod(text, habits);
  if (!period || period === 'no-year') return null;
  const { span, precision, note } = period;
  return { year: null, month: null, day: null, note, period: { ...span, precision } };
}

/** Each end takes what it leaves out from the other. */
function join(from: End, to: End, habits: DayHabits): DayReading | null {
  if (from.period || to.period) return joinPeriods(from, to, habits);
  if (from.month === null && to.month === null && from.day !== null) return null;
  const told = to.year ?? from.year;
  const year = told ?? habits.year;
  if (year === null) return { missing: 'no-year' };
  const toYear = to.year ?? year;
  const months = { from: from.month ?? to.month, to: to.month ?? from.month };
  let fromYear = from.year ?? toYear;
  // `du 30 décembre au 2 janvier 2020` begins in the year before, `30 décembre 2019 au 2 janvier` ends in the next.
  const turns = months.from !== null && months.to !== null && months.from > months.to;
  let endYear = toYear;
  if (turns && from.year === null && to.year !== null) fromYear = toYear - 1;
  else if (turns && to.year === null && from.year !== null) endYear = from.year + 1;

  const start = firstDay(fromYear, months.from, from.day);
  const end = lastDay(endYear, months.to, to.day);
  if (!start || !end) return { missing: 'no-such-day' };
  if (end < start) return { missing: 'end-before-start' };
  const precision = from.day !== null ? 'day' : months.from !== null ? 'month' : 'year';
  const note = from.note ?? to.note ?? (told === null ? 'year-of-file' : null);
  return { start, end, precision, note };
}

function joinPeriods(from: End, to: End, habits: DayHabits): DayReading | null {
  const start = from.period?.from ?? firstDay(from.year ?? habits.year, from.month, from.day);
  const end = to.period?.to ?? lastDay(to.year ?? habits.year, to.month, to.day);
  if (!start || !end) return null;
  if (end < start) return { missing: 'end-before-start' };
  const precision = from.period?.precision ?? to.period?.precision ?? 'season';
  const note: DayNote | null = from.note ?? to.note;
  return { start, end, precision, note };
}

function firstDay(year: number | null, month: number | null, day: number | null): Day | null {
  if (year === null) return null;
  return parseDay(isoDay(year, month ?? 1, day ?? 1));
}

function lastDay(year: number | null, month: number | null, day: number | null): Day | null {
  if (year === null || (month !== null && (month < 1 || month > 12))) return null;
  if (month === null) return isoDay(year, 12, 31);
  return day === null ? lastDayOfMonth(year, month) : parseDay(isoDay(year, month, day));
}
