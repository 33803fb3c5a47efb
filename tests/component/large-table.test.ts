// @vitest-environment jsdom
import { fireEvent } from '@testing-library/svelte';
import { tick } from 'svelte';
import { beforeEach, expect, test, vi } from 'vitest';
import { language } from '../../src/i18n/language.svelte';
import { text, type Columnar } from '../../src/model/columnar';
import { MOST_ROWS } from '../../src/ui/parts.svelte';
import RowTable from '../../src/views/RowTable.svelte';
import { largeEvents } from '../large-year';
import { pageOfTables } from '../pages';
import { renderOn } from './page';

const ROWS = 100_000;
/** What a closed row is taken to be as long as nothing is laid out. */
const PITCH = 40;
const data = largeEvents(ROWS);
const columns = ['start', 'title', 'types', 'city', 'speakers'];

beforeEach(() => {
  language.show('fr');
  Element.prototype.scrollIntoView = vi.fn();
});

function show(events: Columnar, address: { row?: string; sort?: string } = {}) {
  const context = pageOfTables([events]);
  if (address.row) context.page.set('row', address.row);
  if (address.sort) context.page.set('sort', address.sort);
  const { container } = renderOn(context, RowTable, { table: 'events', columns });
  // Roles are slow to compute in a document so large.
  const table = container.querySelector('table');
  if (!table) throw new Error('no table');
  return { ...context, container, table, body: table.tBodies[0] };
}

function rowsOf(body: HTMLTableSectionElement): HTMLTableRowElement[] {
  return [...body.querySelectorAll<HTMLTableRowElement>('tr[data-row]')];
}

/** The rows drawn, as a screen reader counts them, the heading first. */
function indexes(body: HTMLTableSectionElement): number[] {
  return rowsOf(body).map((row) => Number(row.getAttribute('aria-rowindex')));
}

function heightOf(body: HTMLTableSectionElement): number {
  const gaps = [...body.querySelectorAll<HTMLElement>('.gap')];
  const closed = rowsOf(body).filter((row) => !row.matches('.details'));
  return gaps.reduce((sum, gap) => sum + parseFloat(gap.style.height), closed.length * PITCH);
}

/** As if the page had been scrolled by so much: nothing is laid out here. */
async function scrollTo(body: HTMLTableSectionElement, y: number): Promise<void> {
  body.getBoundingClientRect = () => new DOMRect(0, -y, 1000, ROWS * PITCH);
  await fireEvent.scroll(document);
  await tick();
}

function titleOf(row: number): string {
  return text(data, 'title', row);
}

test('of 100,000 rows few stand in the document, and the table says how many there are', () => {
  const { table, body } = show(data);
  expect(table.getAttribute('aria-rowcount')).toBe(String(ROWS + 1));
  expect(indexes(body)[0]).toBe(2);
  expect(rowsOf(body).length).toBeLessThan(60);
  expect(heightOf(body)).toBe(ROWS * PITCH);
  expect(rowsOf(body)[0].textContent).toContain(titleOf(firstOfLastDay()));
});

test('wherever the page is scrolled, the rows there are drawn and told by their number', async () => {
  const { body } = show(data);
  for (const at of [12_345, 99_990, 700, 0]) {
    await scrollTo(body, at * PITCH);
    const drawn = indexes(body);
    expect(drawn).toContain(at + 2);
    expect(drawn).toEqual(drawn.toSorted((a, b) => a - b));
    expect(heightOf(body)).toBe(ROWS * PITCH);
  }
  await scrollTo(body, (ROWS - 20) * PITCH);
  expect(indexes(body).at(-1)).toBe(ROWS + 1);
});

test('elements go from row to row as the page is scrolled', async () => {
  const { body } = show(data);
  await scrollTo(body, 1000 * PITCH);
  const before = new Set(rowsOf(body));
  await scrollTo(body, 1003 * PITCH);
  expect(rowsOf(body).filter((row) => !before.has(row))).toEqual([]);
});

