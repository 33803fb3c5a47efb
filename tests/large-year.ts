import { events } from '../bench/generated';
import { readRecords } from '../src/csv/read';
import type { Columnar } from '../src/model/columnar';
import { writeYear, type PublishedYear } from '../src/model/published-year';
import { completed } from '../src/model/union';
import { TABLE_NAMES, tables, type TableName } from '../src/model/tables';

/** Events of one year, the same in every run, `e0` and so on by day. */
export function largeEvents(rows: number): Columnar {
  const data = events(rows);
  const values = Array.from({ length: rows }, (_, row) => `e${row}`);
  return completed({ ...data, columns: { id: { kind: 'text', values }, ...data.columns } });
}

/** The year 2019 with the tables given, as the built site fetches it; the others are empty. */
export function packedYear(large: readonly Columnar[]): string {
  const read = (name: TableName) => [
    name,
    large.find(({ table }) => table === name) ?? readRecords(tables[name], [['id']]).data,
  ];
  return writeYear({
    year: 2019,
    name: 'Framasoft',
    tables: Object.fromEntries(TABLE_NAMES.map(read)) as PublishedYear['tables'],
  });
}
