import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { finish } from '../../../src/model/finish';
import { readRaw, sizeRefusal } from '../../../src/csv/raw-reading';
import type { Encoding } from '../../../src/csv/encoding';
import { encode } from '../../corpus/encode';
import { written } from '../../corpus/tables';
import { always } from '../../property';

const letters = fc.string({ unit: fc.constantFrom(...'aé1œ’ \'-«»()."\n;,|\t='), maxLength: 20 });
const day = fc
  .tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 12 }))
  .map(([day, month]) => `${day}/${month}/2018`);
const rows = fc.array(fc.tuple(day, letters, letters), { minLength: 3, maxLength: 12 });

describe('a file written by a program is read without a question', () => {
  test.each<[string, string, string, Encoding, string]>([
    ['Excel', ';', '\r\n', 'windows-1252', ''],
    ['Excel, UTF-8', ';', '\r\n', 'utf-8', '\ufeff'],
    ['Excel, Unicode text', '\t', '\r\n', 'utf-16le', '\ufeff'],
    ['LibreOffice', ',', '\n', 'utf-8', ''],
    ['an old Mac', ';', '\r', 'windows-1252', ''],
    ['a database', '|', '\n', 'utf-8', ''],
  ])('%s, whatever is in its cells', (_, delimiter, lineEnd, encoding, mark) => {
    always(
      fc.property(rows, fc.constantFrom('all' as const, 'needed' as const), (cells, quotes) => {
        const heading = ['Date', 'Titre', 'Ville'];
        const text = mark + written([heading, ...cells], { delimiter, lineEnd, quotes });
        const result = finish(readRaw({ name: 'a.csv', content: encode(text, encoding) }));
        if ('refusal' in result) throw new Error(`refused: ${result.refusal.code}`);
        const { table } = result.reading;
        expect(table.delimiter).toBe(delimiter);
        expect(table.headings).toEqual(heading);
        expect(table.records.map((record) => record.cells)).toEqual(cells);
        expect(new Set(table.records.map(({ role }) => role))).toEqual(new Set(['data']));
      }),
      150,
    );
  });
});

test('a file too large is refused before it is read', () => {
  expect(sizeRefusal(200_000_001)).toEqual({ code: 'too-large', bytes: 200_000_001 });
  expect(sizeRefusal(200_000_000)).toBeNull();
});

test('every choice of a person is followed', () => {
  const content = encode('x;1,é\ny;2,a\n', 'windows-1252');
  const result = finish(
    readRaw(
      { name: 'a.csv', content },
      { encoding: 'macintosh', delimiter: ',', quoting: 'text', headingLine: 1 },
    ),
  );
  expect(result).toMatchObject({
    reading: {
      table: {
        encoding: 'macintosh',
        delimiter: ',',
        quoting: 'text',
        headings: ['x;1', 'È'],
        headingLine: 1,
      },
    },
  });
});
