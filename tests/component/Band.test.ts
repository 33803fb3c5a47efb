// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { language } from '../../src/i18n/language.svelte';
import type { Span } from '../../src/model/day';
import Band from '../../src/views/Band.svelte';
import { pageOn, renderOn } from './page';

beforeEach(() => language.show('fr'));

function show(span?: Span) {
  const context = pageOn({
    events: [
      ['id', 'start', 'city'],
      ['e1', '2019-03-01', 'Lyon'],
      ['e2', '2019-03-05', 'Paris'],
      ['e3', '2019-06-10', 'Lyon'],
    ],
    press: [
      ['id', 'date'],
      ['p1', '2019-03-08'],
    ],
    releases: [
      [
        'id',
        'start',
        'end',
        'precision',
        'subject',
        'version',
        'title',
        'title_en',
        'type',
        'status',
      ],
      [
        'r1',
        '2019-01-01',
        '2019-12-31',
        'year',
        'Framabook',
        '',
        'Net Only SQL',
        '',
        'livre',
        'done',
      ],
      ['r2', '2019-01-01', '2019-12-31', 'year', 'CHATONS', '', 'Neuvième portée', '', '', 'done'],
      ['r3', '2019-05-14', '', 'day', 'Mobilizon', '', 'La collecte', 'Funding', 'article', 'done'],
      [
        'r4',
        '2019-10-01',
        '2019-10-31',
        'month',
        'PeerTube',
        '2.0',
        'PeerTube 2.0',
        '',
        'version',
        'done',
      ],
      ['r5', '2019-12-01', '2019-12-31', 'month', 'Mobilizon', '', 'Bêta', '', 'bêta', 'planned'],
      [
        'r6',
        '2020-06-01',
        '2020-06-30',
        'month',
        'Mobilizon',
        '1.0',
        'Mobilizon 1.0',
        '',
        '',
        'planned',
      ],
    ],
  });
  const { selection } = context.page;
  if (span) selection.selectDays(span);
  renderOn(context, Band, {});
  return { ...context, selection, user: userEvent.setup() };
}

const first = () => screen.getByRole('slider', { name: 'Premier jour' });
const last = () => screen.getByRole('slider', { name: 'Dernier jour' });
const field = (name: string) => screen.getByLabelText(name, { selector: 'input' });
const marks = () => within(screen.getByRole('group', { name: /^Parutions/ }));
const march = { from: '2019-03-01', to: '2019-03-31' };

test('the band says in a sentence what the days hold', () => {
  show(march);
  expect(screen.getByRole('group', { name: 'L’année, jour par jour' })).toHaveAccessibleDescription(
    'mars 2019\u00a0: 2 événements, 1 mention dans la presse, 2 parutions.',
  );
});

test('without a span it tells what begins in the year', () => {
  show();
  expect(screen.getByRole('group', { name: 'L’année, jour par jour' })).toHaveAccessibleDescription(
    '2019\u00a0: 3 événements, 1 mention dans la presse, 5 parutions.',
  );
});

