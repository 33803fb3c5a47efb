import { Shelf, type Kept } from './shelf';

/** How the year fares in this browser's storage. */
export type KeepingState =
  | 'waiting'
  | 'kept'
  /** It was kept before and had gone; it was stored again. */
  | 'refilled'
  /** Storage is refused, full or silent: the year works from memory alone. */
  | 'memory';

const MARKER = 'millesime-kept';
const SILENCE = 3000;

/** Keeps the bundled year in the browser, beside the page and never before it. */
export class Keeping {
  #state: KeepingState = $state('waiting');

  get state(): KeepingState {
    return this.#state;
  }

  /** Stores the year, and says how that went. Never throws. */
  async keep(year: number, kept: Kept, shelf: Pick<Shelf, 'keep'> = new Shelf()): Promise<void> {
    const marked = readMarker() === kept.digest;
    let answer = () => {};
    const answered = new Promise<void>((resolve) => (answer = resolve));
    const keeping = shelf.keep(year, kept, answer).catch(() => 'refused' as const);
    if ((await Promise.race([keeping, answered, silence()])) === 'silent') this.#state = 'memory';
    // Storage that another tab holds up answers late.
    const outcome = await keeping;
    if (outcome === 'refused') {
      this.#state = 'memory';
      return;
    }
    // Storage that was cleared comes back empty without an error: only the marker tells.
    this.#state = outcome === 'stored' && marked ? 'refilled' : 'kept';
    writeMarker(kept.digest);
  }
}

function silence(): Promise<'silent'> {
  return new Promise((resolve) => setTimeout(() => resolve('silent'), SILENCE));
}

function readMarker(): string | null {
  try {
    return localStorage.getItem(MARKER);
  } catch {
    return null;
  }
}

function writeMarker(digest: string): void {
  try {
    localStorage.setItem(MARKER, digest);
  } catch {
    // Without a marker a later loss goes unnoticed; the year itself is kept.
  }
}
