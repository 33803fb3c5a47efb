/**
 * Parts that are drawn one after another, each in a task of its own: together they would keep the
 * page from answering. Within a component.
 */
export class Stages {
  #reached = $state(Infinity);

  /** Of so many parts; all at once where they are quick. */
  constructor(count: number, isSlow: boolean) {
    if (!isSlow) return;
    this.#reached = 1;
    $effect(() => {
      if (this.#reached >= count) return;
      const timer = setTimeout(() => (this.#reached += 1));
      return () => clearTimeout(timer);
    });
  }

  /** Whether it is the turn of a part, or was. */
  reached(part: number): boolean {
    return part < this.#reached;
  }
}