describe('by keys alone', () => {
  test('months, the two ends and the marks are one stop each', async () => {
    const { user } = show();
    await user.tab();
    expect(screen.getByRole('button', { name: /^janvier/ })).toHaveFocus();
    await user.tab();
    expect(first()).toHaveFocus();
    await user.tab();
    expect(last()).toHaveFocus();
    await user.tab();
    expect(screen.getByRole('button', { name: /^La collecte/ })).toHaveFocus();
    await user.tab();
    expect(screen.getByRole('button', { name: 'parcourir l’année' })).toHaveFocus();
  });

  test('arrows lead from month to month, and a month selects its days or clears them', async () => {
    const { user, selection } = show();
    await user.tab();
    await user.keyboard('{ArrowRight}{ArrowRight}{Enter}');
    expect(selection.span).toEqual(march);
    expect(screen.getByRole('button', { name: /^mars/, pressed: true })).toHaveFocus();
    await user.keyboard(' ');
    expect(selection.span).toBeNull();
  });

  test('an end moves by a day, by a month, and as far as it goes', async () => {
    const { user, selection } = show();
    first().focus();
    await user.keyboard('{PageUp}{PageUp}{ArrowRight}');
    expect(selection.span).toEqual({ from: '2019-03-02', to: '2019-12-31' });
    expect(first()).toHaveAttribute('aria-valuetext', '2 mars 2019');
    last().focus();
    await user.keyboard('{PageDown}{ArrowLeft}');
    expect(selection.span).toEqual({ from: '2019-03-02', to: '2019-11-29' });
    await user.keyboard('{Home}{ArrowLeft}');
    expect(selection.span).toEqual({ from: '2019-03-02', to: '2019-03-02' });
    await user.keyboard('{End}');
    first().focus();
    await user.keyboard('{Home}');
    expect(selection.span).toBeNull();
  });

  test('Escape and Backspace give the year back, but Backspace in a field only deletes', async () => {
    const { user, selection } = show(march);
    first().focus();
    await user.keyboard('{Escape}');
    expect(selection.span).toBeNull();
    selection.selectDays(march);
    await user.keyboard('{Backspace}');
    expect(selection.span).toBeNull();
    selection.selectDays(march);
    field('Premier jour').focus();
    await user.keyboard('{Backspace}');
    expect(selection.span).toEqual(march);
    await user.keyboard('{Escape}');
    expect(selection.span).toBeNull();
  });

  test('marks are told with their dates, and select the two weeks around', async () => {
    const { user, selection, highlight } = show();
    expect(
      marks()
        .getAllByRole('button')
        .map((one) => one.getAttribute('aria-label')),
    ).toEqual([
      'La collecte, article, 14 mai 2019',
      'PeerTube 2.0, version, octobre 2019',
      'Bêta, bêta, décembre 2019, prévue',
      '2 parutions connues par la seule année',
    ]);
    marks()
      .getByRole('button', { name: /^La collecte/ })
      .focus();
    await user.keyboard('{ArrowRight}');
    expect(highlight.of('releases')).toBe('r4');
    await user.keyboard('{Enter}');
    expect(selection.span).toEqual({ from: '2019-09-17', to: '2019-11-14' });
    expect(marks().getByRole('button', { pressed: true })).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(selection.span).toBeNull();
    await user.tab();
    expect(highlight.of('releases')).toBeNull();
  });
});

test('marks speak the language of the page', () => {
  language.show('en');
  show();
  expect(screen.getByRole('button', { name: 'Funding, article, May 14, 2019' })).toBeVisible();
});

test('a row pointed at elsewhere lights its mark', async () => {
  const { highlight } = show();
  highlight.light('releases', 'r2');
  const mark = await screen.findByRole('button', { name: /connues par la seule année/ });
  expect(mark).toHaveClass('lit');
});

describe('typed dates', () => {
  async function type(label: string, value: string) {
    await fireEvent.change(field(label), { target: { value } });
  }

  test('move one end', async () => {
    const { selection } = show();
    await type('Premier jour', '2019-03-01');
    await type('Dernier jour', '2019-03-31');
    expect(selection.span).toEqual(march);
  });

  test('in the wrong order select the day just typed', async () => {
    const { selection } = show(march);
    await type('Premier jour', '2019-06-10');
    expect(selection.span).toEqual({ from: '2019-06-10', to: '2019-06-10' });
  });

  test('that are none, or not yet, leave all as it is', async () => {
    const { selection } = show(march);
    for (const value of ['', '0201-03-01']) {
      await type('Premier jour', value);
      expect(selection.span).toEqual(march);
      await fireEvent.blur(field('Premier jour'));
      expect(field('Premier jour')).toHaveValue('2019-03-01');
    }
  });
});

