import type { Clause } from '../../src/filter/clauses';
import type { CategoryColumn, Columnar, DayColumn, ListColumn } from '../../src/model/columnar';
import { dayNumber } from '../../src/model/day';
import { fold } from '../../src/model/fold';
import { tables } from '../../src/model/tables';
import type { Sample } from '../record';
import { valuesOf, type Rival } from './rival';

interface Counted {
  codes: Uint32Array;
  offsets: Uint32Array | null;
  dictionary: readonly string[];
  counts: Uint32Array;
  bit: number;
}

const TEXT_BIT = 1;
const DAY_BIT = 2;

/**
 * What one would write by hand for one table: rows sorted by day, a bit per clause, counts
 * kept by adding and taking away. It knows each row's first day only, and no other shape of
 * clause than those measured here.
 */
export class Floor implements Rival {
  readonly #days: Int32Array;
  readonly #fails: Uint16Array;
  readonly #columns = new Map<string, Counted>();
  readonly #dayCounts: Uint32Array;
  readonly #text: string;
  readonly #starts: Uint32Array;
  #shown: number;
  #from = 0;
  #to: number;

  constructor(data: Columnar, samples: readonly Sample[]) {
    const { columns, day } = tables[data.table];
    this.#days = (data.columns[day?.start ?? ''] as DayColumn).values;
    this.#fails = new Uint16Array(data.rows);
    this.#dayCounts = new Uint32Array(this.#days[data.rows - 1] - this.#days[0] + 1);
    this.#shown = data.rows;
    this.#to = data.rows;
    this.#text = samples.map(({ text }) => `${text}\n`).join('');
    this.#starts = new Uint32Array(data.rows + 1);
    samples.forEach(({ text }, row) => {
      this.#starts[row + 1] = this.#starts[row] + text.length + 1;
    });
    for (const { name, dimension } of columns) {
      if (!dimension) continue;
      const column = data.columns[name] as CategoryColumn | ListColumn;
      this.#columns.set(dimension, {
        codes: column.codes,
        offsets: column.kind === 'list' ? column.offsets : null,
        dictionary: column.dictionary,
        counts: new Uint32Array(column.dictionary.length),
        bit: DAY_BIT << (this.#columns.size + 1),
      });
    }
    for (let row = 0; row < data.rows; row++) this.#countAll(row, 1, 0);
  }

  change(dimension: string, clause: Clause | null): void {
    if (dimension === 'day') this.#brush(clause);
    else if (dimension === 'q') this.#match(clause?.kind === 'match' ? fold(clause.text) : '');
    else this.#choose(dimension, valuesOf(clause));
  }

  shown(): number {
    return this.#shown;
  }

  count(dimension: string, value: string): number {
    if (dimension === 'day') return this.#dayCounts[dayNumber(value) - this.#days[0]];
    const column = this.#columns.get(dimension);
    return column?.counts[column.dictionary.indexOf(value)] ?? 0;
  }

  #brush(clause: Clause | null): void {
    const span = clause?.kind === 'interval' ? clause.span : null;
    const from = span ? this.#firstRow(dayNumber(span.from)) : 0;
    const to = span ? this.#firstRow(dayNumber(span.to) + 1) : this.#days.length;
    for (let row = this.#from; row < Math.min(from, this.#to); row++) this.#set(row, DAY_BIT, true);
    for (let row = Math.max(to, this.#from); row < this.#to; row++) this.#set(row, DAY_BIT, true);
    for (let row = from; row < to; row++) {
      if (row < this.#from || row >= this.#to) this.#set(row, DAY_BIT, false);
      else row = this.#to - 1;
    }
    this.#from = from;
    this.#to = to;
  }

  #firstRow(day: number): number {
    let low = 0;
    let high = this.#days.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#days[middle] < day) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #match(word: string): void {
    let row = 0;
    let at = this.#text.indexOf(word);
    while (at >= 0 && row < this.#fails.length) {
      while (this.#starts[row + 1] <= at) this.#set(row++, TEXT_BIT, true);
      this.#set(row++, TEXT_BIT, false);
      at = this.#text.indexOf(word, this.#starts[row]);
    }
    while (row < this.#fails.length) this.#set(row++, TEXT_BIT, true);
  }

  #choose(dimension: string, values: readonly string[]): void {
    const column = this.#columns.get(dimension);
    if (!column) return;
    const { codes, offsets, bit, dictionary } = column;
    const sought = Uint8Array.from(dictionary, (value) => (values.includes(value) ? 1 : 0));
    for (let row = 0; row < this.#fails.length; row++) {
      let found = values.length === 0;
      if (!offsets) found ||= sought[codes[row]] === 1;
      else
        for (let at = offsets[row]; at < offsets[row + 1]; at++) found ||= sought[codes[at]] === 1;
      this.#set(row, bit, !found);
    }
  }

  #set(row: number, bit: number, fails: boolean): void {
    const before = this.#fails[row];
    const after = fails ? before | bit : before & ~bit;
    if (before === after) return;
    this.#fails[row] = after;
    const rest = after & ~bit;
    const change = fails ? -1 : 1;
    if (rest === 0) {
      this.#shown += change;
      this.#countAll(row, change, bit);
      return;
    }
    if (rest === DAY_BIT) this.#dayCounts[this.#days[row] - this.#days[0]] += change;
    for (const column of this.#columns.values()) {
      if (rest === column.bit) countOne(column, row, change);
    }
  }

  #countAll(row: number, change: number, own: number): void {
    if (own !== DAY_BIT) this.#dayCounts[this.#days[row] - this.#days[0]] += change;
    for (const column of this.#columns.values()) {
      if (column.bit !== own) countOne(column, row, change);
    }
  }
}

function countOne({ codes, offsets, counts }: Counted, row: number, change: number): void {
  if (!offsets) counts[codes[row]] += change;
  else for (let at = offsets[row]; at < offsets[row + 1]; at++) counts[codes[at]] += change;
}
