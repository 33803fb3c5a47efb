import type { Change, Evidence } from '../../model/change';
import type { YearSide } from '../../model/comparability';
import { monthSpan } from '../../model/day';
import { telling } from './telling';
import type { TableFacts } from './table-facts';
import { weightOf } from './weight';

/** So much a month must differ to be named. */
const LEAST_OF_MONTH = 3;
/** A table as a whole matters more than a month of it. */
const TOTAL = 1.2;
const MONTH = 0.6;
/** A table that did not change is worth a sentence too. */
const UNCHANGED = 0.05;

/** How many rows there are of a table, and the month that changed most. */
export function countChanges({ guard, rows, months }: TableFacts): Change[] {
  const { table, years } = guard;
  const sides = ['now', 'before'] as const;
  const changes: Change[] = [];
  if (rows.now + rows.before > 0) {
    const { relative } = telling(guard.verdict, rows.now, rows.before);
    const evidence = sides.map((side): Evidence => ({ side, table, dimension: null, values: [] }));
    const weight = Math.max(UNCHANGED, TOTAL * weightOf(rows.now, rows.before));
    changes.push({ kind: 'total', years, table, ...rows, relative, evidence, weight });
  }
  const month = months && mostChanged(months);
  if (months && month !== null) {
    const counts = { now: months.now[month], before: months.before[month] };
    const evidence = sides.map((side): Evidence => {
      const { from, to } = monthSpan(years[side], month + 1);
      return { side, table, dimension: 'day', values: [`${from}..${to}`] };
    });
    const weight = MONTH * weightOf(counts.now, counts.before);
    changes.push({ kind: 'month', years, table, month: month + 1, ...counts, evidence, weight });
  }
  return changes;
}

/** Null where no month changed much, or several changed as much. */
function mostChanged({ now, before }: Readonly<Record<YearSide, Uint32Array>>): number | null {
  const change = Array.from(now, (count, month) => Math.abs(count - before[month]));
  const most = Math.max(...change);
  const isAlone = change.filter((own) => own === most).length === 1;
  return isAlone && most >= LEAST_OF_MONTH ? change.indexOf(most) : null;
}
