import { isTableName, type TableName } from '../model/tables';
import type { ImportedDataset } from './database';

/** What is remembered of a dataset apart from the database, to know it when it has gone. */
export interface Marked {
  id: string;
  name: string;
  table: TableName;
  year: number;
  rows: number;
}

const MARKER = 'millesime-imports';

export function markOf({ id, name, table, year, rows }: ImportedDataset): Marked {
  return { id, name, table, year, rows };
}

/** Nothing where the browser keeps nothing, or not in this form. */
export function readMarks(): Marked[] {
  try {
    const read: unknown = JSON.parse(localStorage.getItem(MARKER) ?? '[]');
    return Array.isArray(read) ? read.filter(isMarked) : [];
  } catch {
    return [];
  }
}

export function writeMarks(marks: readonly Marked[]): void {
  try {
    if (marks.length === 0) localStorage.removeItem(MARKER);
    else localStorage.setItem(MARKER, JSON.stringify(marks));
  } catch {
    // Without a marker a later loss goes unnoticed; the files themselves are kept.
  }
}

function isMarked(value: unknown): value is Marked {
  if (typeof value !== 'object' || value === null) return false;
  const { id, name, table, year, rows } = value as Partial<Record<keyof Marked, unknown>>;
  return (
    typeof id === 'string' &&
    typeof name === 'string' &&
    typeof table === 'string' &&
    isTableName(table) &&
    typeof year === 'number' &&
    typeof rows === 'number'
  );
}
