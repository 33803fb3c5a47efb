import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './page';

/** Axe finds nothing wrong with the page as it stands. */
export async function expectAccessible(page: Page): Promise<void> {
  // A row that the heading of its table covers in part is no smaller for that.
  await page.evaluate(() => scrollTo(0, 0));
  // The page has no frames, and what passes is not told: all the rules in a seventh of the time.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'] })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  expect(page.frames()).toHaveLength(1);
  const told = violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 200)} (${node.failureSummary})`),
  );
  expect(told).toEqual([]);
}
