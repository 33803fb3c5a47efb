import type { Columnar } from '../model/columnar';
import { reordered } from '../model/union';
import { yearOfRow } from './year-of-row';

/** One part for each year, rows without a year with those of `rest`. */
export function splitYears(data: Columnar, rest: number): { year: number; data: Columnar }[] {
  const rows = new Map<number, number[]>();
  const yearOf = yearOfRow(data);
  for (let index = 0; index < data.rows; index++) {
    const year = yearOf(index) ?? rest;
    const of = rows.get(year);
    if (of) of.push(index);
    else rows.set(year, [index]);
  }
  if (rows.size === 0) return [{ year: rest, data }];
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([year, own]) => ({
      year,
      data: own.length === data.rows ? data : reordered(data, Uint32Array.from(own)),
    }));
}
