import {
  MISSING,
  type CategoryColumn,
  type FlagColumn,
  type ListColumn,
} from '../../model/columnar';
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
  const written = coded.texts.map((text) => (text ? [text] : []));
  const { valueOf, reviews } = matchAll(column, coded, written, matcher);
  const values = coded.texts.map((text) => (text ? (valueOf.get(text) ?? '') : ''));
  const codes = values.map((value, at) => (at > 0 && value === '' ? 'unknown-value' : null));
  return {
    data: categoryOf(coded, values),
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
  const isKnown = (item: string) => matcher.isKnown(column, item);
  // Before anything is learnt of them: `Al, An` are two, though there be an `Alan`.
  const written: string[][] = [];
  let letters = 0;
  for (const text of coded.texts) {
    written.push(splitList(text, isKnown));
    letters += text.length;
    if (letters < LETTERS_PER_STEP) continue;
    letters = 0;
    yield;
  }
  const { valueOf, reviews } = matchAll(column, coded, written, matcher);
  const items = written.map((own) => own.map((item) => valueOf.get(item) ?? ''));
  const codes = coded.texts.map(() => null);
  return { data: listOf(coded, items), remarks: { column: column.name, coded, codes }, reviews };
}

/** One value a text, by row. */
export function categoryOf(coded: Coded, values: readonly string[]): CategoryColumn {
  const { dictionary, codeOf } = dictionaryOf();
  const own = values.map(codeOf);
  return { kind: 'category', codes: coded.codes.map((code) => own[code]), dictionary };
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

/** What every different item is taken for; of spellings of one name, the most frequent. */
function matchAll(
  column: Column,
  coded: Coded,
  itemsOf: readonly (readonly string[])[],
  matcher: ValueMatcher,
) {
  const counts = countsOf(coded);
  const rows = new Map<string, number>();
  itemsOf.forEach((items, at) => {
    for (const item of items) rows.set(item, (rows.get(item) ?? 0) + counts[at]);
  });
  const valueOf = new Map<string, string>();
  const reviews: ValueReview[] = [];
  for (const [written, count] of [...rows].sort((a, b) => b[1] - a[1])) {
    const { value, reason } = matcher.match(column, written);
    if (reason === 'new') matcher.learn(column, value);
    valueOf.set(written, value);
    if (value !== written || reason === 'new') {
      reviews.push({ column: column.name, written, value, reason, rows: count });
    }
  }
  return { valueOf, reviews };
}

function listOf(coded: Coded, items: readonly (readonly string[])[]): ListColumn {
  const { dictionary, codeOf } = dictionaryOf();
  const own = items.map((values) => {
    const codes = [...new Set(values.filter(Boolean))].map(codeOf);
    return codes.length ? codes : [MISSING];
  });
  const offsets = new Uint32Array(coded.codes.length + 1);
  coded.codes.forEach((code, row) => (offsets[row + 1] = offsets[row] + own[code].length));
  const codes = new Uint32Array(offsets[coded.codes.length]);
  coded.codes.forEach((code, row) => {
    let at = offsets[row];
    for (const item of own[code]) codes[at++] = item;
  });
  return { kind: 'list', offsets, codes, dictionary };
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
