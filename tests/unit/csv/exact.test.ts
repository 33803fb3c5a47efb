import { describe, expect, test } from 'vitest';
import { exactHeadings, exactRows, shapesOf } from '../../../src/csv/exact-cells';
import { ExactColumns } from '../../../src/csv/exact-columns';
import { StrictRecords } from '../../../src/csv/strict-records';
import type { Columnar } from '../../../src/model/columnar';

function records(...parts: string[]) {
  const reader = new StrictRecords();
  const read = parts.flatMap((part) => [...reader.read(part)]);
  return { read: [...read, ...reader.end()], flaw: reader.flaw };
}

describe('strict records', () => {
  test('are the same however the text is cut', () => {
    const text = 'a,b\n"x ""y""\r\n,",\n,"\n"\n';
    const whole = records(text);
    expect(whole).toEqual({
      read: [
        ['a', 'b'],
        ['x "y"\r\n,', ''],
        ['', '\n'],
      ],
      flaw: null,
    });
    for (let at = 0; at <= text.length; at++) {
      expect(records(text.slice(0, at), text.slice(at))).toEqual(whole);
    }
    expect(records(...text)).toEqual(whole);
  });

  test.each([
    ['a,b\n1\n', 2, 'cells'],
    ['a\n1,2\n', 2, 'cells'],
    ['a\n1"2\n', 2, 'quote'],
    ['a\n"1"2\n', 2, 'quote'],
    ['a\r\n1\n', 1, 'quote'],
    ['a\n"1\n', 2, 'cut'],
    ['a\n1', 2, 'cut'],
  ])('%j has a flaw, told with its record', (text, record, flaw) => {
    expect(records(text).flaw).toEqual({ record, flaw });
  });

  test('an empty text is no record, an empty line one of one cell', () => {
    expect(records('')).toEqual({ read: [], flaw: null });
    expect(records('a\n\n').read).toEqual([['a'], ['']]);
  });
});

test('cells are harmless to a spreadsheet, and numbers stay numbers', () => {
  const columns: Columnar['columns'] = {
    title: { kind: 'text', values: ['=1', "'=1", "it's", "'it"] },
    longitude: { kind: 'number', values: Float64Array.of(-3.37, -0, NaN, 1e21) },
    types: {
      kind: 'list',
      offsets: Uint32Array.of(0, 2, 3, 4, 5),
      codes: Uint32Array.of(1, 2, 0, 3, 0),
      dictionary: ['', '=a', 'b;c', 'd\\'],
    },
    '+=Leur colonne': { kind: 'text', values: ['＝', '\t', '', ''] },
  };
  const shapes = shapesOf({ rows: 4, columns });
  expect(exactHeadings(shapes) + exactRows({ rows: 4, columns }, shapes)(0, 4)).toBe(
    "title,longitude,types,'+=Leur colonne\n" +
      "'=1,-3.37,'=a;b\\;c,'＝\n" +
      "''=1,-0,,'\t\n" +
      "it's,,d\\\\,\n" +
      "'it,1e+21,,\n",
  );
});

test('a cell that is none of its kind is told, an address that leads elsewhere too', () => {
  const columns = new ExactColumns(
    [
      { name: 'date', kind: 'day' },
      { name: 'page', kind: 'number' },
      { name: 'online', kind: 'flag' },
      { name: 'url', kind: 'text' },
    ],
    new Map([['url', 'url']]),
  );
  expect(columns.add(['2019-02-30', '0x10', 'oui', 'javascript:alert(1)'])).toEqual([
    { column: 'date', kind: 'not-a-day' },
    { column: 'page', kind: 'not-a-number' },
    { column: 'online', kind: 'not-a-flag' },
    { column: 'url', kind: 'not-an-address' },
  ]);
  expect(columns.add(['', '', '', ''])).toEqual([]);
});
