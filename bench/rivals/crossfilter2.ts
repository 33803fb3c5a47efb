import crossfilter from 'crossfilter2';
import type { Clause } from '../../src/filter/clauses';
import { dayNumber } from '../../src/model/day';
import { fold } from '../../src/model/fold';
import type { Sample } from '../record';
import { valuesOf, type Rival } from './rival';

type Key = string | number;
type Dimension = crossfilter.Dimension<Sample, Key>;
type Group = crossfilter.Group<Sample, Key, number>;

/** crossfilter2, a dimension and a group for each column, and one dimension of the text. */
export class Crossfilter2 implements Rival {
  readonly #dimensions = new Map<string, Dimension>();
  readonly #groups = new Map<string, Group>();
  readonly #all: crossfilter.GroupAll<Sample, number>;

  constructor(samples: Sample[], names: readonly { name: string; isList: boolean }[]) {
    const filter = crossfilter(samples);
    const add = (name: string, isList: boolean) => {
      const dimension = filter.dimension<Key>((sample) => sample[name] as Key, isList);
      this.#dimensions.set(name, dimension);
      return dimension;
    };
    for (const { name, isList } of names) this.#groups.set(name, add(name, isList).group());
    this.#groups.set('day', add('day', false).group());
    add('text', false);
    this.#all = filter.groupAll();
  }

  change(name: string, clause: Clause | null): void {
    const dimension = this.#dimensions.get(name === 'q' ? 'text' : name);
    if (!dimension) throw new Error(`unknown dimension: ${name}`);
    filterBy(dimension, clause);
    for (const group of this.#groups.values()) group.all();
  }

  shown(): number {
    return this.#all.value();
  }

  count(name: string, value: string): number {
    const key = name === 'day' ? dayNumber(value) : value;
    const groups = this.#groups.get(name)?.all() ?? [];
    return groups.find((group) => group.key === key)?.value ?? 0;
  }
}

function filterBy(dimension: Dimension, clause: Clause | null): void {
  if (!clause) dimension.filterAll();
  else if (clause.kind === 'interval') {
    // Its ranges leave their end out.
    dimension.filterRange([dayNumber(clause.span.from), dayNumber(clause.span.to) + 1]);
  } else if (clause.kind === 'match') {
    const word = fold(clause.text);
    dimension.filterFunction((text) => String(text).includes(word));
  } else {
    const values = valuesOf(clause);
    const sought = new Set<unknown>(values);
    if (values.length === 1) dimension.filterExact(values[0]);
    else dimension.filterFunction((value) => sought.has(value));
  }
}
