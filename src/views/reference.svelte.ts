import { Explorer, type Year } from '../filter/explorer.svelte';
import { clausesIn } from '../filter/same-days';
import type { Selection } from '../filter/selection.svelte';
import type { Scope } from '../model/scope';
import { TABLE_NAMES, type TableName } from '../model/tables';
import { emptyTable, reordered } from '../model/union';
import { BandReference } from './band-reference.svelte';
import { Highlight } from './highlight.svelte';
import type { Library } from './library.svelte';
import { Names } from './names.svelte';
import type { ReferenceEntry } from './references';

/** What the page has around a year that it is compared in. */
interface Around {
  library: Library;
  selection: Selection;
  /** The year shown, as it was opened, and under the selection. */
  shown: Year;
  explorer: () => Explorer;
}

/** Opens a year to compare the shown one with. */
export async function openReference(entry: ReferenceEntry, around: Around): Promise<Reference> {
  const { library, shown } = around;
  const year = entry.figuresOnly ? figuresIn(entry.year, shown) : (await library.open(entry)).year;
  const reference = new Reference(entry, year, around);
  // Years of many names show at once; their names come together a little later.
  void reference.names.find(shown, year);
  return reference;
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
  /** As it was opened: its rows keep their own names. */
  readonly year: Year;
  readonly names: Names;
  /** Of its rows. */
  readonly highlight = new Highlight();
  readonly #library: Library;
  readonly #explorer: () => Explorer;
  readonly #shown: () => Year;
  readonly #band: () => BandReference;

  constructor(entry: ReferenceEntry, year: Year, around: Around) {
    const { library, selection, shown } = around;
    this.entry = entry;
    this.year = year;
    this.#library = library;
    this.names = new Names(library);
    const years = year.year - shown.year;
    const clauses = $derived(clausesIn(selection.clauses, years));
    const narrowing = {
      get clauses() {
        return clauses;
      },
    };
    const named = $derived(this.names.align(year));
    const explorer = $derived(new Explorer(named, narrowing, around.explorer));
    const shownYear = $derived(this.names.align(shown));
    this.#explorer = () => explorer;
    this.#shown = () => shownYear;
    const band = $derived(
      new BandReference(shown, explorer, selection, (table) => this.scopeOf(table)),
    );
    this.#band = () => band;
  }

  /** The year under the selection, each name as the shown year writes it. */
  get explorer(): Explorer {
    return this.#explorer();
  }

  /** The shown year, where two names of it turned out to be one. */
  get shown(): Year {
    return this.#shown();
  }

  /** What the band shows of it; null where it has nothing that the band could show. */
  get band(): BandReference | null {
    const band = this.#band();
    return band.isEmpty ? null : band;
  }

  /** Whether a table of it is a whole year. */
  scopeOf(table: TableName): Scope {
    return this.#library.scopeOf(this.entry, table);
  }
}
