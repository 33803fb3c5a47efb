import { expectFocus, press, tabTo } from './keys';
import { expect, expectCount, facet, open, test } from './page';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('the palette: a value and a row are chosen by keys, and Escape leads back', async ({
  page,
}) => {
  await open(page, '#/map');
  await press(page, 'Tab', 'Enter', '/');
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
  await page.keyboard.type('lyon');
  const lyon = page.getByRole('option', { name: /^Lyon.*ville/ });
  await expect(lyon).toBeVisible();
  for (let at = 0; (await lyon.getAttribute('aria-selected')) !== 'true' && at < 20; at++) {
    await press(page, 'ArrowDown');
  }
  await press(page, 'Enter');
  await expect(page).toHaveURL(/#\/map\?city=Lyon$/);
  await expectFocus(page);

  await press(page, 'Control+k');
  await page.keyboard.type('capitole du libre');
  const row = page.getByRole('option', { name: /^Capitole du libre : Carnets/ });
  await expect(row).toBeVisible();
  for (let at = 0; (await row.getAttribute('aria-selected')) !== 'true' && at < 20; at++) {
    await press(page, 'ArrowDown');
  }
  await press(page, 'Enter');
  await expect(page).toHaveURL(/row=event-08/);
  await expectFocus(page);

  await press(page, '/', 'Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expectFocus(page);
});

test('the band: ends, presets, Escape and play', async ({ page }) => {
  await open(page, '#/press');
  await tabTo(page, 'Premier jour');
  const [first, last] = [
    page.getByRole('slider', { name: 'Premier jour' }),
    page.getByRole('slider', { name: 'Dernier jour' }),
  ];
  await expect(first).toBeFocused();
  await press(page, 'PageUp', 'PageUp', 'ArrowRight', 'ArrowUp', 'ArrowLeft');
  await expect(first).toHaveAttribute('aria-valuetext', '2 mars 2019');
  await press(page, 'Tab', 'PageDown', 'PageDown', 'ArrowLeft', 'ArrowDown');
  await expect(last).toBeFocused();
  await expect(last).toHaveAttribute('aria-valuetext', '28 octobre 2019');
  await expect(page).toHaveURL(/day=2019-03-02\.\.2019-10-28/);
  await press(page, 'Home');
  await expect(last).toHaveAttribute('aria-valuetext', '2 mars 2019');
  await press(page, 'End', 'Escape');
  await expectCount(page, 41, 41);
  await expect(last).toBeFocused();

  await tabTo(page, 'parcourir l’année');
  const play = page.getByRole('button', { name: 'parcourir l’année' });
  await press(page, 'Enter');
  await expect(play).toHaveAttribute('aria-pressed', 'true');
  await expect(play).toBeFocused();
  await press(page, 'Enter');
  await expect(play).toHaveAttribute('aria-pressed', 'false');
  await press(page, 'Escape');
  await expectCount(page, 41, 41);

  await tabTo(page, 'Période');
  await press(page, 'ArrowDown');
  await expect(page).toHaveURL(/day=2019-01-01\.\.2019-03-31/);
  await press(page, 'ArrowDown');
  await expect(page).toHaveURL(/day=2019-04-01\.\.2019-06-30/);
  await expectCount(page, 13, 41);
  await tabTo(page, 'toute l’année');
  await press(page, 'Enter');
  await expectCount(page, 41, 41);
  await expect(page.getByRole('button', { name: 'toute l’année' })).toBeFocused();
});

test('facets, chips, undo and redo', async ({ page }) => {
  await open(page, '#/map');
  await page.getByRole('main').focus();
  await tabTo(page, /^stand/);
  await press(page, 'Shift+Enter');
  await expectCount(page, 58, 66);
  await tabTo(page, /^Lyon/);
  await press(page, 'Enter');
  await expectCount(page, 21, 66);
  await press(page, 'Control+z');
  await expect(page).toHaveURL(/#\/map\?type=!stand$/);
  await press(page, 'Control+y');
  await expect(page).toHaveURL(/type=!stand&city=Lyon$/);

  await page.getByRole('main').focus();
  await tabTo(page, 'Retirer : sauf stand');
  await press(page, 'Enter');
  await expectCount(page, 22, 66);
  // The next chip has taken its place.
  await press(page, 'Enter');
  await expectCount(page, 66, 66);
  await expect(page.getByRole('button', { name: 'défaire' })).toBeFocused();
  await press(page, 'Enter');
  await expectCount(page, 22, 66);
  await page.getByRole('main').focus();
  await tabTo(page, 'tout effacer');
  await press(page, 'Enter');
  await expectCount(page, 66, 66);
});

test('an empty view is left by its way out', async ({ page }) => {
  await open(page, '#/map?city=Lyon&speaker=Luc');
  await page.getByRole('main').focus();
  await tabTo(page, /^Sans Luc/);
  await press(page, 'Enter');
  await expectCount(page, 22, 66);
});

test('the map: frames, dots and towns', async ({ page }) => {
  await open(page, '#/map');
  await page.getByRole('main').focus();
  await tabTo(page, 'Europe');
  await press(page, 'Enter');
  await expect(page).toHaveURL(/frame=europe/);
  await press(page, 'Shift+Tab', 'Enter');
  await expect(page).not.toHaveURL(/frame=/);
  await tabTo(page, 'Carte des événements');
  await press(page, '+', 'ArrowLeft');
  await expect(page).toHaveURL(/frame=france~/);
  await press(page, '0');
  await expect(page).not.toHaveURL(/frame=/);
  await press(page, 'Tab');
  const dots = page.getByRole('group', { name: 'Événements sur la carte' });
  await expect(dots.locator(':focus')).toHaveCount(1);
  await press(page, 'ArrowLeft', 'ArrowDown', 'Enter');
  await expect(page).toHaveURL(/row=event-/);
  await press(page, 'Enter');
  await expect(page).not.toHaveURL(/row=event-/);
  await press(page, 'Tab');
  const towns = page.getByRole('group', { name: 'Villes sur la carte' });
  await expect(towns.locator(':focus')).toHaveCount(1);
  await press(page, 'ArrowRight', 'Enter');
  await expect(page).toHaveURL(/city=/);
  await expect(towns.locator(':focus')).toHaveCount(1);
});

test('the timeline: its frame and its marks', async ({ page }) => {
  await open(page, '#/map');
  await tabTo(page, 'Parutions');
  await press(page, 'Enter');
  await expectCount(page, 84, 84);
  await page.getByRole('main').focus();
  await tabTo(page, 'tout');
  await press(page, 'Enter');
  await expect(page).toHaveURL(/frame=all/);
  await tabTo(page, 'Agrandir');
  await press(page, 'Enter');
  await expect(page).not.toHaveURL(/frame=all/);
  const mark = page.getByRole('main').locator('svg :focus');
  for (let stop = 0; stop < 12 && (await mark.count()) === 0; stop++) await press(page, 'Tab');
  await press(page, 'ArrowRight', 'ArrowDown', 'End', 'Home', 'Enter');
  await expect(page).toHaveURL(/row=release-/);
  await expect(mark).toHaveCount(1);
  await expect(mark).toHaveAttribute('aria-pressed', 'true');
});

test('tables: form, order, a row, its values, and files', async ({ page }) => {
  await open(page, '#/press');
  await page.getByRole('main').focus();
  await tabTo(page, 'Télécharger CSV');
  const [csv] = await Promise.all([page.waitForEvent('download'), press(page, 'Enter')]);
  expect(csv.suggestedFilename()).toMatch(/press\.csv$/);
  await press(page, 'Tab');
  const [json] = await Promise.all([page.waitForEvent('download'), press(page, 'Space')]);
  expect(json.suggestedFilename()).toMatch(/press\.json$/);

  await page.getByRole('main').focus();
  await tabTo(page, /^Média/);
  await press(page, 'Enter');
  const heading = page.getByRole('columnheader', { name: 'Média', exact: true });
  await expect(heading).toHaveAttribute('aria-sort', 'ascending');
  await press(page, 'Space');
  await expect(heading).toHaveAttribute('aria-sort', 'descending');
  const title = page.getByRole('rowheader').getByRole('button').first();
  await tabTo(page, (await title.textContent())?.trim() ?? '');
  await press(page, 'Enter');
  await expect(title).toHaveAttribute('aria-expanded', 'true');
  await expect(title).toBeFocused();
  await press(page, 'Enter');
  await expect(title).toHaveAttribute('aria-expanded', 'false');
  await tabTo(page, /^Média : /);
  await press(page, 'Enter');
  await expect(page).toHaveURL(/outlet=/);
  await expectFocus(page);
  await expect(facet(page, 'Média').getByRole('button', { pressed: true })).not.toHaveCount(0);
});
