import type { ImportedDataset } from '../db/database';
import type { Changes, Imports, Part, Watch } from '../db/imports';
import type { Year } from '../filter/explorer.svelte';
import type { Columnar } from '../model/columnar';
import { TABLE_NAMES, type TableName } from '../model/tables';
import { parseYearName, yearName, type YearName } from '../model/year-name';

/** A year that can be shown: of the site, or of the reader's own files. */
export interface YearEntry {
  name: YearName;
  year: number;
  imported: boolean;
}

/** A year, opened, and where it came from. */
export interface Opened {
  year: Year;
  /** Fingerprint of what was opened: it changes when the data do. */
  digest: string;
  from: 'site' | 'storage' | 'import';
}

/** What the site brings: its years, the latest first, and how to open one. */
export interface Site {
  years: readonly number[];
  open: (year: number) => Promise<Opened>;
}

/** A dataset that no storage holds: it is there until the page is closed. */
interface Loose {
  dataset: ImportedDataset;
  data: Columnar;
}

/** All years that the page can show: those of the site and those of the reader. */
export class Library {
  readonly #site: Site;
  readonly #loadImports: () => Promise<Imports>;
  #imports: Promise<Imports> | null = null;
  /** Null: the browser has not been asked yet. */
  #stored: readonly ImportedDataset[] | null = $state.raw(null);
  #loose: readonly Loose[] = $state.raw([]);

  constructor(site: Site, loadImports: () => Promise<Imports>) {
    this.#site = site;
    this.#loadImports = loadImports;
  }

  /** Whether the browser has told what it keeps. */
  get knowsStored(): boolean {
    return this.#stored !== null;
  }

  /** What the reader brought, the earliest first. */
  get datasets(): readonly ImportedDataset[] {
    return [...(this.#stored ?? []), ...this.#loose.map(({ dataset }) => dataset)];
  }

  /** Whether a dataset is in the browser's storage, and not in this page alone. */
  isKept(id: string): boolean {
    return this.#stored?.some((dataset) => dataset.id === id) ?? false;
  }

  /** The latest first, and the site's own before what was brought of the same year. */
  get years(): readonly YearEntry[] {
    const bundled = this.#site.years.map((year) => entry(year, false, false));
    const brought = [...new Set(this.datasets.map(({ year }) => year))].map((year) =>
      entry(year, true, this.#site.years.includes(year)),
    );
    return [...bundled, ...brought].sort(
      (a, b) => b.year - a.year || Number(a.imported) - Number(b.imported),
    );
  }

  /** Undefined where it is not known yet: the browser has still to tell what it keeps. */
  find(name: YearName | null): YearEntry | null | undefined {
    const wished = name === null ? null : parseYearName(name);
    if (name === null) return entry(this.#site.years[0], false, false);
    if (!wished) return null;
    const { year, imported } = wished;
    if (!imported && this.#site.years.includes(year)) return entry(year, false, false);
    const found = this.years.find((one) => one.imported && one.year === year);
    if (found) return found;
    return this.#stored === null ? undefined : null;
  }

  /** The fingerprint of all that a year is made of. */
  digestOf({ year, imported }: YearEntry): string {
    if (!imported) return `site ${year}`;
    return this.#of(year)
      .map(({ id, table }) => `${table} ${id}`)
      .join();
  }

  async open({ year, imported }: YearEntry): Promise<Opened> {
    if (!imported) return this.#site.open(year);
    const digest = this.digestOf({ name: '', year, imported });
    const { emptyTable, union } = await import('../model/union');
    const parts = await Promise.all(this.#of(year).map((dataset) => this.take(dataset)));
    const tables = TABLE_NAMES.map((name): [TableName, Columnar] => {
      const own = parts.filter((data) => data?.table === name);
      return [name, own.length > 0 ? union(own as Columnar[]) : emptyTable(name)];
    });
    return {
      year: {
        year,
        name: '',
        imported: true,
        tables: Object.fromEntries(tables) as Record<TableName, Columnar>,
      },
      digest,
      from: 'import',
    };
  }

  /** The rows of a dataset; null where they have gone. */
  async take(dataset: ImportedDataset): Promise<Columnar | null> {
    const loose = this.#loose.find((one) => one.dataset.id === dataset.id);
    return loose ? loose.data : (await this.#shelf()).take(dataset);
  }

  /** Stores datasets; all of them or nothing. Throws what the storage throws. */
  async add(
    parts: readonly Part[],
    replaced: readonly string[] = [],
    watch: Watch = {},
  ): Promise<ImportedDataset[]> {
    const added = await (await this.#shelf()).add(parts, replaced, watch);
    // Those who wait for them need not wait for the browser to tell.
    const others = this.#stored?.filter(({ id }) => !replaced.includes(id)) ?? [];
    this.#stored = [...others, ...added];
    this.#loose = this.#loose.filter(({ dataset }) => !replaced.includes(dataset.id));
    return added;
  }

  /** Holds datasets in this page alone, where the browser keeps nothing. */
  hold(parts: readonly Part[], replaced: readonly string[] = []): ImportedDataset[] {
    const held = parts.map(({ described, data }): Loose => {
      const { table, rows } = data;
      return { dataset: { ...described, table, origin: 'imported', rows, chunks: 0 }, data };
    });
    const others = this.#loose.filter((one) => !replaced.includes(one.dataset.id));
    this.#loose = [...others, ...held];
    return held.map(({ dataset }) => dataset);
  }

  /** Something that the reader decided about files before; undefined where nothing was. */
  async recall(key: string): Promise<unknown> {
    try {
      return await (await this.#shelf()).recall(key);
    } catch {
      // What is not remembered is decided again.
      return undefined;
    }
  }

  async remember(key: string, value: unknown): Promise<void> {
    try {
      await (await this.#shelf()).remember(key, value);
    } catch {
      // A browser that keeps nothing asks again the next time.
    }
  }

  async change(id: string, changes: Changes): Promise<void> {
    if (this.#loose.some(({ dataset }) => dataset.id === id)) {
      this.#loose = this.#loose.map((one) =>
        one.dataset.id === id ? { ...one, dataset: { ...one.dataset, ...changes } } : one,
      );
      return;
    }
    await (await this.#shelf()).change(id, changes);
  }

  async remove(id: string): Promise<void> {
    if (this.#loose.some(({ dataset }) => dataset.id === id)) {
      this.#loose = this.#loose.filter(({ dataset }) => dataset.id !== id);
      return;
    }
    await (await this.#shelf()).remove(id);
    this.#stored = (this.#stored ?? []).filter((dataset) => dataset.id !== id);
  }

  /** Follows what the browser keeps, in this tab and others. Returns how to stop. */
  listen(): () => void {
    let stop = () => {};
    let stopped = false;
    const none = () => (this.#stored ??= []);
    void this.#shelf().then((imports) => {
      if (!stopped) stop = imports.watch((datasets) => (this.#stored = datasets), none);
    }, none);
    return () => {
      stopped = true;
      stop();
    };
  }

  /** Storage is a heavy part, fetched when it is first wanted. */
  #shelf(): Promise<Imports> {
    this.#imports ??= this.#loadImports();
    return this.#imports;
  }

  #of(year: number): ImportedDataset[] {
    return this.datasets.filter((dataset) => dataset.year === year);
  }
}

function entry(year: number, imported: boolean, isBesideBundled: boolean): YearEntry {
  return { name: yearName(year, isBesideBundled), year, imported };
}
