import { untrack } from 'svelte';
import { inSlices, pause } from '../model/slices';
import { finish } from '../model/finish';
import { FEW } from './row-ranks';
import { ranksByName } from './value-order';

interface Named {
  values: readonly string[];
  /** As the reader sees it. */
  labelOf: (value: string) => string;
  /** As the language sorts. */
  compare: (a: string, b: string) => number;
}

/** Where values stand by their names: of very many, once that is found, and null until then. */
export class Naming {
  readonly #wanted: () => Named;
  readonly #named = $derived.by(() => this.#wanted());
  #found: { of: Named; ranks: Uint32Array } | null = $state.raw(null);
  readonly ranks: Uint32Array | null = $derived.by(() => {
    if (this.#isQuick) return this.#ranks();
    return this.#found?.of === this.#named ? this.#found.ranks : null;
  });

  /** Within a component: it finds ranks as long as that stands. */
  constructor(wanted: () => Named) {
    this.#wanted = wanted;
    $effect(() => {
      const named = this.#named;
      if (this.#isQuick) return;
      const { values, labelOf, compare } = named;
      void pause()
        .then(() => inSlices(ranksByName(values, labelOf, compare)))
        .then((ranks) => {
          if (named === untrack(() => this.#named)) this.#found = { of: named, ranks };
        });
    });
  }

  get #isQuick(): boolean {
    return this.#named.values.length <= FEW;
  }

  #ranks(): Uint32Array {
    const { values, labelOf, compare } = this.#named;
    return finish(ranksByName(values, labelOf, compare));
  }
}
