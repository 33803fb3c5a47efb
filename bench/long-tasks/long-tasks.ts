import type { Browser, BrowserContext } from '@playwright/test';
import type { Columnar } from '../../src/model/columnar';
import { packedYear } from '../../tests/large-year';
import { press } from '../generated';
import { ms, type Report } from '../report';
import { percentile } from '../stopwatch';
import { GESTURES, stands, type Gesture } from './gestures';
import { placedEvents } from './placed-events';
import { plainTasks } from './plain';
import { seed } from './seed';
import { observe, rested, tasksOf, type Task } from './tasks';
import { within } from './within';

const ROUNDS = 3;
/** Milliseconds that a gesture may take on a busy machine. */
const PATIENCE = 30_000;
/** Milliseconds for all gestures in a year: what has not been measured by then is not told. */
const LIMIT = 480_000;
const LONG = 50;
/** Rows to a town: of 100,000 rows, a facet has 10,000 values and the map as many circles. */
const ROWS_A_TOWN = 10;

/** The address of a view of a year. */
type AddressOf = (fragment: string) => string;

/** By gesture: of each round its tasks. */
type Measured = Map<string, Task[][]>;

/**
 * The longest task that each gesture of a reader gives the thread of the built page, in a year
 * of so many events that came from the reader's own file; and where opening is the gesture, in
 * one that comes with the site. Told is the time that the processor takes, whoever else has it
 * meanwhile, and the time by the clock.
 */
export async function longTasks(browser: Browser, url: string, rows: number): Promise<Report> {
  const events = placedEvents(rows, Math.ceil(rows / ROWS_A_TOWN));
  const opened: Measured = new Map();
  await inBrowser(browser, async (context) => {
    await bundle(context, events);
    const opening = GESTURES.filter(({ from }) => from === null);
    await measure(browser, context, opening, (fragment) => `${url}${fragment}`, opened);
  });
  const acted: Measured = new Map();
  await inBrowser(browser, async (context) => {
    await store(context, url, events);
    const year = (fragment: string) => `${fragment.includes('?') ? '&' : '?'}year=2019-import`;
    const address: AddressOf = (fragment) => `${url}${fragment}${year(fragment)}`;
    await measure(browser, context, GESTURES, address, acted);
  });
  const plain = new Map<string, number>();
  await inBrowser(browser, async (context) => {
    const page = await context.newPage();
    for (const [title, taken] of await plainTasks(page, events)) plain.set(title, taken);
  });
  return {
    title: `The longest task of a gesture, ${rows.toLocaleString('en')} events (ms, median of ${ROUNDS} at most, limit ${LONG})`,
    heading: ['gesture', 'processor', 'clock', `over ${LONG}`, 'plain objects'],
    rows: [
      ...GESTURES.map(({ title }) => {
        const rival = plain.get(title.split(' ')[0]);
        return [title, ...line(acted.get(title)), rival === undefined ? '' : ms(rival)];
      }),
      ...[...opened].map(([title, rounds]) => [`${title}, of the site`, ...line(rounds), '']),
    ],
  };
}

/** The year of the site becomes one with these events. */
async function bundle(context: BrowserContext, events: Columnar): Promise<void> {
  const body = packedYear([events, press(events.rows / 10)]);
  // Of other types the browser's tools decode the whole text in a task of their own.
  await context.route(/\/assets\/2019-[^/]*\.json$/, (route) =>
    route.fulfill({ body, contentType: 'application/octet-stream' }),
  );
}

async function store(context: BrowserContext, url: string, events: Columnar): Promise<void> {
  const page = await context.newPage();
  // The page makes its storage itself.
  await page.goto(url);
  await stands(page);
  await page.waitForFunction(() => localStorage.getItem('millesime-kept') !== null);
  await page.route('**/quiet', (route) => route.fulfill({ contentType: 'text/html', body: '' }));
  await page.goto(`${url}quiet`);
  await seed(page, events);
  await page.close();
}

/** Round after round, until the context is closed. */
async function measure(
  browser: Browser,
  context: BrowserContext,
  gestures: readonly Gesture[],
  address: AddressOf,
  found: Measured,
): Promise<void> {
  await observe(context);
  for (let round = 0; round < ROUNDS; round++) {
    for (const gesture of gestures) {
      const tasks = await tasksFor(browser, context, gesture, address);
      if (tasks) found.set(gesture.title, [...(found.get(gesture.title) ?? []), tasks]);
    }
  }
}

/** Null where the machine is too busy, or the gesture is none of the page's any more. */
async function tasksFor(
  browser: Browser,
  context: BrowserContext,
  { title, from, act }: Gesture,
  address: AddressOf,
): Promise<Task[] | null> {
  // A page of its own, so that none pays for what another left behind.
  const page = await within(PATIENCE, context.newPage());
  page.setDefaultTimeout(PATIENCE);
  try {
    if (from !== null) {
      await page.goto(address(from));
      await stands(page);
      await within(PATIENCE, rested(page));
    }
    return await within(
      2 * PATIENCE,
      tasksOf(browser, page, () => act(page, address)),
    );
  } catch (error) {
    tellGivenUp(title, error);
    return null;
  } finally {
    await within(PATIENCE, page.close()).catch(() => {});
  }
}

function line(rounds: readonly Task[][] = []): string[] {
  if (rounds.length === 0) return ['–', '–', '–'];
  const median = (of: (tasks: readonly Task[]) => number) => percentile(rounds.map(of), 0.5);
  return [
    ms(median((tasks) => Math.max(...tasks.map(({ processor }) => processor)))),
    ms(median((tasks) => Math.max(...tasks.map(({ wall }) => wall)))),
    String(median((tasks) => tasks.filter(({ processor }) => processor > LONG).length)),
  ];
}

/** Ends in any case: what takes too long, or fails, is given up with its pages. */
async function inBrowser(
  browser: Browser,
  work: (context: BrowserContext) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 1000 },
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
  });
  try {
    await within(LIMIT, work(context));
  } catch (error) {
    tellGivenUp('the rest', error);
  } finally {
    await within(PATIENCE, context.close()).catch(() => {});
  }
}

function tellGivenUp(what: string, error: unknown): void {
  const [reason] = (error instanceof Error ? error.message : String(error)).split('\n');
  process.stderr.write(`given up: ${what}: ${reason}\n`);
}
