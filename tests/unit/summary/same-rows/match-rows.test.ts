import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readRecords } from '../../../../src/csv/read';
import type { Columnar } from '../../../../src/model/columnar';
import { IMPORTED_TABLES, tables, type TableName } from '../../../../src/model/tables';
import { reordered } from '../../../../src/model/union';
import { changedCells } from '../../../../src/summary/same-rows/changed-cells';
import { matchRows, ROW_STATUSES } from '../../../../src/summary/same-rows/match-rows';
import { always } from '../../../property';
import { randomTable } from '../../../random-table';
import { finished } from './finished';

const HEADINGS: Partial<Record<TableName, string>> = {
  events: 'start title city types url',
  press: 'date outlet title url medium',
  releases: 'start end subject version title',
  partners: 'name relation detail',
  figures: 'metric year value unit',
};

/** A table of few rows, their cells parted by `|`. */
function table(name: TableName, ...rows: string[]): Columnar {
  const heading = ['id', ...(HEADINGS[name] ?? '').split(' ')];
  const cells = rows.map((row, at) => [`${at}`, ...row.split('|').map((value) => value.trim())]);
  return readRecords(tables[name], [heading, ...cells]).data;
}

function match(now: Columnar, before: Columnar) {
  return finished(matchRows(now, before));
}

/** What became of the only row: the columns in which it changed, or that it is another row. */
function became(name: TableName, before: string, now: string): string[] | 'another' | 'same' {
  const [own, its] = [table(name, now), table(name, before)];
  const { pairOfNow, counts } = match(own, its);
  if (pairOfNow[0] < 0) return 'another';
  if (counts.same === 1) return 'same';
  return changedCells(own, 0, its, 0).map(({ column }) => column);
}

const TALK = '2019-03-05 | Dégooglisons Internet | Lyon | conférence';
const NEWS = '2019-03-05 | Le Monde | Framasoft veut changer le monde | https://lemonde.fr/a/1';

describe('a corrected row is known again', () => {
  test.each<[string, TableName, string, string, string[] | 'same']>([
    ['a typo', 'events', TALK, TALK.replace('Internet', 'Intrenet'), ['title']],
    ['an accent', 'events', TALK, TALK.replace('é', 'e'), ['title']],
    ['a word more', 'events', TALK, TALK.replace('Internet', 'Internet ensemble'), ['title']],
    ['a day later', 'events', TALK, TALK.replace('05', '06'), ['start']],
    ['day for month', 'events', TALK, TALK.replace('03-05', '05-03'), ['start']],
    ['another town', 'events', TALK, TALK.replace('Lyon', 'Villeurbanne'), ['city']],
    ['a town mistyped', 'events', TALK, TALK.replace('Lyon', 'Lyonn'), ['city']],
    ['a town told', 'events', TALK.replace('Lyon', ''), TALK, ['city']],
    ['a type', 'events', TALK, TALK.replace('conférence', 'atelier'), ['types']],
    ['an order', 'events', `${TALK};stand`, TALK.replace('conf', 'stand;conf'), 'same'],
    ['an outlet in one word', 'press', NEWS, NEWS.replace('Le Monde', 'LeMonde'), ['outlet']],
    ['a title told', 'press', NEWS.replace(/Framasoft[^|]*/, ''), NEWS, ['title']],
    ['an address', 'press', NEWS, NEWS.replace('a/1', 'b/2'), ['url']],
    [
      'a title quoted otherwise, at the same address',
      'press',
      NEWS,
      NEWS.replace('veut changer le monde', 'et le monde'),
      ['title'],
    ],
    [
      'a version',
      'releases',
      '2019-03-05||PeerTube|1.2|Des sous-titres',
      '2019-03-05||PeerTube|1.3|Des sous-titres',
      ['version'],
    ],
    [
      'a month told to the day',
      'releases',
      '2019-03-01|2019-03-31|PeerTube|1.2|Des sous-titres',
      '2019-03-15|2019-03-15|PeerTube|1.2|Des sous-titres',
      ['start', 'end'],
    ],
    [
      'a name',
      'partners',
      'Fondation Nef | financeur',
      'Fondation de la Nef | financeur',
      ['name'],
    ],
    ['a tie', 'partners', 'April | co-projet', 'April | membre', ['relation']],
    ['a value', 'figures', 'dons | 2018 | 1000 | EUR', 'dons | 2018 | 1200 | EUR', ['value']],
  ])('%s', (_, name, before, now, columns) => {
    expect(became(name, before, now)).toEqual(columns);
    expect(became(name, now, before)).toEqual(columns);
  });
});

