import { isYear } from './partial';
import type { CountedText } from '../../model/counted-text';
import type { DayOrder } from '../../model/day-reading';
import { plain } from './written-day';

/** What the cells of a column say about the order of day and month. */
export interface DayEvidence {
  /** Cells that can only be day/month, only month/day, or either. */
  dayMonth: number;
  monthDay: number;
  either: number;
  order: DayOrder;
  /** The cells do not tell: the order is that of French files, and should be confirmed. */
  presumed: boolean;
  /** Some cells can only be the one, some only the other: those that could be either are doubtful. */
  mixed: boolean;
  /** The year that most cells name, for those that name none. */
  year: number | null;
}

const NUMERIC = /(?:^|[^\d/.-])(\d{1,2})([-/.])(\d{1,2})(?:\2(\d{4}|\d{2}))?(?![\d/])/;
const YEAR = /(?:^|\D)(\d{4})(?:\D|$)/;

/** `presumed` is the order of cells that do not tell. */
export function dayEvidence(cells: Iterable<CountedText>, presumed: DayOrder): DayEvidence {
  const counts = { dayMonth: 0, monthDay: 0, either: 0 };
  const years = new Map<number, number>();
  for (const [cell, rows] of cells) {
    if (cell.length === 0 || cell.length > 100) continue;
    const year = yearIn(cell);
    if (year) years.set(year, (years.get(year) ?? 0) + rows);
    const kind = orderOf(cell);
    if (kind) counts[kind] += rows;
  }
  const { dayMonth, monthDay, either } = counts;
  const told = dayMonth !== monthDay;
  const order = told ? (dayMonth > monthDay ? 'day-month' : 'month-day') : presumed;
  const mixed = dayMonth > 0 && monthDay > 0;
  const [most] = [...years].sort((a, b) => b[1] - a[1]);
  return { ...counts, order, presumed: !told && either > 0, mixed, year: most?.[0] ?? null };
}

/** Which orders the numbers of a cell allow; null where they tell nothing (`2019-06-27`, `5/5`). */
export function orderOf(cell: string): 'dayMonth' | 'monthDay' | 'either' | null {
  if (!/\d[-/.]\d/.test(cell) || /^\d{4}/.test(cell)) return null;
  const parts = NUMERIC.exec(plain(cell).replace(/^(du|from|de) /, ''));
  if (!parts) return null;
  const [first, second] = [Number(parts[1]), Number(parts[3])];
  if (first < 1 || second < 1 || first > 31 || second > 31) return null;
  if (first > 12 && second > 12) return null;
  if (first > 12) return 'dayMonth';
  if (second > 12) return 'monthDay';
  return first === second ? null : 'either';
}

function yearIn(cell: string): number | null {
  const year = Number(YEAR.exec(cell)?.[1] ?? NaN);
  return isYear(year) ? year : null;
}
