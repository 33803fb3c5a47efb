import { number, type Columnar } from '../model/columnar';
import { NO_DAY, dayOf, yearOf } from '../model/day';
import { tables } from '../model/tables';

/** The year in which a row begins or, of a figure, that it is about; null where it has none. */
export function yearOfRow(data: Columnar): (row: number) => number | null {
  const { day } = tables[data.table];
  if (!day) return (row) => (data.table === 'figures' ? told(number(data, 'year', row)) : null);
  const column = data.columns[day.start];
  if (column.kind !== 'day') return () => null;
  // A million rows have few different days.
  const years = new Map<number, number | null>([[NO_DAY, null]]);
  return (row) => {
    const start = column.values[row];
    let year = years.get(start);
    if (year === undefined) years.set(start, (year = yearOf(dayOf(start))));
    return year;
  };
}

function told(year: number): number | null {
  return Number.isNaN(year) ? null : year;
}
