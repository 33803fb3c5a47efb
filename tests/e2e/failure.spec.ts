import { writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { choose, expectData, ledger, preview, stored, submit } from './importing';
import { expect, expectCount, open, test } from './page';

const PRESS = 'Date;Média;Titre\n01/02/2018;Le Monde;A\n03/02/2018;Libération;C\n';
/** Two pieces of the storage, of which an import that ends too early could leave one. */
const ROWS = 10_200;
const LARGE = largeFile(ROWS);
const MOMENTS = 10;
/** The page is closed, loaded anew, or its process ends. */
const ENDS = ['crash', 'close', 'reload'] as const;

test.describe('a page that ends in the middle of an import', () => {
  // Twenty visits: seconds each where the machine is busy elsewhere.
  test.setTimeout(600_000);

  for (const [when, part] of [
    ['while the file is read', 'reading'],
    ['while its rows are stored', 'storing'],
  ] as const) {
    test(`leaves all of it or nothing, ${when}`, async ({ context }, info) => {
      const file = info.outputPath('presse.csv');
      writeFileSync(file, LARGE);
      let page = await context.newPage();
      await open(page, '#/import');
      const whole = await timed(page, file, part);
      page = await end(page, 'reload');
      await expectWhole(page);
      for (let moment = 0; moment < MOMENTS; moment++) {
        await page.locator('input[type=file]').setInputFiles(file);
        if (part === 'storing') {
          await expectData(preview(page), { rows: ROWS });
          await submit(page).click({ noWaitAfter: true });
        }
        await page.waitForTimeout((whole * moment) / (MOMENTS - 1));
        page = await end(page, ENDS[moment % ENDS.length]);
        await expectWhole(page);
      }
    });
  }
});

test.describe('where there is no room left', () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      const { add } = IDBObjectStore.prototype;
      IDBObjectStore.prototype.add = function (...words) {
        if (this.name === 'chunks' && !('hasRoom' in window)) {
          throw new DOMException('no room', 'QuotaExceededError');
        }
        return add.apply(this, words);
      };
    });
    await open(page, '#/import');
    await choose(page, { name: 'presse.csv', text: PRESS });
    await submit(page).click();
    await expect(page.getByRole('alert')).toContainText('plus de place');
    expect(await stored(page)).toBe(0);
  });

  test('the rows can be stored once there is', async ({ page }) => {
    await page.evaluate(() => Object.assign(window, { hasRoom: true }));
    await page.getByRole('button', { name: 'Recommencer' }).click();
    await expectData(ledger(page), { read: 2, imported: 2 });
    expect(await stored(page)).toBe(1);
  });

  test('the page alone can hold them', async ({ page }) => {
    await page.getByRole('button', { name: /dans cette seule page/ }).click();
    await expectData(ledger(page), { read: 2, imported: 2 });
    await page.getByRole('button', { name: /^Voir 2018/ }).click();
    await expectCount(page, 2, 2);
    expect(await stored(page)).toBe(0);
  });
});

test('in a window that keeps nothing, the page alone holds the rows', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('refused', 'SecurityError');
    };
  });
  await open(page, '#/import');
  await choose(page, { name: 'presse.csv', text: PRESS });
  await submit(page).click();
  await expect(page.getByRole('alert')).toContainText('ne garde');
  await page.getByRole('button', { name: /dans cette seule page/ }).click();
  await page.getByRole('button', { name: /^Voir 2018/ }).click();
  await expectCount(page, 2, 2);
});

test.describe('a reading that breaks off', () => {
  test.use({ forgiven: [/ended by the test/] });

  test('is a sentence, and the next one goes well', async ({ page }) => {
    const starts = page.waitForEvent('worker');
    await open(page, '#/import');
    const worker = await starts;
    await choose(page, { name: 'presse.csv', text: LARGE });
    await worker.evaluate(() => {
      setTimeout(() => {
        throw new Error('ended by the test');
      });
    });
    await expect(page.getByRole('alert')).toContainText('presse.csv');
    expect(await stored(page)).toBe(0);
    await choose(page, { name: 'presse.csv', text: PRESS });
    await expectData(preview(page), { rows: 2 });
  });
});

