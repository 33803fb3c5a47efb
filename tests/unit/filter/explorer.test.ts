import { describe, expect, test } from 'vitest';
import { readRecords } from '../../../src/csv/read';
import { Explorer } from '../../../src/filter/explorer.svelte';
import { Selection } from '../../../src/filter/selection.svelte';
import { tables, type TableName } from '../../../src/model/tables';

const selection = new Selection();
const explorer = new Explorer(
  {
    year: 2019,
    name: 'Framasoft',
    tables: {
      events: read(
        'events',
        ['id', 'start', 'types', 'city'],
        [
          ['a', '2019-03-01', 'stand', 'Lyon'],
          ['b', '2019-05-01', 'atelier', 'Paris'],
        ],
      ),
      press: read('press', ['id', 'date', 'title'], [['p', '2019-03-02', 'PeerTube']]),
      releases: read(
        'releases',
        ['id', 'start', 'end', 'type'],
        [['r', '2019-03-01', '2019-03-31', 'livre']],
      ),
      partners: read('partners', ['id'], [['x']]),
      figures: read('figures', ['id'], [['f']]),
      claims: read('claims', ['id'], [['c']]),
    },
  },
  selection,
);

describe('a clause narrows the tables that it speaks of', () => {
  test('days narrow what has days', () => {
    expect(
      shownUnder(() => selection.selectDays({ from: '2019-03-01', to: '2019-03-31' })),
    ).toEqual({
      events: 1,
      press: 1,
      releases: 1,
      partners: 1,
      figures: 1,
      claims: 1,
    });
  });

  test('a town narrows events only', () => {
    expect(shownUnder(() => selection.toggle('city', 'Lyon'))).toMatchObject({
      events: 1,
      press: 1,
      releases: 1,
    });
  });

  test('the type of a talk says nothing of releases', () => {
    expect(shownUnder(() => selection.toggle('type', 'stand'))).toMatchObject({
      events: 1,
      releases: 1,
    });
    expect(explorer.concerns('events', 'type')).toBe(true);
    expect(explorer.concerns('releases', 'type')).toBe(false);
  });

  test('a type that nobody knows leaves nothing in either', () => {
    expect(shownUnder(() => selection.toggle('type', 'opéra'))).toMatchObject({
      events: 0,
      releases: 0,
    });
  });

  test('words are sought everywhere', () => {
    expect(shownUnder(() => selection.search('peertube'))).toMatchObject({ events: 0, press: 1 });
  });
});

test('the rows of a table follow the selection', () => {
  selection.clearAll();
  const events = explorer.table('events');
  selection.toggle('city', 'Paris');
  expect([...events.rows]).toEqual([1]);
  expect(events.shows(0)).toBe(false);
  expect(events.values('city')).toContainEqual({ value: 'Lyon', count: 1, total: 1 });
  expect([...events.dayCounts().counts]).toEqual([0, 1]);
  selection.drop('city', 'Paris');
  expect(events.shown).toBe(2);
});

function shownUnder(select: () => void): Record<string, number> {
  selection.clearAll();
  select();
  return Object.fromEntries(
    (Object.keys(tables) as TableName[]).map((name) => [name, explorer.table(name).shown]),
  );
}

function read(name: TableName, heading: string[], rows: string[][]) {
  return readRecords(tables[name], [heading, ...rows]).data;
}
