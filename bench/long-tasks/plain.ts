import type { Page } from '@playwright/test';
import { row, type Columnar } from '../../src/model/columnar';

/** The same year as most pages would hold it: one object a row, looked through at each change. */
export async function plainTasks(page: Page, data: Columnar): Promise<Map<string, number>> {
  await page.goto('about:blank');
  const records = Array.from({ length: data.rows }, (_, index) => row(data, index));
  const taken = await page.evaluate(measure, JSON.stringify(records));
  return new Map(taken);
}

interface PlainRow {
  start: string;
  title: string;
  city: string | null;
}

/** In the page. */
function measure(json: string): [string, number][] {
  const timed = <T>(work: () => T): [T, number] => {
    const start = performance.now();
    return [work(), performance.now() - start];
  };
  const tally = (rows: readonly PlainRow[]) => {
    const counts = new Map<string | null, number>();
    for (const { city } of rows) counts.set(city, (counts.get(city) ?? 0) + 1);
    return counts;
  };
  const [rows, opening] = timed(() => JSON.parse(json) as PlainRow[]);
  const { city } = rows[0];
  const [, brush] = timed(() =>
    tally(rows.filter(({ start }) => start >= '2019-03-01' && start <= '2019-04-30')),
  );
  const [, town] = timed(() => tally(rows.filter((one) => one.city === city)));
  const [, typing] = timed(() =>
    tally(rows.filter(({ title }) => title.toLowerCase().includes('trou'))),
  );
  const french = new Intl.Collator('fr', { numeric: true, sensitivity: 'base' });
  const [, sorting] = timed(() => rows.toSorted((a, b) => french.compare(a.title, b.title)));
  return [
    ['open', opening],
    ['brush', brush],
    ['town', town],
    ['type', typing],
    ['sort', sorting],
  ];
}
