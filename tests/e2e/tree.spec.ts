import { COLLECTIONS, VIEWS, expect, facet, open, test } from './page';

/** What says nothing to a reader who does not see it, unless it has a name. */
const NAMELESS =
  /^\s*- ((button|link|slider|textbox|searchbox|combobox|listbox|option|dialog|table|region|navigation|columnheader|rowheader)(:| \[[^\]]*\])*|img)$/;

for (const view of VIEWS) {
  test(`the tree of the ${view} has one title, and a name for all that acts`, async ({ page }) => {
    await open(page, `#/${view}`);
    await expect(page.getByText('Les contours arrivent…')).toHaveCount(0);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await expect(page.getByRole('main')).toHaveCount(1);
    await expect(page.getByRole('navigation')).toHaveCount(1);
    const tree = await page.locator('body').ariaSnapshot();
    expect(tree.split('\n').filter((line) => NAMELESS.test(line))).toEqual([]);
    await expect(
      page.getByRole('link', { name: /./ }).and(page.locator('[aria-current=page]')),
    ).not.toHaveCount(0);
  });
}

for (const view of Object.keys(COLLECTIONS)) {
  test(`the ${view} is described by its sentence, and by its rows`, async ({ page }) => {
    await open(page, `#/${view}?day=2019-03-01..2019-06-30`);
    const sentence = await page.getByRole('heading', { level: 1 }).textContent();
    await expect(page.getByRole('main')).toHaveAccessibleDescription(sentence?.trim() ?? '');
    await page.getByRole('button', { name: 'Tableau', exact: true }).click();
    const shown = await page.getByTestId('result-count').getAttribute('data-shown');
    await expect(page.getByRole('table')).toHaveAccessibleName(new RegExp(`\\s: ${shown} sur `));
    await expect(page.getByRole('rowheader')).toHaveCount(Number(shown));
  });
}

test('five changes at once are told once, when they have come to rest', async ({ page }) => {
  await open(page, '#/map');
  await page.evaluate(() => {
    const told: string[] = [];
    Object.assign(globalThis, { told });
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const region = (target.parentElement ?? (target as Element)).closest('[role="status"]');
        const text = region?.textContent?.trim();
        if (text) told.push(text);
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  const towns = facet(page, 'Ville');
  // Within the page: a machine that is busy elsewhere would make five rests of them.
  await towns.evaluate(async (group) => {
    for (const town of ['Lyon', 'Paris', 'Toulouse', 'Lyon', 'Paris']) {
      const buttons = [...group.querySelectorAll<HTMLElement>('button[aria-pressed]')];
      buttons.find((button) => button.textContent?.trim().startsWith(town))?.click();
      await new Promise((resume) => setTimeout(resume));
    }
  });
  const sentence = page.getByRole('heading', { level: 1 });
  await expect(sentence).toHaveText(/^6 des 66 événements ont eu lieu à Toulouse/);
  const said = (await sentence.textContent())?.trim();
  const told = () => page.evaluate(() => (globalThis as unknown as { told: string[] }).told);
  await expect.poll(told).toContain(said);
  expect((await told()).filter((text) => text === said)).toHaveLength(1);
  expect((await told()).length).toBeLessThan(3);
});
