import { deletionIndex } from './deletion-index';
import type { NameGroups } from './name-groups';
import { STEP, type NameTable } from './name-table';
import { typo } from './typo';

/** Two names, by number, of which one may be the other misspelt. */
export interface TypoPair {
  a: number;
  b: number;
  edits: number;
}

/**
 * Joins misspelt names to the one name that they can be, and returns the pairs that are in doubt:
 * where the slip is not sure or a name is near several. Two names that both years hold are two.
 */
export function* joinTypos({ parts }: NameTable, groups: NameGroups): Generator<void, TypoPair[]> {
  const letters = parts.reduce((sum, { compact }) => sum + compact.length, 0);
  const index = deletionIndex(parts.length, letters);
  const sure: TypoPair[] = [];
  const doubtful: TypoPair[] = [];
  const seen = new Set<string>();
  for (let b = 0; b < parts.length; b++) {
    if (b % STEP === 0) yield;
    const name = parts[b];
    // Other spellings of a name have its neighbours.
    const own = `${name.compact} ${name.telling}`;
    if (seen.has(own)) continue;
    seen.add(own);
    for (const a of index.near(name.compact, b)) {
      if (groups.of(a) === groups.of(b) || parts[a].telling !== name.telling) continue;
      if (isInBoth(a, groups) && isInBoth(b, groups)) continue;
      const found = typo(parts[a], name);
      if (found) (found.isSure ? sure : doubtful).push({ a, b, edits: found.edits });
    }
    index.add(name.compact, b);
  }
  return [...doubtful, ...joinUnambiguous(sure, groups)];
}

/** Joins the pairs of groups that have no other neighbour, and returns the others. */
function joinUnambiguous(pairs: readonly TypoPair[], groups: NameGroups): TypoPair[] {
  const neighbours = new Map<number, Set<number>>();
  const note = (from: number, to: number) => {
    const held = neighbours.get(from);
    if (held) held.add(to);
    else neighbours.set(from, new Set([to]));
  };
  for (const { a, b } of pairs) {
    note(groups.of(a), groups.of(b));
    note(groups.of(b), groups.of(a));
  }
  const isOnly = (id: number) => neighbours.get(groups.of(id))?.size === 1;
  const [clear, unclear] = [[] as TypoPair[], [] as TypoPair[]];
  for (const pair of pairs) (isOnly(pair.a) && isOnly(pair.b) ? clear : unclear).push(pair);
  for (const { a, b } of clear) groups.join(a, b);
  return unclear;
}

function isInBoth(id: number, groups: NameGroups): boolean {
  return groups.isNow(id) && groups.isBefore(id);
}
