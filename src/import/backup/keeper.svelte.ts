import { cutColumns, openPiece } from '../../db/chunks';
import type { ImportedDataset } from '../../db/database';
import { troubleOf } from '../../db/trouble';
import type { Trouble } from '../../model/trouble';
import type { Library } from '../../views/library.svelte';
import { editionOf } from '../destination';
import { localDay } from '../local-day';
import { readBackup } from './read-backup';
import type { Refusal } from './refusal';
import { TooLarge, writeBackup } from './write-backup';

/** What goes on, and how far it is: 0 to 1. */
export interface Work {
  kind: 'writing' | 'reading' | 'storing';
  done: number;
}

/** What came of it. */
export type Outcome =
  | { kind: 'saved'; name: string; size: number; leftOut: readonly string[] }
  | { kind: 'restored'; count: number; known: readonly string[] }
  | { kind: 'refused'; why: Refusal }
  | { kind: 'trouble'; trouble: Trouble }
  | { kind: 'too-large' | 'cancelled' };

/** Writes all that the reader brought into one file, and takes it back from one. */
export class Keeper {
  readonly #library: Library;
  #work: Work | null = $state.raw(null);
  #outcome: Outcome | null = $state.raw(null);
  #stop = new AbortController();

  constructor(library: Library) {
    this.#library = library;
  }

  get work(): Work | null {
    return this.#work;
  }

  get outcome(): Outcome | null {
    return this.#outcome;
  }

  cancel(): void {
    this.#stop.abort();
  }

  /** Hands the file over once it is whole. */
  save(onfile: (name: string, file: Blob) => void): Promise<void> {
    return this.#do('writing', async (watch) => {
      const library = this.#library;
      await library.inspect().catch(() => {});
      const damaged = library.damaged;
      const datasets = library.datasets.filter((one) => !damaged.includes(one));
      const isAnyKept = datasets.some(({ id }) => library.isKept(id));
      const memories = isAnyKept ? await (await library.archive()).memories() : [];
      const pieces = (dataset: ImportedDataset) => piecesOf(library, dataset);
      const file = await writeBackup({ datasets, memories, pieces }, watch);
      const name = `millesime-${localDay(new Date())}.zip`;
      onfile(name, file);
      const leftOut = damaged.map((one) => one.name);
      return { kind: 'saved', name, size: file.size, leftOut };
    });
  }

  /** All of it or nothing; what is here already stays as it is. */
  restore(file: Blob): Promise<void> {
    return this.#do('reading', async (watch) => {
      const reading = await readBackup(file, watch);
      if (reading.kind === 'refused') return reading;
      const library = this.#library;
      const whole = library.datasets.filter((one) => !library.damaged.includes(one));
      const isKnown = (told: ImportedDataset) => whole.some((one) => isSame(one, told));
      const fresh = reading.parcels.filter(({ dataset }) => !isKnown(dataset));
      const known = reading.parcels.filter(({ dataset }) => isKnown(dataset));
      const rows = fresh.reduce((sum, { data }) => sum + data.rows, 0);
      this.#work = { kind: 'storing', done: 0 };
      await library.restore(fresh, reading.memories, {
        signal: watch.signal,
        onprogress: (stored) => (this.#work = { kind: 'storing', done: stored / rows }),
      });
      return {
        kind: 'restored',
        count: fresh.length,
        known: known.map(({ dataset }) => dataset.name),
      };
    });
  }

  /** One thing at a time, watched, and told how it ended. */
  async #do(
    kind: Work['kind'],
    work: (watch: { onprogress: (done: number) => void; signal: AbortSignal }) => Promise<Outcome>,
  ): Promise<void> {
    if (this.#work) return;
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    this.#outcome = null;
    this.#work = { kind, done: 0 };
    try {
      this.#outcome = await work({
        onprogress: (done) => (this.#work = { kind, done }),
        signal,
      });
    } catch (error) {
      this.#outcome = signal.aborted ? { kind: 'cancelled' } : outcomeOf(error);
    } finally {
      this.#work = null;
    }
  }
}

/** The file itself, or the same one imported anew. */
function isSame(one: ImportedDataset, other: ImportedDataset): boolean {
  if (one.id === other.id) return true;
  return (
    one.digest === other.digest &&
    one.table === other.table &&
    one.year === other.year &&
    one.rows === other.rows &&
    editionOf(one) === editionOf(other)
  );
}

function outcomeOf(error: unknown): Outcome {
  if (error instanceof TooLarge) return { kind: 'too-large' };
  return { kind: 'trouble', trouble: troubleOf(error) };
}

/** From the browser chunk by chunk; from the page itself where it alone holds the rows. */
async function* piecesOf(library: Library, dataset: ImportedDataset) {
  if (library.isKept(dataset.id)) {
    yield* (await library.archive()).pieces(dataset);
    return;
  }
  const data = await library.take(dataset);
  const pieces = data ? cutColumns(data) : [];
  for (const piece of pieces) yield openPiece(piece, pieces[0]);
}
