import { describe, expect, test } from 'vitest';
import { TABLE_NAMES, tables } from '../../src/model/tables';
import { vocabulary } from '../../src/model/vocabulary';
import { rowsOf, type Cells } from './bundled';

describe.each(TABLE_NAMES)('%s', (name) => {
  const rows = rowsOf(name);

  test('its cells have no stray spaces', () => {
    expect(cellsWith(/^\s|\s$| {2}|[\t\n\r\u200b\u00ad]/)).toEqual([]);
  });

  test('its cells have no marks of another format left over', () => {
    expect(cellsWith(/\*\*|__|`|\]\(|<\/?[a-z]+>|&(amp|nbsp|lt|gt|#\d+);/)).toEqual([]);
  });

  test('a note stands in both languages or in neither', () => {
    expect(rows.filter(({ note, note_en }) => (note === '') !== (note_en === ''))).toEqual([]);
  });

  test('its addresses are of the web', () => {
    const addresses = rows.map(({ url }) => url ?? '').filter(Boolean);
    expect(
      addresses.filter((address) => !/^https?:\/\/[^\s/]+\.[a-z]+(\/\S*)?$/.test(address)),
    ).toEqual([]);
  });

  test('the source’s own words are kept beside every normalised value', () => {
    // Of a talk, the type or the speaker may be missing in the source.
    const optional = ['types_as_written', 'speakers_as_written'];
    const kept = tables[name].columns
      .map((column) => column.name)
      .filter((column) => column.endsWith('_as_written') && !optional.includes(column));
    // An undated release says in its note where its year comes from.
    const silent = name === 'releases' ? rows.filter((row) => row.note === '') : rows;
    for (const column of kept) expect(silent.filter((row) => row[column] === '')).toEqual([]);
  });

  function cellsWith(pattern: RegExp): string[] {
    return rows.flatMap((row: Cells) =>
      Object.entries(row)
        .filter(([, value]) => pattern.test(value))
        .map(([column, value]) => `${row.id} ${column}: ${value}`),
    );
  }
});

/** Names, which are the same in both languages. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  group: ['PeerTube', 'Mobilizon', 'CHATONS'],
  unit: ['%'],
};

describe('every value of a closed dimension has words in both languages', () => {
  const closed = ['category', 'type', 'medium', 'status', 'precision', 'relation', 'group', 'unit'];

  test.each(closed)('%s', (word) => {
    const known = [...Object.keys(vocabulary[word]), ...(NAMES[word] ?? [])];
    const held = TABLE_NAMES.flatMap((name) => {
      const column = tables[name].columns.find(
        ({ name: own, dimension }) => dimension === word || own === word,
      );
      if (!column) return [];
      return rowsOf(name).flatMap((row) => row[column.name].split(';').filter(Boolean));
    });
    expect(held).not.toEqual([]);
    expect([...new Set(held)].filter((value) => !known.includes(value))).toEqual([]);
  });

  test('a country and a language are codes that have a name', () => {
    const countries = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
    const languages = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
    for (const { country } of rowsOf('events')) {
      if (country !== '') expect(countries.of(country), country).toBeDefined();
    }
    for (const { language } of rowsOf('press')) {
      expect(languages.of(language), language).toBeDefined();
    }
  });
});

test('the translation of our own words is there wherever the words are', () => {
  expect(
    rowsOf('partners').filter((row) => (row.detail === '') !== (row.detail_en === '')),
  ).toEqual([]);
});
