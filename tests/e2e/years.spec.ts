import { readFileSync } from 'node:fs';
import { expectAccessible } from './axe';
import { choose, submit } from './importing';
import { expect, expectCount, open, test } from './page';

const PRESS = readFileSync('data/samples/presse-2018.csv', 'latin1');

test('while another year takes its time, the page says so and keeps the one before', async ({
  page,
}) => {
  await open(page, '#/import');
  await choose(page, { name: 'presse 2018.csv', text: Buffer.from(PRESS, 'latin1') });
  await submit(page).click();
  await page.getByRole('button', { name: /^Voir/ }).click();
  await expectCount(page, 4, 4);
  await page.reload();
  await expectCount(page, 4, 4);

  let answer = () => {};
  const held = new Promise<void>((resolve) => (answer = resolve));
  await page.route(/\/assets\/2019-[^/]*\.json$/, async (route) => {
    await held;
    await route.continue();
  });
  const notice = page.getByRole('status').filter({ hasText: 'Ouverture de l’année' });
  await page.getByLabel('Année montrée').selectOption('2019');
  await expect(notice).toBeVisible();
  await expectCount(page, 4, 4);
  await expectAccessible(page);
  answer();
  await expect(notice).toHaveCount(0);
  await expectCount(page, 41, 41);
});
