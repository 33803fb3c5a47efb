import type { Clause } from '../../src/filter/clauses';
import { dayNumber } from '../../src/model/day';
import { fold } from '../../src/model/fold';
import type { Sample } from '../record';
import { valuesOf, type Rival } from './rival';

type Test = (sample: Sample) => boolean;
type Counts = Map<unknown, number>;

/** `Array.filter` over objects, from the beginning at each change. */
export class ArrayFilter implements Rival {
  readonly #samples: Sample[];
  readonly #names: readonly string[];
  readonly #tests = new Map<string, Test>();
  readonly #counts = new Map<string, Counts>();
  #shown = 0;

  constructor(samples: Sample[], names: readonly { name: string }[]) {
    this.#samples = samples;
    this.#names = [...names.map(({ name }) => name), 'day'];
    this.#count();
  }

  change(dimension: string, clause: Clause | null): void {
    if (clause) this.#tests.set(dimension, testOf(dimension, clause));
    else this.#tests.delete(dimension);
    this.#count();
  }

  shown(): number {
    return this.#shown;
  }

  count(dimension: string, value: string): number {
    const key = dimension === 'day' ? dayNumber(value) : value;
    return this.#counts.get(dimension)?.get(key) ?? 0;
  }

  #count(): void {
    const shown = this.#under('');
    this.#shown = shown.length;
    for (const name of this.#names) {
      this.#counts.set(name, tally(this.#tests.has(name) ? this.#under(name) : shown, name));
    }
  }

  /** The rows under every clause but that of one dimension. */
  #under(but: string): Sample[] {
    const tests = [...this.#tests].filter(([name]) => name !== but).map(([, test]) => test);
    return this.#samples.filter((sample) => tests.every((test) => test(sample)));
  }
}

function testOf(name: string, clause: Clause): Test {
  switch (clause.kind) {
    case 'interval': {
      const from = dayNumber(clause.span.from);
      const to = dayNumber(clause.span.to);
      return ({ day }) => day >= from && day <= to;
    }
    case 'match': {
      const word = fold(clause.text);
      return ({ text }) => text.includes(word);
    }
    case 'area':
      throw new Error('not measured: area');
    case 'points': {
      const sought = new Set<unknown>(valuesOf(clause));
      return (sample) => {
        const own = sample[name];
        return Array.isArray(own) ? own.some((value) => sought.has(value)) : sought.has(own);
      };
    }
  }
}

function tally(samples: readonly Sample[], name: string): Counts {
  const counts: Counts = new Map();
  const add = (value: unknown) => counts.set(value, (counts.get(value) ?? 0) + 1);
  for (const sample of samples) {
    const own = sample[name];
    if (Array.isArray(own)) own.forEach(add);
    else add(own);
  }
  return counts;
}
