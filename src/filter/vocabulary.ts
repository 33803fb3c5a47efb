import type { Coded } from './coded';
import { Holders } from './holders';

/** The texts that the codes of a column stand for, folded and laid end to end in one string. */
export class Vocabulary {
  readonly #column: Coded;
  readonly #text: string;
  /** By code: where the next text starts. */
  readonly #ends: Uint32Array;
  #holders: Holders | null = null;

  constructor(column: Coded, folded: readonly string[]) {
    this.#column = column;
    // A line end after each: no word can match across it.
    this.#text = folded.map((text) => `${text}\n`).join('');
    let end = 0;
    this.#ends = Uint32Array.from(folded, (text) => (end += text.length + 1));
  }

  /** Does the work of the first search ahead of it. */
  prepare(): Holders {
    return (this.#holders ??= new Holders(this.#column));
  }

  /** Writes 1 for every row that holds a text with the word in it. */
  find(word: string, found: Uint8Array): void {
    let at = this.#text.indexOf(word);
    if (at < 0) return;
    const holders = this.prepare();
    let code = 0;
    while (at >= 0) {
      while (this.#ends[code] <= at) code++;
      holders.mark(code, 1, found);
      at = this.#text.indexOf(word, this.#ends[code]);
    }
  }
}
