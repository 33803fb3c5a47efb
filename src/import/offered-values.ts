import { columnNamed } from '../csv/read/column-kind';
import type { ImportedTable } from '../model/tables';
import { types, vocabulary } from '../model/vocabulary';
import type { Preview } from './protocol';

type Review = Pick<Preview['values'][number], 'column' | 'written' | 'value'>;

/** The values of ours that a value of a file can be set to, and the one that it was taken for. */
export function offeredValues(table: ImportedTable, { column, written, value }: Review): string[] {
  const all = new Set([...ownValues(table, column), ...(value ? [value] : [])]);
  all.delete(written);
  return [...all];
}

function ownValues(table: ImportedTable, column: string): readonly string[] {
  const { dimension = column, values } = columnNamed(table, column);
  if (values) return values;
  const isTyped = dimension === 'type' && (table === 'events' || table === 'releases');
  return Object.keys((isTyped ? types[table] : vocabulary[dimension]) ?? {});
}
