import { readFileSync } from 'node:fs';
import { expectAccessible } from './axe';
import { choose, expectData, ledger, preview, submit } from './importing';
import { expectFocus, tabTo } from './keys';
import { expect, expectCount, open, test } from './page';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const PRESS = readFileSync('data/samples/presse-2018.csv', 'latin1');
const SECOND = `${PRESS.trim()}\r\n31/12/2018;Le Monde;fr;article;;\r\n`;

test('a second file of a year is kept beside the first, and can take its place', async ({
  page,
}) => {
  await open(page, '#/import');
  await choose(page, { name: 'presse 2018.csv', text: Buffer.from(PRESS, 'latin1') });
  await submit(page).click();
  await page.getByRole('button', { name: 'Choisir un autre fichier' }).click();
  await choose(page, { name: 'relue 2018.csv', text: Buffer.from(SECOND, 'latin1') });
  await expectData(preview(page), { rows: 1 });
  await page.getByRole('radio', { name: /^Garder .* version 2/ }).check();
  await expectData(preview(page), { rows: 5 });
  await expectAccessible(page);
  await submit(page).click();
  await expectData(ledger(page), { imported: 5, duplicates: 0 });
  await page.getByRole('button', { name: /^Voir 2018, version 2/ }).click();
  await expect(page).toHaveURL(/year=2018-2/);
  await expectCount(page, 5, 5);

  await page.goto('/#/import?year=2018');
  const file = page.getByTestId('stored-file').filter({ hasText: 'relue 2018.csv' });
  await expect(file).toContainText('Version 2 de cette année');
  await tabTo(page, /^Prendre plutôt relue 2018/);
  await page.keyboard.press('Enter');
  const undo = page.getByRole('button', { name: 'Annuler' });
  await expect(undo).toBeFocused();
  await expect(file).not.toContainText('Version 2');
  await page.keyboard.press('Enter');
  await expect(file).toContainText('Version 2');
  await expectFocus(page);

  await file.getByRole('button', { name: /^Prendre plutôt/ }).click();
  await expect(file).not.toContainText('Version 2');
  await page.reload();
  await page.goto('/#/press?year=2018');
  await expectCount(page, 5, 5);
  await page.goto('/#/press?year=2018-2');
  await expectCount(page, 4, 4);
});
