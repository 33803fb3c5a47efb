import { tables, type ImportedTable } from '../../model/tables';

/** What the reading of a column tells beside it. */
const BESIDE: Readonly<Record<string, readonly string[]>> = {
  'events.start': ['end'],
  'events.city': ['department', 'country', 'online', 'latitude', 'longitude'],
  'releases.start': ['end', 'precision'],
  'releases.subject': ['title'],
  'figures.value': ['unit', 'approximate'],
};

/** The column whose words `*_as_written` keeps. */
export function writtenFrom(table: ImportedTable, name: string): string {
  const base = name.slice(0, -'_as_written'.length);
  if (base === 'place') return 'city';
  if (base === 'date') return tables[table].day?.start ?? base;
  return base;
}

/** Every column of ours that is filled from a column of a file; `others` have their own. */
export function feedsOf(table: ImportedTable, target: string, others: readonly string[]): string[] {
  const written = tables[table].columns
    .map(({ name }) => name)
    .filter((name) => name.endsWith('_as_written') && writtenFrom(table, name) === target);
  const beside = [...(BESIDE[`${table}.${target}`] ?? []), ...written];
  return [target, ...beside.filter((name) => !others.includes(name))];
}
