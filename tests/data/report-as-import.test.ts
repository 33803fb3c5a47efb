import { describe, expect, test } from 'vitest';
import { mapColumns } from '../../src/csv/mapping/map-columns';
import { readWholeTable } from '../../src/csv/read/read-table';
import { valueMatcher } from '../../src/csv/values/match-value';
import { placeFinder } from '../../src/geo/find-place';
import { cell, list, number, text } from '../../src/model/columnar';
import { gazetteerFile } from '../gazetteer';
import { rawTable } from '../raw-table';
import { rowsOf, year, type Cells } from './bundled';

const finder = placeFinder(gazetteerFile);
const { dictionary } = year.events.columns.speakers as { dictionary: string[] };
const known = { speakers: dictionary.slice(1) };

/** The report's own table as it would be pasted: its words, its headings, tabs. */
function asWritten(table: 'events' | 'press', headings: string[], columns: string[]): string {
  const lines = rowsOf(table)
    .filter((d) => table === 'press' || d.category === 'intervention')
    .map((d: Cells) => columns.map((name) => d[name]).join('\t'));
  return [headings.join('\t'), ...lines].join('\n');
}

describe('the table of events with the words of the report', () => {
  const raw = rawTable(
    asWritten(
      'events',
      ['Date événement', 'Nom/site événement', 'Lieu', 'Type intervention', 'Intervenant-e-s'],
      ['date_as_written', 'title', 'place_as_written', 'types_as_written', 'speakers_as_written'],
    ),
  );
  const mapping = mapColumns(raw, {}, { values: valueMatcher(known) });
  const { columnar, ledger, places, counts } = readWholeTable(raw, mapping, { finder, known });
  const bundledRows = rowsOf('events').filter((d) => d.category === 'intervention');
  const byTitle = new Map(bundledRows.map((d) => [`${d.start} ${d.title}`, d]));
  const pairs = Array.from({ length: columnar.rows }, (_, index) => {
    const same = byTitle.get(`${text(columnar, 'start', index)} ${text(columnar, 'title', index)}`);
    return [index, same] as const;
  });

  test('every heading is known', () => {
    expect(mapping.table).toBe('events');
    expect(mapping.columns.map(({ target, reason }) => `${target} ${reason}`)).toEqual([
      'start heading',
      'title heading',
      'city heading',
      'types heading',
      'speakers heading',
    ]);
  });

  test('every row is there, with its days', () => {
    expect(ledger).toMatchObject({
      read: 58,
      imported: 58,
      setAside: [],
      empty: 0,
      duplicates: [],
    });
    for (const [index, same] of pairs) expect(text(columnar, 'end', index)).toBe(same?.end);
  });

  test('types, speakers and towns are those of the bundled table, but for what a person is to say', () => {
    const differing = pairs.flatMap(([index, same]) => {
      if (!same) return ['no such row'];
      return ['types', 'speakers', 'city', 'department', 'country'].flatMap((name) => {
        const value = list(columnar, name, index).join(';');
        return value === same[name] ? [] : [`${name} ${value} / ${same[name]}`];
      });
    });
    expect(differing).toEqual([
      'city St Pierre Roche (43) / Saint-Pierre-Roche',
      'department  / 63',
      'country  / FR',
    ]);
  });

  test('what was not plain is told', () => {
    expect(
      places.filter(({ reading }) => reading.kind === 'ask').map(({ query }) => query.text),
    ).toEqual(['St Pierre Roche (43)']);
    expect(counts.map(({ column, code, rows }) => `${column} ${code} ${rows}`)).toEqual([
      'city place-by-venue 1',
      'city place-asked 1',
      'city place-by-size 1',
    ]);
  });

  test('coordinates are those of the bundled table', () => {
    for (const [index, same] of pairs) {
      if (!same?.latitude || text(columnar, 'city', index) !== same.city) continue;
      expect(number(columnar, 'latitude', index)).toBeCloseTo(Number(same.latitude), 2);
      expect(number(columnar, 'longitude', index)).toBeCloseTo(Number(same.longitude), 2);
    }
  });
});

describe('the table of the press with the words of the report', () => {
  const raw = rawTable(
    asWritten(
      'press',
      ['Date', 'Presse', 'sujet', 'lien'],
      ['date_as_written', 'outlet_as_written', 'title', 'medium_as_written'],
    ),
  );
  const mapping = mapColumns(raw);
  const { columnar, ledger } = readWholeTable(raw, mapping);

  test('links without addresses are taken for what they tell: the medium', () => {
    expect(mapping.table).toBe('press');
    expect(mapping.columns.map(({ target }) => target)).toEqual([
      'date',
      'outlet',
      'title',
      'medium',
    ]);
    const media = rowsOf('press').map((d) => `${d.date} ${d.title} ${d.medium}`);
    const read = Array.from({ length: columnar.rows }, (_, index) =>
      ['date', 'title', 'medium'].map((name) => cell(columnar, name, index)).join(' '),
    );
    expect(read.sort()).toEqual(media.sort());
  });

  test('every row is there', () => {
    expect(ledger).toMatchObject({ read: 41, imported: 41 });
  });
});
