import { describe, expect, test } from 'vitest';
import { readRecords } from '../../../src/csv/read';
import { tables } from '../../../src/model/tables';
import { eventsPortrait } from '../../../src/summary/events-portrait';

/** Day, category, town, online, types. */
type Event = [string, string, string, string, string];

function portrait(events: readonly Event[], category: string | null = null) {
  const heading = ['start', 'category', 'city', 'online', 'types'];
  const { data } = readRecords(tables.events, [heading, ...events]);
  const rows = Uint32Array.from(events, (_, row) => row);
  return eventsPortrait(data, rows, category);
}

function talk(day: string, city: string, types = 'conférence'): Event {
  return [day, 'intervention', city, 'false', types];
}

describe('what a sentence says of events', () => {
  test('the town and the type that lead, and the months', () => {
    const found = portrait([
      talk('2019-03-01', 'Lyon'),
      talk('2019-03-02', 'Lyon', 'stand;conférence'),
      talk('2019-06-30', 'Paris', 'stand'),
    ]);
    expect(found).toMatchObject({
      shown: 3,
      total: 3,
      towns: 2,
      town: { value: 'Lyon', count: 2 },
      months: { from: '2019-03-01', to: '2019-06-01' },
    });
    expect(found.types).toBe(2);
    expect(found.type).toBeNull();
  });

  test('nothing leads where several share the first place', () => {
    const found = portrait([talk('2019-03-01', 'Lyon'), talk('2019-03-02', 'Paris', 'stand')]);
    expect(found).toMatchObject({ town: null, type: null });
  });

  test('one of a kind leads nothing, but the only town is told', () => {
    expect(portrait([talk('2019-03-01', 'Lyon')])).toMatchObject({
      town: { value: 'Lyon', count: 1 },
      type: null,
    });
  });

  test('what took place online has no town', () => {
    const found = portrait([['2019-09-25', 'intervention', '', 'true', 'débat']]);
    expect(found).toMatchObject({ online: 1, towns: 0, town: null });
  });

  test('a category alone is counted against its own total', () => {
    const events: Event[] = [
      talk('2019-03-01', 'Lyon'),
      talk('2019-03-02', 'Lyon'),
      ['2019-03-03', 'contribatelier', 'Lyon', 'false', ''],
    ];
    expect(portrait(events, 'contribatelier').total).toBe(1);
    expect(portrait(events).total).toBe(3);
  });

  test('nothing is said of nothing', () => {
    expect(portrait([])).toMatchObject({ shown: 0, town: null, type: null, months: null });
  });
});
