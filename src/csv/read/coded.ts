import type { CountedText } from '../../model/counted-text';

/** The cells of a column, each different text once. `texts[0]` is the empty text. */
export interface Coded {
  texts: string[];
  /** By row, into `texts`. */
  codes: Uint32Array;
}

/** Takes texts row by row. */
export class Coder {
  readonly #texts = [''];
  readonly #codes: Uint32Array;
  #hashes = new Int32Array(64);
  /** Twice as many as there may be texts, each 0 or a code. */
  #slots = new Uint32Array(128);

  constructor(rows: number) {
    this.#codes = new Uint32Array(rows);
  }

  put(row: number, text: string): void {
    this.putPart(row, text, 0, text.length);
  }

  /** A part of a text, which is cut out only where it is a new one. */
  putPart(row: number, text: string, from: number, to: number): void {
    this.#codes[row] = from === to ? 0 : this.#codeOf(text, from, to);
  }

  done(): Coded {
    return { texts: this.#texts, codes: this.#codes };
  }

  #codeOf(text: string, from: number, to: number): number {
    let hash = SEED;
    for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), FACTOR);
    hash ^= hash >>> 15;
    const last = this.#slots.length - 1;
    let slot = hash & last;
    for (let code = this.#slots[slot]; code > 0; code = this.#slots[slot]) {
      if (this.#hashes[code] === hash && isPart(this.#texts[code], text, from, to)) return code;
      slot = (slot + 1) & last;
    }
    const code = this.#texts.push(text.slice(from, to)) - 1;
    this.#hashes[code] = hash;
    this.#slots[slot] = code;
    if (code + 1 === this.#hashes.length) this.#grow();
    return code;
  }

  #grow(): void {
    const hashes = new Int32Array(this.#hashes.length * 2);
    hashes.set(this.#hashes);
    const slots = new Uint32Array(hashes.length * 2);
    const last = slots.length - 1;
    for (let code = 1; code < this.#texts.length; code++) {
      let slot = hashes[code] & last;
      while (slots[slot] > 0) slot = (slot + 1) & last;
      slots[slot] = code;
    }
    this.#hashes = hashes;
    this.#slots = slots;
  }
}

const FACTOR = 0x01000193;
/** So that nobody can write a file whose texts all look the same at first sight. */
const SEED = Math.trunc(Math.random() * 0x7fffffff);

function isPart(known: string, text: string, from: number, to: number): boolean {
  if (known.length !== to - from) return false;
  for (let at = 0; at < known.length; at++) {
    if (known.charCodeAt(at) !== text.charCodeAt(from + at)) return false;
  }
  return true;
}

/** How many rows hold each text. */
export function countsOf({ texts, codes }: Coded): Uint32Array {
  const counts = new Uint32Array(texts.length);
  for (const code of codes) counts[code]++;
  return counts;
}

/** Every text with how many rows hold it, for evidence. */
export function counted(coded: Coded): CountedText[] {
  const counts = countsOf(coded);
  return coded.texts.map((text, code) => [text, counts[code]]);
}

/** The text of every row. */
export function textsOf({ texts, codes }: Coded): string[] {
  const result = new Array<string>(codes.length);
  for (let row = 0; row < codes.length; row++) result[row] = texts[codes[row]];
  return result;
}
