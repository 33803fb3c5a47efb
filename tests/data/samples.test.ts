import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { mapColumns } from '../../src/csv/mapping/map-columns';
import { readWholeTable, type ReadOutcome } from '../../src/csv/read/read-table';
import { valueMatcher } from '../../src/csv/values/match-value';
import { isTown, placeFinder } from '../../src/geo/find-place';
import { cell, row } from '../../src/model/columnar';
import { extraHeadings } from '../../src/model/extra-columns';
import { gazetteerFile } from '../gazetteer';
import { rawTable } from '../raw-table';
import { year } from './bundled';

const finder = placeFinder(gazetteerFile);
const known = Object.fromEntries(
  [
    [year.press, 'outlet'],
    [year.events, 'speakers'],
    [year.releases, 'subject'],
  ].map(([data, name]) => {
    const column = (data as typeof year.press).columns[name as string];
    return [name, 'dictionary' in column ? column.dictionary.slice(1) : []];
  }),
) as Record<string, string[]>;

interface Expected {
  encoding?: 'latin1';
  table: string;
  /** Our column for each column of the file; - where it is kept under its own heading. */
  columns: string;
  read: number;
  imported: number;
  setAside: string[];
  /** Problems by column and code, with how many rows have them. */
  problems: string[];
}

function open(name: string, encoding: BufferEncoding = 'utf8') {
  const raw = rawTable(readFileSync(`data/samples/${name}`, encoding), name);
  const values = valueMatcher(known);
  const mapping = mapColumns(raw, {}, { values, isTown: (text) => isTown(finder, text) });
  return { raw, mapping, outcome: readWholeTable(raw, mapping, { finder, known }) };
}

// The letters of Windows-1252 that these files hold are those of Latin-1.
const FILES: Record<string, Expected> = {
  'presse-2014-2018.csv': {
    table: 'press',
    columns: 'date outlet language medium url -',
    read: 29,
    imported: 29,
    setAside: [],
    // `sommaire` is none of the four kinds.
    problems: ['medium unknown-value 1'],
  },
  'presse-2016.csv': {
    encoding: 'latin1',
    table: 'press',
    columns: 'date outlet language medium url -',
    read: 12,
    imported: 12,
    setAside: [],
    problems: ['medium unknown-value 1'],
  },
  'presse-2018.csv': {
    encoding: 'latin1',
    table: 'press',
    columns: 'date outlet language medium url -',
    read: 4,
    imported: 4,
    setAside: [],
    problems: [],
  },
  'jalons-2013-2018.csv': {
    table: 'releases',
    columns: 'start type title url',
    read: 47,
    imported: 47,
    setAside: [],
    problems: [],
  },
  'jalons-2018.csv': {
    encoding: 'latin1',
    table: 'releases',
    columns: 'start type title url',
    read: 3,
    imported: 3,
    setAside: [],
    problems: [],
  },
  'mobilizon-versions-2019-2022.csv': {
    table: 'releases',
    columns: 'subject version start -',
    read: 23,
    imported: 23,
    setAside: [],
    problems: [],
  },
  'interventions-2022.csv': {
    table: 'events',
    columns: 'start title city types speakers -',
    read: 7,
    imported: 7,
    setAside: [],
    problems: [],
  },
  'indicateurs-2014-2024.csv': {
    table: 'figures',
    columns: 'year metric value -',
    read: 22,
    imported: 22,
    setAside: [],
    problems: [],
  },
};

test.each(Object.entries(FILES))('%s', (name, expected) => {
  const { mapping, outcome } = open(name, expected.encoding);
  const { ledger, counts } = outcome;
  expect({
    encoding: expected.encoding,
    table: mapping.table,
    columns: mapping.columns.map(({ target }) => target ?? '-').join(' '),
    read: ledger.read,
    imported: ledger.imported,
    setAside: ledger.setAside.map(({ line, reason }) => `${line} ${reason}`),
    problems: counts.map(({ column, code, rows }) => `${column} ${code} ${rows}`),
  }).toEqual(expected);
});

describe('the rows of the extracts', () => {
  function rows({ columnar }: ReadOutcome) {
    return Array.from({ length: columnar.rows }, (_, index) => row(columnar, index));
  }

  test('a stand and conferences over two days, in Lyon', () => {
    const events = rows(open('interventions-2022.csv').outcome);
    expect(events[3]).toMatchObject({
      start: '2022-04-02',
      end: '2022-04-03',
      city: 'Lyon',
      department: '69',
      country: 'FR',
      online: false,
      types: ['stand', 'conférence'],
      date_as_written: '02/04/2022-03/04/2022',
      types_as_written: 'stand et conférences',
    });
    expect(events[5]).toMatchObject({ city: 'Genouilly', department: '71' });
    expect(events[6]).toMatchObject({ city: null, online: true, latitude: null });
    expect(events[4]).toMatchObject({ city: null, online: false, types: ['échange'] });
  });

  test('outlets are spelt as in the report', () => {
    const { columnar } = open('presse-2018.csv', 'latin1').outcome;
    expect(cell(columnar, 'outlet', 0)).toBe('Next INpact');
    expect(cell(columnar, 'outlet_as_written', 0)).toBe('NextInpact');
    expect(cell(columnar, 'medium', 1)).toBe('broadcast');
    expect(cell(columnar, 'medium_as_written', 1)).toBe('écoute');
    expect(extraHeadings(columnar)).toEqual(['Source']);
  });

  test('versions are named by their software', () => {
    const [first] = rows(open('mobilizon-versions-2019-2022.csv').outcome);
    expect(first).toMatchObject({
      start: '2019-10-15',
      end: '2019-10-15',
      precision: 'day',
      subject: 'Mobilizon',
      title: 'Mobilizon 1.0.0-beta.1',
    });
  });

  test('numbers have their units, and say when they are about', () => {
    const figures = rows(open('indicateurs-2014-2024.csv').outcome);
    const told = (metric: string) => {
      const { value, unit, approximate } =
        figures.find((d) => String(d.metric).startsWith(metric)) ?? {};
      return [value, unit, approximate];
    };
    expect(told('Somme récoltée')).toEqual([53100, 'EUR', false]);
    expect(told('Part de l’objectif')).toEqual([265, '%', false]);
    expect(told('Instances PeerTube')).toEqual([250, null, true]);
    expect(told('Bénéficiaires')).toEqual([1400000, null, false]);
    expect(told('Part du C.A.')).toEqual([0.0004, '%', false]);
  });
});
