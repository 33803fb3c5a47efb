import { untrack } from 'svelte';
import { inSlices } from '../model/slices';
import { finish } from '../model/finish';
import { FEW } from './row-ranks';
import { ranksByName, type NameRanks } from './value-order';

interface Named {
  values: readonly string[];
  /** As the reader sees it. */
  labelOf: (value: string) => string;
  /** As the language sorts. */
  compare: (a: string, b: string) => number;
}

/** Where values stand by their names: of very many, once that is found. */
export class Naming {
  readonly #wanted: () => Named;
  readonly #named = $derived.by(() => this.#wanted());
  #found: NameRanks = $state.raw(new Map());
  readonly ranks: NameRanks = $derived.by(() => (this.#isQuick ? this.#ranks() : this.#found));

  /** Within a component: it finds ranks as long as that stands. */
  constructor(wanted: () => Named) {
    this.#wanted = wanted;
    $effect(() => {
      const named = this.#named;
      if (this.#isQuick) return;
      const { values, labelOf, compare } = named;
      void inSlices(ranksByName(values, labelOf, compare)).then((ranks) => {
        if (named === untrack(() => this.#named)) this.#found = ranks;
      });
    });
  }

  get #isQuick(): boolean {
    return this.#named.values.length <= FEW;
  }

  #ranks(): NameRanks {
    const { values, labelOf, compare } = this.#named;
    return finish(ranksByName(values, labelOf, compare));
  }
}
