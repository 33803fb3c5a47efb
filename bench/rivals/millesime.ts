import { NO_CLAUSES, withClause, type Clause, type Clauses } from '../../src/filter/clauses';
import { Crossfilter } from '../../src/filter/crossfilter';
import type { Columnar } from '../../src/model/columnar';
import { dayNumber } from '../../src/model/day';
import { dimensionsOf } from '../record';
import type { Rival } from './rival';

/** Our own. */
export class Millesime implements Rival {
  readonly #filter: Crossfilter;
  readonly #names: readonly string[];
  #clauses: Clauses = NO_CLAUSES;

  constructor(data: Columnar) {
    this.#filter = new Crossfilter(data);
    this.#names = dimensionsOf(data).map(({ name }) => name);
    this.#read();
  }

  change(dimension: string, clause: Clause | null): void {
    this.#clauses = withClause(this.#clauses, dimension, clause);
    this.#filter.apply(this.#clauses);
    this.#read();
  }

  /** The numbers of the rows, as a list of them needs. */
  rows(): Uint32Array {
    return this.#filter.rows();
  }

  shown(): number {
    return this.#filter.shown;
  }

  count(dimension: string, value: string): number {
    if (dimension === 'day') {
      const { days, counts } = this.#filter.dayCounts();
      return counts[days.indexOf(dayNumber(value))] ?? 0;
    }
    const { values, counts } = this.#filter.valueCounts(dimension);
    return counts[values.indexOf(value)] ?? 0;
  }

  #read(): void {
    for (const name of this.#names) this.#filter.valueCounts(name);
    this.#filter.dayCounts();
  }
}
