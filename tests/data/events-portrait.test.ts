import { expect, test } from 'vitest';
import { days, text } from '../../src/model/columnar';
import { eventsPortrait } from '../../src/summary/events-portrait';
import { year } from './bundled';

const { events } = year;

function rowsWhere(holds: (row: number) => boolean): Uint32Array {
  return Uint32Array.from({ length: events.rows }, (_, row) => row).filter(holds);
}

function isFromMarchToJune(row: number): boolean {
  const { from = '', to = '' } = days(events, row) ?? {};
  return to >= '2019-03-01' && from <= '2019-06-30';
}

// The figures are counted by hand in the report.

test('the events of 2019', () => {
  expect(
    eventsPortrait(
      events,
      rowsWhere(() => true),
      null,
    ),
  ).toMatchObject({
    shown: 66,
    total: 66,
    towns: 29,
    town: { value: 'Lyon', count: 22 },
    online: 1,
    type: { value: 'conférence', count: 32 },
    months: { from: '2019-01-01', to: '2019-12-01' },
  });
});

test('the interventions from March to June', () => {
  const rows = rowsWhere(
    (row) => isFromMarchToJune(row) && text(events, 'category', row) === 'intervention',
  );
  expect(eventsPortrait(events, rows, 'intervention')).toMatchObject({
    shown: 27,
    total: 58,
    town: { value: 'Lyon', count: 9 },
    type: { value: 'conférence', count: 17 },
    months: { from: '2019-03-01', to: '2019-06-01' },
  });
});

test('the contributors’ workshops', () => {
  const rows = rowsWhere((row) => text(events, 'category', row) === 'contribatelier');
  expect(eventsPortrait(events, rows, 'contribatelier')).toMatchObject({
    shown: 8,
    total: 8,
    towns: 3,
    town: { value: 'Lyon', count: 5 },
    types: 0,
    type: null,
  });
});
