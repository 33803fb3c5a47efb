import { tables, type Column, type ImportedTable } from '../../model/tables';

/** Whether each different cell is read once, or every cell is taken as it is. */
export function columnKind(table: ImportedTable, name: string): 'coded' | 'text' {
  const { kind } = columnNamed(table, name);
  return kind === 'text' || kind === 'id' ? 'text' : 'coded';
}

export function columnNamed(table: ImportedTable, name: string): Column {
  const column = tables[table].columns.find((d) => d.name === name);
  if (!column) throw new Error(`unknown column: ${table}.${name}`);
  return column;
}
