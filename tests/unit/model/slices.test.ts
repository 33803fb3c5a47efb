import { expect, test } from 'vitest';
import { inSlices } from '../../../src/model/slices';

test('long work gives its result, and lets others work meanwhile', async () => {
  let others = 0;
  const timer = setInterval(() => others++);
  const result = await inSlices(work(40));
  clearInterval(timer);
  expect(result).toBe('done');
  expect(others).toBeGreaterThan(0);
});

test('short work is done at once', async () => {
  expect(await inSlices(work(0))).toBe('done');
});

test('what goes wrong is told', async () => {
  await expect(inSlices(broken())).rejects.toThrow('broken');
});

/** So many milliseconds of work, one after another. */
function* work(length: number): Generator<void, string> {
  for (let step = 0; step < length; step++) {
    const end = performance.now() + 1;
    while (performance.now() < end);
    yield;
  }
  return 'done';
}

function* broken(): Generator<void, string> {
  yield;
  throw new Error('broken');
}
