import { untrack } from 'svelte';

interface Options {
  /** Read by what the value follows; the value itself is asked for in a task of its own. */
  after: () => unknown;
  /** Where the value is quick, it follows at once. */
  isSlow: boolean;
}

/**
 * A value that follows what it is made of a moment later, in a task of its own: all that a page
 * of very many rows shows would, at once, keep it from answering. Within a component.
 */
export class Later<T> {
  readonly #get: () => T;
  readonly #isSlow: boolean;
  #last: { value: T } | null = $state.raw(null);

  constructor(get: () => T, { after, isSlow }: Options) {
    this.#get = get;
    this.#isSlow = isSlow;
    if (!isSlow) return;
    this.#last = { value: untrack(get) };
    let isFirst = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    $effect(() => {
      after();
      if (!isFirst) timer ??= setTimeout(follow);
      isFirst = false;
    });
    // Not at each change: those that come one after another would put it off without end.
    $effect(() => () => clearTimeout(timer));
    const follow = () => {
      timer = undefined;
      this.#last = { value: get() };
    };
  }

  get current(): T {
    return this.#isSlow && this.#last ? this.#last.value : this.#get();
  }
}
