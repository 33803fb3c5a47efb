import { editDistance, LONGEST } from '../model/edit-distance';

/** Letters at either end by which misspelt names are looked up; one of the ends is mostly right. */
const END = 3;
/** Shorter names have too many neighbours. */
const SHORTEST = 5;
/** From this length on, two letters may be wrong. */
const LONG = 9;

/** Names that a misspelt one may stand for: the nearest, all of them. */
export type Spelling = (name: string) => readonly string[];

export function spelling(names: Iterable<string>): Spelling {
  const byEnd = new Map<string, string[]>();
  for (const name of names) {
    if (name.length > LONGEST) continue;
    for (const key of endsOf(name)) {
      const held = byEnd.get(key);
      if (held) held.push(name);
      else byEnd.set(key, [name]);
    }
  }
  return (name) => {
    if (name.length < SHORTEST || name.length > LONGEST) return [];
    let most = name.length >= LONG ? 2 : 1;
    let nearest = new Set<string>();
    for (const key of endsOf(name)) {
      for (const other of byEnd.get(key) ?? []) {
        const distance = editDistance(name, other, most);
        if (distance > most || distance === 0) continue;
        if (distance < most) {
          most = distance;
          nearest = new Set();
        }
        nearest.add(other);
      }
    }
    return [...nearest];
  };
}

function endsOf(name: string): [string, string] {
  return [`<${name.slice(0, END)}`, `>${name.slice(-END)}`];
}
