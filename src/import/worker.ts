import { paced } from '../csv/paced';
import type { RawSource } from '../csv/raw-reading';
import { loadGazetteer } from '../geo/load-gazetteer';
import { sharesOf } from './hand-over';
import { Reading } from './reading';
import type { Answer, Request, Source } from './protocol';
import { transferables } from './transferables';

const reading = new Reading(loadGazetteer);

// One request after another: a choice made meanwhile waits for the reading before it.
let last: Promise<void> = Promise.resolve();

self.addEventListener('message', ({ data }: MessageEvent<Request>) => {
  last = last.then(() => answer(data)).catch((error: unknown) => tell(broken(error)));
});

async function answer(request: Request): Promise<void> {
  switch (request.kind) {
    case 'prepare':
      reading.forget();
      // Nobody waits: a file without towns needs none, and one with towns asks again.
      reading.prepare().catch(() => {});
      return;
    case 'read':
      return tell(await read(request));
    case 'take': {
      const { data, preview } = reading.take();
      for (const share of sharesOf(data, request.division)) {
        tell({ kind: 'piece', share }, transferables(share.piece));
      }
      return tell({ kind: 'taken', preview });
    }
    case 'aside':
      return tell({ kind: 'aside', file: reading.aside() });
    case 'suggest':
      return tell({ kind: 'places', places: await reading.suggest(request.typed) });
  }
}

async function read(request: Extract<Request, { kind: 'read' }>): Promise<Answer> {
  const { source, choices, beside } = request;
  const go = (from: RawSource | null) =>
    paced(reading.read(from, choices, beside), {
      onprogress: (progress) => tell({ kind: 'progress', progress }),
    });
  let result = await go(source && (await opened(source)));
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

async function opened({ name, content }: Source): Promise<RawSource> {
  if (typeof content === 'string') return { name, content };
  return { name, content: new Uint8Array(await content.arrayBuffer()) };
}

function broken(error: unknown): Answer {
  return { kind: 'broken', message: error instanceof Error ? error.message : String(error) };
}

function tell(answer: Answer, transfer: Transferable[] = []): void {
  self.postMessage(answer, { transfer });
}
