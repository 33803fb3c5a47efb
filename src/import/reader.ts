import type { RawSource } from '../csv/raw-reading';
import type { Refusal } from '../csv/refusal';
import type {
  Answer,
  AsideFile,
  Beside,
  Choices,
  Preview,
  Progress,
  Request,
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
  onprogress?: (progress: Progress) => void;
}

/** A worker that the browser ended says nothing more; one at work tells how far it is. */
const SILENCE = 60_000;

/** The page's side of the worker that reads files. One question at a time. */
export class Reader {
  #worker: Worker | null = null;
  #waiting: Waiting | null = null;
  #watchdog: ReturnType<typeof setTimeout> | undefined;

  async read(
    source: RawSource | null,
    choices: Choices,
    beside: Beside,
    onprogress: (progress: Progress) => void,
  ): Promise<{ preview: Preview } | { refusal: Refusal }> {
    const request: Request = { kind: 'read', source, choices, beside };
    const answer = await this.#ask(request, onprogress);
    if (answer.kind === 'refused') return { refusal: answer.refusal };
    if (answer.kind === 'preview') return { preview: answer.preview };
    throw new Broken(answer.kind);
  }

  async take(): Promise<Taken> {
    const answer = await this.#ask({ kind: 'take' });
    if (answer.kind === 'taken') return answer.taken;
    throw new Broken(answer.kind);
  }

  async aside(): Promise<AsideFile> {
    const answer = await this.#ask({ kind: 'aside' });
    if (answer.kind === 'aside') return answer.file;
    throw new Broken(answer.kind);
  }

  /** Whatever is under way is given up, and nothing is kept of it. */
  stop(): void {
    this.#worker?.terminate();
    this.#worker = null;
    this.#settle(({ reject }) => reject(new Stopped()));
  }

  #ask(request: Request, onprogress?: (progress: Progress) => void): Promise<Answer> {
    if (this.#waiting) throw new Error('a question is open');
    return new Promise((resolve, reject) => {
      this.#waiting = { resolve, reject, onprogress };
      this.#watch();
      try {
        this.#worker ??= this.#start();
        this.#worker.postMessage(request);
      } catch (error) {
        this.#break(error instanceof Error ? error.message : String(error));
      }
    });
  }

  #start(): Worker {
    const worker = new Worker(scriptUrl(workerUrl) as string, { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      if (worker !== this.#worker) return;
      this.#watch();
      if (data.kind === 'progress') this.#waiting?.onprogress?.(data.progress);
      else if (data.kind === 'broken') this.#break(data.message);
      else this.#settle(({ resolve }) => resolve(data));
    });
    worker.addEventListener('error', (event) => this.#break(event.message));
    worker.addEventListener('messageerror', () => this.#break('an answer that cannot be read'));
    return worker;
  }

  #break(message: string): void {
    this.#worker?.terminate();
    this.#worker = null;
    this.#settle(({ reject }) => reject(new Broken(message)));
  }

  #watch(): void {
    clearTimeout(this.#watchdog);
    this.#watchdog = setTimeout(() => this.#break('no answer'), SILENCE);
  }

  #settle(how: (waiting: Waiting) => void): void {
    const waiting = this.#waiting;
    this.#waiting = null;
    clearTimeout(this.#watchdog);
    if (waiting) how(waiting);
  }
}

interface TrustedTypes {
  createPolicy: (
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ) => { createScriptURL: (url: string) => unknown };
}

/** The page's policy starts no worker but from an address vouched for: that of our own. */
function scriptUrl(url: string): unknown {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  policy ??= trustedTypes?.createPolicy('millesime-worker', { createScriptURL: (own) => own });
  return policy ? policy.createScriptURL(url) : url;
}

let policy: ReturnType<TrustedTypes['createPolicy']> | undefined;
