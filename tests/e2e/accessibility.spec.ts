import type { Page } from '@playwright/test';
import { expectAccessible } from './axe';
import { COLLECTIONS, VIEWS, expect, expectCount, open, test } from './page';

/** Addresses of the states that an address can tell. */
const STATES = {
  'a row open in the list of the map': '#/map?row=event-48',
  'a row open in the table of the map': '#/map?as=table&row=event-48',
  'a row open in the list of the releases': '#/releases?row=release-66',
  'a row open in the table of the releases': '#/releases?as=table&sort=title&row=release-66',
  'a row open in the press': '#/press?row=press-31',
  'a row open in the partners': '#/partners?row=partner-34',
  'values excluded': '#/map?city=!Lyon&type=!stand&speaker=!Angie',
  'a span of days': '#/releases?day=2019-03-01..2019-06-30&frame=2019-02-01..2019-07-31',
  'days outside of the year': '#/press?day=2031-01-01..2031-02-01',
  'an empty map': '#/map?city=Atlantide&speaker=Luc',
  'an empty timeline': '#/releases?subject=Atlantide',
  'empty piles': '#/press?outlet=Atlantide',
  'empty islands': '#/partners?partner=Atlantide',
  'an area': '#/map?area=4,45.2,5.2,45.2,4.9,46',
  'parts of the address that are not understood': '#/nowhere?colour=red&day=x&lang=xx',
  'a map of the world': '#/map?frame=world',
};

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

for (const [state, fragment] of Object.entries(STATES)) {
  for (const [colorScheme, lang] of [
    ['light', 'fr'],
    ['dark', 'en'],
  ] as const) {
    test.describe(`with ${state}, ${colorScheme} and in ${lang}`, () => {
      test.use({ colorScheme, locale: lang });

      test('nothing stands in the way', async ({ page }) => {
        await open(page, fragment);
        await expectAccessible(page);
      });
    });
  }

  test(`with ${state}, nothing stands in the way on a phone @phone`, async ({ page }) => {
    await open(page, fragment);
    await expectAccessible(page);
  });
}

for (const phone of ['', ' on a phone @phone']) {
  test(`the palette can be read by all, empty, full and in vain${phone}`, async ({ page }) => {
    await open(page, '#/map?city=Lyon');
    await page.getByRole('button', { name: 'Rechercher' }).click();
    const palette = page.getByRole('dialog');
    await expect(palette.getByRole('option').first()).toBeVisible();
    await expectAccessible(page);
    await palette.getByRole('combobox').fill('lyon');
    await expect(palette.getByRole('option', { name: /ville/ })).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await expectAccessible(page);
    await palette.getByRole('combobox').fill('zzzzzz');
    await expect(palette.getByText(/^Aucune ville/).first()).toBeAttached();
    await expectAccessible(page);
  });

  test(`the year at play can be read by all${phone}`, async ({ page }) => {
    await open(page, '#/press');
    await expectPlaying(page, phone !== '');
    await expectAccessible(page);
  });
}

test('the sheet of facets can be read by all @phone', async ({ page }) => {
  await open(page, '#/map?city=!Lyon');
  await page.getByRole('button', { name: 'Filtrer' }).click();
  await expect(page.getByRole('dialog').getByRole('button', { name: /^Lyon/ })).toBeVisible();
  await expectAccessible(page);
});

test('a facet unfolded, and one whose values are sought, can be read by all', async ({ page }) => {
  await open(page, '#/press');
  const outlets = page.getByRole('group', { name: 'Média', exact: true });
  await outlets.getByRole('button', { name: /autres$/ }).click();
  await outlets.getByRole('searchbox').fill('zzz');
  await expectAccessible(page);
});

test('what storage has to say can be read by all', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(globalThis, 'indexedDB', { value: null }));
  await open(page, '#/press');
  await expect(page.getByRole('status').getByText(/refuse de garder/)).toBeVisible();
  await expectAccessible(page);
  await expectCount(page, 41, 41);
});

async function expectPlaying(page: Page, isPhone: boolean): Promise<void> {
  const play = page.getByRole('button', { name: 'parcourir l’année' });
  // On a phone it stands with the dates, which are opened when they are wanted.
  if (isPhone) await page.getByRole('button', { name: 'dates', exact: true }).tap();
  await play.click();
  await expect(play).toHaveAttribute('aria-pressed', 'true');
}
