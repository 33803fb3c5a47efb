import Papa from 'papaparse';
import { readRecords } from '../../../../src/csv/read';
import type { Columnar } from '../../../../src/model/columnar';
import { tables, type TableName } from '../../../../src/model/tables';
import type { Side } from '../../../../src/summary/compare/comparability';

/** A table out of lines of cells, the names of its columns first. */
export function table(name: TableName, csv: string): Columnar {
  const { data } = Papa.parse<string[]>(csv.trim(), { delimiter: ',', skipEmptyLines: 'greedy' });
  return readRecords(tables[name], data).data;
}

/** A whole table as one side, complete unless said otherwise. */
export function side(year: number, columns: Columnar, more: Partial<Side> = {}): Side {
  return {
    year,
    columns,
    rows: Uint32Array.from({ length: columns.rows }, (_, row) => row),
    total: columns.rows,
    scope: 'complete',
    bundled: false,
    ...more,
  };
}

/** Mentions in the press, so many in each month of a year. */
export function pressOf(year: number, counts: readonly number[], outlet = 'Le Monde'): Columnar {
  const lines = counts.flatMap((count, month) =>
    Array.from(
      { length: count },
      (_, at) => `${year}-${String(month + 1).padStart(2, '0')}-15,${outlet},Article ${at},article`,
    ),
  );
  return table('press', ['date,outlet,title,medium', ...lines].join('\n'));
}
