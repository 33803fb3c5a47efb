import type { NameTable } from './name-table';

/** Which names are one: a union-find over the numbers of a table of names. */
export interface NameGroups {
  /** The number of one name of the group, the same for all of it. */
  of: (id: number) => number;
  join: (a: number, b: number) => void;
  /** Whether a name of the group stands in a year. */
  isNow: (id: number) => boolean;
  isBefore: (id: number) => boolean;
}

export function nameGroups({ parts, now, before }: NameTable): NameGroups {
  const parents = Int32Array.from(parts, (_, id) => id);
  const held = Uint8Array.from(parts, (_, id) => (now[id] > 0 ? 1 : 0) + (before[id] > 0 ? 2 : 0));

  function of(id: number): number {
    let root = id;
    while (parents[root] !== root) root = parents[root] = parents[parents[root]];
    return root;
  }

  return {
    of,
    join: (a, b) => {
      const [one, other] = [of(a), of(b)];
      if (one === other) return;
      const [root, child] = one < other ? [one, other] : [other, one];
      parents[child] = root;
      held[root] |= held[child];
    },
    isNow: (id) => (held[of(id)] & 1) > 0,
    isBefore: (id) => (held[of(id)] & 2) > 0,
  };
}
