import { expect, expectCount, open, test } from './page';

test('a day is the same day west of Greenwich @west', async ({ page }) => {
  await open(page, '#/press?day=2019-09-01..2019-09-30&as=table');
  expect(await page.evaluate(() => new Date('2019-09-01').getDate())).toBe(31);
  await expectCount(page, 10, 41);
  await expect(page.getByLabel('Premier jour').last()).toHaveValue('2019-09-01');
  await expect(page.getByLabel('Dernier jour').last()).toHaveValue('2019-09-30');
  await expect(page.getByRole('slider', { name: 'Premier jour' })).toHaveAttribute(
    'aria-valuetext',
    /^1(er)? septembre 2019$/,
  );
  const days = await page.getByRole('table').locator('tbody').getByRole('row').allInnerTexts();
  expect(days.filter((text) => /\b31 août|\b1er oct/.test(text))).toEqual([]);
  expect(days.join(' ')).toMatch(/sept/);
});
