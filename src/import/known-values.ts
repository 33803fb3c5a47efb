import type { KnownValues } from '../csv/values/match-value';
import type { Columnar } from '../model/columnar';

/** The values of all dictionaries of a year: outlets, speakers, subjects, by name of column. */
export function knownValues(tables: Readonly<Record<string, Columnar>>): KnownValues {
  const known: Record<string, string[]> = {};
  for (const { columns } of Object.values(tables)) {
    for (const [name, column] of Object.entries(columns)) {
      if (column.kind !== 'category' && column.kind !== 'list') continue;
      known[name] = [...new Set([...(known[name] ?? []), ...column.dictionary.filter(Boolean)])];
    }
  }
  return known;
}
