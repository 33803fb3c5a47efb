import type { Page } from '@playwright/test';
import { expectAccessible } from './axe';
import { expect, open, test } from './page';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** Counted by hand: 3 releases, of 3 April, 3 May and 15 October 2018; 4 mentions in the press. */
const FILES = ['data/samples/jalons-2018.csv', 'data/samples/presse-2018.csv'];

async function bring(page: Page): Promise<void> {
  for (const file of FILES) {
    await page.goto('/');
    await open(page, '#/import');
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByRole('button', { name: 'Importer', exact: true }).click();
    await expect(page.getByTestId('import-ledger')).toBeVisible();
  }
}

test('the band, the releases and the press show 2018 beside 2019, and without it as before', async ({
  page,
}) => {
  await bring(page);
  await page.goto('/');
  await open(page, '#/releases?with=2018');
  const april = page.getByRole('button', { name: /^avril.: / }).first();
  await expect(april).toHaveAccessibleName(/aucune donnée pour 2018.*, 1 en 2018\.$/);
  const marks = page.getByRole('group', { name: /^Parutions de 2018/ });
  await expect(marks.getByRole('button')).toHaveCount(3);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(
    /Dans les fichiers de 2018.: 3 parutions, d’avril à octobre 2018\./,
  );
  await expect(page.getByTestId('result-count')).toHaveAttribute('data-total', '84');
  const mark = page.getByRole('button', { name: /^Lancement de Framaclic, 3 avril 2018/ });
  await mark.press('Enter');
  await expect(mark).toHaveAttribute('aria-pressed', 'true');
  await expectAccessible(page);

  await page.getByRole('link', { name: 'Presse' }).click();
  const june = page.getByRole('button', { name: /^juin.: 6 mentions/ });
  await expect(june).toHaveAccessibleName(/2018.: 1$/);
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Ne plus comparer' }).click();
  await expect(june).toHaveAccessibleName(/^juin.: 6 mentions$/);
  await expect(marks).toHaveCount(0);
});
