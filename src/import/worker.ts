import { paced } from '../csv/paced';
import { loadGazetteer } from '../geo/load-gazetteer';
import { Reading } from './reading';
import type { Answer, Request } from './protocol';
import { transferables } from './transferables';

const reading = new Reading(loadGazetteer);

// One request after another: a choice made meanwhile waits for the reading before it.
let last: Promise<void> = Promise.resolve();

self.addEventListener('message', ({ data }: MessageEvent<Request>) => {
  last = last.then(() => answer(data)).catch((error: unknown) => tell(broken(error)));
});

async function answer(request: Request): Promise<void> {
  switch (request.kind) {
    case 'read':
      return tell(await read(request));
    case 'take': {
      const taken = reading.take();
      return tell({ kind: 'taken', taken }, transferables(taken.data));
    }
    case 'aside':
      return tell({ kind: 'aside', file: reading.aside() });
  }
}

async function read(request: Extract<Request, { kind: 'read' }>): Promise<Answer> {
  const { source, choices, beside } = request;
  const go = (from: typeof source) =>
    paced(reading.read(from, choices, beside), {
      onprogress: (progress) => tell({ kind: 'progress', progress }),
    });
  let result = await go(source);
  if (result === null) {
    tell({ kind: 'progress', progress: { step: 'places', fraction: 0 } });
    await reading.prepare();
    result = await go(null);
  }
  if (result === null) throw new Error('no towns');
  return 'refusal' in result
    ? { kind: 'refused', refusal: result.refusal }
    : { kind: 'preview', preview: result.preview };
}

function broken(error: unknown): Answer {
  return { kind: 'broken', message: error instanceof Error ? error.message : String(error) };
}

function tell(answer: Answer, transfer: Transferable[] = []): void {
  self.postMessage(answer, { transfer });
}
