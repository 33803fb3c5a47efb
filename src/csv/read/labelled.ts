import type { CategoryColumn } from '../../model/columnar';
import { Coder } from './coded';

/** A column of values that are told row by row. */
export function labelled(rows: number, labelOf: (row: number) => string): CategoryColumn {
  const taker = new Coder(rows);
  for (let row = 0; row < rows; row++) taker.put(row, labelOf(row));
  const { texts, codes } = taker.done();
  return { kind: 'category', codes, dictionary: texts };
}
