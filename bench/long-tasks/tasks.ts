import type { Page } from '@playwright/test';

/** Milliseconds without a long task after which a page has come to rest. */
const REST = 700;
const PATIENCE = 30_000;

declare global {
  /** The long tasks of a page since it was opened: when each began, and its milliseconds. */
  var longTasks: { at: number; took: number }[];
}

/** Notes the long tasks of every page that is opened from now on. */
export async function observe(page: Page): Promise<void> {
  await page.addInitScript(() => {
    globalThis.longTasks = [];
    new PerformanceObserver((seen) => {
      for (const { startTime, duration } of seen.getEntries()) {
        globalThis.longTasks.push({ at: startTime, took: duration });
      }
    }).observe({ type: 'longtask', buffered: true });
  });
}

/** Does the work, waits until the page has come to rest, and tells the long tasks of it. */
export async function tasksOf(page: Page, work: () => Promise<unknown>): Promise<number[]> {
  await page.evaluate(() => void globalThis.longTasks.splice(0)).catch(() => {});
  await work();
  return page.evaluate(
    async ({ rest, patience }) => {
      const start = performance.now();
      for (;;) {
        await new Promise((resolve) => setTimeout(resolve, 100));
        const now = performance.now();
        const { at, took } = globalThis.longTasks.at(-1) ?? { at: start, took: 0 };
        const isAtRest = now - Math.max(start, at + took) > rest;
        if (isAtRest || now - start > patience) break;
      }
      return globalThis.longTasks.map((task) => task.took);
    },
    { rest: REST, patience: PATIENCE },
  );
}
