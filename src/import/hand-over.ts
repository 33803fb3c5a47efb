import type { Columnar } from '../model/columnar';

/** Texts of one column, from a row on. */
export interface Texts {
  column: string;
  from: number;
  texts: readonly string[];
}

/** A page takes so many texts in a few milliseconds. */
const TEXTS_AT_ONCE = 10_000;

/** The table without its free texts, which follow: a page that took a million at once would halt. */
export function withoutTexts(data: Columnar): Columnar {
  const columns = Object.entries(data.columns).map(
    ([name, column]) =>
      [name, column.kind === 'text' ? { ...column, values: [] } : column] as const,
  );
  return { ...data, columns: Object.fromEntries(columns) };
}

/** The free texts of a table; where a piece of a column is all empty, nothing. */
export function* textsOf({ rows, columns }: Columnar): Generator<Texts, void> {
  for (const [name, column] of Object.entries(columns)) {
    if (column.kind !== 'text') continue;
    for (let from = 0; from < rows; from += TEXTS_AT_ONCE) {
      const texts = column.values.slice(from, from + TEXTS_AT_ONCE);
      if (texts.some((text) => text !== '')) yield { column: name, from, texts };
    }
  }
}

/** A table on the other side, to which its texts come. */
export function withRoom(bare: Columnar): Columnar {
  const columns = Object.entries(bare.columns).map(
    ([name, column]) =>
      [
        name,
        column.kind === 'text'
          ? { ...column, values: new Array<string>(bare.rows).fill('') }
          : column,
      ] as const,
  );
  return { ...bare, columns: Object.fromEntries(columns) };
}

export function put(data: Columnar, { column: name, from, texts }: Texts): void {
  const column = data.columns[name];
  if (column?.kind !== 'text') throw new Error(`not a column of texts: ${name}`);
  for (let at = 0; at < texts.length; at++) column.values[from + at] = texts[at];
}
