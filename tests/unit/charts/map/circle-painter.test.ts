import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { CirclePainter } from '../../../../src/charts/map/circle-painter';
import type { PaintAnswer, PaintRequest } from '../../../../src/charts/map/circle-painting';
import type { Painting } from '../../../../src/charts/map/paint-circles';

/** A worker that answers when the test wants it. */
class SlowWorker extends EventTarget {
  static last: SlowWorker;
  readonly asked: PaintRequest[] = [];
  ended = false;

  constructor() {
    super();
    SlowWorker.last = this;
  }

  postMessage(request: PaintRequest): void {
    this.asked.push(request);
  }

  terminate(): void {
    this.ended = true;
  }

  answer(picture: ImageBitmap | null): void {
    const data: PaintAnswer = { picture };
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

/** A worker that the browser does not start. */
class Refused {
  constructor() {
    throw new Error('refused');
  }
}

const PALETTE = { hue: 'green', paper: 'white', faint: 0.3 };
const onpainted = vi.fn();
const onbroken = vi.fn();

beforeEach(() => {
  onpainted.mockReset();
  onbroken.mockReset();
  vi.stubGlobal('Worker', SlowWorker);
});

afterEach(() => vi.unstubAllGlobals());

test('of what is asked for during a painting, the last alone is painted next', () => {
  const painter = new CirclePainter({ onpainted, onbroken });
  const { last: worker } = SlowWorker;
  const [one, two, three] = [1, 2, 3].map(painting);
  for (const wanted of [one, two, three]) painter.paint(wanted, PALETTE);
  expect(worker.asked.map((request) => request.painting)).toEqual([one]);
  worker.answer(picture());
  expect(worker.asked.map((request) => request.painting)).toEqual([one, three]);
  worker.answer(picture());
  expect(onpainted.mock.calls.map(([, of]) => of as Painting)).toEqual([one, three]);
  painter.paint(two, PALETTE);
  expect(worker.asked).toHaveLength(3);
});

test('a picture is let go once it has been shown', () => {
  const painter = new CirclePainter({ onpainted, onbroken });
  painter.paint(painting(1), PALETTE);
  const shown = picture();
  onpainted.mockImplementation(() => expect(shown.close).not.toHaveBeenCalled());
  SlowWorker.last.answer(shown);
  expect(onpainted).toHaveBeenCalledOnce();
  expect(shown.close).toHaveBeenCalledOnce();
});

test('one that has been stopped shows nothing more', () => {
  const painter = new CirclePainter({ onpainted, onbroken });
  painter.paint(painting(1), PALETTE);
  painter.stop();
  const late = picture();
  SlowWorker.last.answer(late);
  expect(SlowWorker.last.ended).toBe(true);
  expect(late.close).toHaveBeenCalledOnce();
  expect(onpainted).not.toHaveBeenCalled();
  expect(onbroken).not.toHaveBeenCalled();
});

test.each<[string, () => void]>([
  ['an error', () => SlowWorker.last.dispatchEvent(new Event('error'))],
  ['no canvas', () => SlowWorker.last.answer(null)],
])('a worker that does not paint is told, once: %s', (_, happens) => {
  const painter = new CirclePainter({ onpainted, onbroken });
  painter.paint(painting(1), PALETTE);
  happens();
  expect(onbroken).toHaveBeenCalledOnce();
  expect(SlowWorker.last.ended).toBe(true);
});

test('so is one that cannot be started', () => {
  vi.stubGlobal('Worker', Refused);
  const painter = new CirclePainter({ onpainted, onbroken });
  painter.paint(painting(1), PALETTE);
  expect(onbroken).toHaveBeenCalledOnce();
});

function painting(k: number): Painting {
  const none = new Uint32Array(0);
  return {
    circles: { x: new Float64Array(0), y: new Float64Array(0), all: none },
    order: none,
    shown: none,
    scale: { largest: 10, most: 100 },
    transform: { k, x: 0, y: 0 },
    window: { width: 100, height: 80 },
    margin: { width: 10, height: 5 },
    density: 1,
  };
}

function picture(): ImageBitmap {
  return { width: 120, height: 90, close: vi.fn() };
}
