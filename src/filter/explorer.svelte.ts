import type { Columnar } from '../model/columnar';
import { isTableName, tables, type Table, type TableName } from '../model/tables';
import { points, type Clauses } from './clauses';
import { listed, type BeginCounts, type ValueCount, type ValueCounts } from './counted';
import { Crossfilter, prepareCounts } from './crossfilter';

/** The tables of one year of one association. */
export interface Year {
  year: number;
  /** The association; empty where the reader's own files do not say. */
  name: string;
  /** Whether these are the reader's own files. */
  imported?: true;
  /** Of these files: left out is the first. */
  edition?: number;
  tables: Readonly<Record<TableName, Columnar>>;
}

/** Does some of the work of an explorer of these tables ahead of it, in steps. */
export function* prepareTables(all: Year['tables']): Generator<void, void> {
  for (const data of Object.values(all)) {
    yield* prepareCounts(data);
    yield;
  }
}

/** Whatever says how a year is narrowed. */
export interface Narrowing {
  readonly clauses: Clauses;
}

/** One table under the selection. Readers of its getters follow every change. */
export class Explored {
  readonly table: Table;
  readonly data: Columnar;
  readonly #filter: Crossfilter;
  readonly #clauses: () => Clauses;
  readonly #rows = $derived.by(() => this.#current().rows());

  constructor(data: Columnar, clauses: () => Clauses) {
    this.table = tables[data.table];
    this.data = data;
    this.#filter = new Crossfilter(data);
    this.#clauses = clauses;
  }

  get total(): number {
    return this.data.rows;
  }

  get shown(): number {
    return this.#rows.length;
  }

  /** Numbers of the rows that are selected, ascending: by day where the table has one. */
  get rows(): Uint32Array {
    return this.#rows;
  }

  shows(row: number): boolean {
    return this.#current().shows(row);
  }

  /** How many rows there would be without the clause on one dimension. */
  shownWithout(dimension: string): number {
    return this.#current().shownWithout(dimension);
  }

  /** The values of a dimension with their counts under all other clauses. */
  values(dimension: string): ValueCount[] {
    return listed(this.valueCounts(dimension));
  }

  /** The same in columns, to be read at once. */
  valueCounts(dimension: string): ValueCounts {
    return this.#current().valueCounts(dimension);
  }

  /** How many rows hold one value, under all other clauses. */
  count(dimension: string, value: string): number {
    return this.#current().count(dimension, value);
  }

  /** Rows by first day, under every clause but that on days; to be read at once. */
  dayCounts(): BeginCounts {
    return this.#current().dayCounts();
  }

  has(dimension: string): boolean {
    return this.#filter.has(dimension);
  }

  /** Does the work of the first search ahead of it, in steps. */
  prepareSearch(): Generator<void, void> {
    return this.#filter.prepareSearch();
  }

  knows(dimension: string, value: string): boolean {
    return this.#filter.knows(dimension, value);
  }

  #current(): Crossfilter {
    this.#filter.apply(this.#clauses());
    return this.#filter;
  }
}

/** A year under one selection: what every view reads. */
export class Explorer {
  readonly year: Year;
  readonly #narrowing: Narrowing;
  /** The other year under the same selection, if there is one. */
  readonly #other: () => Explorer | null;
  readonly #tables: Readonly<Record<TableName, Explored>>;

  constructor(year: Year, narrowing: Narrowing, other: () => Explorer | null = () => null) {
    this.year = year;
    this.#narrowing = narrowing;
    this.#other = other;
    const explored = (name: TableName) => {
      const clauses = $derived(this.#concerning(name));
      return new Explored(year.tables[name], () => clauses);
    };
    this.#tables = {
      events: explored('events'),
      press: explored('press'),
      releases: explored('releases'),
      partners: explored('partners'),
      figures: explored('figures'),
      claims: explored('claims'),
    };
  }

  table(name: TableName): Explored {
    return this.#tables[name];
  }

  /** Does the work of the first search ahead of it in all tables, in steps. */
  *prepareSearch(): Generator<void, void> {
    for (const table of Object.values(this.#tables)) yield* table.prepareSearch();
  }

  /** Whether a clause narrows the table. */
  concerns(name: TableName, dimension: string): boolean {
    return this.#concerning(name).has(dimension);
  }

  /**
   * The clauses that speak of a table: it has the dimension and, where several tables share
   * it (`type`), one of the values is its own or nobody's. A talk's type says nothing of
   * releases, and a type that nobody knows leaves nothing anywhere. Of two years compared, what
   * one of them knows is known: a type that only the other year's talks have is one of talks.
   */
  #concerning(name: TableName): Clauses {
    const own = this.#tables[name];
    const { clauses } = this.#narrowing;
    const kept = [...clauses].filter(([dimension]) => {
      if (dimension === 'q') return own.table.columns.some((column) => column.searched);
      if (!own.has(dimension)) return false;
      const values = points(clauses, dimension);
      if (!values) return true;
      const all = [...values.any, ...values.none].filter((value) => value !== '');
      const known = (value: string) => this.#knows(name, dimension, value);
      return all.length === 0 || all.some(known) || !this.#knownElsewhere(name, dimension, all);
    });
    return new Map(kept);
  }

  #knownElsewhere(name: TableName, dimension: string, values: readonly string[]): boolean {
    return Object.keys(this.#tables).some(
      (other) =>
        isTableName(other) &&
        other !== name &&
        values.some((value) => this.#knows(other, dimension, value)),
    );
  }

  /** Whether a row of the table, in this year or the other, has the value. */
  #knows(name: TableName, dimension: string, value: string): boolean {
    return (
      this.#tables[name].knows(dimension, value) ||
      (this.#other()?.table(name).knows(dimension, value) ?? false)
    );
  }
}
