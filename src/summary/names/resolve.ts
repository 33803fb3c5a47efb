import type { NameDecision } from './decisions';
import type { NameLists, NameMatch } from './name-match';

/** By name of either year, the one to show for it. Names that are not in it stay as they are. */
export type NameJoins = ReadonlyMap<string, string>;

export interface ResolvedNames {
  joins: NameJoins;
  /** The doubtful matches that nothing decides yet. */
  open: NameMatch[];
}

/**
 * Joins names that certainly match or were decided to be the same, but never two that were decided
 * to be different, not by way of a third either: what the reader said goes before what was found. A group is shown under the
 * name that was last chosen for it, else under its most frequent name of the year shown.
 */
export function resolve(
  names: NameLists,
  matches: readonly NameMatch[],
  decisions: readonly NameDecision[],
): ResolvedNames {
  const groups = new Groups();
  for (const { a, b, verdict } of decisions) if (verdict === 'different') groups.part(a, b);
  for (const { a, b, verdict } of decisions) if (verdict === 'same') groups.join(a, b);
  const known = new Set([...names.now, ...names.before].map(({ name }) => name));
  for (const { a, verdict, name } of decisions) {
    if (verdict === 'same' && name !== undefined && known.has(name)) groups.join(a, name);
  }
  // Only where names are kept apart does it matter which are joined first.
  const isParted = decisions.some(({ verdict }) => verdict === 'different');
  for (const { now, before, certainty } of isParted ? matches.toSorted(byCertainty) : matches) {
    if (certainty === 'certain') groups.join(now, before);
  }
  return {
    joins: shownNames(groups, names, decisions),
    open: matches.filter(
      ({ now, before, certainty }) =>
        certainty === 'doubtful' && !groups.areOne(now, before) && !groups.areApart(now, before),
    ),
  };
}

function shownNames(
  groups: Groups,
  { now, before }: NameLists,
  decisions: readonly NameDecision[],
): NameJoins {
  const nowCounts = new Map(now.map(({ name, count }) => [name, count]));
  const beforeCounts = new Map(before.map(({ name, count }) => [name, count]));
  const rank = (a: string, b: string) =>
    (nowCounts.get(b) ?? 0) - (nowCounts.get(a) ?? 0) ||
    (beforeCounts.get(b) ?? 0) - (beforeCounts.get(a) ?? 0) ||
    compare(a, b);
  const chosen = new Map<string, string>();
  for (const { a, b, verdict, name } of decisions) {
    if (verdict === 'same' && name !== undefined && groups.areOne(a, b)) {
      chosen.set(groups.of(a), name);
    }
  }
  const joins = new Map<string, string>();
  for (const [root, members] of groups.all()) {
    const held = members.filter((name) => nowCounts.has(name) || beforeCounts.has(name));
    const shown = chosen.get(root) ?? held.sort(rank)[0];
    if (shown === undefined) continue;
    joins.set(shown, shown);
    for (const name of held) joins.set(name, shown);
  }
  return joins;
}

/** Groups of names that are one (a union-find), some of which are kept apart. */
class Groups {
  readonly #parents = new Map<string, string>();
  /** By root, the roots that it is never joined to. */
  readonly #apart = new Map<string, Set<string>>();

  of(name: string): string {
    let root = name;
    for (let up = this.#parents.get(root); up !== undefined; up = this.#parents.get(root))
      root = up;
    for (let at = name; at !== root;) {
      const up = this.#parents.get(at) ?? root;
      this.#parents.set(at, root);
      at = up;
    }
    return root;
  }

  areOne(a: string, b: string): boolean {
    return this.of(a) === this.of(b);
  }

  areApart(a: string, b: string): boolean {
    return this.#apart.get(this.of(a))?.has(this.of(b)) ?? false;
  }

  part(a: string, b: string): void {
    const [one, other] = [this.of(a), this.of(b)];
    if (one === other) return;
    this.#enemiesOf(one).add(other);
    this.#enemiesOf(other).add(one);
  }

  join(a: string, b: string): void {
    const [root, child] = [this.of(a), this.of(b)];
    if (root === child || this.areApart(a, b)) return;
    this.#parents.set(child, root);
    for (const enemy of this.#apart.get(child) ?? []) {
      this.#apart.get(enemy)?.delete(child);
      this.part(root, enemy);
    }
    this.#apart.delete(child);
  }

  /** By root, all names of groups of several. */
  all(): Map<string, string[]> {
    const groups = new Map<string, string[]>();
    for (const name of this.#parents.keys()) {
      const root = this.of(name);
      const held = groups.get(root);
      if (held) held.push(name);
      else groups.set(root, [root, name]);
    }
    return groups;
  }

  #enemiesOf(root: string): Set<string> {
    const held = this.#apart.get(root) ?? new Set();
    this.#apart.set(root, held);
    return held;
  }
}

/** The surest first, so that where not all can be joined those are; then by name. */
function byCertainty(a: NameMatch, b: NameMatch): number {
  return b.score - a.score || compare(a.now, b.now) || compare(a.before, b.before);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
