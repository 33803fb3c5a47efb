import type { Columnar, ColumnData } from '../../model/columnar';
import { tables } from '../../model/tables';

const known = new WeakMap<Columnar, WeakMap<Columnar, boolean>>();

/**
 * Whether two tables hold the same rows in the same order, whatever their identities and the
 * order of their dictionaries: one file twice, or in two encodings.
 */
export function isSameTable(one: Columnar, other: Columnar): boolean {
  if (one === other) return true;
  if (one.table !== other.table || one.rows !== other.rows) return false;
  const own = known.get(one) ?? new WeakMap<Columnar, boolean>();
  known.set(one, own);
  const result = own.get(other) ?? holdsSame(one, other);
  own.set(other, result);
  return result;
}

function holdsSame(one: Columnar, other: Columnar): boolean {
  return tables[one.table].columns
    .filter(({ kind }) => kind !== 'id')
    .every(({ name }) => isSameColumn(one.columns[name], other.columns[name]));
}

function isSameColumn(one?: ColumnData, other?: ColumnData): boolean {
  if (!one || !other) return one === other;
  if (one.kind === 'category' || one.kind === 'list') {
    if (other.kind !== one.kind) return false;
    if (one.kind === 'list' && other.kind === 'list' && !isAlike(one.offsets, other.offsets)) {
      return false;
    }
    const codeOf = new Map(other.dictionary.map((value, code) => [value, code]));
    const recoded = Uint32Array.from(one.dictionary, (value) => codeOf.get(value) ?? NOWHERE);
    const { codes } = other;
    return (
      one.codes.length === codes.length &&
      one.codes.every((code, at) => recoded[code] === codes[at])
    );
  }
  if (other.kind === 'category' || other.kind === 'list') return false;
  return one.kind === other.kind && isAlike(one.values, other.values);
}

/** No code: the other dictionary has no such value. */
const NOWHERE = 2 ** 32 - 1;

function isAlike(one: ArrayLike<unknown>, other: ArrayLike<unknown>): boolean {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at++) if (!Object.is(one[at], other[at])) return false;
  return true;
}
