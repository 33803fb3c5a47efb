import { startWorker } from '../../workers/start-worker';
import type { PaintAnswer, PaintRequest } from './circle-painting';
import type { Painting, Palette } from './paint-circles';
import workerUrl from './paint-circles.worker?worker&url';

interface Options {
  /** Called with each picture, and what it was painted for. */
  onpainted: (picture: ImageBitmap, painting: Painting) => void;
  /** The worker cannot be had, or does not paint: called once, and never with `onpainted` after. */
  onbroken: () => void;
}

/**
 * Paints circles away from the page's thread, one picture at a time: of what is asked for
 * meanwhile, only the last is painted.
 */
export class CirclePainter {
  readonly #options: Options;
  #worker: Worker | null = null;
  /** What is being painted, and what comes after it. */
  #current: PaintRequest | null = null;
  #next: PaintRequest | null = null;

  constructor(options: Options) {
    this.#options = options;
    try {
      this.#worker = startWorker(workerUrl);
      this.#worker.addEventListener('message', ({ data }: MessageEvent<PaintAnswer>) => {
        this.#take(data);
      });
      this.#worker.addEventListener('error', () => this.#break());
      this.#worker.addEventListener('messageerror', () => this.#break());
    } catch {
      this.#break();
    }
  }

  paint(painting: Painting, palette: Palette): void {
    this.#next = { painting, palette };
    if (!this.#current) this.#ask();
  }

  stop(): void {
    this.#worker?.terminate();
    this.#worker = null;
    this.#next = null;
  }

  #ask(): void {
    this.#current = this.#next;
    this.#next = null;
    if (this.#current) this.#worker?.postMessage(this.#current);
  }

  #take({ picture }: PaintAnswer): void {
    const painted = this.#current;
    if (!this.#worker || !painted) return picture?.close();
    if (!picture) return this.#break();
    this.#ask();
    this.#options.onpainted(picture, painted.painting);
    picture.close();
  }

  #break(): void {
    this.stop();
    this.#options.onbroken();
  }
}
