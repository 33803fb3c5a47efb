import type { CategoryColumn, Columnar, ListColumn } from '../../model/columnar';
import type { Months } from '../../model/comparability';
import { NO_DAY, dayNumber, dayOf, monthOf, monthSpan, yearOf, yearSpan } from '../../model/day';
import { tables, type TableName } from '../../model/tables';
import { rowDays } from '../row-days';

/** What a table of a year holds under no selection. Read once: the only pass over all rows. */
export interface Survey {
  /** Rows that have a first day. */
  dated: number;
  /** Of these, how many have no day in the year. */
  outside: number;
  /** The years of their first days, ascending. */
  years: readonly number[];
  /** Rows by the month of their first day, `year * 12 + month - 1`. */
  starts: ReadonlyMap<number, number>;
  /** The months of the year that the table is about; null where it has no day in the year. */
  covered: Months | null;
  /** By dimension: how many rows state no value, and how many hold each value. */
  dimensions: Readonly<Record<string, Held>>;
}

export interface Held {
  missing: number;
  counts: ReadonlyMap<string, number>;
}

/** A row that lasts longer says nothing of the months that a table is about. */
const LONGEST = 31;
/** A table about the whole year is taken for one about a part no more often than this. */
const CHANCE = 0.01;
/** From so many months without rows on, an end of the year may be lacking. */
const LEAST_EMPTY = 3;
/** Fewer rows tell nothing of the months between them. */
const LEAST_ROWS = 6;

const known = new WeakMap<Columnar, Map<number, Survey>>();

export function surveyOf(data: Columnar, year: number): Survey {
  const own = known.get(data) ?? new Map<number, Survey>();
  known.set(data, own);
  const result = own.get(year) ?? survey(data, year);
  own.set(year, result);
  return result;
}

/** The dimensions of a table that are compared, in its order. Figures are compared by metric. */
export function comparedDimensions(table: TableName): string[] {
  if (table === 'figures' || table === 'claims') return [];
  return tables[table].columns
    .filter((column) => column.facet || (table === 'partners' && column.name === 'name'))
    .flatMap(({ dimension }) => dimension ?? []);
}

function survey(data: Columnar, year: number): Survey {
  const { from, to } = rowDays(data);
  const { from: first, to: last } = yearSpan(year);
  const [firstDay, lastDay] = [dayNumber(first), dayNumber(last)];
  const starts = new Map<number, number>();
  const ofYear = new Uint32Array(12);
  let outside = 0;
  // Rows stand by day: the month of one is nearly always that of the row before.
  let month = { index: 0, from: 0, to: -1 };
  let inMonth = 0;
  for (let row = 0; row < data.rows; row++) {
    const day = from[row];
    if (day === NO_DAY) continue;
    if (day < month.from || day > month.to) {
      countIn(starts, month.index, inMonth);
      month = monthAt(day);
      inMonth = 0;
    }
    inMonth += 1;
    if (to[row] < firstDay || day > lastDay) outside += 1;
    const isBrief = to[row] - day < LONGEST;
    if (isBrief && day >= firstDay && day <= lastDay) ofYear[month.index % 12] += 1;
  }
  countIn(starts, month.index, inMonth);
  const dated = [...starts.values()].reduce((sum, rows) => sum + rows, 0);
  return {
    dated,
    outside,
    years: [...new Set([...starts.keys()].map((index) => Math.floor(index / 12)))].sort(
      (a, b) => a - b,
    ),
    starts,
    covered: dated > outside ? monthsCovered(ofYear) : null,
    dimensions: dimensionsOf(data),
  };
}

function countIn(months: Map<number, number>, month: number, rows: number): void {
  if (rows > 0) months.set(month, (months.get(month) ?? 0) + rows);
}

function monthAt(number: number): { index: number; from: number; to: number } {
  const day = dayOf(number);
  const { from, to } = monthSpan(yearOf(day), monthOf(day));
  return {
    index: yearOf(day) * 12 + monthOf(day) - 1,
    from: dayNumber(from),
    to: dayNumber(to),
  };
}

/**
 * The months that a table of a year is about. Few rows leave months empty by chance, at the ends
 * of the year too: it is about a part only where rows spread over the year would hardly leave
 * both ends as empty, or where an end is much emptier than what lies between.
 */
function monthsCovered(rows: Uint32Array): Months {
  const whole = { from: 1, to: 12 };
  const filled = [...rows.keys()].filter((month) => rows[month] > 0);
  const count = rows.reduce((sum, own) => sum + own, 0);
  if (count < LEAST_ROWS) return whole;
  const [first, last] = [filled[0], filled[filled.length - 1]];
  const empty = 11 - (last - first);
  const chance = (empty + 1) * (1 - empty / 12) ** count;
  const end = Math.max(first, 11 - last);
  const between = Math.max(0, ...filled.slice(1).map((month, at) => month - filled[at] - 1));
  const isCut = end >= LEAST_EMPTY && end > 2 * between;
  return chance < CHANCE || isCut ? { from: first + 1, to: last + 1 } : whole;
}

function dimensionsOf(data: Columnar): Record<string, Held> {
  const entries = comparedDimensions(data.table).map((dimension): [string, Held] => {
    const name = tables[data.table].columns.find((column) => column.dimension === dimension)?.name;
    const column = data.columns[name ?? ''];
    if (column?.kind !== 'category' && column?.kind !== 'list') {
      return [dimension, { missing: data.rows, counts: new Map() }];
    }
    return [dimension, heldIn(column)];
  });
  return Object.fromEntries(entries);
}

function heldIn({ codes, dictionary }: CategoryColumn | ListColumn): Held {
  const counts = new Uint32Array(dictionary.length);
  for (let at = 0; at < codes.length; at++) counts[codes[at]] += 1;
  // A list without values is the missing value alone.
  const held = dictionary
    .map((value, code): [string, number] => [value, counts[code]])
    .filter(([value, count]) => value !== '' && count > 0);
  return { missing: counts[0], counts: new Map(held) };
}
