import type { Columnar } from '../model/columnar';
import { SearchIndex, type Found } from './search-index';
import { inSlices, pause } from '../model/slices';

/** The search of a page: its index is made once, beside what the reader does meanwhile. */
export class Search {
  #index: SearchIndex | null = $state.raw(null);

  constructor(tables: readonly Columnar[]) {
    void pause()
      .then(() => inSlices(SearchIndex.build(tables)))
      .then((index) => (this.#index = index));
  }

  /** Null as long as the index is being made. */
  find(query: string, most: { values: number; rows: number }): Found | null {
    return this.#index?.search(query, most) ?? null;
  }
}
