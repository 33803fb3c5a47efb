import type { Explorer } from '../filter/explorer.svelte';
import type { Page } from '../filter/page.svelte';
import { indexById, text } from '../model/columnar';

/** The row of the table of figures that the address names, and the verbs that change it. */
export class OpenFigure {
  readonly #explorer: Explorer;
  readonly #page: Page;
  readonly #rows: ReadonlyMap<string, number>;

  constructor(explorer: Explorer, page: Page) {
    this.#explorer = explorer;
    this.#page = page;
    this.#rows = indexById(explorer.table('figures').data);
  }

  /** Its number in the table; null where none is open. */
  get row(): number | null {
    return this.#rows.get(this.id ?? '') ?? null;
  }

  get id(): string | null {
    return this.#page.setting('row') ?? null;
  }

  idOf(row: number): string {
    return text(this.#explorer.table('figures').data, 'id', row);
  }

  toggle(row: number): void {
    this.toggleId(this.idOf(row));
  }

  toggleId(id: string): void {
    this.#page.set('row', this.id === id ? undefined : id);
  }

  close(): void {
    this.#page.set('row', undefined);
  }
}
