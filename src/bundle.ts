import { bundledYears } from 'virtual:bundled-years';
import type { Columnar } from './model/columnar';
import { unpack, type PackedTable } from './model/packed';
import { TABLE_NAMES, type TableName } from './model/tables';
import type { Opened } from './views/library.svelte';

interface PackedYear {
  year: number;
  name: string;
  tables: Record<TableName, PackedTable>;
}

/** The years that come with the site, the latest first. */
export const YEARS: readonly number[] = bundledYears.map(({ year }) => year);

/**
 * Opens a year that comes with the site. Where the site does not answer, the year as this
 * browser kept it; an error only where there is neither.
 */
export async function openYear(wished: number): Promise<Opened> {
  const entry = bundledYears.find(({ year }) => year === wished);
  if (!entry) throw new Error(`not a year of the site: ${wished}`);
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
