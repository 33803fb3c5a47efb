import type { Explorer } from '../filter/explorer.svelte';
import type { Page } from '../filter/page.svelte';
import { indexById, text } from '../model/columnar';
import type { Point } from '../summary/series';
import type { Reference } from './reference.svelte';
import { besideId, besideKey } from './year-labels';

/** The row of a table of figures that the address names, and the verbs that change it. */
export class OpenFigure {
  readonly #explorer: Explorer;
  readonly #page: Page;
  readonly #setting: 'row' | 'other';
  readonly #reference: () => Reference | null;
  readonly #rows: ReadonlyMap<string, number>;

  /** In the file of the year compared with, `other` is the setting; in both, that year is given. */
  constructor(
    explorer: Explorer,
    page: Page,
    setting: 'row' | 'other' = 'row',
    reference: () => Reference | null = () => null,
  ) {
    this.#explorer = explorer;
    this.#page = page;
    this.#setting = setting;
    this.#reference = reference;
    this.#rows = indexById(explorer.table('figures').data);
  }

  /** Its number in the table; null where none is open. */
  get row(): number | null {
    return this.#rows.get(this.#page.setting(this.#setting) ?? '') ?? null;
  }

  /** Its number in the table of the year compared with; null where none is open. */
  get otherRow(): number | null {
    const data = this.#reference()?.explorer.table('figures').data;
    const id = this.#page.setting('other');
    return data && id !== undefined ? (indexById(data).get(id) ?? null) : null;
  }

  /** The open point, as `keyOf` names it. */
  get key(): string | null {
    const other = this.#reference() && this.#page.setting('other');
    if (other) return besideKey(other);
    return this.#page.setting(this.#setting) ?? null;
  }

  /** The row of a point in either table. */
  keyOf({ row, file }: Pick<Point, 'row' | 'file'>): string {
    const reference = this.#reference();
    if (file !== 'before' || !reference) return this.idOf(row);
    return besideKey(text(reference.explorer.table('figures').data, 'id', row));
  }

  idOf(row: number): string {
    return text(this.#explorer.table('figures').data, 'id', row);
  }

  toggle(row: number): void {
    const id = this.idOf(row);
    this.toggleKey(this.#setting === 'other' ? besideKey(id) : id);
  }

  /** One at a time, of either table. */
  toggleKey(key: string): void {
    const other = besideId(key);
    const [setting, id] = other === null ? (['row', key] as const) : (['other', other] as const);
    const isOpen = this.#page.setting(setting) === id;
    this.close();
    if (!isOpen) this.#page.set(setting, id);
  }

  close(): void {
    this.#page.set('row', undefined);
    this.#page.set('other', undefined);
  }
}
