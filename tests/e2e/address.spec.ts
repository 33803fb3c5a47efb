import { expect, expectCount, open, test } from './page';

const damaged = [
  ['a view that is not', '#/nowhere', 'nowhere'],
  ['a parameter that is not', '#/map?colour=red', 'colour=red'],
  ['a day that is not', '#/map?day=2019-02-30', '2019-02-30'],
  ['a damaged letter', '#/map?city=%E9', 'city=%E9'],
  ['a year that is not here', '#/map?year=1999', '1999'],
  ['a language that is not', '#/map?lang=xx', 'lang=xx'],
];

for (const [what, fragment, part] of damaged) {
  test(`${what} is left out and said`, async ({ page }) => {
    await open(page, fragment);
    await expect(page.getByTestId('ignored')).toContainText(part);
    await page.getByTestId('ignored').getByRole('button').click();
    await expect(page.getByTestId('ignored')).toHaveCount(0);
  });
}

test('the rest of a damaged address is still followed', async ({ page }) => {
  await open(page, '#/press?outlet=Next%20INpact&day=x&y=%');
  await expectCount(page, 7, 41);
  await expect(page.getByTestId('ignored')).toContainText('day=x');
});

test('a value that no row has shows no row, and breaks nothing', async ({ page }) => {
  await open(page, '#/map?city=<script>alert(1)</script>&city=constructor&city=__proto__');
  await expectCount(page, 0, 66);
});

test('a value wanted twice or both ways stands once', async ({ page }) => {
  await open(page, '#/map?city=Paris&city=Lyon&city=Lyon&city=!Paris');
  await expect(page).toHaveURL(/#\/map\?city=Lyon&city=!Paris$/);
});

test('10,000 values and 10,000 unknown parameters do not stop the page', async ({ page }) => {
  const values = Array.from({ length: 10_000 }, (_, index) => `city=${index}`).join('&');
  const unknown = Array.from({ length: 10_000 }, (_, index) => `x${index}=1`).join('&');
  await open(page, `#/map?${values}&${unknown}`);
  await expectCount(page, 0, 66);
  await expect(page.getByTestId('ignored')).toBeVisible();
  await page.getByRole('navigation').getByRole('link', { name: 'Presse' }).click();
  await expectCount(page, 41, 41);
});

test('letters of every kind come through a link', async ({ page }) => {
  await open(page, "#/map?type=université d'été&speaker=Ann’e &city=😀");
  await expectCount(page, 0, 66);
  await open(page, "#/map?type=universit%C3%A9%20d'%C3%A9t%C3%A9");
  await expectCount(page, 1, 66);
});
