import { bundledYears } from 'virtual:bundled-years';
import type { Year } from './filter/explorer.svelte';
import type { Columnar } from './model/columnar';
import { unpack, type PackedTable } from './model/packed';
import { TABLE_NAMES, type TableName } from './model/tables';

/** A year, opened, and where it came from. */
export interface Opened {
  year: Year;
  digest: string;
  from: 'site' | 'storage';
}

interface PackedYear {
  year: number;
  name: string;
  tables: Record<TableName, PackedTable>;
}

/** Whether the site has the year. */
export function hasYear(year: number): boolean {
  return bundledYears.some((entry) => entry.year === year);
}

/**
 * Opens a year that comes with the site, the latest if null or unknown. Where the site does
 * not answer, the year as this browser kept it; an error only where there is neither.
 */
export async function openYear(wished: number | null): Promise<Opened> {
  const entry = bundledYears.find(({ year }) => year === wished) ?? bundledYears[0];
  try {
    const response = await fetch(entry.url);
    if (!response.ok) throw new Error(`no answer for the year: ${response.status}`);
    const packed = (await response.json()) as PackedYear;
    return { year: { ...packed, tables: opened(packed) }, digest: entry.digest, from: 'site' };
  } catch (error) {
    // Storage is a heavy part that most visits open only after the first paint.
    const { Shelf } = await import('./db/shelf');
    const kept = await new Shelf().take(entry.year);
    if (!kept) throw error;
    const year = { year: entry.year, name: entry.name, tables: kept.tables };
    return { year, digest: kept.digest, from: 'storage' };
  }
}

function opened({ tables }: PackedYear): Record<TableName, Columnar> {
  const entries = TABLE_NAMES.map((name) => [name, unpack(tables[name])]);
  return Object.fromEntries(entries) as Record<TableName, Columnar>;
}
