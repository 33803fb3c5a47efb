import type { NameCount, NameKind } from './name-match';
import { readName, type NameParts } from './name-parts';

/** The names of two years, each once, numbered. */
export interface NameTable {
  parts: NameParts[];
  now: number[];
  before: number[];
}

/** Names between two steps. */
export const STEP = 64;

export function* nameTable(
  now: readonly NameCount[],
  before: readonly NameCount[],
  kind: NameKind,
): Generator<void, NameTable> {
  const table: NameTable = { parts: [], now: [], before: [] };
  const ids = new Map<string, number>();
  for (const [list, counts] of [
    [now, table.now],
    [before, table.before],
  ] as const) {
    for (let at = 0; at < list.length; at++) {
      if (at % STEP === 0) yield;
      const { name, count } = list[at];
      if (name === '') continue;
      let id = ids.get(name);
      if (id === undefined) {
        id = ids.size;
        ids.set(name, id);
        table.parts.push(readName(name, kind));
        table.now.push(0);
        table.before.push(0);
      }
      counts[id] += count;
    }
  }
  return table;
}
