// @vitest-environment jsdom
import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { tick } from 'svelte';
import { beforeEach, describe, expect, test } from 'vitest';
import { language } from '../../src/i18n/language.svelte';
import ReleaseTimeline from '../../src/views/ReleaseTimeline.svelte';
import ReleasesView from '../../src/views/ReleasesView.svelte';
import { pageOn, renderOn } from './page';

const heading = [
  'id',
  'start',
  'end',
  'precision',
  'subject',
  'title',
  'title_en',
  'type',
  'status',
  'url',
];
const releases = [
  heading,
  [
    'r1',
    '2018-10-01',
    '2018-10-31',
    'month',
    'PeerTube',
    'PeerTube 1.0',
    '',
    'version',
    'done',
    '',
  ],
  [
    'r2',
    '2019-06-21',
    '2019-09-22',
    'season',
    'Modération',
    'Charte',
    'Charter',
    'charte',
    'done',
    '',
  ],
  [
    'r3',
    '2019-11-21',
    '2019-11-30',
    'month',
    'PeerTube',
    'Annonce',
    'Announcement',
    'annonce',
    'done',
    'https://framablog.org/',
  ],
  [
    'r4',
    '2020-06-01',
    '2020-06-30',
    'month',
    'PeerTube',
    'PeerTube 3.0',
    '',
    'version',
    'planned',
    '',
  ],
];

beforeEach(() => language.show('en'));

function renderedOn(records: string[][]) {
  const context = pageOn({ releases: records });
  renderOn(context, ReleasesView, {});
  return context;
}

/** The marks of the timeline, without the names of its lanes. */
function marksOf(timeline: HTMLElement): HTMLElement[] {
  const lanes = within(timeline).getAllByRole('group');
  return lanes.flatMap((lane) => within(lane).queryAllByRole('button'));
}

describe('the releases', () => {
  test('the title says how many, when, on what, and how many are planned', () => {
    renderOn(pageOn({ releases }), ReleasesView, {});
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      '4 releases, from October 2018 to June 2020, mostly PeerTube (3); 1 is only planned.',
    );
  });

  test('the year is shown first, and what lies beyond it is a step away', async () => {
    const user = userEvent.setup();
    const context = pageOn({ releases });
    renderOn(context, ReleasesView, {});
    const timeline = screen.getByRole('figure');
    const marks = () => marksOf(timeline).map((one) => one.ariaLabel);
    expect(marks()).toEqual([
      'Announcement, late November 2019 (21–30), announcement',
      'Charter, summer 2019, charter',
    ]);
    await user.click(screen.getByRole('button', { name: '1 later →' }));
    expect(context.page.setting('frame')).toBe('2019-01-01..2020-06-30');
    expect(marks()[1]).toBe('PeerTube 3.0, June 2020, version, planned');
    await user.click(screen.getByRole('button', { name: 'all' }));
    expect(context.page.setting('frame')).toBe('all');
    expect(marks()).toHaveLength(4);
  });

  test('a mark opens its row in the list', async () => {
    const user = userEvent.setup();
    const context = pageOn({ releases });
    renderOn(context, ReleasesView, {});
    await user.click(screen.getByRole('button', { name: /^Charter, summer/ }));
    expect(context.page.setting('row')).toBe('r2');
    expect(screen.getByRole('button', { name: 'Charter: all fields' })).toHaveAttribute(
      'aria-expanded',
      'true',
    );
  });

  test('the list is the latest first, with the precision in words and links where there are', () => {
    renderOn(pageOn({ releases }), ReleasesView, {});
    const list = screen.getByRole('list', { name: 'Releases, latest first' });
    const titles = within(list)
      .getAllByRole('button')
      .map((one) => one.ariaLabel);
    expect(titles).toEqual([
      'PeerTube 3.0: all fields',
      'Announcement: all fields',
      'Charter: all fields',
      'PeerTube 1.0: all fields',
    ]);
    expect(within(list).getByText('late November 2019 (21–30)')).toBeInTheDocument();
    expect(
      within(list)
        .getAllByRole('link')
        .map((one) => one.textContent),
    ).toEqual(['Announcement']);
  });

  test('what the selection leaves out is no button any more', () => {
    const context = pageOn({ releases });
    context.page.selection.toggle('subject', 'Modération');
    renderOn(context, ReleasesView, {});
    const timeline = screen.getByRole('figure');
    expect(marksOf(timeline)).toHaveLength(1);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      '1 of 4 releases, in 2019: Moderation.',
    );
  });

  test('the name of a lane selects its subject, with Shift all but it, and both can be undone', async () => {
    const user = userEvent.setup();
    const { page } = renderedOn(releases);
    const lane = () => screen.getByRole('button', { name: /^PeerTube: \d releases?$/ });
    await user.click(lane());
    expect(page.selection.values('subject')).toEqual(['PeerTube']);
    expect(lane()).toHaveAttribute('aria-pressed', 'true');
    page.selection.undo();
    expect(page.selection.isEmpty).toBe(true);
    lane().focus();
    await user.keyboard('{Shift>}{Enter}{/Shift}');
    expect(page.selection.excludes('subject', 'PeerTube')).toBe(true);
  });

  test('more than can be marked are counted by week, and marked from near', async () => {
    const user = userEvent.setup();
    const many = Array.from({ length: 3_650 }, (_, at) => {
      const day = new Date(Date.UTC(2019, 0, 1 + (at % 365))).toISOString().slice(0, 10);
      const subject = at % 2 === 0 ? 'PeerTube' : 'Mobilizon';
      return [`m${at}`, day, day, 'day', subject, `Release ${at}`, '', 'version', 'done', ''];
    });
    // Without the list, which has a test of its own.
    const context = pageOn({ releases: [heading, ...many] });
    const { page } = context;
    renderOn(context, ReleaseTimeline, {});
    const timeline = screen.getByRole('figure');
    expect(timeline).toHaveAccessibleName(/with a bar a week/);
    expect(marksOf(timeline)).toHaveLength(2 * 53);
    const week = screen.getByRole('button', { name: /^PeerTube, March 4.+10, 2019: 35 of 35 rel/ });
    page.selection.selectDays({ from: '2019-03-04', to: '2019-03-05' });
    await tick();
    expect(week).toHaveAccessibleName(/: 10 of 35 releases$/);
    await user.click(week);
    expect(page.setting('frame')).toBe('2019-03-01..2019-03-14');
    expect(timeline).not.toBeInTheDocument();
    const marks = screen.getAllByRole('button', { name: /^Release \d+, March 4/ });
    expect(marks).toHaveLength(10);
  });
});
