import type { Archive, Parcel } from '../db/archive';
import { Changed } from '../db/changed';
import type { ImportedDataset, Memory } from '../db/database';
import type { Changes, Imports, Part } from '../db/imports';
import { markOf, readMarks, writeMarks, type Marked } from '../db/marker';
import { troubleOf } from '../db/trouble';
import type { Watch } from '../db/watch';
import { prepareTables, type Year } from '../filter/explorer.svelte';
import type { Columnar } from '../model/columnar';
import type { Scope } from '../model/scope';
import { inSlices } from '../model/slices';
import type { Trouble } from '../model/trouble';
import { TABLE_NAMES, type TableName } from '../model/tables';
import { parseYearName, yearName, type YearName } from '../model/year-name';

/** A year that can be shown: of the site, or of the reader's own files. */
export interface YearEntry {
  name: YearName;
  year: number;
  imported: boolean;
  /** 1 for the site's own. */
  edition: number;
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

/** A table as it is in memory, and what is told of it. */
type Whole = Part & { data: Columnar };

/** How long the browser may take to tell what it keeps. */
const SILENCE = 3000;

/** All years that the page can show: those of the site and those of the reader. */
export class Library {
  readonly #site: Site;
  readonly #loadImports: () => Promise<Imports>;
  #imports: Promise<Imports> | null = null;
  /** Whether what is stored was held against the marks of the last visit. */
  #marked = false;
  /** Null: the browser has not been asked yet. */
  #stored: readonly ImportedDataset[] | null = $state.raw(null);
  #loose: readonly Loose[] = $state.raw([]);
  #lost: readonly Marked[] = $state.raw([]);
  #damaged: readonly string[] = $state.raw([]);
  #trouble: Trouble | null = $state(null);

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

  /** What the browser kept, and has no more though nobody removed it. */
  get lost(): readonly Marked[] {
    return this.#lost;
  }

