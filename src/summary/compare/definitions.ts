import type { Columnar } from '../../model/columnar';
import type { Reason, YearSide } from '../../model/comparability';
import { columnOf, tables, type TableName } from '../../model/tables';
import { tally } from '../tally';
import type { Survey } from './survey';

/** Dimensions that say what a table counts: workshops or not, planned releases or not. */
const DEFINING: Readonly<Partial<Record<TableName, string>>> = {
  events: 'category',
  releases: 'status',
};

const OTHER: Readonly<Record<YearSide, YearSide>> = { now: 'before', before: 'now' };

type Counted = Readonly<Record<YearSide, { columns: Columnar; rows: Uint32Array }>> & {
  surveys: Readonly<Record<YearSide, Survey>>;
};

/** What the selected rows of one side count that the table of the other side has none of. */
export function definitionReasons({ now, before, surveys }: Counted): Reason[] {
  const dimension = DEFINING[now.columns.table];
  if (!dimension) return [];
  return (['now', 'before'] as const).flatMap((side): Reason[] => {
    const own = surveys[side].dimensions[dimension].counts;
    const others = surveys[OTHER[side]].dimensions[dimension].counts;
    if ([...own.keys()].every((value) => others.has(value))) return [];
    const { columns, rows } = side === 'now' ? now : before;
    const name = columnOf(tables[columns.table], dimension)?.name ?? '';
    return tally(columns, rows, name)
      .filter(({ value }) => !others.has(value))
      .map(({ value, count }) => ({
        code: 'definition',
        verdict: 'unconfirmed',
        side,
        dimension,
        value,
        count,
      }));
  });
}
