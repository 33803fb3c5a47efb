// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/svelte';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { createRawSnippet } from 'svelte';
import { describe, expect, test, vi } from 'vitest';
import Timeline, { type TimelineMark } from '../../src/charts/time/Timeline.svelte';
import type { Precision } from '../../src/model/day';

function mark(id: string, from: string, to: string, precision: Precision): TimelineMark {
  const base = { precision, label: id, tag: '', planned: false, selected: true };
  return { ...base, id, span: { from, to }, name: `${id}, told by ${precision}` };
}

const lanes = [
  {
    key: 'PeerTube',
    label: 'PeerTube',
    count: 2,
    name: 'PeerTube: 2 releases',
    choice: null,
    beyond: { earlier: 0, later: 0 },
    marks: [
      mark('1.0', '2018-10-01', '2018-10-31', 'month'),
      mark('2.0', '2019-10-01', '2019-10-31', 'month'),
    ],
  },
  {
    key: 'Mobilizon',
    label: 'Mobilizon',
    count: 2,
    name: 'Mobilizon: 2 releases',
    choice: null,
    beyond: { earlier: 0, later: 0 },
    marks: [
      mark('funding', '2019-05-14', '2019-05-14', 'day'),
      { ...mark('faint', '2019-06-01', '2019-06-30', 'month'), selected: false },
      mark('beta', '2019-10-01', '2019-10-31', 'month'),
    ],
  },
];
const time = {
  frame: { from: '2019-01-01', to: '2019-12-31' },
  limits: { from: '2014-01-01', to: '2021-12-31' },
  shade: null,
  rule: null,
  name: (_: string, day: string) => [day],
};
const card = createRawSnippet((id: () => string) => ({
  render: () => `<p>card of ${id()}</p>`,
}));

function draw(changes = {}) {
  const calls = { onframe: vi.fn(), onpoint: vi.fn(), onopen: vi.fn(), onlane: vi.fn() };
  render(Timeline, {
    lanes,
    time,
    words: { label: 'Timeline of releases', number: String, short: String },
    lit: null,
    opened: null,
    card,
    ...calls,
    ...changes,
  });
  return calls;
}

/** Past the names of the lanes, which are a stop of their own. */
async function tabToMarks(user: UserEvent) {
  await user.tab();
  await user.tab();
}

test('marks of the frame are buttons in their lane, the others are none', () => {
  draw();
  const lane = screen.getByRole('group', { name: 'Mobilizon: 2 releases' });
  expect(within(lane).getAllByRole('button')).toHaveLength(2);
  expect(screen.queryByRole('button', { name: /^1\.0/ })).toBeNull();
  expect(screen.queryByRole('button', { name: /^faint/ })).toBeNull();
});

test('marks are one stop of the Tab key; arrows move along and across lanes', async () => {
  const user = userEvent.setup();
  const { onpoint } = draw();
  await tabToMarks(user);
  expect(screen.getByRole('button', { name: /^2\.0/ })).toHaveFocus();
  await user.keyboard('{ArrowDown}');
  expect(screen.getByRole('button', { name: /^beta/ })).toHaveFocus();
  await user.keyboard('{ArrowLeft}');
  expect(screen.getByRole('button', { name: /^funding/ })).toHaveFocus();
  expect(onpoint).toHaveBeenLastCalledWith('funding');
  await user.tab();
  expect(document.body).toHaveFocus();
});

test('an arrow to a mark beyond the frame asks for the frame that shows it', async () => {
  const user = userEvent.setup();
  const { onframe } = draw();
  await tabToMarks(user);
  await user.keyboard('{ArrowLeft}');
  expect(onframe).toHaveBeenCalledWith({ from: '2018-08-26', to: '2019-08-25' });
});

test('Enter, Space and a click open; the open one is pressed', async () => {
  const user = userEvent.setup();
  const { onopen } = draw({ opened: 'beta' });
  await tabToMarks(user);
  await user.keyboard('{Enter} ');
  await user.click(screen.getByRole('button', { name: /^funding/ }));
  expect(onopen.mock.calls).toEqual([['2.0'], ['2.0'], ['funding']]);
  expect(screen.getByRole('button', { pressed: true })).toHaveAccessibleName(/^beta/);
});

test('focus shows a card, Escape takes it away', async () => {
  const user = userEvent.setup();
  draw();
  await tabToMarks(user);
  expect(screen.getByText('card of 2.0')).toBeInTheDocument();
  await user.keyboard('{Escape}');
  expect(screen.queryByText('card of 2.0')).toBeNull();
});

test('plus, minus and Shift with an arrow change the frame', async () => {
  const user = userEvent.setup();
  const { onframe } = draw();
  await user.tab();
  await user.keyboard('+');
  await user.keyboard('-');
  await user.keyboard('{Shift>}{ArrowRight}{/Shift}');
  const [[closer], [wider], [moved]] = onframe.mock.calls;
  expect(Date.parse(closer.to) - Date.parse(closer.from)).toBeLessThan(230 * 86_400_000);
  expect(Date.parse(wider.to) - Date.parse(wider.from)).toBeGreaterThan(580 * 86_400_000);
  expect(moved).toEqual({ from: '2019-04-02', to: '2020-03-31' });
});

describe('the name of a lane', () => {
  const name = (lane: string) => screen.getByRole('button', { name: lane });

  test('selects the lane, and with Shift all but it', async () => {
    const user = userEvent.setup();
    const { onlane } = draw();
    await user.click(name('Mobilizon: 2 releases'));
    await user.keyboard('{Shift>}');
    await user.click(name('PeerTube: 2 releases'));
    await user.keyboard('{Enter}{/Shift}{Enter}');
    expect(onlane.mock.calls).toEqual([
      ['Mobilizon', false],
      ['PeerTube', true],
      ['PeerTube', true],
      ['PeerTube', false],
    ]);
  });

  test('is one stop of the Tab key, and arrows lead to the others', async () => {
    const user = userEvent.setup();
    draw();
    await user.tab();
    expect(name('PeerTube: 2 releases')).toHaveFocus();
    await user.keyboard('{ArrowDown}');
    expect(name('Mobilizon: 2 releases')).toHaveFocus();
    await user.keyboard('{Home}');
    expect(name('PeerTube: 2 releases')).toHaveFocus();
  });

  test('tells whether the lane is chosen', () => {
    draw({ lanes: [{ ...lanes[0], choice: 'chosen' }, lanes[1]] });
    expect(name('PeerTube: 2 releases')).toHaveAttribute('aria-pressed', 'true');
  });
});
