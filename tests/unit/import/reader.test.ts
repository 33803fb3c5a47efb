import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { NO_CHOICES, type Answer, type Request } from '../../../src/import/protocol';
import { Reader, Stopped } from '../../../src/import/reader';

/** A worker that says what the test lets it say. */
class Silent extends EventTarget {
  static all: Silent[] = [];
  readonly asked: Request['kind'][] = [];
  ended = false;

  constructor() {
    super();
    Silent.all.push(this);
  }

  postMessage({ kind }: Request): void {
    this.asked.push(kind);
  }

  terminate(): void {
    this.ended = true;
  }

  say(data: Answer): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

/** A worker that the browser does not start. */
class Refused {
  constructor() {
    throw new Error('refused');
  }
}

const SOURCE = { name: 'presse.csv', content: 'Date;Titre\n' };
const BESIDE = { known: {}, present: [] };

beforeEach(() => {
  Silent.all = [];
  vi.stubGlobal('Worker', Silent);
});

afterEach(() => vi.unstubAllGlobals());

function reading(reader: Reader) {
  return reader.read(SOURCE, NO_CHOICES, BESIDE, () => {});
}

test('a reader that is made ready reads in the worker it has', async () => {
  const reader = new Reader();
  reader.prepare();
  const answer = reading(reader);
  expect(Silent.all).toHaveLength(1);
  const [worker] = Silent.all;
  expect(worker.asked).toEqual(['prepare', 'read']);
  worker.say({ kind: 'refused', refusal: { code: 'empty' } });
  expect(await answer).toEqual({ refusal: { code: 'empty' } });
});

test('its worker stays where nothing is under way, and is made ready again', () => {
  const reader = new Reader();
  reader.prepare();
  reader.stop();
  reader.prepare();
  expect(Silent.all).toHaveLength(1);
  expect(Silent.all[0].ended).toBe(false);
  reader.close();
  expect(Silent.all[0].ended).toBe(true);
});

test('what is under way is given up with its worker, and is not made ready for another file', async () => {
  const reader = new Reader();
  const answer = reading(reader);
  reader.prepare();
  expect(Silent.all[0].asked).toEqual(['read']);
  reader.stop();
  await expect(answer).rejects.toThrow(Stopped);
  expect(Silent.all[0].ended).toBe(true);
  reader.prepare();
  expect(Silent.all[1].asked).toEqual(['prepare']);
});

test('where no worker can be had, only who reads is told', async () => {
  vi.stubGlobal('Worker', Refused);
  const reader = new Reader();
  reader.prepare();
  await expect(reading(reader)).rejects.toThrow('refused');
});
