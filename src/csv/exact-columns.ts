import type { ColumnData } from '../model/columnar';
import { NO_DAY, dayNumber, parseDay } from '../model/day';
import type { Kind } from '../model/tables';
import type { Shape } from './exact-cells';
import { isWebAddress } from './read';

/** What an apostrophe of ours stands before. */
const HARMLESS = /^'+[=+\-@\t\r\0＝＋－＠]/;
const DECIMAL = /^-?\d+(\.\d+)?(e[+-]\d+)?$/;

/** The text as it was before `harmless` made it so. */
function asItWas(text: string): string {
  return HARMLESS.test(text) ? text.slice(1) : text;
}

/** A cell that is none of its kind. */
export interface BadCell {
  column: string;
  kind: 'not-a-day' | 'not-a-number' | 'not-a-flag' | 'not-an-address';
}

/** Takes the cells of one column, in order. */
interface Taker {
  /** What is wrong with the cell; null where it was taken. */
  take: (cell: string) => BadCell['kind'] | null;
  column: () => ColumnData;
}

/** Columns out of records that `exactRows` wrote. */
export class ExactColumns {
  readonly #shapes: readonly Shape[];
  readonly #takers: readonly Taker[];
  #rows = 0;

  /** The kinds that the table declares for its columns: an address is checked. */
  constructor(shapes: readonly Shape[], declared: ReadonlyMap<string, Kind>) {
    this.#shapes = shapes;
    this.#takers = shapes.map(({ name, kind }) =>
      kind === 'text' && declared.get(name) === 'url' ? addresses() : taker(kind),
    );
  }

  get rows(): number {
    return this.#rows;
  }

  /** Takes a record with as many cells as there are columns; tells the cells that are none. */
  add(record: readonly string[]): BadCell[] {
    const bad: BadCell[] = [];
    for (let at = 0; at < this.#takers.length; at++) {
      const kind = this.#takers[at].take(record[at]);
      if (kind) bad.push({ column: this.#shapes[at].name, kind });
    }
    this.#rows += 1;
    return bad;
  }

  columns(): Record<string, ColumnData> {
    return Object.fromEntries(
      this.#shapes.map(({ name }, at) => [name, this.#takers[at].column()] as const),
    );
  }
}

function taker(kind: ColumnData['kind']): Taker {
  switch (kind) {
    case 'text':
      return texts();
    case 'category':
      return categories();
    case 'list':
      return lists();
    case 'day':
      return days();
    case 'number':
      return numbers();
    case 'flag':
      return flags();
  }
}

function texts(): Taker {
  const values: string[] = [];
  return {
    take: (cell) => {
      values.push(asItWas(cell));
      return null;
    },
    column: () => ({ kind: 'text', values }),
  };
}

function addresses(): Taker {
  const values: string[] = [];
  return {
    take: (cell) => {
      const address = asItWas(cell);
      const isOne = address === '' || isWebAddress(address);
      values.push(isOne ? address : '');
      return isOne ? null : 'not-an-address';
    },
    column: () => ({ kind: 'text', values }),
  };
}

function categories(): Taker {
  const codes: number[] = [];
  const { values: dictionary, code } = dictionaryOf();
  return {
    take: (cell) => {
      codes.push(code(asItWas(cell)));
      return null;
    },
    column: () => ({ kind: 'category', codes: new Uint32Array(codes), dictionary }),
  };
}

function lists(): Taker {
  const codes: number[] = [];
  const offsets = [0];
  const { values: dictionary, code } = dictionaryOf();
  return {
    take: (cell) => {
      for (const item of itemsOf(asItWas(cell))) codes.push(code(item));
      offsets.push(codes.length);
      return null;
    },
    column: () => ({
      kind: 'list',
      offsets: new Uint32Array(offsets),
      codes: new Uint32Array(codes),
      dictionary,
    }),
  };
}

/** An empty list is one empty item. */
function itemsOf(cell: string): string[] {
  if (!cell.includes('\\')) return cell.split(';');
  return (cell.match(/(?:\\[\s\S]|[^\\;])+/g) ?? ['']).map((item) =>
    item.replace(/\\([\s\S])/g, '$1'),
  );
}

function days(): Taker {
  const values: number[] = [];
  return {
    take: (cell) => {
      const day = parseDay(cell);
      values.push(day ? dayNumber(day) : NO_DAY);
      return day || cell === '' ? null : 'not-a-day';
    },
    column: () => ({ kind: 'day', values: new Int32Array(values) }),
  };
}

function numbers(): Taker {
  const values: number[] = [];
  return {
    take: (cell) => {
      // An empty cell is missing, never zero.
      const value = DECIMAL.test(cell) ? Number(cell) : NaN;
      values.push(Number.isFinite(value) ? value : NaN);
      return Number.isFinite(value) || cell === '' ? null : 'not-a-number';
    },
    column: () => ({ kind: 'number', values: new Float64Array(values) }),
  };
}

function flags(): Taker {
  const values: number[] = [];
  return {
    take: (cell) => {
      const value = ['false', 'true', ''].indexOf(cell);
      values.push(value < 0 ? 2 : value);
      return value < 0 ? 'not-a-flag' : null;
    },
    column: () => ({ kind: 'flag', values: new Uint8Array(values) }),
  };
}

function dictionaryOf() {
  const values = [''];
  const known = new Map([['', 0]]);
  function code(value: string): number {
    const existing = known.get(value);
    if (existing !== undefined) return existing;
    known.set(value, values.length);
    return values.push(value) - 1;
  }
  return { values, code };
}