test('a quarter, a month and a release are chosen from the list, which shows what is chosen', async () => {
  const { user, selection } = show();
  const list = screen.getByRole('combobox', { name: 'Période' });
  await user.selectOptions(list, '2e trimestre');
  expect(selection.span).toEqual({ from: '2019-04-01', to: '2019-06-30' });
  await user.selectOptions(list, 'mars');
  expect(selection.span).toEqual(march);
  await user.selectOptions(list, 'PeerTube 2.0, octobre 2019');
  expect(selection.span).toEqual({ from: '2019-09-17', to: '2019-11-14' });
  expect(list).toHaveDisplayValue('PeerTube 2.0, octobre 2019');
  await user.click(screen.getByRole('button', { name: 'toute l’année', pressed: false }));
  expect(selection.span).toBeNull();
  expect(list).toHaveValue('');
});

test('days outside the year are said to be, and the year can be had back', async () => {
  const { user, selection } = show({ from: '2031-01-01', to: '2031-02-01' });
  expect(
    screen.getAllByText('Les jours choisis, 1er janvier – 1er février 2031, sont hors de 2019.'),
  ).not.toHaveLength(0);
  expect(field('Premier jour')).toHaveValue('2031-01-01');
  await user.click(screen.getByRole('button', { name: 'toute l’année' }));
  expect(selection.span).toBeNull();
  expect(screen.queryByText(/hors de 2019/)).toBeNull();
});

test('many releases are counted in bars', () => {
  const rows = Array.from({ length: 301 }, (_, index) => [`r${index}`, '2019-05-01']);
  renderOn(pageOn({ releases: [['id', 'start'], ...rows] }), Band, {});
  expect(screen.queryByRole('group', { name: /^Parutions/ })).toBeNull();
  expect(screen.getByRole('button', { name: /^mai.*301 parutions/ })).toBeVisible();
});

describe('a pointer', () => {
  beforeEach(() => {
    // jsdom lays nothing out: the strip is as wide as it is taken to be at first.
    const box = new DOMRect(0, 0, 1200, 110);
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(box);
    Element.prototype.setPointerCapture = () => {};
  });
  afterEach(() => vi.restoreAllMocks());

  const strip = () => screen.getByRole('slider', { name: 'Premier jour' }).parentElement!;
  /** The middle of a day of 2019, in pixels: 1200 for 365 days. */
  const at = (dayOfYear: number) => ((dayOfYear - 0.5) * 1200) / 365;

  async function drag(from: number, to: number, element = strip()) {
    const event = (day: number) => ({ clientX: at(day), clientY: 10, button: 0, buttons: 1 });
    await fireEvent.pointerDown(element, event(from));
    await fireEvent.pointerMove(strip(), event((from + to) / 2));
    await fireEvent.pointerMove(strip(), event(to));
    await fireEvent.pointerUp(strip(), event(to));
    await fireEvent.click(strip(), event(to));
  }

  test('draws a span on free ground, either way', async () => {
    const { selection } = show();
    await drag(60, 90);
    expect(selection.span).toEqual(march);
    await drag(181, 152);
    expect(selection.span).toEqual({ from: '2019-06-01', to: '2019-06-30' });
  });

  test('moves a span that it takes in its middle', async () => {
    const { selection } = show(march);
    await drag(75, 85);
    expect(selection.span).toEqual({ from: '2019-03-11', to: '2019-04-10' });
  });

  test('takes one end by its handle', async () => {
    const { selection } = show(march);
    await drag(90, 120, last());
    expect(selection.span).toEqual({ from: '2019-03-01', to: '2019-04-30' });
  });

  test('selects the week of a bar, and nothing where there is none', async () => {
    const { selection } = show();
    await fireEvent.click(strip(), { clientX: at(64), clientY: 20 });
    expect(selection.span).toEqual({ from: '2019-03-04', to: '2019-03-10' });
    await fireEvent.click(strip(), { clientX: at(300), clientY: 20 });
    expect(selection.span).toEqual({ from: '2019-03-04', to: '2019-03-10' });
  });

  test('gives the year back by a second click on the same bar', async () => {
    const { selection } = show();
    await fireEvent.click(strip(), { clientX: at(64), clientY: 20 });
    selection.undo();
    expect(selection.span).toBeNull();
    selection.redo();
    expect(selection.span).toEqual({ from: '2019-03-04', to: '2019-03-10' });
    await fireEvent.click(strip(), { clientX: at(64), clientY: 20 });
    expect(selection.span).toBeNull();
  });

  test('selects around the mark under it, and shows its name', async () => {
    const { selection } = show();
    await fireEvent.pointerMove(strip(), { clientX: at(134), clientY: 75 });
    expect(screen.getByText('La collecte, article, 14 mai 2019')).toBeVisible();
    await fireEvent.click(strip(), { clientX: at(134), clientY: 75 });
    expect(selection.span).toEqual({ from: '2019-04-30', to: '2019-05-28' });
    await fireEvent.pointerLeave(strip());
    expect(screen.queryByText('La collecte, article, 14 mai 2019')).toBeNull();
  });
});

