import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { readRecords } from '../../src/csv/read';
import type { Columnar } from '../../src/model/columnar';
import { TABLE_NAMES, tables, type TableName } from '../../src/model/tables';

/** One file of `data/2019/`: as it stands, as cells, and as columns. */
export interface Bundled {
  text: string;
  heading: string[];
  /** The rows in the order of the file. */
  rows: string[][];
  read: ReturnType<typeof readRecords>;
}

export const bundled: Readonly<Record<TableName, Bundled>> = Object.fromEntries(
  TABLE_NAMES.map((name) => [name, open(name)]),
) as Record<TableName, Bundled>;

/** The tables of the year as columns. */
export const year: Readonly<Record<TableName, Columnar>> = Object.fromEntries(
  TABLE_NAMES.map((name) => [name, bundled[name].read.data]),
) as Record<TableName, Columnar>;

/** The cells of a row by column. */
export type Cells = Record<string, string>;

export function rowsOf(name: TableName): Cells[] {
  const { heading, rows } = bundled[name];
  return rows.map((cells) => Object.fromEntries(heading.map((column, at) => [column, cells[at]])));
}

function open(name: TableName): Bundled {
  const text = readFileSync(`data/2019/${name}.csv`, 'utf8');
  const { data } = Papa.parse<string[]>(text, { delimiter: ',', skipEmptyLines: 'greedy' });
  const [heading, ...rows] = data;
  return { text, heading, rows, read: readRecords(tables[name], data) };
}
