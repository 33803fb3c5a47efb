import type { Browser, Page } from '@playwright/test';
import type { Columnar } from '../../src/model/columnar';
import { NO_DAY, dayNumber } from '../../src/model/day';
import { placedEvents } from '../long-tasks/placed-events';
import { seed } from '../long-tasks/seed';
import { observe, rested, tasksOf } from '../long-tasks/tasks';
import { ms, type Report } from '../report';
import { percentile } from '../stopwatch';

const ROUNDS = 5;
/** Days by which a handle of the band is moved, one after the other. */
const STEPS = 20;
const PATIENCE = 60_000;
/** Other towns than those of the year shown, beside the same. */
const TOWNS = 60;

interface Row {
  what: string;
  /** Each in ms. */
  times: number[];
  /** The limit of a time. */
  most: number;
  /** The longest task of each round, by the processor's time. */
  tasks: number[];
}

/** The view that compares, with two years of one's own of so many events each, in the built site. */
export async function twoYears(browser: Browser, url: string, rows: number): Promise<Report> {
  const page = await browser.newPage({
    viewport: { width: 1440, height: 1000 },
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
  });
  page.setDefaultTimeout(PATIENCE);
  try {
    await store(page, url, rows);
    await observe(page);
    const chosen: Row = { what: 'choose the year', times: [], most: 1000, tasks: [] };
    const stepped: Row = { what: 'a step of the brush', times: [], most: 50, tasks: [] };
    const undone: Row = { what: 'undo and redo', times: [], most: 50, tasks: [] };
    for (let round = 0; round < ROUNDS; round++) {
      await page.goto('about:blank');
      await page.goto(`${url}#/compare?year=2019-import`);
      await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor();
      await rested(page);
      await gather(browser, page, chosen, () => choose(page));
      await gather(browser, page, stepped, () => step(page));
      await gather(browser, page, undone, () => undo(page));
    }
    return {
      title: `Two years of ${rows.toLocaleString('en')} events each, compared (ms)`,
      heading: ['until the counts told are new', 'p50', 'p95', 'at most', 'longest task'],
      rows: [chosen, stepped, undone].map(({ what, times, most, tasks }) => [
        what,
        ms(percentile(times, 0.5)),
        ms(percentile(times, 0.95)),
        ms(most),
        ms(percentile(tasks, 0.5)),
      ]),
    };
  } finally {
    await page.close();
  }
}

async function store(page: Page, url: string, rows: number): Promise<void> {
  // The page makes its storage itself.
  await page.goto(url);
  await page.waitForFunction(() => localStorage.getItem('millesime-kept') !== null);
  await page.route('**/quiet', (route) => route.fulfill({ contentType: 'text/html', body: '' }));
  await page.goto(`${url}quiet`);
  await seed(page, placedEvents(rows), 2019);
  await seed(page, inYear(placedEvents(rows, TOWNS), 2018), 2018);
}

/** The same days of another year. */
function inYear(data: Columnar, year: number): Columnar {
  const by = dayNumber(`${year}-01-01`) - dayNumber('2019-01-01');
  const moved = (day: number) => (day === NO_DAY ? NO_DAY : day + by);
  const columns = Object.entries(data.columns).map(([name, column]) => [
    name,
    column.kind === 'day' ? { ...column, values: column.values.map(moved) } : column,
  ]);
  return { ...data, columns: Object.fromEntries(columns) as Columnar['columns'] };
}

async function gather(
  browser: Browser,
  page: Page,
  row: Row,
  work: () => Promise<number[]>,
): Promise<void> {
  const tasks = await tasksOf(browser, page, async () => {
    row.times.push(...(await work()));
  });
  row.tasks.push(Math.max(...tasks.map(({ processor }) => processor)));
}

async function choose(page: Page): Promise<number[]> {
  const year = page.getByRole('main').getByRole('button', { name: '2018', exact: false }).first();
  return [await untilTold(page, () => year.click())];
}

async function step(page: Page): Promise<number[]> {
  const handle = page.getByRole('slider').last();
  await handle.focus();
  const times: number[] = [];
  for (let at = 0; at < STEPS; at++) {
    times.push(await untilTold(page, () => page.keyboard.press('ArrowLeft')));
  }
  return times;
}

async function undo(page: Page): Promise<number[]> {
  const times: number[] = [];
  for (const key of ['Control+z', 'Control+y', 'Control+z']) {
    times.push(await untilTold(page, () => page.keyboard.press(key)));
  }
  return times;
}

/** Milliseconds from what a reader does to the frame in which the counts of the events are new. */
async function untilTold(page: Page, act: () => Promise<unknown>): Promise<number> {
  await page.evaluate(() => {
    const told = () => document.querySelector('main .totals')?.textContent ?? '';
    const before = told();
    globalThis.told = new Promise((resolve) => {
      let start = 0;
      const began = (event: Event) => (start ||= event.timeStamp);
      for (const kind of ['keydown', 'click']) {
        addEventListener(kind, began, { capture: true, once: true });
      }
      new MutationObserver((_, observer) => {
        if (told() === before) return;
        observer.disconnect();
        requestAnimationFrame(() => resolve(performance.now() - start));
      }).observe(document.body, { subtree: true, childList: true, characterData: true });
    });
  });
  await act();
  return page.evaluate(() => globalThis.told);
}

declare global {
  var told: Promise<number>;
}
