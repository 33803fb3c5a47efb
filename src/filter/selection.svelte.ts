import type { Span } from '../model/day';
import {
  NO_CLAUSES,
  areaOf,
  matchOf,
  points,
  sameClauses,
  spanOf,
  toggled,
  withClause,
  type Clauses,
  type Ring,
} from './clauses';
import { NO_STEPS, stepBack, stepForth, stepTaken, type Steps } from './steps';

/**
 * What the reader narrowed the year to, for every view at once. Verbs change it; whoever
 * shows something reads it.
 */
export class Selection {
  #clauses: Clauses = $state.raw(NO_CLAUSES);
  #steps: Steps = $state.raw(NO_STEPS);
  #moving = $state(false);

  get clauses(): Clauses {
    return this.#clauses;
  }

  get span(): Span | null {
    return spanOf(this.#clauses);
  }

  get text(): string {
    return matchOf(this.#clauses);
  }

  /** The part of the earth that is selected. */
  get area(): Ring | null {
    return areaOf(this.#clauses);
  }

  get isEmpty(): boolean {
    return this.#clauses.size === 0;
  }

  has(dimension: string, value: string): boolean {
    return points(this.#clauses, dimension)?.any.includes(value) ?? false;
  }

  excludes(dimension: string, value: string): boolean {
    return points(this.#clauses, dimension)?.none.includes(value) ?? false;
  }

  /** Values selected in a dimension. */
  values(dimension: string): readonly string[] {
    return points(this.#clauses, dimension)?.any ?? [];
  }

  toggle(dimension: string, value: string): void {
    this.replace(toggled(this.#clauses, dimension, value));
  }

  /** Wants everything but the value, or takes that back. */
  exclude(dimension: string, value: string): void {
    this.replace(toggled(this.#clauses, dimension, value, 'none'));
  }

  /** Takes a value away, whether it was wanted or excluded. */
  drop(dimension: string, value: string): void {
    if (this.has(dimension, value)) this.toggle(dimension, value);
    if (this.excludes(dimension, value)) this.exclude(dimension, value);
  }

  selectDays(span: Span | null): void {
    this.replace(withClause(this.#clauses, 'day', span && { kind: 'interval', span }));
  }

  setArea(ring: Ring | null): void {
    this.replace(withClause(this.#clauses, 'area', ring && { kind: 'area', ring }));
  }

  search(text: string): void {
    this.replace(withClause(this.#clauses, 'q', { kind: 'match', text }));
  }

  clear(dimension: string): void {
    this.replace(withClause(this.#clauses, dimension, null));
  }

  clearAll(): void {
    this.replace(NO_CLAUSES);
  }

  replace(clauses: Clauses): void {
    if (sameClauses(clauses, this.#clauses)) return;
    this.#steps = stepTaken(this.#steps, this.#clauses, clauses, performance.now(), this.#moving);
    this.#clauses = clauses;
  }

  /** As `replace`, but no step to take back: the address or the browser's Back said so. */
  restore(clauses: Clauses): void {
    if (!sameClauses(clauses, this.#clauses)) this.#clauses = clauses;
  }

  /** Whether it is moved by itself, step after step: only where that ends is worth going back to. */
  get moving(): boolean {
    return this.#moving;
  }

  set moving(moving: boolean) {
    // A movement is a step of its own, whatever the last one was about.
    if (moving) this.#steps = { ...this.#steps, last: NO_STEPS.last };
    this.#moving = moving;
  }

  get canUndo(): boolean {
    return this.#steps.past.length > 0;
  }

  get canRedo(): boolean {
    return this.#steps.future.length > 0;
  }

  undo(): void {
    this.#go(stepBack(this.#steps, this.#clauses));
  }

  redo(): void {
    this.#go(stepForth(this.#steps, this.#clauses));
  }

  #go(step: { clauses: Clauses; steps: Steps } | null): void {
    if (!step) return;
    this.#clauses = step.clauses;
    this.#steps = step.steps;
  }
}
