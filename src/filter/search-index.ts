import { MISSING, type CategoryColumn, type Columnar, type ListColumn } from '../model/columnar';
import { tables, type Column, type Table, type TableName } from '../model/tables';
import { tokens } from './tokens';
import { valueNames } from './value-names';
import type { Tolerance } from './vocabulary-index';
import { isApproximate, WordIndexBuilder, type WordIndex } from './word-index';

/** A value that can be selected. */
export interface FoundValue {
  table: TableName;
  dimension: string;
  value: string;
  /** Found by a near spelling. */
  approximate: boolean;
}

export interface FoundRow {
  table: TableName;
  row: number;
  /** Found by a near spelling. */
  approximate: boolean;
}

/** The best of what was found, with how much there is in all. */
export interface Found {
  values: { best: FoundValue[]; total: number };
  rows: { table: TableName; best: FoundRow[]; total: number }[];
}

interface Value {
  table: TableName;
  dimension: string;
  value: string;
  rows: number;
}

/** Where the rows of a table begin among the entries, and how many there are. */
interface Section {
  table: TableName;
  from: number;
  rows: number;
}

/** A longer query is cut: nobody writes that much to find a row. */
const LONGEST_QUERY = 200;
/** Where fewer are found as written, near spellings are looked at too. */
const FEW = 3;

/** The words of several tables: of their values, and of what is searched in their rows. */
export class SearchIndex {
  readonly #words: WordIndex;
  readonly #values: readonly Value[];
  readonly #sections: readonly Section[];

  private constructor(words: WordIndex, values: readonly Value[], sections: readonly Section[]) {
    this.#words = words;
    this.#values = values;
    this.#sections = sections;
  }

  /** May be left and taken up again at every step. */
  static *build(all: readonly Columnar[]): Generator<void, SearchIndex> {
    const builder = new WordIndexBuilder();
    const values: Value[] = [];
    for (const data of all) {
      for (const value of yield* valuesOf(data)) {
        const names = valueNames(value.dimension, value.value).map(tokens);
        // `nextinpact` is to find `Next INpact`.
        const joined = names.filter((name) => name.length > 1).map((name) => [name.join('')]);
        builder.add(names.map(ids), joined.map(ids));
        values.push(value);
        if (values.length % 50 === 0) yield;
      }
    }
    const sections: Section[] = [];
    let from = values.length;
    for (const data of all) {
      yield* addRows(builder, data);
      sections.push({ table: data.table, from, rows: data.rows });
      from += data.rows;
    }
    return new SearchIndex(yield* builder.build(), values, sections);

    function ids(words: readonly string[]): number[] {
      return builder.ids(words);
    }
  }

  /** The values and rows that hold all words of the query, best first. */
  search(query: string, most: { values: number; rows: number }): Found {
    const words = [...new Set(tokens(query.slice(0, LONGEST_QUERY)))];
    const found = (tolerance: Tolerance) => this.#found(this.#words.scores(words, tolerance), most);
    const asWritten = found('none');
    if (words.length === 0 || totalOf(asWritten) >= FEW) return asWritten;
    const near = found('words');
    // The last word may be mistyped, and not typed to its end.
    return totalOf(near) > 0 ? near : found('beginnings');
  }

  #found(scores: Uint16Array, most: { values: number; rows: number }): Found {
    const { lengths } = this.#words;
    const better = (a: number, b: number) => scores[b] - scores[a] || lengths[a] - lengths[b];
    const rowsOf = (entry: number) => this.#values[entry].rows;
    const values = best(scores, 0, this.#values.length, most.values, (a, b) => {
      return better(a, b) || rowsOf(b) - rowsOf(a) || a - b;
    });
    const approximate = (entry: number) => isApproximate(scores[entry]);
    return {
      values: {
        best: values.entries.map((entry) => {
          const { table, dimension, value } = this.#values[entry];
          return { table, dimension, value, approximate: approximate(entry) };
        }),
        total: values.total,
      },
      rows: this.#sections.map(({ table, from, rows }) => {
        // Rows stand by day: the latest come first.
        const latest = (a: number, b: number) => better(a, b) || b - a;
        const { entries, total } = best(scores, from, from + rows, most.rows, latest);
        const row = (entry: number) => ({
          table,
          row: entry - from,
          approximate: approximate(entry),
        });
        return { table, best: entries.map(row), total };
      }),
    };
  }
}

