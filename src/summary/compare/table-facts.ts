import type { Comparability, YearSide } from '../../model/comparability';
import { dayNumber, monthSpan, type Span } from '../../model/day';
import { finish } from '../../model/finish';
import { columnOf, tables } from '../../model/tables';
import { rowDays } from '../row-days';
import { tally } from '../tally';
import { comparability, type Side } from './comparability';
import { comparedDimensions, surveyOf } from './survey';
import { turnover, type Turnover } from './turnover';

/** What two years of a table come to under a selection. */
export interface TableFacts {
  guard: Comparability;
  /** Rows under the selection. */
  rows: Readonly<Record<YearSide, number>>;
  /**
   * Of these rows, how many begin in each month of their year: 12 numbers. A month that the
   * selected days cut counts none, for nothing is to be said of it. Null without days.
   */
  months: Readonly<Record<YearSide, Uint32Array>> | null;
  /** By dimension of the address: the values of these rows. */
  turnovers: Readonly<Record<string, Turnover>>;
}

/**
 * All that is needed of a table to tell what changed, in steps: a column of the rows is read in
 * each. `compare` orders values that changed alike; many values want one that is cheap.
 */
export function* tableFactsInSteps(
  now: Side,
  before: Side,
  span: Span | null,
  compare?: (a: string, b: string) => number,
): Generator<void, TableFacts> {
  const { table } = now.columns;
  // What is read once is remembered, and read in steps of its own.
  for (const { columns, year } of [now, before]) {
    rowDays(columns);
    yield;
    surveyOf(columns, year);
    yield;
  }
  const guard = comparability(now, before, span);
  yield;
  const turnovers: Record<string, Turnover> = {};
  for (const dimension of comparedDimensions(table)) {
    const name = columnOf(tables[table], dimension)?.name ?? '';
    const later = tally(now.columns, now.rows, name);
    yield;
    const earlier = tally(before.columns, before.rows, name);
    yield;
    turnovers[dimension] = turnover(later, earlier, compare);
    yield;
  }
  const hasDays = tables[table].day !== undefined;
  return {
    guard,
    rows: { now: now.rows.length, before: before.rows.length },
    months: hasDays
      ? { now: monthsOf(now, now.year, span), before: monthsOf(before, now.year, span) }
      : null,
    turnovers,
  };
}

/** The same at once. */
export function tableFacts(...given: Parameters<typeof tableFactsInSteps>): TableFacts {
  return finish(tableFactsInSteps(...given));
}

/** Rows by month of their year; the span is of the year shown. */
function monthsOf({ year, columns, rows }: Side, shown: number, span: Span | null): Uint32Array {
  const { from } = rowDays(columns);
  const firsts = Array.from({ length: 13 }, (_, at) =>
    dayNumber(monthSpan(at < 12 ? year : year + 1, (at % 12) + 1).from),
  );
  const counts = new Uint32Array(12);
  let month = 0;
  for (let at = 0; at < rows.length; at++) {
    const day = from[rows[at]];
    if (day < firsts[0] || day >= firsts[12]) continue;
    while (day < firsts[month]) month -= 1;
    while (day >= firsts[month + 1]) month += 1;
    counts[month] += 1;
  }
  return counts.map((count, at) => (isWhole(monthSpan(shown, at + 1), span) ? count : 0));
}

function isWhole(month: Span, span: Span | null): boolean {
  return span === null || (span.from <= month.from && month.to <= span.to);
}
