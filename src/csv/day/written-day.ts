import { dayNumber, isoDay, lastDayOfMonth, parseDay, dayOf } from '../../model/day';
import { fold } from '../../model/fold';
import { TUESDAY, WEEKDAY } from './names';
import { readPartial } from './partial';
import { readPeriod } from './period';
import type { DayHabits, DayReading, Partial } from '../../model/day-reading';
import { readSpan } from './span';

/** Longer texts are no dates, and are not looked at. */
const LONGEST = 64;

const ISO = /^\d{4}-\d{2}-\d{2}$/;
const CLOCK =
  /[t ,]*(?:\b(?:a|at|de|des|from) )?\b\d{1,2} ?(?:[:h] ?\d{2})(?::\d{2})?(?:[.,]\d+)? ?(?:am|pm|z|utc|gmt)?(?: ?[+-]\d{2}:?\d{2})?(?: ?(?:-|–|a|to) ?\d{1,2} ?[:h](?: ?\d{2})?)?$/;
const ISO_CLOCK =
  /^(\d{4}-\d{2}-\d{2})t\d{2}(?::?\d{2}){0,2}(?:[.,]\d+)?(?:z|[+-]\d{2}:?\d{0,2})?$/;
const HOUR_ONLY = /,? (?:a )?\d{1,2} ?h$/;
const BEFORE =
  /^(?:l'|(?:le|la|les|en|in|on|the|dans l'annee|annee|year|courant de l'annee) )(?=[\da-z])/;
const AROUND = /^'(?=\d)|^[\s"«»“”([]+|[\s"«»“”)\],;.:/]+$/g;

/** What spreadsheets count days from; 1900-02-29, which they believe in, is before all of ours. */
const EPOCH = { 1900: '1899-12-30', 1904: '1904-01-01' } as const;
const SERIAL = /^(\d{5})(?:[.,]\d+)?$/;
const SERIALS = { least: 15_000, most: 73_050 };

/** A day or period as people, spreadsheets and databases write it. */
export function readDay(text: string, habits: DayHabits): DayReading {
  if (ISO.test(text)) return whole(parseDay(text));
  if (text.length > LONGEST) return { missing: text.trim() === '' ? 'empty' : 'not-a-day' };
  const written = plain(text);
  if (written === '') return { missing: 'empty' };
  const serial = SERIAL.exec(written);
  if (serial) return readSerial(Number(serial[1]), habits);

  const period = readPeriod(written, habits);
  if (period === 'no-year') return { missing: 'no-year' };
  if (period) {
    const { span, precision, note } = period;
    return { start: span.from, end: span.to, precision, note };
  }
  const partial = readPartial(written, habits);
  if (partial && (partial.month !== null || partial.year !== null))
    return complete(partial, habits);
  // Two ends have a number between them, and no web address is a span.
  return /\d/.test(written) && !written.includes('//')
    ? readSpan(written, habits)
    : { missing: 'not-a-day' };
}

/** Folded, without weekdays, hours, articles and what stands around it. */
export function plain(text: string): string {
  let written = fold(text.replace(/[\u00ba\u00b0]/g, 'e').normalize('NFKC'))
    .replace(/\s+/g, ' ')
    .replace(/\b1 er\b/g, '1er')
    .replace(/[\u2010\u2011\u2212]/g, '-')
    .trim();
  written = written.replace(ISO_CLOCK, '$1');
  written = written
    .replace(AROUND, '')
    .replace(WEEKDAY, ' ')
    .replace(TUESDAY, '')
    .replace(/ +/g, ' ')
    .trim();
  written = written.replace(CLOCK, '').replace(HOUR_ONLY, '');
  return written.replace(BEFORE, '').replace(/ 00$/, '').trim();
}

/** The days of a date that may leave its year to the file. */
function complete(partial: Partial, habits: DayHabits): DayReading {
  const year = partial.year ?? habits.year;
  if (year === null) return { missing: 'no-year' };
  const note = partial.note ?? (partial.year === null ? 'year-of-file' : null);
  const { month, day } = partial;
  if (month === null && day !== null) return { missing: 'not-a-day' };
  if (month === null) {
    return { start: isoDay(year, 1, 1), end: isoDay(year, 12, 31), precision: 'year', note };
  }
  if (month < 1 || month > 12) return { missing: 'no-such-day' };
  if (day === null) {
    const end = lastDayOfMonth(year, month);
    return { start: isoDay(year, month, 1), end, precision: 'month', note };
  }
  const one = parseDay(isoDay(year, month, day));
  if (!one) return { missing: 'no-such-day' };
  return { start: one, end: one, precision: 'day', note };
}

function whole(day: string | null): DayReading {
  if (!day) return { missing: 'no-such-day' };
  return { start: day, end: day, precision: 'day', note: null };
}

function readSerial(count: number, { epoch }: DayHabits): DayReading {
  if (count < SERIALS.least || count > SERIALS.most) return { missing: 'not-a-day' };
  const day = dayOf(dayNumber(EPOCH[epoch]) + count);
  return { start: day, end: day, precision: 'day', note: 'serial' };
}
