import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { joinColumns, type Piece } from '../../src/db/chunks';
import type { TableName } from '../../src/model/tables';
import { expectAccessible } from './axe';
import { expect, expectCount, open, test } from './page';

interface Told {
  id?: string;
  name?: string;
  year?: number;
  rows?: number;
}

const NAME = 'presse-2018.csv';

test('a stored file is listed, and its rows are a link away', async ({ page }) => {
  await visitWith(page);
  const file = fileNamed(page, NAME);
  await expect(file).toContainText('Presse, 3 lignes');
  await expect(file).toContainText(
    '4 lignes lues : 3 importées, 1 mise de côté, 0 vide, 0 déjà là.',
  );
  await file.getByRole('link', { name: `Voir les lignes de ${NAME}` }).click();
  await expectCount(page, 3, 3);
  await expect(page.getByRole('combobox', { name: 'Année montrée' })).toHaveValue('2018');
});

test('it is renamed, moved to another year and confirmed by keyboard alone', async ({ page }) => {
  await visitWith(page);
  await page.getByRole('button', { name: `Renommer ${NAME}` }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Revue de presse');
  await page.keyboard.press('Enter');
  const file = fileNamed(page, 'Revue de presse');
  await expect(page.getByRole('button', { name: 'Renommer Revue de presse' })).toBeFocused();
  await expectSaid(page, 'Le fichier s’appelle maintenant Revue de presse.');
  await page.keyboard.press('Tab');
  await page.keyboard.type('2017');
  await page.keyboard.press('Tab');
  await expectSaid(page, 'Revue de presse fait maintenant partie de l’année 2017.');
  await file.getByRole('radio', { name: 'toute l’année' }).check();
  await expectSaid(page, 'Revue de presse vaut pour toute l’année.');
  await page.reload();
  await expect(file.getByRole('textbox', { name: 'Année' })).toHaveValue('2017');
  await expect(file.getByRole('radio', { name: 'toute l’année' })).toBeChecked();
});

test('a name is left as it was by Escape, and a year that is none is refused', async ({ page }) => {
  await visitWith(page);
  await page.getByRole('button', { name: `Renommer ${NAME}` }).click();
  await page.keyboard.type('x');
  await page.keyboard.press('Escape');
  const file = fileNamed(page, NAME);
  await file.getByRole('textbox', { name: 'Année' }).fill('12');
  await page.keyboard.press('Enter');
  await expect(file.getByRole('alert')).toContainText('1000');
});

test('a file deleted is back at one press, also where its year was on the page', async ({
  page,
}) => {
  await visitWith(page);
  await page.goto('/#/import?year=2018');
  await expect(fileNamed(page, NAME)).toBeVisible();
  await page.getByRole('button', { name: `Supprimer ${NAME}` }).click();
  const undo = page.getByRole('button', { name: 'Annuler' });
  await expect(undo).toBeFocused();
  await expect(page.getByTestId('stored-file')).toHaveCount(0);
  await expectSaid(page, `${NAME} est supprimé.`);
  await expect(page.getByText('Vos fichiers,')).toHaveCount(0);
  await expect(undo).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(fileNamed(page, NAME)).toBeVisible();
  await page.reload();
  await expect(fileNamed(page, NAME)).toBeVisible();
});

test('a backup brings all back into a browser that was cleared', async ({ page }) => {
  await visitWith(page, { rows: 25_000 }, { id: 'b', name: 'Autre', year: 2017 });
  await expect(page.getByTestId('stored-file')).toHaveCount(2);
  const before = await everything(page);
  const path = await backup(page);
  for (const name of [NAME, 'Autre']) {
    await page.getByRole('button', { name: `Supprimer ${name}` }).click();
    await expect(fileNamed(page, name)).toHaveCount(0);
  }
  await chooseBackup(page, path);
  await expect(page.getByTestId('backup-outcome')).toContainText('2 fichiers sont restaurés.');
  expect(await everything(page)).toEqual(before);

  await chooseBackup(page, path);
  await expect(page.getByTestId('backup-outcome')).toContainText('Déjà ici');
  expect(await everything(page)).toEqual(before);
});

test('a file that is no backup is refused in a sentence, and nothing changes', async ({ page }) => {
  await visitWith(page);
  const whole = readFileSync(await backup(page));
  const middle = Buffer.from(whole);
  middle[60] ^= 0xff;
  const cases: [Buffer, RegExp][] = [
    [Buffer.from('a;b\n1;2\n'), /n’est pas un zip/],
    [whole.subarray(0, whole.length - 40), /incomplet/],
    [middle, /abîmé/],
  ];
  for (const [buffer, sentence] of cases) {
    const file = { name: 'x.zip', mimeType: 'application/zip', buffer };
    await chooseBackup(page, file);
    await expect(page.getByTestId('backup-refusal')).toContainText(sentence);
  }
  await expect(page.getByTestId('stored-file')).toHaveCount(1);
});

test('files that have gone are named on every view until one knows', async ({ page }) => {
  await visitWith(page);
  await expect(fileNamed(page, NAME)).toBeVisible();
  await leave(page);
  await inStores(page, 'clear');
  await open(page, '#/map');
  const notice = page.getByTestId('lost-files');
  await expect(notice).toContainText(`${NAME} (2018)`);
  await notice.getByRole('link', { name: 'restaurer une sauvegarde' }).click();
  await expect(page.getByRole('button', { name: 'Restaurer une sauvegarde' })).toBeVisible();
  await notice.getByRole('button', { name: 'Fermer' }).click();
  await expect(notice).toHaveCount(0);
  await page.reload();
  await expect(page.getByText('Aucun fichier pour l’instant')).toBeVisible();
  await expect(notice).toHaveCount(0);
});

test('a file that lost rows is said to be damaged, and is not shown', async ({ page }) => {
  await visitWith(page);
  await leave(page);
  await inStores(page, 'cut');
  await open(page, '#/import');
  const file = fileNamed(page, NAME);
  await expect(file).toContainText('Abîmé');
  await expect(file.getByRole('link')).toHaveCount(0);
  await expect(page.getByTestId('damaged-files')).toContainText(NAME);
});

test('two tabs see the same files', async ({ page, context }) => {
  await visitWith(page);
  const other = await context.newPage();
  await open(other, '#/import');
  await expect(fileNamed(other, NAME)).toBeVisible();
  await other.getByRole('button', { name: `Supprimer ${NAME}` }).click();
  await expect(fileNamed(page, NAME)).toHaveCount(0);
  await other.getByRole('button', { name: 'Annuler' }).click();
  await expect(fileNamed(page, NAME)).toBeVisible();
});

test('two tabs that restore at once store everything once', async ({ page, context }) => {
  await visitWith(page, { rows: 12_000 });
  const path = await backup(page);
  await page.getByRole('button', { name: `Supprimer ${NAME}` }).click();
  await expect(fileNamed(page, NAME)).toHaveCount(0);
  const other = await context.newPage();
  await open(other, '#/import');
  await Promise.all([page, other].map((one) => chooseBackup(one, path)));
  for (const one of [page, other]) {
    await expect(one.getByTestId('backup-outcome')).not.toBeEmpty();
    await expect(fileNamed(one, NAME)).toHaveCount(1);
  }
  expect((await stored(page)).chunks).toHaveLength(2);
});

test('a newer page in another tab makes this one give way and ask', async ({ page, context }) => {
  await visitWith(page);
  await expect(fileNamed(page, NAME)).toBeVisible();
  const other = await context.newPage();
  await leave(other);
  await inStores(other, 'newer');
  await expect(page.getByTestId('storage-trouble')).toContainText('rechargez cette page');

  // Nor does a page that comes later write to what it does not know.
  const late = await context.newPage();
  await open(late, '#/import');
  await expect(late.getByText('Une version plus récente').first()).toBeVisible();
});

test('where nothing is kept, that is a sentence', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('refused', 'SecurityError');
    };
  });
  await open(page, '#/import');
  await expect(page.getByText('Ce navigateur ne garde rien').first()).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({ colorScheme });

    test('nothing stands in the way of a reader of the stored files', async ({ page }) => {
      await visitWith(page);
      await page.getByRole('button', { name: `Renommer ${NAME}` }).click();
      await expectAccessible(page);
    });
  });
}

