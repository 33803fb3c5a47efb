import type { ViewName } from '../model/view';
import type { LanguageCode } from '../model/words';
import { NO_CLAUSES, toggled, withClause, type Clauses } from './clauses';
import { writeAddress, type Address, type Ignored, type Setting, type Settings } from './address';
import type { Selection } from './selection.svelte';

/** Where the reader is: the view, how it stands, and what of the address was not understood. */
export class Page {
  readonly selection: Selection;
  #view: ViewName = $state('overview');
  #year: number | null = $state(null);
  #lang: LanguageCode | null = $state(null);
  #settings: Settings = $state.raw({});
  #ignored: readonly Ignored[] = $state.raw([]);

  readonly #hasYear: (year: number) => boolean;

  /** `hasYear` tells which years can be shown; another one in an address is ignored and told. */
  constructor(selection: Selection, hasYear: (year: number) => boolean = () => true) {
    this.selection = selection;
    this.#hasYear = hasYear;
  }

  get view(): ViewName {
    return this.#view;
  }

  get ignored(): readonly Ignored[] {
    return this.#ignored;
  }

  get year(): number | null {
    return this.#year;
  }

  get lang(): LanguageCode | null {
    return this.#lang;
  }

  /** All of it, as the address writes it. */
  get address(): Address {
    return {
      view: this.#view,
      year: this.#year,
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

  show(address: Address, ignored: readonly Ignored[]): void {
    const { year } = address;
    const unknown = year !== null && !this.#hasYear(year);
    this.#view = address.view;
    this.#year = unknown ? null : year;
    this.#lang = address.lang;
    this.#settings = address.settings;
    this.#ignored = unknown ? [...ignored, { part: String(year), reason: 'year' }] : ignored;
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
