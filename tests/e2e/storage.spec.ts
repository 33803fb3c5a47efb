import type { Page } from '@playwright/test';
import { expect, expectCount, open, test } from './page';

const REFILLED = 'tout a été rangé de nouveau';
const MEMORY = 'rien ne sera conservé';

test('the year is stored in the browser, after the page has been shown', async ({ page }) => {
  await open(page);
  await expectStored(page);
  await expect(page.getByText(REFILLED)).toHaveCount(0);
});

test('a second visit finds it unchanged', async ({ page }) => {
  await open(page);
  await expectStored(page);
  const before = await storedAt(page);
  await page.reload();
  await open(page);
  await expectStored(page);
  expect(await storedAt(page)).toEqual(before);
});

test('a database that was cleared is noticed and filled again', async ({ page }) => {
  await open(page);
  await expectStored(page);
  await leave(page);
  await page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const request = indexedDB.deleteDatabase('millesime');
        request.onsuccess = resolve;
        request.onerror = reject;
      }),
  );
  await open(page);
  await expect(page.getByText(REFILLED)).toBeVisible();
  await expectStored(page);
});

test('a table that lost its rows is noticed and filled again', async ({ page }) => {
  await open(page);
  await expectStored(page);
  await leave(page);
  await page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('millesime');
        opening.onerror = reject;
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('chunks', 'readwrite');
          transaction.objectStore('chunks').clear();
          transaction.oncomplete = resolve;
        };
      }),
  );
  await open(page);
  await expect(page.getByText(REFILLED)).toBeVisible();
  await expectStored(page);
});

test('an older page that holds the database is told of, and waited for', async ({
  page,
  context,
}) => {
  const older = await context.newPage();
  await leave(older);
  await holdOlder(older);
  await open(page, '#/import');
  const trouble = page.getByTestId('storage-trouble');
  await expect(trouble).toContainText('fermez cet onglet');
  await expect(page.getByText(MEMORY)).toHaveCount(0);
  await page.goto('/#/press');
  await expectCount(page, 41, 41);
  await expect(trouble).toBeVisible();

  await older.close();
  await expect(trouble).toHaveCount(0);
  await expectStored(page);
  await expect(page.getByText(MEMORY)).toHaveCount(0);
});

test('where storage is refused, the page works and says so', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('refused', 'SecurityError');
    };
  });
  await open(page, '#/press?outlet=Next%20INpact');
  await expectCount(page, 7, 41);
  await expect(page.getByText(MEMORY)).toBeVisible();
  await page.getByRole('navigation').getByRole('link', { name: 'Carte' }).click();
  await expectCount(page, 66, 66);
});

test('where storage never answers, the page works and says so', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest;
  });
  await open(page, '#/map?city=Lyon');
  await expect(page.getByText(MEMORY)).toBeVisible();
  await page.getByRole('button', { name: 'Fermer' }).click();
  await expect(page.getByText(MEMORY)).toHaveCount(0);
});

test('where nothing at all may be kept, the page works', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  await open(page, '#/map');
  await page.getByRole('button', { name: 'Anglais' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test.describe('when the site does not answer', () => {
  test.use({ forgiven: [/Failed to load resource/] });

  test('the year comes from the browser, and the page says so', async ({ page }) => {
    await open(page, '#/press');
    await expectStored(page);
    await page.route(/2019-[^/]*\.json$/, (route) => route.abort());
    await page.reload();
    await expectCount(page, 41, 41);
    await expect(page.getByText('telle que votre navigateur l’avait gardée')).toBeVisible();
  });

  test('a first visit says so, and can be tried again', async ({ page }) => {
    await page.route(/2019-[^/]*\.json$/, (route) => route.abort());
    await page.goto('/#/press');
    await expect(page.getByRole('alert')).toBeVisible();
    await page.unroute(/2019-[^/]*\.json$/);
    await page.getByRole('alert').getByRole('button').click();
    await expectCount(page, 41, 41);
  });

  test('a view that cannot be fetched says so, and the others work', async ({ page }) => {
    await open(page);
    await page.route(/PressView[^/]*\.js$/, (route) => route.abort());
    await page.getByRole('navigation').getByRole('link', { name: 'Presse' }).click();
    await expect(page.getByRole('alert')).toBeVisible();
    await page.getByRole('navigation').getByRole('link', { name: 'Carte' }).click();
    await expectCount(page, 66, 66);
  });
});

/** As a page of before would: it holds the database of its time, and gives it up for nobody. */
async function holdOlder(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('millesime', 10);
        opening.onupgradeneeded = () => {
          const database = opening.result;
          database.createObjectStore('datasets', { keyPath: 'id' }).createIndex('year', 'year');
          const chunks = database.createObjectStore('chunks', { keyPath: ['dataset', 'number'] });
          chunks.createIndex('dataset', 'dataset');
        };
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          // Kept from being let go while nobody uses it.
          Object.assign(window, { held: opening.result });
          resolve();
        };
      }),
  );
}

/** To a page of the same site that runs none of its code: nobody holds the database. */
async function leave(page: Page): Promise<void> {
  const html = '<link rel="icon" href="data:,">';
  await page.route('/quiet', (route) => route.fulfill({ contentType: 'text/html', body: html }));
  await page.goto('/quiet');
}

/** All six tables of the year are there. */
async function expectStored(page: Page): Promise<void> {
  await expect.poll(() => storedAt(page).then((all) => all.length)).toBe(6);
}

/** When each table was stored; nothing where there is no database yet. */
async function storedAt(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const databases = await indexedDB.databases();
    if (!databases.some(({ name }) => name === 'millesime')) return [];
    return new Promise<string[]>((resolve, reject) => {
      const opening = indexedDB.open('millesime');
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const database = opening.result;
        if (!database.objectStoreNames.contains('datasets')) {
          database.close();
          resolve([]);
          return;
        }
        const all = database.transaction('datasets').objectStore('datasets').getAll();
        all.onsuccess = () => {
          database.close();
          resolve(all.result.map(({ importedAt }: { importedAt: string }) => importedAt));
        };
      };
    });
  });
}
