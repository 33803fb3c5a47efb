import {
  MISSING,
  type CategoryColumn,
  type FlagColumn,
  type ListColumn,
} from '../../model/columnar';
import { fold } from '../../model/fold';
import type { Column } from '../../model/tables';
import { readAddress } from '../values/address';
import { readFlag } from '../values/flag';
import { splitList } from '../values/list';
import type { ValueMatcher, ValueReason } from '../values/match-value';
import { countsOf, textsOf, type Coded } from './coded';
import type { Remarks } from './remarks';

const LETTERS_PER_STEP = 200_000;

/** A value as written and what it was taken for, to be reviewed. */
export interface ValueReview {
  column: string;
  written: string;
  value: string;
  reason: ValueReason;
  rows: number;
}

export interface ValuesRead<C> {
  data: C;
  remarks: Remarks;
  /** Those that are not the same as written. */
  reviews: ValueReview[];
}

export function readCategories(
  column: Column,
  coded: Coded,
  matcher: ValueMatcher,
): ValuesRead<CategoryColumn> {
  const items = itemsOf(coded.texts.map((text) => (text ? [text] : [])));
  const { values, reviews } = matchAll(column, coded, items, matcher);
  const own = items.of.map(([item]) => (item === undefined ? '' : values[item]));
  const codes = own.map((value, at) => (at > 0 && value === '' ? 'unknown-value' : null));
  return {
    data: categoryOf(coded, own),
    remarks: { column: column.name, coded, codes },
    reviews,
  };
}

/** Yields while the cells are cut. */
export function* readLists(
  column: Column,
  coded: Coded,
  matcher: ValueMatcher,
): Generator<void, ValuesRead<ListColumn>> {
  const isWhole = matcher.wholes(column);
  const folded = remembering(fold);
  // Before anything is learnt of them: `Al, An` are two, though there be an `Alan`.
  const written: string[][] = [];
  let letters = 0;
  for (const text of coded.texts) {
    written.push(splitList(text, isWhole, folded));
    letters += text.length;
    if (letters < LETTERS_PER_STEP) continue;
    letters = 0;
    yield;
  }
  const items = itemsOf(written);
  const { values, reviews } = matchAll(column, coded, items, matcher);
  const codes = coded.texts.map(() => null);
  return {
    data: listOf(coded, items, values),
    remarks: { column: column.name, coded, codes },
    reviews,
  };
}

/** One value a text, by row. */
export function categoryOf(coded: Coded, values: readonly string[]): CategoryColumn {
  const { dictionary, codeOf } = dictionaryOf();
  const own = Uint32Array.from(values, codeOf);
  const codes = new Uint32Array(coded.codes.length);
  for (let row = 0; row < codes.length; row++) codes[row] = own[coded.codes[row]];
  return { kind: 'category', codes, dictionary };
}

export function readFlags(column: Column, coded: Coded): { data: FlagColumn; remarks: Remarks } {
  const readings = coded.texts.map(readFlag);
  const codes = readings.map((d, at) => (d === null && at > 0 ? 'not-a-flag' : null));
  const values = readings.map((d) => (d === null ? 2 : Number(d)));
  return {
    data: {
      kind: 'flag',
      values: new Uint8Array(coded.codes.length).map((_, row) => values[coded.codes[row]]),
    },
    remarks: { column: column.name, coded, codes },
  };
}

export function readAddresses(
  column: Column,
  coded: Coded,
): { values: string[]; remarks: Remarks } {
  const readings = coded.texts.map((text) => (text ? readAddress(text) : ''));
  const codes = readings.map((d, at) => {
    if (d === null) return 'not-an-address';
    return d === coded.texts[at] ? null : 'address-completed';
  });
  return {
    values: textsOf({ texts: readings.map((d) => d ?? ''), codes: coded.codes }),
    remarks: { column: column.name, coded, codes },
  };
}

/** The items of the texts of a column, each different one once. */
interface Items {
  different: readonly string[];
  /** By text, into `different`. */
  of: readonly (readonly number[])[];
}

function itemsOf(written: readonly (readonly string[])[]): Items {
  const known = new Map<string, number>();
  const of = written.map((items) =>
    items.map((item) => {
      let at = known.get(item);
      if (at === undefined) known.set(item, (at = known.size));
      return at;
    }),
  );
  return { different: [...known.keys()], of };
}

/** What every different item is taken for; of spellings of one name, the most frequent. */
function matchAll(column: Column, coded: Coded, { different, of }: Items, matcher: ValueMatcher) {
  const counts = countsOf(coded);
  const rows = new Uint32Array(different.length);
  of.forEach((items, text) => {
    for (const item of items) rows[item] += counts[text];
  });
  const values = new Array<string>(different.length).fill('');
  const reviews: ValueReview[] = [];
  const order = different.map((_, item) => item).sort((a, b) => rows[b] - rows[a] || a - b);
  for (const item of order) {
    const written = different[item];
    const { value, reason } = matcher.match(column, written);
    if (reason === 'new') matcher.learn(column, value);
    values[item] = value;
    if (value !== written || reason === 'new') {
      reviews.push({ column: column.name, written, value, reason, rows: rows[item] });
    }
  }
  return { values, reviews };
}

/** `values` by item. A value named twice in one cell counts once. */
function listOf(coded: Coded, { of }: Items, values: readonly string[]): ListColumn {
  const { dictionary, codeOf } = dictionaryOf();
  const codeOfItem = new Int32Array(values.length).fill(-1);
  /** By code: the last text, from 1, that named it. */
  const named = new Uint32Array(values.length + 1);
  const own = of.map((items, text) => {
    const codes: number[] = [];
    for (const item of items) {
      if (codeOfItem[item] < 0) codeOfItem[item] = codeOf(values[item]);
      const code = codeOfItem[item];
      if (code === MISSING || named[code] === text + 1) continue;
      named[code] = text + 1;
      codes.push(code);
    }
    return codes.length ? codes : [MISSING];
  });
  const rows = coded.codes.length;
  const offsets = new Uint32Array(rows + 1);
  for (let row = 0; row < rows; row++)
    offsets[row + 1] = offsets[row] + own[coded.codes[row]].length;
  const codes = new Uint32Array(offsets[rows]);
  for (let row = 0, at = 0; row < rows; row++) {
    for (const item of own[coded.codes[row]]) codes[at++] = item;
  }
  return { kind: 'list', offsets, codes, dictionary };
}

/** What a function answers, asked once for each text. */
function remembering<T>(answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    let answered = known.get(text);
    if (answered === undefined) known.set(text, (answered = answer(text)));
    return answered;
  };
}

function dictionaryOf() {
  const dictionary = [''];
  const known = new Map([['', MISSING]]);
  const codeOf = (value: string): number => {
    const existing = known.get(value);
    if (existing !== undefined) return existing;
    known.set(value, dictionary.length);
    return dictionary.push(value) - 1;
  };
  return { dictionary, codeOf };
}
