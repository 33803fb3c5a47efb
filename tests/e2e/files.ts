import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { tables, type TableName } from '../../src/model/tables';

/** The cells of a row by column. */
export type Cells = Record<string, string>;

/** The rows of a table of 2019 as its file has them. */
export function rowsOf(table: TableName): Cells[] {
  return parsed(readFileSync(`data/2019/${table}.csv`, 'utf8')).rows;
}

/** Rows of a CSV, and the names of its columns. */
export function parsed(csv: string): { rows: Cells[]; columns: string[] } {
  const { data, meta } = Papa.parse<Cells>(csv, { header: true, skipEmptyLines: true });
  return { rows: data, columns: meta.fields ?? [] };
}

/** The records of a JSON as a CSV would write them. */
export function recordsOf(table: TableName, json: string): Cells[] {
  const records = JSON.parse(json) as Record<string, unknown>[];
  return records.map((record) =>
    Object.fromEntries(
      tables[table].columns.map(({ name }) => {
        const value = record[name];
        return [name, Array.isArray(value) ? value.join(';') : String(value ?? '')];
      }),
    ),
  );
}

/** Numbers are compared as numbers: `45.70` is `45.7`. */
export function byId(rows: readonly Cells[]): Map<string, Cells> {
  return new Map(
    rows.map((row) => [
      row.id,
      Object.fromEntries(
        Object.entries(row).map(([name, value]) => [
          name,
          /^-?\d+\.\d+$/.test(value) ? String(Number(value)) : value,
        ]),
      ),
    ]),
  );
}