describe('another fact is another row', () => {
  test.each<[string, TableName, string, string]>([
    ['another talk that day', 'events', TALK, TALK.replace(/Dé[^|]*/, 'Le libre et la ville')],
    [
      'another workshop',
      'events',
      '2019-03-05|Atelier Framapad|Lyon',
      '2019-03-05|Atelier Mobilizon|Lyon',
    ],
    [
      'the next part',
      'events',
      '2019-03-05|Le libre, partie 1|Lyon',
      '2019-03-05|Le libre, partie 2|Lyon',
    ],
    ['a tour', 'events', TALK, TALK.replace('05', '06').replace('Lyon', 'Grenoble')],
    ['the week after', 'events', TALK, TALK.replace('05', '12')],
    ['the year after', 'events', TALK, TALK.replace('2019', '2018')],
    ['two stands', 'events', '2019-03-05|Stand|Lyon', '2019-03-05|Stand|Paris'],
    [
      'another article',
      'press',
      NEWS,
      NEWS.replace(/Framasoft[^|]*/, 'Les Gafam en cause').replace('a/1', 'b/2'),
    ],
    [
      'two articles without title',
      'press',
      '2019-03-05|Le Monde||https://lemonde.fr/a/1',
      '2019-03-05|Le Monde||https://lemonde.fr/b/2',
    ],
    [
      'the same dispatch elsewhere',
      'press',
      NEWS,
      NEWS.replace('Le Monde', 'Ouest-France').replace('a/1', 'b/2'),
    ],
    [
      'the next version',
      'releases',
      '2019-03-05||PeerTube|1.2|PeerTube 1.2',
      '2019-03-05||PeerTube|1.3|PeerTube 1.3',
    ],
    ['another partner', 'partners', 'April | co-projet', 'Aful | co-projet'],
    ['another year', 'figures', 'dons | 2018 | 1000', 'dons | 2019 | 1000'],
  ])('%s', (_, name, before, now) => {
    expect(became(name, before, now)).toBe('another');
  });
});

describe('each row has at most one other', () => {
  test('of two rows alike, one is the same and one is new', () => {
    const { status, counts } = match(table('events', TALK, TALK), table('events', TALK));
    expect([...status].map((at) => ROW_STATUSES[at]).sort()).toEqual(['new', 'same']);
    expect(counts).toEqual({ same: 1, changed: 0, spelling: 0, new: 1, gone: 0 });
  });

  test('the nearest is taken first', () => {
    const [one, two] = [TALK, TALK.replace('05', '06')];
    const before = table('events', two, one);
    const { counts, gone } = match(table('events', one), before);
    expect(counts).toMatchObject({ same: 1, gone: 1 });
    expect([...gone]).toEqual([1]);
  });

  test('of very many rows named the same, each finds one', () => {
    const rows = Array.from({ length: 50 }, (_, at) => `${TALK};n${at}`);
    const now = table('events', ...rows.map((row) => row.replace(';n', ';m')));
    expect(match(now, table('events', ...rows)).counts).toMatchObject({ changed: 50, new: 0 });
  });
});

test('letters, wording and remarks alone change no fact', () => {
  const read = (title: string, written: string, note: string) =>
    readRecords(tables.events, [
      ['id', 'start', 'title', 'place_as_written', 'note'],
      ['a', '2019-03-05', title, written, note],
    ]).data;
  const before = read('Cœur', 'Lyon', '');
  const now = read('Coeur', 'Lyon (69)', 'x');
  expect(match(now, before).counts).toMatchObject({ changed: 1, spelling: 1 });
  expect(changedCells(now, 0, before, 0)).toEqual([
    { column: 'title', from: 'Cœur', to: 'Coeur', kind: 'changed', isSpelling: true },
    {
      column: 'place_as_written',
      from: 'Lyon',
      to: 'Lyon (69)',
      kind: 'changed',
      isSpelling: true,
    },
    { column: 'note', from: null, to: 'x', kind: 'added', isSpelling: true },
  ]);
});

test('tables of two kinds cannot be matched', () => {
  expect(() => match(table('events'), table('press'))).toThrow('unlike tables');
});

describe.each(IMPORTED_TABLES)('random rows of %s', (name) => {
  const shuffled = randomTable(name, 20).chain((data) =>
    fc
      .shuffledSubarray(
        Array.from({ length: data.rows }, (_, at) => at),
        { minLength: data.rows },
      )
      .map((order) => [data, reordered(data, Uint32Array.from(order))] as const),
  );

  test('are all the same in any order', () => {
    always(
      fc.property(shuffled, ([data, other]) => {
        const { counts } = match(data, other);
        expect(counts).toEqual({ same: data.rows, changed: 0, spelling: 0, new: 0, gone: 0 });
      }),
      40,
    );
  });

  test('add up on both sides, and new and gone change places with the files', () => {
    always(
      fc.property(randomTable(name, 20), shuffled, (now, [before, other]) => {
        const { counts, pairOfNow, pairOfBefore, gone } = match(now, before);
        expect(counts.same + counts.changed + counts.new).toBe(now.rows);
        expect(counts.same + counts.changed + counts.gone).toBe(before.rows);
        expect(gone.length).toBe(counts.gone);
        pairOfNow.forEach((its, own) => {
          if (its >= 0) expect(pairOfBefore[its]).toBe(own);
        });
        expect(match(before, now).counts).toEqual({
          ...counts,
          new: counts.gone,
          gone: counts.new,
        });
        expect(match(now, other).counts).toEqual(counts);
      }),
      60,
    );
  });

  test('are changed exactly where cells differ', () => {
    always(
      fc.property(randomTable(name, 20), randomTable(name, 20), (now, before) => {
        const { pairOfNow, status, onlySpelling } = match(now, before);
        pairOfNow.forEach((other, row) => {
          if (other < 0) return;
          const changes = changedCells(now, row, before, other);
          expect(ROW_STATUSES[status[row]]).toBe(changes.length === 0 ? 'same' : 'changed');
          const isSpelling = changes.length > 0 && changes.every((change) => change.isSpelling);
          expect(onlySpelling[row]).toBe(Number(isSpelling));
        });
      }),
      40,
    );
  });
});