  /** The datasets of which rows have gone: they are not shown. */
  get damaged(): readonly ImportedDataset[] {
    return this.datasets.filter(({ id }) => this.#damaged.includes(id));
  }

  /** Why the browser's storage is not to be had; null where it is. */
  get trouble(): Trouble | null {
    return this.#trouble;
  }

  /** Whether a dataset is in the browser's storage, and not in this page alone. */
  isKept(id: string): boolean {
    return this.#stored?.some((dataset) => dataset.id === id) ?? false;
  }

  /** The latest first, and the site's own before what was brought of the same year. */
  get years(): readonly YearEntry[] {
    const bundled = this.#site.years.map((year) => entry(year));
    const brought = new Map(
      this.datasets.map(({ year, edition = 1 }) => {
        const one = entry(year, this.#site.years.includes(year) ? 'beside' : 'alone', edition);
        return [one.name, one];
      }),
    );
    return [...bundled, ...brought.values()].sort(
      (a, b) => b.year - a.year || Number(a.imported) - Number(b.imported) || a.edition - b.edition,
    );
  }

  /** Undefined where it is not known yet: the browser has still to tell what it keeps. */
  find(name: YearName | null): YearEntry | null | undefined {
    const wished = name === null ? null : parseYearName(name);
    if (name === null) return entry(this.#site.years[0]);
    if (!wished) return null;
    const { year, imported, edition } = wished;
    if (!imported && edition === 1 && this.#site.years.includes(year)) return entry(year);
    const found = this.years.find(
      (one) => one.imported && one.year === year && one.edition === edition,
    );
    if (found) return found;
    return this.#stored === null ? undefined : null;
  }

  /** The fingerprint of all that a year is made of. */
  digestOf({ year, imported, edition }: YearEntry): string {
    if (!imported) return `site ${year}`;
    return this.filesOf(year, edition)
      .map(({ id, table }) => `${table} ${id}`)
      .join();
  }

  async open(wished: YearEntry): Promise<Opened> {
    const opened = await (wished.imported ? this.#own(wished) : this.#site.open(wished.year));
    await inSlices(prepareTables(opened.year.tables));
    return opened;
  }

  async #own(wished: YearEntry): Promise<Opened> {
    const { year, edition } = wished;
    const digest = this.digestOf(wished);
    const { completed, emptyTable, union } = await import('../model/union');
    const parts = await Promise.all(
      this.filesOf(year, edition).map((dataset) => this.take(dataset)),
    );
    const tables = TABLE_NAMES.map((name): [TableName, Columnar] => {
      const own = parts.filter((data) => data?.table === name);
      return [name, own.length > 0 ? completed(union(own as Columnar[])) : emptyTable(name)];
    });
    return {
      year: {
        year,
        name: '',
        imported: true,
        edition,
        tables: Object.fromEntries(tables) as Record<TableName, Columnar>,
      },
      digest,
      from: 'import',
    };
  }

  /** Whether a table of a year is all of it: of the site's own years, as its report tells it. */
  scopeOf({ year, imported, edition }: YearEntry, table: TableName): Scope {
    if (!imported) return 'complete';
    const scopes = this.filesOf(year, edition)
      .filter((dataset) => dataset.table === table)
      .map(({ scope }) => scope);
    if (scopes.includes('extract')) return 'extract';
    return scopes.every((scope) => scope === 'complete') ? 'complete' : 'unconfirmed';
  }

  /** The rows of a dataset; null where they have gone. */
  async take(dataset: ImportedDataset): Promise<Columnar | null> {
    const loose = this.#loose.find((one) => one.dataset.id === dataset.id);
    if (loose) return loose.data;
    const data = await (await this.#shelf()).take(dataset);
    const others = this.#damaged.filter((id) => id !== dataset.id);
    this.#damaged = data ? others : [...others, dataset.id];
    return data;
  }

  /**
   * Stores datasets; all of them or nothing. Throws what the storage throws, and `Changed` where
   * the browser keeps other datasets than those known.
   */
  async add(
    parts: readonly Part[],
    replaced: readonly string[] = [],
    watch: Watch = {},
    known?: readonly ImportedDataset[],
  ): Promise<ImportedDataset[]> {
    const imports = await this.#shelf();
    const added = await imports.add(parts, replaced, watch, known).catch((error: unknown) => {
      if (error instanceof Changed) this.#know(error.datasets);
      throw error;
    });
    // Those who wait for them need not wait for the browser to tell.
    const others = this.#stored?.filter(({ id }) => !replaced.includes(id)) ?? [];
    this.#know([...others, ...added]);
    this.#loose = this.#loose.filter(({ dataset }) => !replaced.includes(dataset.id));
    return added;
  }

  /** Holds datasets in this page alone, where the browser keeps nothing. */
  hold(parts: readonly Whole[], replaced: readonly string[] = []): ImportedDataset[] {
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

  /** Changes what is told of datasets, by id: all of them or, after an error, none. */
  async change(changes: ReadonlyMap<string, Changes>): Promise<void> {
    const stored = new Map([...changes].filter(([id]) => this.isKept(id)));
    if (stored.size > 0) await (await this.#shelf()).change(stored);
    this.#loose = this.#loose.map((one) => {
      const { dataset } = one;
      return { ...one, dataset: { ...dataset, ...changes.get(dataset.id) } };
    });
  }

  /** Gives back how to undo it, once. */
  async remove(id: string): Promise<() => Promise<void>> {
    const loose = this.#loose.find(({ dataset }) => dataset.id === id);
    if (loose) {
      this.#loose = this.#loose.filter((one) => one !== loose);
      return async () => void (this.#loose = [...this.#loose, loose]);
    }
    const imports = await this.#shelf();
    const removed = await imports.remove(id);
    this.#know((this.#stored ?? []).filter((dataset) => dataset.id !== id));
    return async () => {
      if (removed) await imports.putBack(removed);
    };
  }

  /** All that is stored, as a backup takes it. */
  async archive(): Promise<Archive> {
    return (await this.#shelf()).archive;
  }

  /** Stores what a backup holds, all or nothing; or holds it, where the browser keeps nothing. */
  async restore(
    parcels: readonly Parcel[],
    memories: readonly Memory[],
    watch: Watch,
  ): Promise<void> {
    if (this.#trouble === 'refused' || this.#trouble === 'silent') {
      const parts = parcels.map(({ dataset, data }) => ({ described: dataset, data }));
      this.hold(
        parts,
        parts.map(({ described }) => described.id),
      );
      return;
    }
    await (await this.archive()).restore(parcels, memories, watch);
    const restored = parcels.map(({ dataset }) => dataset.id);
    this.#damaged = this.#damaged.filter((id) => !restored.includes(id));
  }

  /** Looks whether rows of what is stored have gone. */
  async inspect(): Promise<void> {
    this.#damaged = await (await this.#shelf()).damaged();
  }

  /** The reader knows what has gone. */
  forgetLost(): void {
    this.#lost = [];
    writeMarks((this.#stored ?? []).map(markOf));
  }

  /** Follows what the browser keeps, in this tab and others. Returns how to stop. */
  listen(): () => void {
    let stop = () => {};
    let stopped = false;
    const fail = (trouble: Trouble) => {
      this.#trouble = trouble;
      this.#stored ??= [];
    };
    const silence = setTimeout(() => fail(this.#trouble ?? 'silent'), SILENCE);
    const refuse = (error: unknown) => {
      clearTimeout(silence);
      fail(troubleOf(error));
    };
    void this.#shelf().then((imports) => {
      if (stopped) return;
      stop = imports.watch(
        (datasets) => {
          clearTimeout(silence);
          if (this.#trouble === 'silent') this.#trouble = null;
          this.#know(datasets);
        },
        refuse,
        (hindrance) => (this.#trouble = hindrance),
      );
    }, refuse);
    return () => {
      stopped = true;
      clearTimeout(silence);
      stop();
    };
  }

  /** What is stored now. Storage that was cleared comes back empty: only the marks tell. */
  #know(datasets: readonly ImportedDataset[]): void {
    const known = this.#marked ? this.#lost : readMarks();
    this.#marked = true;
    this.#stored = datasets;
    this.#lost = known.filter((mark) => !datasets.some(({ id }) => id === mark.id));
    writeMarks([...datasets.map(markOf), ...this.#lost]);
  }

  /** Storage is a heavy part, fetched when it is first wanted. */
  #shelf(): Promise<Imports> {
    this.#imports ??= this.#loadImports();
    return this.#imports;
  }

  /** The reader's files that a year of theirs is made of. */
  filesOf(year: number, edition: number): ImportedDataset[] {
    return this.datasets.filter(
      (dataset) => dataset.year === year && (dataset.edition ?? 1) === edition,
    );
  }
}

/** Of the reader's files of a year that the site has too, or not; without either, of the site. */
function entry(year: number, brought?: 'beside' | 'alone', edition = 1): YearEntry {
  const name = yearName(year, brought === 'beside', edition);
  return { name, year, imported: brought !== undefined, edition };
}
