import type { RawRecord, RawTable } from '../raw-table';
import { plainHeading } from './heading';

const YEAR = /^(?:annee|exercice|year|fy)? ?((?:19|20)\d{2})(?: (?:eur|€|k€))?$/;

/**
 * A table with a column a year (`Indicateur;2014;2015;…`) as one with a row a year, whose headings
 * are `year` and `value`; null where the file is none. Each of its records is one cell of the
 * file: what is counted from then on is cells.
 */
export function longTable(raw: RawTable): RawTable | null {
  const years = raw.headings.flatMap((heading, at) => {
    const year = YEAR.exec(plainHeading(heading))?.[1];
    return year ? [{ at, year }] : [];
  });
  if (years.length < 2 || years.length === raw.headings.length) return null;
  const kept = [...raw.headings.keys()].filter((at) => !years.some((year) => year.at === at));
  const records = raw.records.flatMap((record): RawRecord[] => {
    const { line, cells, role } = record;
    if (role !== 'data') return [record];
    const beside = kept.map((at) => cells[at] ?? '');
    return years.map(({ at, year }) => {
      const value = cells[at] ?? '';
      return { line, cells: [...beside, year, value], role: value.trim() ? 'data' : 'empty' };
    });
  });
  return { ...raw, headings: [...kept.map((at) => raw.headings[at]), 'year', 'value'], records };
}
