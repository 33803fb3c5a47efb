import type { CountedText } from '../../model/counted-text';

/** The cells of a column, each different text once. `texts[0]` is the empty text. */
export interface Coded {
  texts: string[];
  /** By row, into `texts`. */
  codes: Uint32Array;
}

/** Takes texts row by row. */
export interface Coder {
  /** The code of the text. */
  put: (row: number, text: string) => number;
  done: () => Coded;
}

export function coder(rows: number): Coder {
  const texts = [''];
  const known = new Map([['', 0]]);
  const codes = new Uint32Array(rows);
  return {
    put(row, text) {
      let code = known.get(text);
      if (code === undefined) {
        code = texts.push(text) - 1;
        known.set(text, code);
      }
      codes[row] = code;
      return code;
    },
    done: () => ({ texts, codes }),
  };
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
