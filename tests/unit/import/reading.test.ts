import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ENCODED } from '../../corpus/encodings';
import type { CorpusFile } from '../../corpus/file';
import { REFUSED } from '../../corpus/refused';
import { SHAPES } from '../../corpus/shapes';
import { setAsideCsv } from '../../../src/csv/read/set-aside';
import type { Preview } from '../../../src/import/protocol';
import { Reading } from '../../../src/import/reading';
import { gazetteerFile } from '../../gazetteer';
import { preview, read, reading } from './read-file';

const files: readonly CorpusFile[] = [...ENCODED, ...SHAPES, ...REFUSED];

describe('every file of the corpus', () => {
  test.each(files.map((file) => [file.name, file] as const))('%s', async (name, file) => {
    const from = reading();
    const result = await read(from, file.bytes(), { raw: file.choice ?? {} }, { name });
    if ('refusal' in file.outcome) {
      expect(result).toHaveProperty('refusal');
      expect(() => from.take()).toThrow('nothing was read');
      return;
    }
    if ('refusal' in result) throw new Error(`refused: ${result.refusal.code}`);
    expectWhole(result.preview);
    const { data } = from.take();
    expect(data.rows).toBe(result.preview.ledger.imported);
    expect(from.aside().records).toHaveLength(result.preview.ledger.setAside);
    for (const column of Object.values(data.columns)) {
      if (column.kind === 'text') expect(column.values).toHaveLength(data.rows);
    }
    const { roles } = file.outcome;
    if (roles && !result.preview.isLong) {
      const counted = Object.values(roles).reduce((sum, count) => sum + count, 0);
      expect(result.preview.ledger.read).toBe(counted);
      expect(result.preview.ledger.empty).toBe(roles.empty ?? 0);
    }
  });
});

test('the towns are wanted for events, and where no heading tells what a file holds', async () => {
  const wanted: string[] = [];
  const without = new (await import('../../../src/import/reading')).Reading(() =>
    Promise.reject(new Error('asked')),
  );
  const texts = [PRESS, 'Date;Titre;Ville\n01/02/2018;A;Lyon\n', '01/02/2018;Le Monde\n'];
  for (const text of texts) {
    await read(without, text).catch((error: Error) => wanted.push(`${error.message} ${text}`));
  }
  expect(wanted).toEqual([`asked ${texts[1]}`, `asked ${texts[2]}`]);
  // Chosen by hand, it is no guess.
  await expect(read(without, texts[2], { mapping: { table: 'press' } })).resolves.toBeDefined();
});

test('the towns are fetched once, however often they are wanted, and anew after a failure', async () => {
  let fetched = 0;
  let fails = true;
  const from = new Reading(() => {
    fetched++;
    return fails ? Promise.reject(new Error('offline')) : Promise.resolve(gazetteerFile);
  });
  await expect(Promise.all([from.prepare(), from.prepare()])).rejects.toThrow('offline');
  expect(fetched).toBe(1);
  fails = false;
  await Promise.all([from.prepare(), from.prepare(), from.suggest('Lyon')]);
  await from.prepare();
  expect(fetched).toBe(2);
});

test('what was read is let go where another file is likely to come', async () => {
  const from = reading();
  await preview(from, 'Date;Titre\n01/02/2019;Un article\n');
  from.forget();
  expect(() => from.take()).toThrow('nothing was read');
});

describe('a file without headings', () => {
  test('is press where the addresses bear the names of its outlets', async () => {
    const whole = readFileSync('data/samples/presse-2016.csv');
    const rows = whole.subarray(whole.indexOf('\n') + 1);
    const { mapping, ledger } = await preview(reading(), rows);
    expect(mapping.table).toBe('press');
    expect(mapping.columns[1].target).toBe('outlet');
    expect(ledger).toMatchObject({ read: 12, imported: 12 });
  });

  test('is of events where there are towns, though each has a site of its name', async () => {
    const text =
      '01/02/2018;JDLL;Lyon;https://www.jdll.org\n02/02/2018;FOSDEM;Bruxelles;https://fosdem.org\n';
    const { mapping } = await preview(reading(), text);
    expect(mapping.table).toBe('events');
    expect(mapping.columns[2].target).toBe('city');
  });
});

