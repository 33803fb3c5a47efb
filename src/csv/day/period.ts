import { isoDay, lastDayOfMonth, monthSpan, type Precision, type Span } from '../../model/day';
import { monthByName, ordinals, seasonByName, type SeasonName } from './names';
import { isYear } from './partial';
import type { DayHabits, DayNote } from '../../model/day-reading';

/** A period by name: `été 2019`, `début 2018`, `T2 2019`. */
export interface NamedPeriod {
  span: Span;
  precision: Precision;
  note: DayNote | null;
}

const SEASON = /^([a-z]+)(?: (?:of )?(\d{4})(?:[-/](\d{4}|\d{2}))?)?$/;
const QUARTER = /^(?:t|q)([1-4])(?:[ /-]?(\d{4}))?$/;
const QUARTER_LAST = /^(\d{4})[ /-]?(?:t|q)([1-4])$/;
const HALF = /^(?:s|h)([12])(?:[ /-]?(\d{4}))?$/;
const HALF_LAST = /^(\d{4})[ /-]?(?:s|h)([12])$/;
const IN_WORDS =
  /^([a-z\d]+) (trimestre|semestre|quarter|half|moitie)(?:(?: de l'annee| of| de)?,? (\d{4}))?$/;
const PART =
  /^(debut|fin|milieu|mi(?=[ -])|courant|early|late|mid|beginning|end|middle)(?: de l'annee| du mois| de l'an| du| de| d'| of)?[ -]?(?:([a-z]+)\.?)?(?:,? ?(\d{4}))?$/;
/** At most two years: a longer row of them is not one season. */
const YEARS = /^(\d{4}) ?[-/] ?(\d{4}|\d{2})$/;

/** Astronomical, with the days that they have most often. */
const SEASONS: Record<SeasonName, [begins: [number, number], ends: [number, number]]> = {
  spring: [
    [3, 20],
    [6, 20],
  ],
  summer: [
    [6, 21],
    [9, 22],
  ],
  autumn: [
    [9, 23],
    [12, 21],
  ],
  winter: [
    [12, 22],
    [3, 19],
  ],
};

/** First and last month of a part of a year. */
const PARTS_OF_YEAR = { early: [1, 3], middle: [6, 7], late: [10, 12] } as const;
const PARTS: Readonly<Record<string, keyof typeof PARTS_OF_YEAR | 'whole'>> = {
  debut: 'early',
  early: 'early',
  beginning: 'early',
  mi: 'middle',
  milieu: 'middle',
  mid: 'middle',
  middle: 'middle',
  fin: 'late',
  late: 'late',
  end: 'late',
  courant: 'whole',
};

/** The period that a folded text names; `no-year` where neither it nor the file tells a year. */
export function readPeriod(text: string, habits: DayHabits): NamedPeriod | 'no-year' | null {
  return (
    part(text, habits) ?? season(text, habits) ?? piece(text, habits) ?? yearsTogether(text) ?? null
  );
}

function season(text: string, habits: DayHabits): NamedPeriod | 'no-year' | null {
  const parts = SEASON.exec(text);
  const name = parts ? seasonByName.get(parts[1]) : undefined;
  if (!parts || !name) return null;
  const year = yearOr(parts[2], habits);
  if (year === null) return 'no-year';
  // Only a winter has two years.
  if (parts[3] && (name !== 'winter' || Number(parts[3]) % 100 !== (year + 1) % 100)) return null;
  const [begins, ends] = SEASONS[name];
  const span = {
    from: isoDay(year, ...begins),
    to: isoDay(name === 'winter' ? year + 1 : year, ...ends),
  };
  const note = name === 'winter' && !parts[3] ? 'winter' : null;
  return { span, precision: 'season', note: note ?? noteOf(parts[2]) };
}

/** A quarter or half of a year. */
function piece(text: string, habits: DayHabits): NamedPeriod | 'no-year' | null {
  const words = IN_WORDS.exec(text);
  if (words) {
    const length = /trimestre|quarter/.test(words[2]) ? 3 : 6;
    const which = ordinals.get(words[1]);
    return which ? months(which, length, words[3], habits) : null;
  }
  const quarter = QUARTER.exec(text);
  if (quarter) return months(Number(quarter[1]), 3, quarter[2], habits);
  const quarterLast = QUARTER_LAST.exec(text);
  if (quarterLast) return months(Number(quarterLast[2]), 3, quarterLast[1], habits);
  const half = HALF.exec(text);
  if (half) return months(Number(half[1]), 6, half[2], habits);
  const halfLast = HALF_LAST.exec(text);
  return halfLast ? months(Number(halfLast[2]), 6, halfLast[1], habits) : null;
}

function months(which: number, length: number, written: string | undefined, habits: DayHabits) {
  if (which * length > 12) return null;
  const year = yearOr(written, habits);
  if (year === null) return 'no-year' as const;
  return {
    span: {
      from: isoDay(year, (which - 1) * length + 1, 1),
      to: lastDayOfMonth(year, which * length),
    },
    precision: 'season' as const,
    note: noteOf(written),
  };
}

/** The beginning, middle or end of a month or of a year. */
function part(text: string, habits: DayHabits): NamedPeriod | 'no-year' | null {
  const parts = PART.exec(text);
  if (!parts) return null;
  const which = PARTS[parts[1]];
  const month = parts[2] ? monthByName.get(parts[2]) : null;
  if (month === undefined || (month === null && !parts[3])) return null;
  const year = yearOr(parts[3], habits);
  if (year === null) return 'no-year';
  const note = noteOf(parts[3]);
  if (month !== null) return { span: thirdOf(year, month, which), precision: 'month', note };
  if (which === 'whole') {
    return {
      span: { from: isoDay(year, 1, 1), to: isoDay(year, 12, 31) },
      precision: 'year',
      note,
    };
  }
  const [first, last] = PARTS_OF_YEAR[which];
  const span = { from: isoDay(year, first, 1), to: lastDayOfMonth(year, last) };
  return { span, precision: 'season', note };
}

function thirdOf(year: number, month: number, which: (typeof PARTS)[string]): Span {
  const whole = monthSpan(year, month);
  switch (which) {
    case 'early':
      return { from: whole.from, to: isoDay(year, month, 10) };
    case 'middle':
      return { from: isoDay(year, month, 11), to: isoDay(year, month, 20) };
    case 'late':
      return { from: isoDay(year, month, 21), to: whole.to };
    case 'whole':
      return whole;
  }
}

/** `2020/2021`, `2018-19`: years that follow one another. */
function yearsTogether(text: string): NamedPeriod | null {
  const parts = YEARS.exec(text);
  if (!parts) return null;
  const first = Number(parts[1]);
  const last = parts[2].length === 4 ? Number(parts[2]) : first + 1;
  // `2019-06` is a month.
  const follows = last % 100 === Number(parts[2]) % 100 && last > first;
  if (!follows || !isYear(first) || !isYear(last)) return null;
  if (parts[2].length === 2 && Number(parts[2]) <= 12) return null;
  return {
    span: { from: isoDay(first, 1, 1), to: isoDay(last, 12, 31) },
    precision: 'year',
    note: null,
  };
}

function yearOr(written: string | undefined, habits: DayHabits): number | null {
  return written ? Number(written) : habits.year;
}

function noteOf(written: string | undefined): DayNote | null {
  return written ? null : 'year-of-file';
}
