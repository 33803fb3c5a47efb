import type { Columnar } from '../../model/columnar';
import { tables, type Column } from '../../model/tables';
import { SAME, compareCell, comparedColumns } from './compare-cell';
import { dayLikeness, type DayLikeness } from './day-likeness';
import { isMistyped, titleLikeness } from './title-likeness';
import type { Traits } from './traits';

/** The highest score of two rows. */
export const MOST_ALIKE = 10_000;

/** A title so alike is the same one, mistyped. */
const MISTYPED = 0.8;
/** One so alike is the same one, told otherwise: where the rest is the same. */
const RETOLD = 0.6;
/** The same address may stand beside a title that was quoted otherwise. */
const QUOTED = 0.4;
/** Shorter titles are those of many: `Conférence` in two towns is two of them. */
const TELLING = 10;

/** What the parts of a score are worth: together at most `MOST_ALIKE`. */
const TITLE_SCORE = 4500;
const NO_TITLE_SCORE = 1500;
const CELLS_SCORE = 900;
const DAY_SCORE = { same: 2500, near: 1800, swapped: 1500, missing: 1000 };
const PLACE_SCORE = { same: 2000, mistyped: 1500, missing: 1000, other: 0 };

type Likeness = 'same' | 'missing' | 'other';
type Day = Exclude<DayLikeness, 'far'>;
type Place = keyof typeof PLACE_SCORE;

/** What two rows are to each other, of which the days are not far apart. */
interface Beside {
  /** 0 to 1; null where one row or both have none. */
  title: number | null;
  hasTitle: boolean;
  isTelling: boolean;
  day: Day;
  place: Place;
  mark: Likeness;
  address: Likeness;
  hasAddress: boolean;
}

/** How sure it is that a row of one file and one of the other are about the same; 0: they are not. */
export type Score = (own: number, its: number) => number;

export function likeness(now: Columnar, own: Traits, before: Columnar, its: Traits): Score {
  const columns = comparedColumns(now.table);
  const isSame = tables[now.table].day ? isSameDated : isSameUndated;
  return (position, other) => {
    const day = daysOf(own, position, its, other);
    if (day === 'far') return 0;
    const beside = besideOf(own, position, its, other, day);
    if (!isSame(beside)) return 0;
    const title = beside.title === null ? NO_TITLE_SCORE : beside.title * TITLE_SCORE;
    const cells = agreed(columns, now, own.rows[position], before, its.rows[other]) * CELLS_SCORE;
    return 1 + Math.floor(title + DAY_SCORE[day] + PLACE_SCORE[beside.place] + cells);
  };
}

/** The share of cells in which two rows agree: it tells apart those that are named the same. */
function agreed(
  columns: readonly Column[],
  now: Columnar,
  row: number,
  before: Columnar,
  other: number,
): number {
  let same = 0;
  for (const column of columns) {
    if (compareCell(column, now, row, before, other) === SAME) same++;
  }
  return same / columns.length;
}

function daysOf(now: Traits, own: number, before: Traits, its: number): DayLikeness {
  const [first, other] = [now.first[own], before.first[its]];
  const found = dayLikeness(first, now.last[own], other, before.last[its]);
  return found === 'far' && now.swapped[own] === other ? 'swapped' : found;
}

function besideOf(now: Traits, own: number, before: Traits, its: number, day: Day): Beside {
  const hasBoth = now.title[own] !== 0 && before.title[its] !== 0;
  const title = hasBoth ? titleLikeness(now, own, before, its) : null;
  return {
    title,
    hasTitle: now.title[own] !== 0 || before.title[its] !== 0,
    isTelling: Math.min(now.letters[own].length, before.letters[its].length) >= TELLING,
    day,
    place: title === 0 ? 'other' : placeLikeness(now, own, before, its),
    mark: compare(now.mark[own], before.mark[its]),
    address: compare(now.address[own], before.address[its]),
    hasAddress: now.address[own] !== 0,
  };
}

function placeLikeness(now: Traits, own: number, before: Traits, its: number): Place {
  const found = compare(now.place[own], before.place[its]);
  if (found !== 'other') return found;
  return isMistyped(now.placeName[own], before.placeName[its]) ? 'mistyped' : 'other';
}

function compare(own: number, its: number): Likeness {
  if (own === its) return 'same';
  return own === 0 || its === 0 ? 'missing' : 'other';
}

/** Without days, nothing but the names tells rows apart. */
function isSameUndated({ title, place, mark }: Beside): boolean {
  if (mark === 'other' || title === null) return false;
  return title === 1 || (title >= MISTYPED && place !== 'other');
}

function isSameDated(beside: Beside): boolean {
  const { title, day, place, mark, address } = beside;
  // The number of a version may be corrected where nothing else is.
  if (mark === 'other' && !(title === 1 && day === 'same' && place === 'same')) return false;
  if (beside.hasAddress && address === 'same' && (title ?? 1) >= QUOTED) return true;
  if (title === null) return isSameUntitled(beside);
  if (title === 1) {
    if (place !== 'other') return true;
    return day === 'same' && beside.isTelling && address !== 'other';
  }
  const isHere = place === 'same' || place === 'mistyped';
  if (title >= MISTYPED) return isHere && (day === 'same' || day === 'near');
  return title >= RETOLD && day === 'same' && place === 'same';
}

/** Where one file has no title, or neither. */
function isSameUntitled({ hasTitle, day, place, address }: Beside): boolean {
  return day === 'same' && place === 'same' && (hasTitle || address !== 'other');
}