test('the row that has the focus stays in the document with its neighbours', async () => {
  const { body } = show(data);
  const button = rowsOf(body)[5].querySelector('button');
  button?.focus();
  await scrollTo(body, 50_000 * PITCH);
  expect(button?.isConnected).toBe(true);
  expect(document.activeElement).toBe(button);
  expect(indexes(body).slice(0, 3)).toEqual([6, 7, 8]);
  expect(indexes(body)).toContain(50_002);
  button?.blur();
  await tick();
  expect(indexes(body)[0]).toBeGreaterThan(49_000);
});

test('a link to a row far down opens it and goes to it, under any order', async () => {
  const { table, body } = show(data, { row: 'e40000' });
  const [details] = body.querySelectorAll<HTMLElement>('.details');
  expect(details.textContent).toContain(titleOf(40_000));
  const opened = body.querySelector('[aria-expanded="true"]')?.closest('tr');
  expect(opened?.textContent).toContain(titleOf(40_000));
  await vi.waitFor(() => expect(details.scrollIntoView).toHaveBeenCalled());
  // The details are a row, told after the one that they belong to.
  expect(table.getAttribute('aria-rowcount')).toBe(String(ROWS + 2));
  expect(Number(details.getAttribute('aria-rowindex'))).toBe(
    Number(opened?.getAttribute('aria-rowindex')) + 1,
  );
});

test('sorting by title leaves the old order on screen and says that it is busy', async () => {
  const { table, body, page } = show(data, { row: 'e40000' });
  const before = rowsOf(body)[0].textContent;
  page.set('sort', 'title');
  await tick();
  expect(table.getAttribute('aria-busy')).toBe('true');
  expect(rowsOf(body)[0].textContent).toBe(before);
  await vi.waitFor(() => expect(table.getAttribute('aria-busy')).toBe('false'), {
    timeout: 50_000,
    interval: 100,
  });
  const first = data.columns.title.kind === 'text' ? data.columns.title.values.slice() : [];
  first.sort((a, b) => language.compare(a, b));
  expect(rowsOf(body)[0].textContent).toContain(first[0]);
  // The opened row went along.
  expect(body.querySelector('.details')?.textContent).toContain(titleOf(40_000));
  // What was found is kept: the other way round there is nothing to wait for.
  page.set('sort', '-title');
  await tick();
  expect(table.getAttribute('aria-busy')).toBe('false');
  expect(rowsOf(body)[0].textContent).toContain(first.at(-1));
});

test('a choice narrows the table, down to few rows that all stand in the document', async () => {
  const { table, body, page, explorer } = show(data);
  page.selection.toggle('speaker', explorer.table('events').values('speaker')[5].value);
  const { shown } = explorer.table('events');
  await vi.waitFor(() => expect(table.getAttribute('aria-rowcount')).toBe(String(shown + 1)));
  expect(heightOf(body)).toBe(shown * PITCH);
  page.selection.selectDays({ from: '2019-03-01', to: '2019-03-02' });
  const few = explorer.table('events').shown;
  expect(few).toBeLessThan(300);
  await vi.waitFor(() => expect(table.hasAttribute('aria-rowcount')).toBe(false));
  expect(rowsOf(body)).toHaveLength(few);
});

test('more rows than a browser can pile up come in parts, and a link to a row opens its part', async () => {
  const million = largeEvents(2 * MOST_ROWS + 10);
  const { container, body, page } = show(million, { row: 'e300009', sort: 'start' });
  expect(container.textContent).toMatch(/Lignes 300\s001 à 300\s010 sur 300\s010/);
  expect(rowsOf(body).at(-1)?.textContent).toContain(text(million, 'title', 300_009));
  const [before] = [...container.querySelectorAll('button')].filter(
    (button) => button.textContent === 'Lignes précédentes',
  );
  await fireEvent.click(before);
  expect(indexes(body)[0]).toBe(MOST_ROWS + 2);
  page.set('row', 'e0');
  await tick();
  expect(indexes(body)[0]).toBe(2);
});

/** The latest day comes first, and its rows in the order of the table. */
function firstOfLastDay(): number {
  const { start } = data.columns;
  if (start.kind !== 'day') throw new Error('no days');
  return start.values.indexOf(start.values[ROWS - 1]);
}
