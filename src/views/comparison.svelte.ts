import { untrack } from 'svelte';
import type { Explorer } from '../filter/explorer.svelte';
import { inSlices, pause } from '../model/slices';
import type { Page } from '../filter/page.svelte';
import { language } from '../i18n/language.svelte';
import type { Change } from '../model/change';
import type { YearPair } from '../model/comparability';
import type { Scope } from '../model/scope';
import type { TableName } from '../model/tables';
import { changes } from '../summary/compare/changes';
import type { Side } from '../summary/compare/comparability';
import { figurePairs, type FigureFile, type FigurePair } from '../summary/compare/figure-pairs';
import { tableFacts, tableFactsInSteps, type TableFacts } from '../summary/compare/table-facts';
import type { Library, YearEntry } from './library.svelte';
import type { Reference } from './reference.svelte';
import { isShown } from './references';

/** The tables of which rows are counted. */
const COUNTED = ['events', 'press', 'releases', 'partners'] as const;

/** Rows of both years that are counted within a moment. */
const MOST_AT_ONCE = 20_000;

/** What two years come to beside each other, under the selection. */
export class Comparison {
  readonly #explorer: Explorer;
  readonly #reference: Reference;
  readonly #library: Library;
  readonly #page: Page;

  readonly #sides = $derived(
    COUNTED.map((table) => ({ table, ...this.#sidesOf(table) })).filter(
      ({ now, before }) => now.total > 0 || before.total > 0,
    ),
  );
  /** Years of many rows are counted in slices: what they came to last, until it is done. */
  #counted: readonly TableFacts[] = $state.raw([]);
  readonly isLarge: boolean = $derived(
    this.#sides.reduce((sum, { now, before }) => sum + now.total + before.total, 0) > MOST_AT_ONCE,
  );
  readonly #atOnce = $derived(this.isLarge ? [] : this.#sides.map((pair) => this.#factsOf(pair)));
  readonly figures: readonly FigurePair[] = $derived(figurePairs(this.#figureFiles(), this.years));
  /** What changed, the largest and surest first. */
  readonly changes: readonly Change[] = $derived(changes(this.facts, this.figures, this.years));

  constructor(explorer: Explorer, reference: Reference, library: Library, page: Page) {
    this.#explorer = explorer;
    this.#reference = reference;
    this.#library = library;
    this.#page = page;
  }

  get years(): YearPair {
    return { now: this.#explorer.year.year, before: this.#reference.year.year };
  }

  /** Whether everything has been counted once. */
  get isReady(): boolean {
    return !this.isLarge || this.#counted.length > 0;
  }

  /** By table that one of the years has. */
  get facts(): readonly TableFacts[] {
    return this.isLarge ? this.#counted : this.#atOnce;
  }

  /** Counts years of many rows under the present selection. Returns how to give it up. */
  count(): () => void {
    if (!this.isLarge) return () => {};
    const sides = this.#sides;
    const { span } = this.#page.selection;
    let isWanted = true;
    const all = function* (): Generator<void, TableFacts[]> {
      const facts: TableFacts[] = [];
      for (const { now, before } of sides) {
        facts.push(yield* tableFactsInSteps(now, before, span));
        if (!isWanted) break;
      }
      return facts;
    };
    // The first count is long, and comes with much to draw: it waits for a task of its own.
    const turn = untrack(() => this.isReady) ? Promise.resolve() : pause();
    void turn
      .then(() => (isWanted ? inSlices(all()) : []))
      .then((facts) => {
        if (isWanted) this.#counted = facts;
      });
    return () => (isWanted = false);
  }

  /** The year shown, as the list of years has it. */
  get #shown(): YearEntry | undefined {
    return this.#library.years.find((one) => isShown(one, this.#explorer.year));
  }

  #factsOf({ now, before }: { now: Side; before: Side }): TableFacts {
    return tableFacts(now, before, this.#page.selection.span, (a, b) => language.compare(a, b));
  }

  #sidesOf(table: TableName): { now: Side; before: Side } {
    return {
      now: side(this.#explorer, table, this.#scopeOf(table), !this.#explorer.year.imported),
      before: side(
        this.#reference.explorer,
        table,
        this.#reference.scopeOf(table),
        !this.#reference.entry.imported,
      ),
    };
  }

  #scopeOf(table: TableName): Scope {
    const entry = this.#shown;
    return entry ? this.#library.scopeOf(entry, table) : 'unconfirmed';
  }

  #figureFiles(): FigureFile[] {
    const { now, before } = this.#sidesOf('figures');
    const own = { ...now, side: 'now' as const, figures: now.columns };
    // What the shown year tells of the other is in its own table already.
    if (this.#reference.entry.figuresOnly) return [own];
    return [own, { ...before, side: 'before', figures: before.columns }];
  }
}

function side(explorer: Explorer, name: TableName, scope: Scope, bundled: boolean): Side {
  const { data, rows, total } = explorer.table(name);
  return { year: explorer.year.year, columns: data, rows, total, scope, bundled };
}
