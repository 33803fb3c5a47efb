import { sameClause, type Clauses } from './clauses';

/** Changes of one dimension closer than this, in ms, are one step: a drag, a word typed. */
const PAUSE = 800;
/** More than anybody takes back. */
const MOST = 100;

/** Selections before and after the present one, to go back and forth among. */
export interface Steps {
  past: readonly Clauses[];
  future: readonly Clauses[];
  /** The one dimension that the last change was about, and when it was. */
  last: { dimension: string | null; at: number };
}

export const NO_STEPS: Steps = {
  past: [],
  future: [],
  last: { dimension: null, at: -Infinity },
};

/**
 * The steps once a selection has given way to another. Time is in ms, of any clock. Changes
 * that are one movement are one step, however slow it is.
 */
export function stepTaken(
  steps: Steps,
  before: Clauses,
  after: Clauses,
  at: number,
  moving = false,
): Steps {
  const dimension = onlyChange(before, after);
  const isSoon = moving || at - steps.last.at < PAUSE;
  const goesOn = dimension !== null && dimension === steps.last.dimension && isSoon;
  const past = goesOn ? steps.past : [...steps.past, before].slice(-MOST);
  return { past, future: [], last: { dimension, at } };
}

/** One step back: the selection to show, and the steps from there. Null at the first. */
export function stepBack(steps: Steps, now: Clauses): { clauses: Clauses; steps: Steps } | null {
  const clauses = steps.past.at(-1);
  if (!clauses) return null;
  const next = { past: steps.past.slice(0, -1), future: [now, ...steps.future] };
  return { clauses, steps: { ...next, last: NO_STEPS.last } };
}

/** One step forth, after steps back. Null at the last. */
export function stepForth(steps: Steps, now: Clauses): { clauses: Clauses; steps: Steps } | null {
  const [clauses, ...future] = steps.future;
  if (!clauses) return null;
  return { clauses, steps: { past: [...steps.past, now], future, last: NO_STEPS.last } };
}

/** The only dimension in which two selections differ, if it is one alone. */
function onlyChange(before: Clauses, after: Clauses): string | null {
  const names = new Set([...before.keys(), ...after.keys()]);
  const changed = [...names].filter((name) => !sameClause(before.get(name), after.get(name)));
  return changed.length === 1 ? changed[0] : null;
}
