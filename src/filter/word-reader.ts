import type { TextColumn } from '../model/columnar';
import { fold } from '../model/fold';
import type { Coded } from './coded';

/**
 * Reads the words of columns of free text some rows at a time, since those of 100,000 titles
 * take longer than a page may be kept waiting. Each word is folded once, and has a code.
 */
export class WordReader {
  /** By code. */
  readonly folded: string[] = [];
  readonly #columns: readonly TextColumn[];
  readonly #known = new Map<string, number>();
  readonly #codes: number[] = [];
  readonly #offsets: Uint32Array;
  #read = 0;

  constructor(columns: readonly TextColumn[], rows: number) {
    this.#columns = columns;
    this.#offsets = new Uint32Array(rows + 1);
  }

  get isDone(): boolean {
    return this.#read === this.#offsets.length - 1;
  }

  /** The words read so far. */
  get coded(): Coded {
    const codes = new Uint32Array(this.#codes);
    return { codes, offsets: this.#offsets, size: this.folded.length };
  }

  read(rows: number): void {
    const end = Math.min(this.#offsets.length - 1, this.#read + rows);
    for (; this.#read < end; this.#read++) {
      for (const { values } of this.#columns) this.#split(values[this.#read]);
      this.#offsets[this.#read + 1] = this.#codes.length;
    }
  }

  #split(text: string): void {
    // Other white space stays within a word, which then is met less often and found as well.
    for (const word of text.split(' ')) {
      let code = this.#known.get(word);
      if (code === undefined) {
        code = this.folded.push(fold(word)) - 1;
        this.#known.set(word, code);
      }
      this.#codes.push(code);
    }
  }
}