test('on a phone nothing is wider than the page @phone', async ({ page }) => {
  await visitWith(page, { name: 'un-nom-de-fichier-sans-fin_'.repeat(8) });
  await expect(page.getByTestId('stored-file')).toBeVisible();
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(320);
});

/** A press file as the import stores it, and then the import view. */
async function visitWith(page: Page, ...all: Told[]): Promise<void> {
  await open(page);
  await expect.poll(() => isOpen(page)).toBe(true);
  await page.evaluate(store, all.length > 0 ? all : [{}]);
  await page.reload();
  await open(page, '#/import');
  await expect(page.getByTestId('stored-file').first()).toBeVisible();
}

/** Once the page has made its stores. */
async function isOpen(page: Page): Promise<boolean> {
  const databases = await page.evaluate(() => indexedDB.databases());
  return databases.some(({ name, version }) => name === 'millesime' && version === 40);
}

/** Runs in the page. */
function store(all: Told[]): Promise<void> {
  const SIZE = 10_000;
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('millesime');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const transaction = database.transaction(['datasets', 'chunks'], 'readwrite');
      for (const { id = 'a', name = 'presse-2018.csv', year = 2018, rows = 3 } of all) {
        const chunks = Math.ceil(rows / SIZE);
        transaction.objectStore('datasets').put({
          id,
          table: 'press',
          year,
          origin: 'imported',
          digest: `digest of ${id}`,
          rows,
          chunks,
          importedAt: `2026-03-03T10:00:0${id.charCodeAt(0) % 10}.000Z`,
          name,
          scope: 'unconfirmed',
          ledger: { read: rows + 1, imported: rows, setAside: 1, empty: 0, duplicates: 0 },
        });
        for (let number = 0; number < chunks; number++) {
          const count = Math.min(SIZE, rows - number * SIZE);
          const at = Array.from({ length: count }, (_, row) => number * SIZE + row);
          transaction.objectStore('chunks').put({
            dataset: id,
            number,
            rows: count,
            columns: {
              id: { kind: 'text', values: at.map((row) => `${id}-${row}`) },
              date: { kind: 'day', values: Int32Array.from(at, () => 17_600) },
              outlet: {
                kind: 'category',
                codes: Uint32Array.from(at, () => 1),
                dictionary: ['', '=Écho'],
              },
              title: { kind: 'text', values: at.map((row) => `'=Titre, "${row}"\n`) },
              '+Colonne à eux': { kind: 'text', values: at.map(() => '@moi') },
            },
          });
        }
      }
      transaction.oncomplete = () => {
        database.close();
        resolve();
      };
    };
  });
}

