import type { Refusal } from '../csv/refusal';
import type { Columnar } from '../model/columnar';
import { put, withRoom } from './hand-over';
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
type Part = Extract<Answer, { kind: 'progress' | 'bare' | 'texts' }>;

/** A worker that the browser ended says nothing more; one at work tells how far it is. */
const SILENCE = 60_000;

/** The page's side of the worker that reads files. One question at a time. */
export class Reader {
  #worker: Worker | null = null;
  #waiting: Waiting | null = null;
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

  async take(): Promise<Taken> {
    let data: Columnar | null = null;
    const answer = await this.#ask({ kind: 'take' }, (part) => {
      if (part.kind === 'bare') data = withRoom(part.data);
      else if (part.kind === 'texts' && data) put(data, part.texts);
    });
    if (answer.kind === 'taken' && data) return { data, preview: answer.preview };
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

  #ask(request: Request, onpart: (part: Part) => void = () => {}): Promise<Answer> {
    if (this.#waiting) throw new Error('a question is open');
    return new Promise((resolve, reject) => {
      this.#waiting = { resolve, reject, onpart };
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
      if (isPart(data)) this.#waiting?.onpart(data);
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

function isPart(answer: Answer): answer is Part {
  return ['progress', 'bare', 'texts'].includes(answer.kind);
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
