// @vitest-environment jsdom
import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import AreaSquares from '../../src/charts/AreaSquares.svelte';
import DotCounts from '../../src/charts/DotCounts.svelte';
import GrowthBars from '../../src/charts/GrowthBars.svelte';
import PairedDots from '../../src/charts/PairedDots.svelte';
import YearLines from '../../src/charts/YearLines.svelte';

function point(key: string, year: number, value: number, approximate = false) {
  return { key, year, value, approximate, text: `${value} €`, name: `${key}, ${year}: ${value}` };
}

const lines = [
  {
    key: 'resources',
    label: 'resources',
    hue: 'var(--figures)',
    points: [point('r18', 2018, 475), point('r19', 2019, 558, true)],
  },
  {
    key: 'surplus',
    label: 'surplus',
    hue: 'var(--ink)',
    points: [point('s18', 2018, 18), point('s19', 2019, 56)],
  },
];

test('lines: each point is a button with its value, each line is named at its end', () => {
  render(YearLines, { lines, label: 'Sums', opened: 's18', onopen: vi.fn() });
  expect(screen.getAllByRole('button').map((one) => one.getAttribute('aria-label'))).toEqual([
    'r18, 2018: 475',
    'r19, 2019: 558',
    's18, 2018: 18',
    's19, 2019: 56',
  ]);
  expect(screen.getByRole('button', { pressed: true })).toHaveAccessibleName('s18, 2018: 18');
  expect(screen.getByText('resources')).toBeInTheDocument();
});

test('lines: one stop of the Tab key, arrows in between, Enter opens', async () => {
  const user = userEvent.setup();
  const onopen = vi.fn();
  render(YearLines, { lines, label: 'Sums', opened: null, onopen });
  await user.tab();
  await user.keyboard('{ArrowDown}');
  expect(screen.getByRole('button', { name: /^s18/ })).toHaveFocus();
  await user.keyboard('{ArrowRight}{Enter}');
  expect(onopen).toHaveBeenCalledExactlyOnceWith('s19');
  await user.tab();
  expect(document.body).toHaveFocus();
});

test('pairs: the two years and their difference', async () => {
  const user = userEvent.setup();
  const onopen = vi.fn();
  const pairs = [
    {
      key: 'visits',
      label: 'visits',
      change: '+180, +90%',
      points: [point('v18', 2018, 200), point('v19', 2019, 380)] as const,
    },
  ];
  render(PairedDots, { pairs, label: 'Audience', opened: null, onopen });
  expect(screen.getByText('+180, +90%')).toBeInTheDocument();
  await user.tab();
  await user.keyboard('{ArrowRight} ');
  expect(onopen).toHaveBeenCalledExactlyOnceWith('v19');
});

const bar = (key: string, value: number, stated: boolean) => ({
  key,
  label: key,
  value,
  text: `+${value}%`,
  origin: stated ? 'stated' : 'computed',
  stated,
  name: `${key}, +${value}%, ${stated ? 'stated' : 'computed'}`,
});

test('bars are in order of growth and say where each number comes from', async () => {
  const user = userEvent.setup();
  const onopen = vi.fn();
  const bars = [bar('Framapad', 31, true), bar('Framadate', 78, false)];
  render(GrowthBars, { bars, label: 'Growth', opened: null, onopen });
  expect(screen.getAllByRole('button').map((one) => one.getAttribute('aria-label'))).toEqual([
    'Framadate, +78%, computed',
    'Framapad, +31%, stated',
  ]);
  await user.tab();
  await user.keyboard('{End}{Enter}');
  expect(onopen).toHaveBeenCalledExactlyOnceWith('Framapad');
});

test('counts have as many dots as they count', () => {
  const counts = [
    { key: 'staff', label: 'staff', value: 9, text: '9', approximate: false, name: 'staff: 9' },
    {
      key: 'members',
      label: 'members',
      value: 35,
      text: '35',
      approximate: true,
      name: 'members: 35',
    },
  ];
  const { container } = render(DotCounts, { counts, label: 'Team', opened: null, onopen: vi.fn() });
  expect(container.querySelectorAll('circle')).toHaveLength(44);
  expect(container.querySelectorAll('circle.approximate')).toHaveLength(35);
});

test('counts of more dots than can be told apart are bars', () => {
  const counts = [40, 100_000].map((value) => ({
    key: `c${value}`,
    label: 'things',
    value,
    text: String(value),
    approximate: false,
    name: `things: ${value}`,
  }));
  const { container } = render(DotCounts, { counts, label: 'All', opened: null, onopen: vi.fn() });
  expect(container.querySelectorAll('circle')).toHaveLength(0);
  const [few, most] = [...container.querySelectorAll('rect')].map((bar) =>
    parseFloat(bar.getAttribute('width') ?? ''),
  );
  expect(few / most).toBeCloseTo(40 / 100_000);
});

test('squares have areas in the ratio of their values', () => {
  const square = (key: string, value: number) => ({ key, value, label: key, text: '', name: key });
  const { container } = render(AreaSquares, {
    large: square('large', 10_000),
    small: square('small', 1),
    label: 'Two squares',
    opened: null,
    onopen: vi.fn(),
  });
  const side = (name: string) => Number(container.querySelector(`.${name}`)?.getAttribute('width'));
  expect((side('large') + 1) / side('small')).toBeCloseTo(100);
});
