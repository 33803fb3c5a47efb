import { VIEWS, expect, open, test } from './page';

/** WCAG 2.2, 2.5.8: a target is so wide and high, or stands so far from the others. */
const LEAST = 24;

for (const view of [...VIEWS, 'map?as=table', 'releases?as=table', 'press?city=!Lyon&q=libre']) {
  for (const phone of ['', ' on a phone @phone']) {
    test(`each target of the ${view} can be hit${phone}`, async ({ page }) => {
      await open(page, `#/${view}`);
      if (view.startsWith('map')) {
        await expect(page.getByText('Les contours arrivent…')).toHaveCount(0);
      }
      expect(await page.evaluate(tooSmall, LEAST)).toEqual([]);
    });
  }
}

/** Runs in the page. The targets that are neither large nor free enough. */
function tooSmall(least: number): string[] {
  const selector =
    'a[href], button, input, select, summary, [role="button"], [role="slider"], [role="option"]';
  const seen = (element: Element) => {
    const { width, height, bottom } = element.getBoundingClientRect();
    const isClipped = getComputedStyle(element).clipPath !== 'none';
    const isSeen = element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    // What leads past the band comes into sight with the focus.
    return (
      isSeen &&
      width > 1 &&
      height > 1 &&
      bottom > 0 &&
      !isClipped &&
      !element.closest('[aria-hidden="true"]')
    );
  };
  /** Within a sentence, where the line sets the height. */
  const isInline = (element: Element) => {
    const line = element.parentElement?.textContent?.trim() ?? '';
    return (
      getComputedStyle(element).display.startsWith('inline') &&
      line.length > (element.textContent?.trim().length ?? 0) + 1 &&
      element.matches('a')
    );
  };
  /** A mark of a picture does what its row, its facet or the list of periods does. */
  const hasEquivalent = (element: Element) => element.closest('figure, svg') !== null;
  const targets = [...document.querySelectorAll(selector)].filter(seen).map((element) => {
    const box = element.getBoundingClientRect();
    const x = (box.left + box.right) / 2;
    const y = (box.top + box.bottom) / 2;
    return { element, box, x, y, small: box.width < least || box.height < least };
  });
  return targets
    .filter(({ element, small }) => small && !isInline(element) && !hasEquivalent(element))
    .filter(({ element, x, y }) =>
      targets.some((other) => {
        if (other.element === element || element.contains(other.element)) return false;
        if (other.small) return Math.hypot(other.x - x, other.y - y) < least;
        const { left, right, top, bottom } = other.box;
        const dx = Math.max(left - x, 0, x - right);
        const dy = Math.max(top - y, 0, y - bottom);
        return Math.hypot(dx, dy) < least / 2;
      }),
    )
    .map(({ element, box }) => {
      const size = `${Math.round(box.width)}x${Math.round(box.height)}`;
      return `${size} ${element.outerHTML.replace(/\s+/g, ' ').slice(0, 140)}`;
    });
}
