import { bundledYears } from 'virtual:bundled-years';
import { inSlices, Rest } from './model/slices';
import { linesOf } from './model/lines';
import { YearReader, type PublishedYear } from './model/published-year';
import type { Opened } from './views/library.svelte';

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
    return { year: await fetched(entry.url), digest: entry.digest, from: 'site' };
  } catch (error) {
    // Storage is a heavy part that most visits open only after the first paint.
    const { Shelf } = await import('./db/shelf');
    const kept = await new Shelf().take(entry.year);
    if (!kept) throw error;
    const year = { year: entry.year, name: entry.name, tables: kept.tables };
    return { year, digest: kept.digest, from: 'storage' };
  }
}

/** Reads a column at a time, and lets the page breathe in between. */
async function fetched(url: string): Promise<PublishedYear> {
  const response = await fetch(url);
  if (!response.ok || !response.body) throw new Error(`no answer for the year: ${response.status}`);
  const reader = new YearReader();
  const rest = new Rest();
  for await (const line of linesOf(response.body)) {
    reader.take(line);
    await rest.take();
  }
  return inSlices(reader.year());
}