/** The files that are stored, each with its rows: texts may be packed, or not. */
async function everything(page: Page) {
  const { datasets, chunks } = await stored(page);
  return datasets.map((dataset) => ({
    dataset,
    table: joinColumns(
      dataset.table,
      chunks.filter((chunk) => chunk.dataset === dataset.id),
    ),
  }));
}

function stored(page: Page) {
  return page.evaluate(
    () =>
      new Promise<{
        datasets: { id: string; table: TableName }[];
        chunks: (Piece & { dataset: string })[];
      }>((resolve, reject) => {
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
              chunks: chunks.result.filter(({ dataset }) => !dataset.startsWith('bundled')),
            });
          };
        };
      }),
  );
}

/** What befalls the stores while nobody holds them; or a page of the future opens them. */
async function inStores(page: Page, what: 'clear' | 'cut' | 'newer'): Promise<void> {
  await page.evaluate(
    (deed) =>
      new Promise<void>((resolve, reject) => {
        const opening =
          deed === 'newer' ? indexedDB.open('millesime', 50) : indexedDB.open('millesime');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const transaction = database.transaction(['datasets', 'chunks'], 'readwrite');
          if (deed === 'clear') transaction.objectStore('datasets').clear();
          if (deed !== 'newer') transaction.objectStore('chunks').clear();
          transaction.oncomplete = () => {
            database.close();
            resolve();
          };
        };
      }),
    what,
  );
}

async function backup(page: Page): Promise<string> {
  const button = page.getByRole('button', { name: 'Télécharger une sauvegarde' });
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  expect(download.suggestedFilename()).toMatch(/^millesime-\d{4}-\d{2}-\d{2}\.zip$/);
  await expect(page.getByTestId('backup-outcome')).toContainText('est écrit');
  return download.path();
}

/** To a page of the same site that runs none of its code. */
async function leave(page: Page): Promise<void> {
  const html = '<link rel="icon" href="data:,">';
  await page.route('/quiet', (route) => route.fulfill({ contentType: 'text/html', body: html }));
  await page.goto('/quiet');
}

function fileNamed(page: Page, name: string): Locator {
  return page.getByTestId('stored-file').filter({ hasText: name });
}

async function expectSaid(page: Page, text: string): Promise<void> {
  await expect(page.getByRole('status').filter({ hasText: text })).toBeVisible();
}

/** The field for a backup is there once it is asked for. */
async function chooseBackup(page: Page, file: Parameters<Locator['setInputFiles']>[0]) {
  const button = page.locator('button[aria-expanded]', { hasText: 'Restaurer une sauvegarde' });
  if ((await button.getAttribute('aria-expanded')) === 'false') await button.click();
  await page.getByLabel('Restaurer une sauvegarde').setInputFiles(file);
}