test.describe('two tabs', () => {
  test('that import at once wait for one another, say so, and both come to their end', async ({
    page,
    context,
  }) => {
    const other = await context.newPage();
    await open(other);
    await other.evaluate(
      () =>
        new Promise<void>((held) => {
          void navigator.locks.request('millesime-import', () => {
            held();
            return new Promise((release) => Object.assign(window, { release }));
          });
        }),
    );
    await open(page, '#/import');
    await choose(page, { name: 'presse.csv', text: PRESS });
    await submit(page).click();
    await expect(page.getByRole('status').filter({ hasText: 'attend son tour' })).toBeVisible();
    await other.evaluate(() => (window as unknown as { release: () => void }).release());
    await expectData(ledger(page), { imported: 2 });

    await page.getByRole('button', { name: 'Choisir un autre fichier' }).click();
    await open(other, '#/import');
    const years = new Map([
      [page, '2016'],
      [other, '2017'],
    ]);
    for (const [one, year] of years) {
      await choose(one, { name: `${year}.csv`, text: largeFile(20_000, year) });
      await expectData(preview(one), { rows: 20_000 });
    }
    await Promise.all([...years.keys()].map((one) => submit(one).click()));
    for (const one of years.keys()) await expectData(ledger(one), { imported: 20_000 });
    expect(await stored(page)).toBe(3);
  });

  test('with the same file store it once, and the second is told', async ({ page, context }) => {
    const other = await context.newPage();
    for (const one of [page, other]) {
      await open(one, '#/import');
      await choose(one, { name: 'presse 2018.csv', text: largeFile(20_000) });
      await expectData(preview(one), { rows: 20_000 });
    }
    await Promise.all([page, other].map((one) => submit(one).click()));
    const first = await Promise.race(
      [page, other].map(async (one) => {
        await expect(ledger(one)).toBeVisible();
        return one;
      }),
    );
    const second = first === page ? other : page;
    await expect(second.getByRole('alert')).toContainText('Entre-temps');
    await expectData(preview(second), { rows: 0 });
    await expect(preview(second)).toContainText(/déjà là.: 20.000/);
    expect(await stored(page)).toBe(1);
  });
});

function largeFile(rows: number, year = '2018'): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const lines = Array.from({ length: rows }, (_, at) => {
    const day = `${two((at % 28) + 1)}/${two((at % 12) + 1)}/${year}`;
    return `${day};Média ${at % 50};Article numéro ${at} sur les communs`;
  });
  return `Date;Média;Titre\n${lines.join('\n')}\n`;
}

/** How long the reading or the storing of a file takes here, in ms. */
async function timed(page: Page, file: string, part: 'reading' | 'storing'): Promise<number> {
  let began = Date.now();
  await page.locator('input[type=file]').setInputFiles(file);
  await preview(page).waitFor();
  if (part === 'storing') {
    began = Date.now();
    await submit(page).click();
    await ledger(page).waitFor();
  }
  return Date.now() - began;
}

/** Ends a visit, and opens the next one. */
async function end(page: Page, how: (typeof ENDS)[number]): Promise<Page> {
  if (how === 'reload') {
    await page.reload();
    await page.locator('input[type=file]').waitFor();
    return page;
  }
  if (how === 'crash') {
    const client = await page.context().newCDPSession(page);
    const crashed = page.waitForEvent('crash');
    client.send('Page.crash').catch(() => {});
    await crashed;
  }
  const context = page.context();
  await page.close();
  const next = await context.newPage();
  await open(next, '#/import');
  return next;
}

/** A visit afterwards finds all of the import, and takes it away again; or nothing of it. */
async function expectWhole(page: Page): Promise<void> {
  const { datasets, chunks } = await page.evaluate(inStores);
  await expect(page.getByTestId('stored-file')).toHaveCount(datasets.length);
  await expect(page.getByTestId('lost-files')).toHaveCount(0);
  await expect(page.getByTestId('damaged-files')).toHaveCount(0);
  if (datasets.length === 0) {
    expect(chunks).toEqual([]);
    return;
  }
  expect(datasets).toMatchObject([
    { rows: ROWS, ledger: { read: ROWS, imported: ROWS, setAside: 0, empty: 0, duplicates: 0 } },
  ]);
  expect(chunks).toHaveLength(datasets[0].chunks);
  expect(chunks.reduce((sum, rows) => sum + rows, 0)).toBe(ROWS);
  await page.getByRole('button', { name: /^Supprimer presse/ }).click();
  await expect(page.getByTestId('stored-file')).toHaveCount(0);
}

/** Runs in the page: the imported datasets, and how many rows each of their chunks has. */
function inStores(): Promise<{ datasets: Record<string, never>[]; chunks: number[] }> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('millesime');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const transaction = database.transaction(['datasets', 'chunks']);
      const datasets = transaction.objectStore('datasets').getAll();
      const chunks = transaction.objectStore('chunks').getAll();
      transaction.oncomplete = () => {
        database.close();
        resolve({
          datasets: datasets.result.filter(({ origin }) => origin === 'imported'),
          chunks: chunks.result
            .filter(({ dataset }) => !dataset.startsWith('bundled'))
            .map(({ rows }) => rows),
        });
      };
    };
  });
}
