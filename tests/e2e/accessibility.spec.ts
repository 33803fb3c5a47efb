import { expectAccessible } from './accessible';
import { COLLECTIONS, VIEWS, open, test } from './page';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({ colorScheme });

    for (const view of VIEWS) {
      test(`nothing stands in the way of a reader of the ${view}`, async ({ page }) => {
        await open(page, `#/${view}`);
        await expectAccessible(page);
      });
    }

    test('nor of one who has narrowed the year', async ({ page }) => {
      await open(page, '#/map?city=Lyon&city=!Paris&day=2019-03-01..2019-06-30&q=libre&outlet=x');
      await expectAccessible(page);
    });
  });
}

for (const view of Object.keys(COLLECTIONS)) {
  test(`the table of the ${view} can be read by all`, async ({ page }) => {
    await open(page, `#/${view}?as=table`);
    await expectAccessible(page);
  });

  test(`the ${view} can be read by all on a phone @phone`, async ({ page }) => {
    await open(page, `#/${view}`);
    await expectAccessible(page);
  });
}
