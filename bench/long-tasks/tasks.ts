import type { Browser, BrowserContext, Page } from '@playwright/test';

/** Milliseconds without a long task after which a page has come to rest. */
const REST = 500;
const PATIENCE = 30_000;
const CATEGORIES = ['disabled-by-default-devtools.timeline', 'blink.user_timing'];
/** Tells the process of the page from those in which the browser draws its own windows. */
const MARK = 'measured-page';

declare global {
  /** When the last long task of the page was over. */
  var lastTask: number;
}

/** What a task took, in milliseconds: by the clock, and of the processor without what others had of it. */
export interface Task {
  wall: number;
  processor: number;
}

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** Microseconds by the clock, and of the thread itself. */
  dur?: number;
  tdur?: number;
}

/** Lets every page that is opened from now on tell when it has come to rest. */
export async function observe(pages: BrowserContext | Page): Promise<void> {
  await pages.addInitScript(() => {
    globalThis.lastTask = 0;
    new PerformanceObserver((seen) => {
      for (const { startTime, duration } of seen.getEntries()) {
        globalThis.lastTask = startTime + duration;
      }
    }).observe({ type: 'longtask', buffered: true });
  });
}

/** Waits until the page has had no long task for a while. */
export async function rested(page: Page): Promise<void> {
  await page.evaluate(
    async ({ rest, patience }) => {
      const start = performance.now();
      for (let now = start; now - start < patience; now = performance.now()) {
        if (now - Math.max(start, globalThis.lastTask) > rest) return;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    },
    { rest: REST, patience: PATIENCE },
  );
}

/** Does the work, waits until the page has come to rest, and tells the tasks of its thread. */
export async function tasksOf(
  browser: Browser,
  page: Page,
  work: () => Promise<unknown>,
): Promise<Task[]> {
  await browser.startTracing(page, { categories: CATEGORIES });
  let traced: Buffer;
  try {
    await work();
    await rested(page);
    await page.evaluate((mark) => performance.mark(mark), MARK);
  } finally {
    traced = await browser.stopTracing();
  }
  return tasksIn((JSON.parse(traced.toString()) as { traceEvents: TraceEvent[] }).traceEvents);
}

function tasksIn(events: readonly TraceEvent[]): Task[] {
  const threadOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
  const page = events.filter(({ name }) => name === MARK).map(threadOf);
  return events
    .filter((event) => event.name === 'RunTask' && page.includes(threadOf(event)))
    .map(({ dur = 0, tdur = 0 }) => ({ wall: dur / 1000, processor: tdur / 1000 }));
}
