import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './axe';
import { choose, ledger, part, preview, submit } from './importing';
import { expectFocus, tabTo } from './keys';
import { downloaded, expect, expectCount, open, test } from './page';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const EVENTS =
  'Date;Événement;Ville;Type\n01/02/2018;A;Lyon;stand\n05/06/2018;B;Chez Gégé;débat\n06/06/2018;C;Zorglub;débat\n07/06/2018;D;Saint-Aubin;stand\n';

async function toPlaces(page: Page): Promise<Locator> {
  await open(page, '#/import');
  await choose(page, { name: 'e.csv', text: EVENTS });
  return part(page, 'Lieux à décider');
}

const field = (places: Locator) => places.getByRole('combobox', { name: /^Ville de/ });
const choice = (places: Locator, name: string) =>
  places.getByRole('listitem').filter({ hasText: name }).locator('select');
const answered = (places: Locator) => places.getByRole('list', { name: 'Comme vous l’avez dit.' });

test('a town is typed for what no gazetteer knows, by the keyboard alone', async ({ page }) => {
  const places = await toPlaces(page);
  await places.locator('summary').focus();
  await tabTo(page, /^« Chez Gégé »/);
  const chosen = choice(places, 'Chez Gégé');
  await expect(chosen).toBeFocused();
  // Going through the list must not throw anybody out of it.
  await page.keyboard.press('End');
  await expect(field(places)).toBeVisible();
  await expect(chosen).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(field(places)).toBeFocused();

  await page.keyboard.type('xqzzz');
  await expect(places.getByRole('status')).toHaveText('Aucune ville de ce nom.');
  await page.keyboard.press('Enter');
  await expect(field(places)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(field(places)).toHaveCount(0);
  await expect(chosen).toBeFocused();
  await expect(chosen).toHaveValue('');

  await page.keyboard.press('End');
  await page.keyboard.press('Tab');
  await page.keyboard.type('saint-den');
  await expect(places.getByRole('option', { name: /^Saint-Denis \(93\)/ })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('ArrowDown');
  const reached = places.getByRole('listbox').getByRole('option', { selected: true });
  await expect(reached).toHaveCount(1);
  const town = (await reached.innerText()).trim();
  await page.keyboard.press('Enter');
  await expect(answered(places)).toContainText('Chez Gégé');
  await expect(chosen.locator('option:checked')).toHaveText(town);
  await expect(chosen).toBeFocused();
  await expectAccessible(page);
});

test('the towns of one name are gone through by arrows, each at hand to the last', async ({
  page,
}) => {
  const places = await toPlaces(page);
  const saint = choice(places, 'Saint-Aubin');
  await saint.focus();
  await page.keyboard.press('ArrowDown');
  await expect(answered(places)).toContainText('Saint-Aubin');
  const first = await saint.inputValue();
  await expect(saint).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(saint).not.toHaveValue(first);
  const second = await saint.inputValue();
  await expect(saint).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(saint).toHaveValue(first);
  await page.keyboard.press('ArrowDown');
  await expect(saint).toHaveValue(second);
});

test('what was said of a place can be said otherwise, and is what is imported', async ({
  page,
}) => {
  const places = await toPlaces(page);
  const summary = places.locator('summary');
  await expect(summary).toContainText('3');
  const gege = choice(places, 'Chez Gégé');
  await gege.selectOption('online');
  await expect(answered(places)).toContainText('Chez Gégé');
  await expect(gege).toHaveValue('online');
  await expectFocus(page);
  await gege.selectOption('other');
  await field(places).pressSequentially('Villeurbane');
  await places.getByRole('option', { name: 'Villeurbanne (69)' }).click();
  await expect(gege.locator('option:checked')).toHaveText('Villeurbanne (69)');

  const zorglub = choice(places, 'Zorglub');
  await zorglub.selectOption('unknown');
  await expect(answered(places)).toContainText('Zorglub');
  await expect(zorglub).toHaveValue('unknown');
  await expect(summary).toContainText('1');

  await expect(preview(page)).toContainText('Villeurbanne');
  await submit(page).click();
  await ledger(page)
    .getByRole('button', { name: /^Voir 2018/ })
    .click();
  await expectCount(page, 4, 4);
  const csv = page.getByRole('button', { name: 'Télécharger CSV' });
  const { text } = await downloaded(page, csv);
  expect(text.split('\n').find((line) => line.includes('Chez Gégé'))).toContain(
    'Villeurbanne,69,FR',
  );
});

test('a town is typed on a phone @phone', async ({ page }) => {
  const places = await toPlaces(page);
  await choice(places, 'Chez Gégé').selectOption('other');
  await field(places).pressSequentially('saint-d');
  const option = places.getByRole('option', { name: 'Saint-Denis (93)' });
  await expect(option).toBeVisible();
  expect((await option.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  await expectAccessible(page);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBe(320);
  await option.tap();
  const gege = choice(places, 'Chez Gégé');
  await expect(gege.locator('option:checked')).toHaveText('Saint-Denis (93)');
  await expect(gege).toBeInViewport();
  await expectAccessible(page);
});
