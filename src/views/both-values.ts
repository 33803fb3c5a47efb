import type { ValueCounts } from '../filter/counted';

/** The values of a dimension that rows of one year or the other hold, each once. */
export interface BothValues {
  values: readonly string[];
  /** By value: where it stands in the counts of its year; `ABSENT` where no row holds it. */
  own: Int32Array;
  others: Int32Array;
}

const ABSENT = -1;

export function bothValues(own: ValueCounts, other: ValueCounts | null): BothValues {
  const values: string[] = [];
  const codes: number[] = [];
  const otherCodes: number[] = [];
  const codeIn = new Map(other ? [...held(other)] : []);
  for (const [value, code] of held(own)) {
    values.push(value);
    codes.push(code);
    otherCodes.push(codeIn.get(value) ?? ABSENT);
    codeIn.delete(value);
  }
  for (const [value, code] of codeIn) {
    values.push(value);
    codes.push(ABSENT);
    otherCodes.push(code);
  }
  return { values, own: Int32Array.from(codes), others: Int32Array.from(otherCodes) };
}

/** By value: how many, of the counts of its year. */
export function countsAt(codes: Int32Array, counts: Uint32Array | undefined): Uint32Array {
  const result = new Uint32Array(codes.length);
  if (!counts) return result;
  for (let at = 0; at < codes.length; at++) {
    if (codes[at] !== ABSENT) result[at] = counts[codes[at]];
  }
  return result;
}

function* held({ values, totals }: ValueCounts): Generator<[value: string, code: number]> {
  for (let code = 0; code < totals.length; code++) {
    if (totals[code] > 0) yield [values[code], code];
  }
}
