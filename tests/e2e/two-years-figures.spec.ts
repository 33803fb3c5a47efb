import type { Page } from '@playwright/test';
import { expectAccessible } from './axe';
import { choose } from './importing';
import { tabTo } from './keys';
import { expect, expectCount, open, test } from './page';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

// Counted in data/2019/figures.csv.
const OWN =
  /^Pour 2018\s: 11 chiffres\s; 9 grandeurs sont connues pour 2018 et pour 2019, toutes comparables\.$/;

const FILE = [
  'Indicateur;Année;Valeur;Unité',
  'ressources;2018;480000;EUR',
  'ressources;2024;700000;EUR',
  'membres;2024;38;personnes',
].join('\n');

async function openOwn(page: Page, more = ''): Promise<void> {
  await open(page, `#/figures?year=2019&with=2018${more}`);
  await expect(page.getByText(OWN)).toBeVisible();
}

async function bring(page: Page): Promise<void> {
  await open(page, '#/import');
  await choose(page, { name: 'indicateurs.csv', text: FILE });
  await page.getByRole('button', { name: 'Importer', exact: true }).click();
  await expect(page.getByTestId('import-ledger')).toBeVisible();
}

async function expectToFit(page: Page): Promise<void> {
  const { scrollWidth, clientWidth } = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return { scrollWidth, clientWidth };
  });
  expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
}

test('the report’s own two years stand beside each other without an import', async ({ page }) => {
  await openOwn(page, '&as=table');
  const table = page.getByRole('table', { name: 'Les montants, année par année : tableau' });
  await expect(table.getByRole('columnheader')).toHaveText([
    'Grandeur',
    '2018',
    '2019',
    'Écart',
    '2017',
  ]);
  await expect(table.getByRole('row', { name: /^ressources/ })).toContainText('+83 074');
  await expectCount(page, 109, 109);
  await expectAccessible(page);
});

test('values of an imported file join the series, and the one that differs is told', async ({
  page,
}) => {
  await bring(page);
  await open(page, '#/figures?year=2019&with=2024');
  await expect(
    page.getByText(/^Dans le fichier de 2024\s: 3 chiffres, de 2018 à 2024/),
  ).toBeVisible();
  const lines = page.getByRole('group', { name: 'Les montants, année par année' }).last();
  await expect(lines.getByRole('button', { name: /^ressources, 2024/ })).toBeVisible();
  await expect(lines.getByRole('button', { name: /^ressources, 2018/ })).toHaveCount(2);
  const alone = page.getByRole('region', { name: 'Seulement dans le fichier de 2024' });
  await expect(alone.getByRole('button')).toHaveCount(1);
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Ne plus comparer' }).click();
  await expect(alone).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^ressources, 2024/ })).toHaveCount(0);
});

test('a value of the other file is reached, opened and closed by keys alone', async ({ page }) => {
  await bring(page);
  await open(page, '#/figures?year=2019&with=2024');
  await expect(page.getByText(/^Dans le fichier de 2024/)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Valeurs qui diffèrent' })).toBeVisible();
  await tabTo(page, /^le fichier de 2024 dit 480 000/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/other=/);
  await expect(page.getByRole('complementary', { name: /ressources$/ }).first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(/other=/);
});

for (const form of ['', '&as=table']) {
  test(`two years of figures fit a phone${form} @phone`, async ({ page }) => {
    await openOwn(page, form);
    await expectToFit(page);
    await expectAccessible(page);
  });
}
