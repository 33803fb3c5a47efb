import type { Columnar } from '../model/columnar';
import { fold } from '../model/fold';
import { tables } from '../model/tables';
import { Vocabulary } from './vocabulary';
import { WordReader } from './word-reader';

/** Rows that are read in one step: a millisecond or two. */
const STEP = 500;

/**
 * Finds rows by words of their searched columns. What is looked through is each different
 * value, and each different word of free text, once, however many rows hold it.
 */
export class TextIndex {
  readonly #rows: number;
  readonly #vocabularies: Vocabulary[] = [];
  /** Null once all its words are in a vocabulary. */
  #reader: WordReader | null;

  constructor(data: Columnar) {
    this.#rows = data.rows;
    const texts = [];
    for (const { name, searched } of tables[data.table].columns) {
      const column = data.columns[name];
      if (!searched) continue;
      if (column.kind === 'text') texts.push(column);
      if (column.kind !== 'category' && column.kind !== 'list') continue;
      const { codes, dictionary } = column;
      const offsets = column.kind === 'list' ? column.offsets : null;
      const coded = { codes, offsets, size: dictionary.length };
      this.#vocabularies.push(new Vocabulary(coded, dictionary.map(fold)));
    }
    this.#reader = new WordReader(texts, data.rows);
  }

  /** Reads the rows ahead of the first search. May be left and taken up again at every step. */
  *prepare(): Generator<void, void> {
    while (this.#step()) yield;
    for (const vocabulary of this.#vocabularies) {
      yield;
      vocabulary.prepare();
    }
  }

  /** 1 for every row that holds all words of the query, 0 for the others. */
  matches(query: string): Uint8Array {
    while (this.#step());
    const words = new Set(fold(query).split(/\s+/).filter(Boolean));
    let matches: Uint8Array | null = null;
    for (const word of words) {
      const found = new Uint8Array(this.#rows);
      for (const vocabulary of this.#vocabularies) vocabulary.find(word, found);
      if (matches) for (let row = 0; row < found.length; row++) found[row] &= matches[row];
      matches = found;
      // No further word can bring a row back, and a query may be pages long.
      if (!matches.includes(1)) break;
    }
    return matches ?? new Uint8Array(this.#rows).fill(1);
  }

  /** Reads some more rows. False: there is nothing left to read. */
  #step(): boolean {
    if (!this.#reader) return false;
    this.#reader.read(STEP);
    if (!this.#reader.isDone) return true;
    this.#vocabularies.push(new Vocabulary(this.#reader.coded, this.#reader.folded));
    this.#reader = null;
    return false;
  }
}
