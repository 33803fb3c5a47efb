// @vitest-environment jsdom
import { render, screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { language } from '../../src/i18n/language.svelte';
import YearPage from '../../src/views/YearPage.svelte';
import { pageOn } from './page';

/** A worker that reads without end. */
class Busy extends EventTarget {
  /** How many of them read. */
  static atWork = 0;
  #reads = false;

  postMessage({ kind }: { kind: string }): void {
    if (kind !== 'read') return;
    this.#reads = true;
    Busy.atWork++;
  }

  terminate(): void {
    if (this.#reads) Busy.atWork--;
  }
}

const PATIENCE = { timeout: 30_000 };
const FILE = new File(['Date;Média\n01/02/2018;Le Monde\n'], 'presse.csv');

// What the view is made of takes its time on a busy machine.
beforeAll(() => import('../../src/import/ImportView.svelte'), 60_000);

beforeEach(() => {
  language.show('fr');
  Busy.atWork = 0;
  vi.stubGlobal('Worker', Busy);
});
afterEach(() => vi.unstubAllGlobals());

/** The view in which files are imported, and how the page is drawn anew for another year. */
function importing() {
  const { explorer, library, page } = pageOn({});
  page.go('import');
  onTestFinished(() => page.go('about'));
  const show = () =>
    render(YearPage, {
      props: { year: { ...explorer.year }, digest: '', from: 'site' as const, page, library },
    });
  let shown = show();
  const toAnotherYear = () => {
    shown.unmount();
    shown = show();
  };
  return { page, toAnotherYear };
}

/** The file, dropped somewhere on the page. */
function dropped(): Event {
  const event = new Event('drop', { bubbles: true, cancelable: true });
  Object.assign(event, { dataTransfer: { types: ['Files'], files: [FILE] } });
  document.body.dispatchEvent(event);
  return event;
}

const field = () => screen.findByLabelText(/^Choisir/, {}, PATIENCE);
const reading = () => screen.findByText(/presse\.csv/, {}, PATIENCE);

test('a file chosen while another year is being opened is read on', async () => {
  const { toAnotherYear } = importing();
  await userEvent.upload(await field(), FILE);
  await reading();
  toAnotherYear();
  await reading();
  await vi.waitFor(() => expect(Busy.atWork).toBe(1));
});

test('a file that the reader still looked for when the year came is read', async () => {
  const { toAnotherYear } = importing();
  const former = await field();
  toAnotherYear();
  await field();
  await userEvent.upload(former, FILE);
  await reading();
});

test('a file dropped before the view has come again is read, and not opened by the browser', async () => {
  const { page, toAnotherYear } = importing();
  await field();
  toAnotherYear();
  expect(screen.queryByLabelText(/^Choisir/)).toBeNull();
  expect(dropped().defaultPrevented).toBe(true);
  await reading();
  page.go('about');
  await vi.waitFor(() => expect(Busy.atWork).toBe(0));
  expect(dropped().defaultPrevented).toBe(false);
});

test('a reading given up on the page of another year ends, and another can begin', async () => {
  const { toAnotherYear } = importing();
  await userEvent.upload(await field(), FILE);
  toAnotherYear();
  await userEvent.click(await screen.findByRole('button', { name: 'Abandonner' }, PATIENCE));
  expect(Busy.atWork).toBe(0);
  await userEvent.upload(await field(), FILE);
  await reading();
});

test('a reader who leaves the view leaves nothing at work, whenever it is', async () => {
  const { page, toAnotherYear } = importing();
  await userEvent.upload(await field(), FILE);
  await vi.waitFor(() => expect(Busy.atWork).toBe(1));
  toAnotherYear();
  page.go('about');
  await vi.waitFor(() => expect(Busy.atWork).toBe(0));
  page.go('import');
  await field();
});

test('what is typed before the year comes is still there, and gone with the view', async () => {
  const { page, toAnotherYear } = importing();
  const typing = () => screen.findByLabelText(/^Un tableau copié/, {}, PATIENCE);
  await userEvent.click(await screen.findByText('Coller un tableau', {}, PATIENCE));
  await userEvent.type(await typing(), 'Date;Média');
  toAnotherYear();
  expect(await typing()).toHaveProperty('value', 'Date;Média');
  expect((await typing()).closest('details')).toHaveProperty('open', true);
  page.go('about');
  await vi.waitFor(() => expect(screen.queryByLabelText(/^Un tableau copié/)).toBeNull());
  page.go('import');
  expect(await typing()).toHaveProperty('value', '');
});
