import { inSlices } from '../model/slices';
import { language } from '../i18n/language.svelte';
import type { Columnar, ColumnData } from '../model/columnar';
import { finish } from '../model/finish';
import type { LanguageCode } from '../model/words';
import { ordered, type Order } from './row-order';
import { isQuick, isText, rankSteps, type Compare, type Ranks } from './row-ranks';

interface Wanted {
  data: Columnar;
  /** Null: as the table stands. */
  order: Order | null;
}

/** The language that orders a column; that of days and numbers is nobody's own. */
type Speech = LanguageCode | 'any';

/** Ranks that were found, by column and language: they hold as long as the column does. */
const kept = new WeakMap<ColumnData, Partial<Record<Speech, Ranks>>>();
/** Those that are being found. */
const underWay = new WeakMap<ColumnData, Partial<Record<Speech, Promise<Ranks>>>>();

/** Rows by their ranks, in the direction asked for last. */
const sorted = new WeakMap<Ranks, { descending: boolean; rows: Uint32Array }>();

/** All rows of a table in an order; as long as that is being found, in the one before. */
export class Ordering {
  readonly #wanted: () => Wanted;
  /** Counts what was found, as maps tell nobody. */
  #found = $state(0);
  #last: { data: Columnar; rows: Uint32Array | null } | null = null;
  readonly #ready = $derived.by(() => this.#ranks());
  readonly isBusy = $derived.by(() => this.#ready === 'under way');
  /** Null where they stand as in the table. */
  readonly rows = $derived.by(() => this.#rows());

  /** Within a component: it finds ranks as long as that stands. */
  constructor(wanted: () => Wanted) {
    this.#wanted = wanted;
    $effect(() => {
      const { data, order } = this.#wanted();
      if (!this.isBusy || !order) return;
      void find(data, order.column).then(() => this.#found++);
    });
  }

  #ranks(): Ranks | 'none' | 'under way' {
    const { data, order } = this.#wanted();
    const column = order && data.columns[order.column];
    if (!column) return 'none';
    void this.#found;
    return ranksAtOnce(data, order.column) ?? 'under way';
  }

  #rows(): Uint32Array | null {
    const { data, order } = this.#wanted();
    const ranks = this.#ready;
    if (ranks === 'under way') return this.#last?.data === data ? this.#last.rows : null;
    const rows = ranks === 'none' || !order ? null : rowsBy(ranks, order);
    this.#last = { data, rows };
    return rows;
  }
}

/** Does the work of a table that is shown in an order ahead of it, where it is quick. */
export function prepareOrder(data: Columnar, order: Order): void {
  const ranks = ranksAtOnce(data, order.column);
  if (ranks) rowsBy(ranks, order);
}

/** Null where they are not known, and finding them takes longer than a frame. */
function ranksAtOnce(data: Columnar, name: string): Ranks | null {
  const column = data.columns[name];
  const speech = speechOf(column);
  const known = kept.get(column)?.[speech];
  if (known || !isQuick(data, name)) return known ?? null;
  return keep(column, speech, finish(rankSteps(data, name, comparing())));
}

function rowsBy(ranks: Ranks, { descending }: Order): Uint32Array {
  const last = sorted.get(ranks);
  if (last?.descending === descending) return last.rows;
  const rows = ordered(ranks, descending);
  sorted.set(ranks, { descending, rows });
  return rows;
}

function find(data: Columnar, name: string): Promise<Ranks> {
  const column = data.columns[name];
  const speech = speechOf(column);
  const others = underWay.get(column) ?? {};
  others[speech] ??= inSlices(rankSteps(data, name, comparing())).then((ranks) =>
    keep(column, speech, ranks),
  );
  underWay.set(column, others);
  return others[speech];
}

function speechOf(column: ColumnData): Speech {
  return isText(column) ? language.code : 'any';
}

function keep(column: ColumnData, speech: Speech, ranks: Ranks): Ranks {
  kept.set(column, { ...kept.get(column), [speech]: ranks });
  return ranks;
}

/** As the page compares now, whatever it speaks when the work ends. */
function comparing(): Compare {
  const { collator } = language.format;
  return (a, b) => collator.compare(a, b);
}
