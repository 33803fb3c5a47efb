import { gzipSync } from 'node:zlib';
import { expect, open, test } from './page';

const BUDGET = 80_000;

/**
 * Storage is opened, and the choice of a year to compare with fetched, once the page has been
 * painted: nothing of the first view waits for them.
 */
const LATER =
  /\/(keeping|shelf|imports|database|chunks|stored-columns|rolldown-runtime|alone|marker|ReferenceChoice|reference)[^/]*\.(js|css)$/;

test(`a first visit loads at most ${BUDGET} bytes of scripts and styles`, async ({ page }) => {
  const loaded: Promise<{ path: string; bytes: number }>[] = [];
  page.on('response', (response) => {
    const path = new URL(response.url()).pathname;
    if (!/\.(js|css)$/.test(path) || LATER.test(path)) return;
    loaded.push(response.body().then((body) => ({ path, bytes: gzipSync(body).length })));
  });
  await open(page);
  // The small map comes last.
  await expect(page.getByRole('main').locator('.map svg')).toBeVisible();
  const files = await Promise.all(loaded);
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
  expect(files.length).toBeGreaterThan(2);
  expect(total, JSON.stringify(files, null, 1)).toBeLessThanOrEqual(BUDGET);
});