/** How much was found in all. */
export function totalOf({ values, rows }: Found): number {
  return rows.reduce((sum, { total }) => sum + total, values.total);
}

/** The best entries of a range by the order given, and how many of it have a score. */
function best(
  scores: Uint16Array,
  from: number,
  to: number,
  most: number,
  order: (a: number, b: number) => number,
): { entries: number[]; total: number } {
  const entries: number[] = [];
  let total = 0;
  for (let entry = from; entry < to; entry++) {
    if (scores[entry] === 0) continue;
    total++;
    if (entries.length === most && order(entries[most - 1], entry) <= 0) continue;
    if (entries.length === most) entries.pop();
    let at = entries.length;
    while (at > 0 && order(entries[at - 1], entry) > 0) at--;
    entries.splice(at, 0, entry);
  }
  return { entries, total };
}

function* addRows(builder: WordIndexBuilder, data: Columnar): Generator<void, void> {
  const table = tables[data.table];
  const searched = table.columns.filter((column) => column.searched);
  const isTitle = ({ name }: Column) => name === table.title || name === `${table.title}_en`;
  const titles = searched.filter(isTitle).map((column) => reader(builder, data, column));
  const others = searched
    .filter((column) => !isTitle(column))
    .map((column) => reader(builder, data, column));
  for (let row = 0; row < data.rows; row++) {
    builder.add(
      titles.map((read) => read(row)),
      others.map((read) => read(row)),
    );
    if (row % 50 === 49) yield;
  }
}

/** The words of a column by row; values of a dictionary are read when first met. */
function reader(
  builder: WordIndexBuilder,
  data: Columnar,
  { name, dimension = name }: Column,
): (row: number) => number[] {
  const column = data.columns[name];
  if (column.kind === 'text') return (row) => builder.ids(tokens(column.values[row]));
  if (column.kind !== 'category' && column.kind !== 'list') return () => [];
  const known: number[][] = [];
  const ofCode = (code: number) =>
    (known[code] ??= valueNames(dimension, column.dictionary[code]).flatMap((value) =>
      builder.ids(tokens(value)),
    ));
  if (column.kind === 'category') return (row) => ofCode(column.codes[row]);
  return (row) => Array.from(codesAt(column, row)).flatMap(ofCode);
}

function codesAt({ codes, offsets }: ListColumn, row: number): Uint32Array {
  return codes.subarray(offsets[row], offsets[row + 1]);
}

/** The values of a table that can be selected, with their rows. */
function* valuesOf(data: Columnar): Generator<void, Value[]> {
  const table = tables[data.table];
  const values: Value[] = [];
  for (const column of table.columns) {
    const { dimension } = column;
    if (!dimension || !isOffered(table, column)) continue;
    const { codes, dictionary } = data.columns[column.name] as CategoryColumn | ListColumn;
    const counts = new Uint32Array(dictionary.length);
    for (let at = 0; at < codes.length; at++) counts[codes[at]]++;
    for (let code = 0; code < dictionary.length; code++) {
      const rows = counts[code];
      if (code === MISSING || rows === 0) continue;
      values.push({ table: data.table, dimension, value: dictionary[code], rows });
    }
    yield;
  }
  return values;
}

/** Facets, and names; but not words of ours, which a row tells in both languages. */
function isOffered(table: Table, column: Column): boolean {
  const isTranslated = table.columns.some(({ name }) => name === `${column.name}_en`);
  return !isTranslated && (column.facet === true || column.name === table.title);
}
