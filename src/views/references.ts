import type { Year } from '../filter/explorer.svelte';
import { parseYearName, type YearName } from '../model/year-name';
import type { Library, YearEntry } from './library.svelte';

/** A year that another one can be compared with. */
export interface ReferenceEntry extends YearEntry {
  /** The shown year itself tells some figures of it, and nothing else is here. */
  figuresOnly?: true;
}

/** What a year can be compared with, the latest first: never that year itself. */
export function referencesOf(shown: Year, library: Library): ReferenceEntry[] {
  const others = library.years.filter((one) => !isShown(one, shown));
  const told = figureYears(shown).filter((year) => !library.years.some((one) => one.year === year));
  return [...others, ...told.map(figuresOf)].sort((a, b) => b.year - a.year);
}

/**
 * Null where it is not here, or is the shown year itself; undefined where it is not known yet:
 * the browser has still to tell what it keeps.
 */
export function findReference(
  name: YearName,
  shown: Year,
  library: Library,
): ReferenceEntry | null | undefined {
  const found = library.find(name);
  if (found !== null) return found && isShown(found, shown) ? null : found;
  const wished = parseYearName(name);
  const isPlain = wished && !wished.imported && wished.edition === 1;
  return isPlain && figureYears(shown).includes(wished.year) ? figuresOf(wished.year) : null;
}

export function isShown(one: YearEntry, { year, imported, edition = 1 }: Year): boolean {
  return one.year === year && one.imported === (imported ?? false) && one.edition === edition;
}

function figuresOf(year: number): ReferenceEntry {
  return { name: String(year), year, imported: false, edition: 1, figuresOnly: true };
}

/** The other years that the table of figures tells something of. */
function figureYears({ year, tables }: Year): number[] {
  const column = tables.figures.columns.year;
  if (column?.kind !== 'number') return [];
  return [...new Set(column.values)].filter((one) => Number.isInteger(one) && one !== year);
}
