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

/** Every text as often as rows hold it, for evidence. */
export function* repeated(coded: Coded): Iterable<string> {
  for (const code of coded.codes) if (code !== 0) yield coded.texts[code];
}
