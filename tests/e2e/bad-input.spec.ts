import { COLLECTIONS, expect, expectCount, facet, open, test } from './page';

const TOTALS: Record<string, number> = { map: 66, releases: 84, press: 41, partners: 99 };
const OWN: Record<string, string> = {
  map: 'city',
  releases: 'subject',
  press: 'outlet',
  partners: 'partner',
};

for (const view of Object.keys(COLLECTIONS)) {
  test(`a value unknown to the ${view} leaves nothing, and a way back to all`, async ({ page }) => {
    await open(page, `#/${view}?${OWN[view]}=Atlantide`);
    await expectCount(page, 0, TOTALS[view]);
    await page.getByRole('button', { name: `Sans Atlantide : ${TOTALS[view]} lignes` }).click();
    await expectCount(page, TOTALS[view]);
    await expect(page).toHaveURL(new RegExp(`#/${view}$`));
  });
}

test('of several clauses, the one to give up is told with what it brings', async ({ page }) => {
  await open(page, '#/map?city=Lyon&speaker=Luc');
  await expectCount(page, 0, 66);
  await expect(
    page.getByRole('button', { name: 'Sans Lyon : 1 ligne', exact: true }),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Sans Luc : 22 lignes' }).click();
  await expectCount(page, 22);
});

for (const days of ['2031-01-01..2031-12-31', '1066-10-14..1066-10-14']) {
  test(`the days ${days} are said to be outside of the year`, async ({ page }) => {
    await open(page, `#/press?day=${days}`);
    await expectCount(page, 0, 41);
    const band = page.getByRole('region', { name: 'L’année, jour par jour' });
    await expect(band.getByText(/sont hors de 2019/).first()).toBeVisible();
    await expect(page.getByRole('button', { name: /^Retirer : .*(2031|1066)$/ })).toBeVisible();
    await band.getByRole('button', { name: 'toute l’année' }).click();
    await expectCount(page, 41);
  });
}

test('days in the wrong order are put right', async ({ page }) => {
  await open(page, '#/press?day=2019-09-30..2019-09-01');
  await expectCount(page, 10, 41);
  await expect(page.getByRole('slider', { name: 'Premier jour' })).toHaveAttribute(
    'aria-valuetext',
    '1er septembre 2019',
  );
  await expect(page).toHaveURL(/day=2019-09-01\.\.2019-09-30/);
});

test('a day typed after the last one is taken for both', async ({ page }) => {
  await open(page, '#/press?day=2019-06-01..2019-06-30');
  await page
    .getByRole('textbox', { name: 'Premier jour' })
    .or(page.getByLabel('Premier jour').last())
    .last()
    .fill('2019-09-25');
  await page.keyboard.press('Tab');
  await expectCount(page, 3, 41);
});

for (const pattern of ['.*', '[a-z', '(', '\\d+', '^$', '*', '%', '\\']) {
  test(`${pattern} in the search box is what it says, and no rule`, async ({ page }) => {
    await open(page, '#/press');
    await page.getByRole('searchbox').fill(pattern);
    await expect(page).toHaveURL(/q=/);
    await expectCount(page, pattern === '(' ? 3 : 0, 41);
  });
}

test('a search of 10,000 letters is cut in a link, and said', async ({ page }) => {
  await open(page, `#/press?q=${'framasoft%20'.repeat(1000)}`);
  await expect(page.getByTestId('ignored')).toContainText('trop long');
  await expect(page.getByTestId('result-count')).not.toHaveAttribute('data-shown', '41');
});

for (const pattern of ['.*', '(a+)+$', '[']) {
  test(`${pattern} in the palette finds no name`, async ({ page }) => {
    await open(page, '#/map');
    await page.keyboard.press('/');
    await page.getByRole('dialog').getByRole('combobox').fill(pattern);
    await expect(page.getByRole('dialog').getByRole('option')).not.toHaveCount(0);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
  });
}

const areas = ['nonsense', '1,2', '1,2,3,4,5', '4,95,5,95,5,96', '4,45,5', '1e9,2,3,4,5,6'];
for (const area of [...areas, Array(130).fill('1').join()]) {
  test(`the area ${area.slice(0, 20)} is left out and said`, async ({ page }) => {
    await open(page, `#/map?area=${area}`);
    await expectCount(page, 66, 66);
    await expect(page.getByTestId('ignored')).toContainText('area=');
  });
}

test('an area without room holds nothing, and can be given up', async ({ page }) => {
  await open(page, '#/map?area=4,45,4,45,4,45');
  await expectCount(page, 0, 66);
  await page.getByRole('button', { name: /^Sans .* : 66 lignes$/ }).click();
  await expectCount(page, 66);
});

test('10,000 values are cut, said, and those kept are obeyed', async ({ page }) => {
  const others = Array.from({ length: 9_999 }, (_, at) => `city=x${at}`).join('&');
  await open(page, `#/map?city=Lyon&${others}`);
  await expectCount(page, 22, 66);
  await expect(page.getByTestId('ignored')).toContainText('trop long');
  await facet(page, 'Ville')
    .getByRole('button', { name: /^Paris/ })
    .click();
  await expectCount(page, 26);
});
