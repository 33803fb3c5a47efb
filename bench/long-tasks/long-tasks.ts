import type { Browser, Page } from '@playwright/test';
import { packedYear } from '../../tests/large-year';
import type { Columnar } from '../../src/model/columnar';
import { press } from '../generated';
import type { Report } from '../report';
import { percentile } from '../stopwatch';
import { GESTURES, stands, type Gesture } from './gestures';
import { placedEvents } from './placed-events';
import { plainTasks } from './plain';
import { seed } from './seed';
import { observe, tasksOf } from './tasks';

const ROUNDS = 3;
/** The browser tells no shorter task. */
const LONG = 50;

/**
 * The longest task that each gesture of a reader gives the built page's thread, in a year of so
 * many events: one that comes with the site, and one of the reader's own files.
 */
export async function longTasks(browser: Browser, url: string, rows: number): Promise<Report> {
  const events = placedEvents(rows);
  const bundled = await inBrowser(browser, (page) => ofSite(page, url, events));
  const imported = await inBrowser(browser, (page) => ofReader(page, url, events));
  const plain = await inBrowser(browser, (page) => plainTasks(page, events));
  return {
    title: `Longest task of each gesture, ${rows.toLocaleString('en')} events (ms, median of ${ROUNDS})`,
    heading: [
      'gesture',
      'of the site',
      'longest',
      'in all',
      'imported',
      'longest',
      'in all',
      'plain objects',
    ],
    rows: GESTURES.map(({ title }) => [
      title,
      ...line(bundled.get(title)),
      ...line(imported.get(title)),
      shown(plain.get(title.split(' ')[0]) ?? 0, ''),
    ]),
  };
}

/** By gesture: of each round the long tasks. */
type Measured = Map<string, number[][]>;

async function ofSite(page: Page, url: string, events: Columnar): Promise<Measured> {
  const year = packedYear([events, press(events.rows / 10)]);
  await page.route(/\/assets\/2019-[^/]*\.json$/, (route) =>
    route.fulfill({ body: year, contentType: 'application/json' }),
  );
  return measured(page, (fragment) => `${url}${fragment}`);
}

async function ofReader(page: Page, url: string, events: Columnar): Promise<Measured> {
  // The page makes its storage itself.
  await page.goto(url);
  await stands(page);
  await page.waitForTimeout(2000);
  await page.route('**/quiet', (route) => route.fulfill({ contentType: 'text/html', body: '' }));
  await page.goto(`${url}quiet`);
  await seed(page, events);
  const address = (fragment: string) =>
    `${url}${fragment}${fragment.includes('?') ? '&' : '?'}year=2019-import`;
  return measured(page, address);
}

async function measured(page: Page, address: (fragment: string) => string): Promise<Measured> {
  await observe(page);
  const found: Measured = new Map();
  for (let round = 0; round < ROUNDS; round++) {
    for (const gesture of GESTURES) {
      const tasks = await one(page, gesture, address).catch(() => null);
      if (tasks) found.set(gesture.title, [...(found.get(gesture.title) ?? []), tasks]);
    }
  }
  return found;
}

async function one(
  page: Page,
  { from, act }: Gesture,
  address: (fragment: string) => string,
): Promise<number[]> {
  // A page of its own, so that none pays for what another left behind.
  await page.goto('about:blank');
  if (from !== null) {
    await tasksOf(page, async () => {
      await page.goto(address(from));
      await stands(page);
    });
  }
  return tasksOf(page, () => act(page, address));
}

function line(rounds: readonly number[][] = []): string[] {
  if (rounds.length === 0) return ['–', '–', '–'];
  const longest = rounds.map((tasks) => Math.max(0, ...tasks));
  const inAll = rounds.map((tasks) => tasks.reduce((sum, task) => sum + task, 0));
  return [
    shown(percentile(longest, 0.5)),
    shown(Math.max(...longest)),
    shown(percentile(inAll, 0.5), '0'),
  ];
}

function shown(time: number, none = `< ${LONG}`): string {
  return time === 0 ? none : time.toFixed(0);
}

async function inBrowser<T>(browser: Browser, work: (page: Page) => Promise<T>): Promise<T> {
  const page = await browser.newPage({
    viewport: { width: 1440, height: 1000 },
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
  });
  try {
    return await work(page);
  } finally {
    await page.close();
  }
}
