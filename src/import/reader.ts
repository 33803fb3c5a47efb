import type { Refusal } from '../csv/refusal';
import type { Place } from '../model/place';
import { startWorker } from '../workers/start-worker';
import { gathered, type Division, type SharePiece } from './hand-over';
import type {
  Answer,
  AsideFile,
  Beside,
  Choices,
  Preview,
  Progress,
  Request,
  Source,
  Taken,
} from './protocol';
import workerUrl from './worker?worker&url';

/** Thrown where a reading was given up. */
export class Stopped extends Error {}

/** Thrown where the worker broke, was ended by the browser, or could not be started. */
export class Broken extends Error {}

interface Waiting {
  resolve: (answer: Answer) => void;
  reject: (error: Error) => void;
  onpart: (part: Part) => void;
}

/** What comes before the answer proper. */
type Part = Extract<Answer, { kind: 'progress' | 'piece' }>;

/** A worker that the browser ended says nothing more; one at work tells how far it is. */
const SILENCE = 60_000;

/** The page's side of the worker that reads files, which answers one question after another. */
export class Reader {
  #worker: Worker | null = null;
  #waiting: readonly Waiting[] = [];
  #watchdog: ReturnType<typeof setTimeout> | undefined;

  async read(
    source: Source | null,
    choices: Choices,
    beside: Beside,
    onprogress: (progress: Progress) => void,
  ): Promise<{ preview: Preview } | { refusal: Refusal }> {
    const request: Request = { kind: 'read', source, choices, beside };
    const answer = await this.#ask(request, (part) => {
      if (part.kind === 'progress') onprogress(part.progress);
    });
    if (answer.kind === 'refused') return { refusal: answer.refusal };
    if (answer.kind === 'preview') return { preview: answer.preview };
    throw new Broken(answer.kind);
  }

  /** The rows, in pieces to be stored. */
  async take(division: Division): Promise<Taken> {
    const pieces: SharePiece[] = [];
    const answer = await this.#ask({ kind: 'take', division }, (part) => {
      if (part.kind === 'piece') pieces.push(part.share);
    });
    if (answer.kind !== 'taken') throw new Broken(answer.kind);
    const { preview } = answer;
    return { shares: gathered(preview.mapping.table, pieces), preview };
  }

  async aside(): Promise<AsideFile> {
    const answer = await this.#ask({ kind: 'aside' });
    if (answer.kind === 'aside') return answer.file;
    throw new Broken(answer.kind);
  }

  /** Places for a name that is being typed, the likeliest first. */
  async suggest(typed: string): Promise<readonly Place[]> {
    const answer = await this.#ask({ kind: 'suggest', typed });
    if (answer.kind === 'places') return answer.places;
    throw new Broken(answer.kind);
  }

  /** Makes ready for a file that is likely to come; what was read last is let go. */
  prepare(): void {
    if (this.#waiting.length > 0) return;
    try {
      this.#worker ??= this.#start();
      this.#send({ kind: 'prepare' });
    } catch {
      // Whoever reads a file starts it again, and is told.
      this.close();
    }
  }

  /** What is under way is given up, and nothing is kept of it. */
  stop(): void {
    if (this.#waiting.length > 0) this.#end(new Stopped());
  }

  /** No file comes any more. */
  close(): void {
    this.#end(new Stopped());
  }

  #ask(request: Request, onpart: (part: Part) => void = () => {}): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.#waiting = [...this.#waiting, { resolve, reject, onpart }];
      this.#watch();
      try {
        this.#worker ??= this.#start();
        this.#send(request);
      } catch (error) {
        this.#break(error instanceof Error ? error.message : String(error));
      }
    });
  }

  #send(request: Request): void {
    this.#worker?.postMessage(request);
  }

  #start(): Worker {
    const worker = startWorker(workerUrl);
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      if (worker !== this.#worker) return;
      this.#watch();
      if (isPart(data)) this.#waiting[0]?.onpart(data);
      else if (data.kind === 'broken') this.#break(data.message);
      else this.#settle(data);
    });
    worker.addEventListener('error', (event) => this.#break(event.message));
    worker.addEventListener('messageerror', () => this.#break('an answer that cannot be read'));
    return worker;
  }

  #break(message: string): void {
    this.#end(new Broken(message));
  }

  /** Nothing that was asked is answered any more. */
  #end(reason: Error): void {
    this.#worker?.terminate();
    this.#worker = null;
    clearTimeout(this.#watchdog);
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const { reject } of waiting) reject(reason);
  }

  #watch(): void {
    clearTimeout(this.#watchdog);
    this.#watchdog = setTimeout(() => this.#break('no answer'), SILENCE);
  }

  #settle(answer: Answer): void {
    const [first, ...others] = this.#waiting;
    this.#waiting = others;
    clearTimeout(this.#watchdog);
    if (others.length > 0) this.#watch();
    first?.resolve(answer);
  }
}

function isPart(answer: Answer): answer is Part {
  return answer.kind === 'progress' || answer.kind === 'piece';
}