const PRESS = 'Date;Média;Titre\n01/02/2018;Le Monde;A\n32/02/2018;Libération;B\n03/02/2018;;C\n';

describe('a cell written anew', () => {
  test('brings its row back', async () => {
    const from = reading();
    const before = await preview(from, PRESS);
    expect(before.ledger).toMatchObject({ read: 3, imported: 2, setAside: 1 });
    expect(before.aside[0]).toMatchObject({ line: 3, cells: ['32/02/2018', 'Libération', 'B'] });
    const after = await preview(from, null, { edits: { 3: { 0: '02/02/2018' } } });
    expect(after.ledger).toMatchObject({ read: 3, imported: 3, setAside: 0 });
    expect(after.rows.map(({ date }) => date)).toEqual(['2018-02-01', '2018-02-02', '2018-02-03']);
  });

  test('may stand beyond the end of a short row', async () => {
    const from = reading();
    await preview(from, 'Média;Titre;Date\nLe Monde;A;01/02/2018\nLibération;B\n');
    const after = await preview(from, null, { edits: { 3: { 2: '02/02/2018' } } });
    expect(after.ledger.imported).toBe(2);
  });

  test('leaves the file as it was for the next reading', async () => {
    const from = reading();
    await preview(from, PRESS, { edits: { 3: { 0: '02/02/2018' } } });
    expect((await preview(from, null)).ledger.setAside).toBe(1);
  });

  test('of a table with a column a year changes every row made of its line', async () => {
    const from = reading();
    const text = 'Indicateur;2014;2015\nDons;35 000;n.c.\nMembres;30;32\n';
    expect((await preview(from, text)).ledger).toMatchObject({ imported: 3, setAside: 1 });
    const after = await preview(from, null, { edits: { 2: { 2: '70 000' } } });
    expect(after.ledger).toMatchObject({ imported: 4, setAside: 0 });
  });
});

test('a column a year becomes a row a year, each cell counted', async () => {
  const from = reading();
  const found = await preview(from, 'Indicateur;2014;2015;2016\nDons;35 000;;130 000\n');
  expect(found.isLong).toBe(true);
  expect(found.mapping.table).toBe('figures');
  expect(found.ledger).toEqual({ read: 3, imported: 2, setAside: 0, empty: 1, duplicates: 0 });
  expect(found.years).toEqual([
    { year: 2014, rows: 1 },
    { year: 2016, rows: 1 },
  ]);
});

test('another reading of the same rows finds them all there', async () => {
  const from = reading();
  await preview(from, PRESS);
  const { columns } = from.take().data;
  const present = columns.id.kind === 'text' ? columns.id.values : [];
  const again = await preview(reading(), PRESS, {}, { present });
  expect(again.ledger).toEqual({ read: 3, imported: 0, setAside: 1, empty: 0, duplicates: 2 });
  expect(again.years).toEqual([{ year: 2018, rows: 2 }]);
});

test('the rows set aside, corrected by hand, can be imported', async () => {
  const from = reading();
  await preview(from, PRESS);
  const { headings, delimiter, records, setAside } = from.aside();
  const raw = { headings, delimiter, records } as unknown as Parameters<typeof setAsideCsv>[0];
  const text = setAsideCsv(raw, setAside, () => 'n’existe pas').replace('32/02', '02/02');
  const again = await preview(reading(), text);
  expect(again.ledger).toMatchObject({ read: 1, imported: 1 });
  expect(again.rows[0]).toMatchObject({ date: '2018-02-02', outlet: 'Libération', title: 'B' });
});

test('a choice that leaves nothing is refused, and the reading before it can be taken', async () => {
  const from = reading();
  await preview(from, PRESS);
  const refused = await read(from, null, { raw: { headingLine: 4 } });
  expect(refused).toMatchObject({ refusal: { code: 'only-headings' } });
  expect(from.take().data.rows).toBe(2);
});

function expectWhole({ ledger, aside }: Preview): void {
  const { read: all, imported, setAside, empty, duplicates } = ledger;
  expect(imported + setAside + empty + duplicates).toBe(all);
  expect(aside.length).toBeLessThanOrEqual(setAside);
}