describe('play', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: 0 });
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  const button = () => screen.getByRole('button', { name: 'parcourir l’année' });

  test('moves the days selected through the year and stops at its end', async () => {
    const { selection } = show({ from: '2019-12-01', to: '2019-12-10' });
    await fireEvent.click(button());
    expect(button()).toHaveAttribute('aria-pressed', 'true');
    await vi.advanceTimersByTimeAsync(1000);
    expect(selection.span).toEqual({ from: '2019-12-12', to: '2019-12-21' });
    await vi.advanceTimersByTimeAsync(1500);
    expect(selection.span).toEqual({ from: '2019-12-22', to: '2019-12-31' });
    expect(button()).toHaveAttribute('aria-pressed', 'false');
    expect(screen.getByRole('status')).toHaveTextContent('22–31 décembre 2019');
  });

  test('goes four times as fast', async () => {
    const { selection } = show(march);
    await fireEvent.click(screen.getByRole('button', { name: '4×' }));
    await fireEvent.click(button());
    await vi.advanceTimersByTimeAsync(1000);
    expect(selection.span?.from).toBe('2019-04-17');
  });

  test('begins with a month where nothing is selected', async () => {
    const { selection } = show();
    await fireEvent.click(button());
    expect(selection.span).toEqual({ from: '2019-01-01', to: '2019-01-30' });
  });

  test('begins again where the year is at its end', async () => {
    const { selection } = show({ from: '2019-12-22', to: '2019-12-31' });
    await fireEvent.click(button());
    expect(selection.span).toEqual({ from: '2019-01-01', to: '2019-01-10' });
  });

  test('stops when the reader touches anything but its controls', async () => {
    const { selection } = show(march);
    await fireEvent.click(button());
    await fireEvent.keyDown(button(), { key: 'Tab' });
    await fireEvent.pointerDown(screen.getByRole('button', { name: '2×' }));
    expect(button()).toHaveAttribute('aria-pressed', 'true');
    await vi.advanceTimersByTimeAsync(500);
    const now = selection.span;
    await fireEvent.pointerDown(document.body);
    await vi.advanceTimersByTimeAsync(500);
    expect(button()).toHaveAttribute('aria-pressed', 'false');
    expect(selection.span).toEqual(now);
  });

  test('is stopped by Escape, which leaves the days where they are', async () => {
    const { selection } = show(march);
    await fireEvent.click(button());
    await fireEvent.keyDown(button(), { key: 'Escape' });
    expect(button()).toHaveAttribute('aria-pressed', 'false');
    expect(selection.span).toEqual(march);
  });

  test('yields to days selected elsewhere', async () => {
    const { selection } = show(march);
    await fireEvent.click(button());
    selection.selectDays({ from: '2019-06-01', to: '2019-06-30' });
    await vi.advanceTimersByTimeAsync(1000);
    expect(selection.span).toEqual({ from: '2019-06-01', to: '2019-06-30' });
  });

  test('steps from window to window where motion is reduced', async () => {
    vi.stubGlobal('matchMedia', () => ({ matches: true }));
    const { selection } = show({ from: '2019-03-01', to: '2019-03-10' });
    await fireEvent.click(button());
    await vi.advanceTimersByTimeAsync(1400);
    expect(selection.span?.from).toBe('2019-03-01');
    await vi.advanceTimersByTimeAsync(200);
    expect(selection.span).toEqual({ from: '2019-03-11', to: '2019-03-20' });
  });
});
