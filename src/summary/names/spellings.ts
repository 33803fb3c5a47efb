import { sortedWords } from './likeness';
import type { NameGroups } from './name-groups';
import type { NameParts } from './name-parts';
import { STEP, type NameTable } from './name-table';

/** A single word is the same in the plural from this length on. */
const LONG_WORD = 6;

/**
 * Joins the spellings of one name: equal but for case, punctuation, articles, endings and the
 * like. Returns pairs of which one has an addition that may tell it from the other.
 */
export function* joinSpellings(
  { parts }: NameTable,
  groups: NameGroups,
): Generator<void, [number, number][]> {
  const told: [number, number][] = [];
  for (const ids of (yield* grouped(parts, ({ compact }) => compact)).values()) {
    yield;
    joinUntold(ids, parts, groups, told);
  }
  for (const keyOf of [wholeKey, contentKey]) {
    for (const ids of (yield* grouped(parts, keyOf)).values()) {
      yield;
      for (const id of ids) groups.join(ids[0], id);
    }
  }
  for (const ids of (yield* grouped(parts, turnedKey)).values()) {
    const plain = ids.filter((id) => !parts[id].isTurned);
    const isOne = new Set(plain.map((id) => groups.of(id))).size <= 1;
    if (isOne) for (const id of ids) groups.join(ids[0], id);
  }
  return told;
}

/** By key, the numbers of the names that have it; only where several do. */
function* grouped(
  parts: readonly NameParts[],
  keyOf: (name: NameParts) => string | null,
): Generator<void, Map<string, number[]>> {
  const first = new Map<string, number>();
  const several = new Map<string, number[]>();
  for (let id = 0; id < parts.length; id++) {
    if (id % STEP === 0) yield;
    const key = keyOf(parts[id]);
    if (key === null) continue;
    const other = first.get(key);
    if (other === undefined) first.set(key, id);
    else if (several.has(key)) several.get(key)?.push(id);
    else several.set(key, [other, id]);
  }
  return several;
}

/** A homonym is told apart by its addition: beside two of them, a name without any is neither. */
function joinUntold(
  ids: readonly number[],
  parts: readonly NameParts[],
  groups: NameGroups,
  told: [number, number][],
): void {
  const byTelling = new Map<string, number>();
  for (const id of ids) {
    const { telling } = parts[id];
    const other = byTelling.get(telling);
    if (other === undefined) byTelling.set(telling, id);
    else groups.join(other, id);
  }
  const plain = byTelling.get('');
  if (plain === undefined) return;
  byTelling.delete('');
  const { kind } = parts[plain];
  const isKnown = (kind === 'outlet' || kind === 'place') && byTelling.size === 1;
  for (const id of byTelling.values()) {
    if (isKnown) groups.join(plain, id);
    else told.push([plain, id]);
  }
}

/** The same for names with the article apart or not. */
function wholeKey({ whole, telling }: NameParts): string | null {
  return whole === '' ? null : `${whole} ${telling}`;
}

/** The same for names that differ in small words and in number alone. */
function contentKey({ kind, content, words, numbers, telling }: NameParts): string | null {
  if (kind === 'place' || kind === 'person') return null;
  if (content.length === 1 && words.length === 1) {
    if (kind === 'outlet' || words[0].length < LONG_WORD) return null;
  } else if (content.length < 2) return null;
  return `${content.join('')} ${numbers} ${telling}`;
}

function turnedKey(name: NameParts): string | null {
  if (name.kind !== 'person' || name.words.length < 2) return null;
  return `${sortedWords(name)} ${name.telling}`;
}
