import type { Page } from '@playwright/test';
import { tabTo } from './keys';
import { VIEWS, expect, expectCount, open, test } from './page';

test('the first stop leads past the band to the content', async ({ page }) => {
  await open(page, '#/map');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Aller au contenu' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

test('a view is opened and narrowed without a mouse', async ({ page }) => {
  await open(page);
  await tabTo(page, 'Carte');
  await page.keyboard.press('Enter');
  await expectCount(page, 66, 66);
  await page.getByRole('main').focus();
  await tabTo(page, /^Lyon/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/city=Lyon/);
  await page.keyboard.press('Space');
  await expectCount(page, 66, 66);
});

test('the ends of the span are moved by keys, and say their day', async ({ page }) => {
  await open(page, '#/press');
  const first = page.getByRole('slider', { name: 'Premier jour' });
  await first.focus();
  await expect(first).toHaveAttribute('aria-valuetext', /^1(er)? janvier 2019$/);
  await page.keyboard.press('ArrowRight');
  await expect(first).toHaveAttribute('aria-valuetext', /2 janvier 2019/);
  await expect(page).toHaveURL(/day=2019-01-02\.\.2019-12-31/);
  await page.keyboard.press('Home');
  await expectCount(page, 41, 41);
  const last = page.getByRole('slider', { name: 'Dernier jour' });
  await last.focus();
  await page.keyboard.press('PageDown');
  await expect(last).toHaveAttribute('aria-valuetext', /30 novembre 2019/);
});

test('the two fields take the days that are typed', async ({ page }) => {
  await open(page, '#/press');
  await page.getByLabel('Premier jour').last().fill('2019-09-01');
  await page.getByLabel('Dernier jour').last().fill('2019-09-30');
  await page.keyboard.press('Tab');
  await expectCount(page, 10, 41);
});

for (const view of VIEWS) {
  test(`every stop of the ${view} has a name, is seen and can be left`, async ({ page }) => {
    await open(page, `#/${view}`);
    const stops = await tour(page);
    expect(stops.length).toBeGreaterThan(10);
    expect(stops.filter(({ name }) => name === '').map(({ html }) => html)).toEqual([]);
    expect(stops.filter(({ seen }) => !seen).map(({ html }) => html)).toEqual([]);
    expect(stops.filter(({ look, left }) => look === left).map(({ html }) => html)).toEqual([]);
    // One stop a picture: a reader of the keyboard is not led through every mark.
    expect(stops.filter(({ html }) => html.startsWith('<g')).length).toBeLessThan(10);
    expect(stops.length).toBeLessThan(MOST);
  });
}

/** More than any view has, with all rows of its table. */
const MOST = 400;

interface Stop {
  name: string;
  html: string;
  seen: boolean;
  /** How it is drawn with the focus, and once the focus has left it. */
  look: string;
  left: string;
}

/** Every stop from the top of the page on, until the focus leaves it. */
async function tour(page: Page): Promise<Stop[]> {
  const stops: Stop[] = [];
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    scrollTo(0, 0);
  });
  while (stops.length < MOST) {
    await page.keyboard.press('Tab');
    const { stop, left } = await page.evaluate(() => {
      /** All that may show the focus, of the element and what is in it. */
      const lookOf = (element: Element) =>
        [element, ...element.querySelectorAll('*')]
          .flatMap((one) => ['', '::before', '::after'].map((part) => getComputedStyle(one, part)))
          .map((style) => {
            const { outline, outlineOffset, boxShadow, stroke, strokeWidth, fill } = style;
            const { borderColor, backgroundColor, textDecoration } = style;
            const ring = outline.includes('none') ? '' : `${outline} ${outlineOffset}`;
            const paint = [boxShadow, stroke, strokeWidth, fill, borderColor];
            return [ring, ...paint, backgroundColor, textDecoration].join();
          })
          // A picture may draw the ring of a mark above all others.
          .concat(String(element.closest('svg')?.querySelectorAll('*').length))
          .join('\n');
      const last = document.querySelector('[data-toured="last"]');
      // A field for a day has a stop for the day, the month and the year.
      if (last && last === document.activeElement) return { stop: 'same' as const, left: '' };
      last?.setAttribute('data-toured', '');
      const left = last ? lookOf(last) : '';
      const element = document.activeElement;
      if (!element || element === document.body || element.hasAttribute('data-toured')) {
        return { stop: null, left };
      }
      element.setAttribute('data-toured', 'last');
      const labels = (element as HTMLInputElement).labels ?? [];
      const named = element
        .getAttribute('aria-labelledby')
        ?.split(' ')
        .map((id) => document.getElementById(id)?.textContent);
      const name =
        element.getAttribute('aria-label') ??
        named?.join(' ') ??
        [...labels].map((label) => label.textContent).join(' ');
      const box = element.getBoundingClientRect();
      const stop = {
        name: (name || element.textContent || '').trim(),
        html: element.outerHTML.slice(0, 160),
        look: lookOf(element),
        seen:
          box.width > 0 &&
          box.height > 0 &&
          box.bottom > 0 &&
          box.top < innerHeight &&
          box.right > 0 &&
          box.left < innerWidth,
      };
      return { stop, left };
    });
    if (stop === 'same') continue;
    const before = stops.at(-1);
    if (before) before.left = left;
    if (!stop) break;
    stops.push({ ...stop, left: '' });
  }
  return stops;
}
