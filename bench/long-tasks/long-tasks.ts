import type { Browser, Page } from '@playwright/test';
import type { Columnar } from '../../src/model/columnar';
import { packedYear } from '../../tests/large-year';
import { press } from '../generated';
import { ms, type Report } from '../report';
import { percentile } from '../stopwatch';
import { GESTURES, stands, type Gesture } from './gestures';
import { placedEvents } from './placed-events';
import { plainTasks } from './plain';
import { seed } from './seed';
import { observe, rested, tasksOf } from './tasks';
import { within } from './within';

const ROUNDS = 3;
/** Milliseconds that a gesture may take on a busy machine. */
const PATIENCE = 60_000;
/** Milliseconds that all gestures in a year may take: what has not been measured by then is not told. */
const LIMIT = 480_000;
const LONG = 50;

/** Where a year is opened, and the address of a view of it. */
type AddressOf = (fragment: string) => string;

/** By gesture: of each round its tasks. */
type Measured = Map<string, number[][]>;

/**
 * The longest task that each gesture of a reader gives the thread of the built page, in a year
 * of so many events: one that comes with the site, and one of the reader's own files. Told is the
 * time that the processor takes, whoever else has it meanwhile.
 */
export async function longTasks(browser: Browser, url: string, rows: number): Promise<Report> {
  const events = placedEvents(rows);
  const bundled: Measured = new Map();
  await inBrowser(browser, async (page) => {
    await bundle(page, events);
    await measure(browser, page, (fragment) => `${url}${fragment}`, bundled);
  });
  const imported: Measured = new Map();
  await inBrowser(browser, async (page) => {
    await store(page, url, events);
    const year = (fragment: string) => `${fragment.includes('?') ? '&' : '?'}year=2019-import`;
    await measure(browser, page, (fragment) => `${url}${fragment}${year(fragment)}`, imported);
  });
  const plain = new Map<string, number>();
  await inBrowser(browser, async (page) => {
    for (const [title, taken] of await plainTasks(page, events)) plain.set(title, taken);
  });
  return {
    title: `The longest task of a gesture, ${rows.toLocaleString('en')} events (ms, median of ${ROUNDS})`,
    heading: [
      'gesture',
      'of the site',
      `over ${LONG}`,
      'imported',
      `over ${LONG}`,
      'plain objects',
    ],
    rows: GESTURES.map(({ title }) => {
      const rival = plain.get(title.split(' ')[0]);
      return [
        title,
        ...line(bundled.get(title)),
        ...line(imported.get(title)),
        rival === undefined ? '' : ms(rival),
      ];
    }),
  };
}

/** The year of the site becomes one with these events. */
async function bundle(page: Page, events: Columnar): Promise<void> {
  const body = packedYear([events, press(events.rows / 10)]);
  // Of other types the browser's tools decode the whole text in a task of their own.
  await page.route(/\/assets\/2019-[^/]*\.json$/, (route) =>
    route.fulfill({ body, contentType: 'application/octet-stream' }),
  );
}

async function store(page: Page, url: string, events: Columnar): Promise<void> {
  // The page makes its storage itself.
  await page.goto(url);
  await stands(page);
  await page.waitForFunction(() => localStorage.getItem('millesime-kept') !== null);
  await page.route('**/quiet', (route) => route.fulfill({ contentType: 'text/html', body: '' }));
  await page.goto(`${url}quiet`);
  await seed(page, events);
}

/** Round after round, until the page is taken away. */
async function measure(
  browser: Browser,
  page: Page,
  address: AddressOf,
  found: Measured,
): Promise<void> {
  await observe(page);
  for (let round = 0; round < ROUNDS; round++) {
    for (const gesture of GESTURES) {
      if (page.isClosed()) return;
      const tasks = await tasksFor(browser, page, gesture, address);
      if (tasks) found.set(gesture.title, [...(found.get(gesture.title) ?? []), tasks]);
    }
  }
}

/** Null where a year has no such view, or the machine is too busy. */
async function tasksFor(
  browser: Browser,
  page: Page,
  { from, act }: Gesture,
  address: AddressOf,
): Promise<number[] | null> {
  try {
    // A page of its own, so that none pays for what another left behind.
    await page.goto('about:blank');
    if (from !== null) {
      await page.goto(address(from));
      await stands(page);
      await within(PATIENCE, rested(page));
    }
    return await within(
      2 * PATIENCE,
      tasksOf(browser, page, () => act(page, address)),
    );
  } catch {
    return null;
  }
}

function line(rounds: readonly number[][] = []): string[] {
  if (rounds.length === 0) return ['–', '–'];
  const longest = rounds.map((tasks) => Math.max(...tasks));
  const long = rounds.map((tasks) => tasks.filter((task) => task > LONG).length);
  return [ms(percentile(longest, 0.5)), String(percentile(long, 0.5))];
}

/** Ends in any case: what takes too long, or fails, is given up with its page. */
async function inBrowser(browser: Browser, work: (page: Page) => Promise<void>): Promise<void> {
  const page = await browser.newPage({
    viewport: { width: 1440, height: 1000 },
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
  });
  page.setDefaultTimeout(PATIENCE);
  try {
    await within(LIMIT, work(page));
  } catch (error) {
    process.stderr.write(`given up: ${error instanceof Error ? error.message : String(error)}\n`);
  } finally {
    await within(PATIENCE, page.close()).catch(() => {});
  }
}
