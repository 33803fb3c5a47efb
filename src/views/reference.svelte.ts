import { Explorer, type Year } from '../filter/explorer.svelte';
import { clausesIn } from '../filter/same-days';
import type { Selection } from '../filter/selection.svelte';
import type { Scope } from '../model/scope';
import { TABLE_NAMES, type TableName } from '../model/tables';
import { emptyTable, reordered } from '../model/union';
import type { Library } from './library.svelte';
import type { ReferenceEntry } from './references';

/** What the page has around a year that it is compared in. */
interface Around {
  library: Library;
  selection: Selection;
  /** The year shown. */
  shown: Explorer;
}

/** Opens a year to compare the shown one with. */
export async function openReference(entry: ReferenceEntry, around: Around): Promise<Reference> {
  const { library, shown } = around;
  const year = entry.figuresOnly
    ? figuresIn(entry.year, shown.year)
    : (await library.open(entry)).year;
  return new Reference(entry, year, around);
}

/** What a year tells of the figures of another. */
function figuresIn(year: number, { name, tables }: Year): Year {
  const years = tables.figures.columns.year;
  const all = years?.kind === 'number' ? [...years.values] : [];
  const rows = Uint32Array.from(all.flatMap((one, row) => (one === year ? [row] : [])));
  const own = TABLE_NAMES.map((table) => [
    table,
    table === 'figures' ? reordered(tables.figures, rows) : emptyTable(table),
  ]);
  return { year, name, tables: Object.fromEntries(own) as Year['tables'] };
}

/** The year that another one is compared with, under the same selection. */
export class Reference {
  readonly entry: ReferenceEntry;
  readonly year: Year;
  readonly explorer: Explorer;
  readonly #library: Library;

  constructor(entry: ReferenceEntry, year: Year, { library, selection, shown }: Around) {
    this.entry = entry;
    this.year = year;
    this.#library = library;
    const years = year.year - shown.year.year;
    const clauses = $derived(clausesIn(selection.clauses, years));
    const narrowing = {
      get clauses() {
        return clauses;
      },
    };
    this.explorer = new Explorer(year, narrowing, () => shown);
  }

  /** Whether a table of it is a whole year. */
  scopeOf(table: TableName): Scope {
    return this.#library.scopeOf(this.entry, table);
  }
}
