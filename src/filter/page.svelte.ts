import type { ViewName } from '../model/view';
import type { LanguageCode } from '../model/words';
import type { YearName } from '../model/year-name';
import { NO_CLAUSES, toggled, withClause, type Clauses } from './clauses';
import { writeAddress, type Address, type Ignored, type Setting, type Settings } from './address';
import type { Selection } from './selection.svelte';

/** Where the reader is: the view, how it stands, and what of the address was not understood. */
export class Page {
  readonly selection: Selection;
  #view: ViewName = $state('overview');
  #year: YearName | null = $state(null);
  #with: YearName | null = $state(null);
  #lang: LanguageCode | null = $state(null);
  #settings: Settings = $state.raw({});
  #ignored: readonly Ignored[] = $state.raw([]);

  constructor(selection: Selection) {
    this.selection = selection;
  }

  get view(): ViewName {
    return this.#view;
  }

  get ignored(): readonly Ignored[] {
    return this.#ignored;
  }

  /** The year asked for; null: the latest that the page has. */
  get year(): YearName | null {
    return this.#year;
  }

  /** The year compared with, under the same selection; null: none. */
  get with(): YearName | null {
    return this.#with;
  }

  get lang(): LanguageCode | null {
    return this.#lang;
  }

  /** All of it, as the address writes it. */
  get address(): Address {
    return {
      view: this.#view,
      year: this.#year,
      with: this.#with,
      lang: this.#lang,
      clauses: this.selection.clauses,
      settings: this.#settings,
    };
  }

  setting(name: Setting): string | undefined {
    return this.#settings[name];
  }

  /** Another view under the same selection; how the last one stood is left behind. */
  go(view: ViewName): void {
    if (view === this.#view) return;
    this.#view = view;
    this.#settings = {};
    this.#ignored = [];
  }

  /** Undefined puts the default back. */
  set(name: Setting, value: string | undefined): void {
    if (this.#settings[name] === value) return;
    this.#settings = { ...this.#settings, [name]: value };
  }

  /** The language that links made here carry; null where the reader's browser decides. */
  speak(lang: LanguageCode | null): void {
    this.#lang = lang;
  }

  /** The same view and selection in another year. */
  goToYear(year: YearName | null): void {
    this.#year = year;
    this.#with = null;
    this.#settings = {};
  }

  /** Another year beside the one shown; null shows that one alone. */
  compareWith(year: YearName | null): void {
    this.#with = year;
    this.set('other', undefined);
    if (year === null) this.set('split', undefined);
  }

  /** The year compared with is not here, or no more: the one shown stands alone, and that is told. */
  missReference(): void {
    if (this.#with === null) return;
    this.#ignored = [...this.#ignored, { part: this.#with, reason: 'with' }];
    this.compareWith(null);
  }

  /** The year asked for is not here: the latest one is shown, and that is told. */
  missYear(): void {
    if (this.#year === null) return;
    this.#ignored = [...this.#ignored, { part: this.#year, reason: 'year' }];
    this.#year = null;
  }

  show(address: Address, ignored: readonly Ignored[]): void {
    this.#view = address.view;
    this.#year = address.year;
    this.#with = address.with;
    this.#lang = address.lang;
    this.#settings = address.settings;
    this.#ignored = ignored;
    this.selection.restore(address.clauses);
  }

  forgetIgnored(): void {
    this.#ignored = [];
  }

  /** A link to another view, under the present selection unless another is given. */
  href(view: ViewName, clauses: Clauses = this.selection.clauses): string {
    return writeAddress({ ...this.address, view, clauses, settings: {} });
  }

  /** A link to a view under one value alone. */
  hrefOf(view: ViewName, dimension: string, value: string): string {
    return this.href(view, toggled(NO_CLAUSES, dimension, value));
  }

  /** A link to a view under one span of days alone. */
  hrefOfDays(view: ViewName, from: string, to: string): string {
    return this.href(view, withClause(NO_CLAUSES, 'day', { kind: 'interval', span: { from, to } }));
  }
}
