import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { finish } from '../../../src/model/finish';
import type { Dialect } from '../../../src/csv/dialect';
import { parse } from '../../../src/csv/parse';
import { Refused } from '../../../src/csv/refusal';
import { always } from '../../property';

const SEMICOLON: Dialect = { delimiter: ';', quoting: 'quotes', width: 3 };

function records(text: string, dialect: Partial<Dialect> = {}): string[][] {
  const parsed = finish(parse(text, { ...SEMICOLON, ...dialect }));
  return Array.from({ length: parsed.count }, (_, record) => parsed.cells(record));
}

function troubles(text: string, dialect: Partial<Dialect> = {}) {
  return finish(parse(text, { ...SEMICOLON, ...dialect })).troubles;
}

describe('records', () => {
  test.each([
    ['LF', 'a;b;c\nd;e;f\n'],
    ['CRLF', 'a;b;c\r\nd;e;f\r\n'],
    ['CR alone', 'a;b;c\rd;e;f\r'],
    ['mixed line ends', 'a;b;c\r\nd;e;f\r'],
    ['no line end at the end', 'a;b;c\nd;e;f'],
    ['quotes around all', '"a";"b";"c"\n"d";"e";"f"\n'],
    ['spaces around quotes', '"a"; "b" ;"c"\nd;e;f'],
  ])('%s', (_, text) => {
    expect(records(text)).toEqual([
      ['a', 'b', 'c'],
      ['d', 'e', 'f'],
    ]);
  });

  test('blank lines are records of their own', () => {
    const parsed = finish(parse('a;b\n\n;\n   \nc;d\n\n', { ...SEMICOLON, width: 2 }));
    expect(Array.from({ length: parsed.count }, (_, record) => parsed.isBlank(record))).toEqual([
      false,
      true,
      true,
      true,
      false,
      true,
    ]);
  });

  test('a quoted cell keeps separators, quotes and line ends, and lines are counted on', () => {
    const text = 'a;"b;""1""\r\nc\nd";e\nf;g;h';
    const parsed = finish(parse(text, SEMICOLON));
    expect(parsed.cells(0)).toEqual(['a', 'b;"1"\r\nc\nd', 'e']);
    expect([parsed.line(0), parsed.line(1)]).toEqual([1, 4]);
    expect(parsed.troubleCount).toBe(0);
  });

  test('without a separator a line is one cell', () => {
    expect(records('a;b\n"c, d"', { delimiter: '', width: 1 })).toEqual([['a;b'], ['c, d']]);
  });
});

describe('a misplaced quote costs no more than its cell', () => {
  const rows = Array.from({ length: 9 }, (_, at) => `${at};b;c`).join('\n');

  test('left open at the beginning of a cell', () => {
    expect(records(`x;"b;c\n${rows}`)).toHaveLength(10);
    expect(records(`x;"b;c\n${rows}`)[0]).toEqual(['x', '"b', 'c']);
    expect(troubles(`x;"b;c\n${rows}`)).toEqual([{ line: 1, code: 'unclosed' }]);
  });

  test('in the middle of a cell it is a letter', () => {
    expect(records('Écran 15";b;c\nd;"e";f')).toEqual([
      ['Écran 15"', 'b', 'c'],
      ['d', 'e', 'f'],
    ]);
  });

  test.each([
    ['"Le "Monde" diplomatique";b;c', ['Le "Monde" diplomatique', 'b', 'c']],
    ['"Framasoft" au salon;"b";c', ['"Framasoft" au salon', 'b', 'c']],
    ['"Le "Monde; diplomatique" suite";b;c', ['Le "Monde; diplomatique" suite', 'b', 'c']],
    ['a;"Il a dit "oui"\nhier";c', ['a', 'Il a dit "oui"\nhier', 'c']],
  ])('words after the closing quote: %s', (text, expected) => {
    expect(records(`${text}\nd;e;f`)).toEqual([expected, ['d', 'e', 'f']]);
    expect(troubles(`${text}\nd;e;f`)).toEqual([{ line: 1, code: 'inside' }]);
  });

  test('left open, and a quote at the end of a later cell would close it', () => {
    const text = `x;"b;c\n${rows}\ny;écran 15";c\nz;b;c`;
    expect(records(text)).toHaveLength(12);
    expect(troubles(text)).toEqual([{ line: 1, code: 'rows' }]);
  });

  test('a long text in quotes is not taken for rows', () => {
    const text = 'a;"un\ndeux; et\ntrois\nquatre\ncinq";c\nd;e;f';
    expect(records(text)).toHaveLength(2);
    expect(troubles(text)).toEqual([]);
  });

  test('with quotes as text every line is a record', () => {
    expect(records('a;"b;c\nd;e";f', { quoting: 'text' })).toEqual([
      ['a', '"b', 'c'],
      ['d', 'e"', 'f'],
    ]);
  });

  test('a quote cannot stall the reading, wherever and how often it stands', () => {
    for (const bad of ['"a;', '""a;', '"', '"""a;', '"a\n', '" ;', ';"";"x']) {
      const text = 'a;b;c\n' + bad.repeat(Math.ceil(60_000 / bad.length)) + '\na;b;c';
      try {
        finish(parse(text, SEMICOLON));
      } catch (error) {
        expect(error).toBeInstanceOf(Refused);
      }
    }
  });
});

describe('limits', () => {
  const refusal = (text: string) => {
    try {
      finish(parse(text, SEMICOLON));
      return null;
    } catch (error) {
      return error instanceof Refused ? error.refusal : error;
    }
  };

  test('a cell too long is refused with its line', () => {
    const long = 'x'.repeat(100_001);
    expect(refusal(`a;b;c\nd;${long};f`)).toEqual({ code: 'cell-too-long', line: 2 });
    expect(refusal(`a;b;c\nd;"${long}";f`)).toEqual({ code: 'cell-too-long', line: 2 });
    expect(refusal(`a;b;c\nd;"${'""'.repeat(100_001)}";f`)).toMatchObject({ line: 2 });
  });

  test('a quote that stands for two letters of the file counts once', () => {
    expect(refusal(`a;b;c\nd;"${'""'.repeat(100_000)}";f`)).toBeNull();
  });

  test.each([
    ['bare', `a;b${';'.repeat(1_000_000)}`],
    ['quoted', `"a";b${';'.repeat(1_000_000)}`],
  ])('of a million empty cells behind the last column, few are kept: %s', (_, text) => {
    const parsed = finish(parse(text, SEMICOLON));
    expect(parsed.size(0)).toBe(200);
    expect(parsed.cells(0)).toHaveLength(200);
    expect(parsed.cells(0).slice(0, 3)).toEqual(['a', 'b', '']);
  });

  test('too many columns are refused, empty ones are not', () => {
    expect(refusal(';'.repeat(5000))).toBeNull();
    expect(refusal('a;'.repeat(300))).toEqual({ code: 'too-many-columns', line: 1, columns: 300 });
    const quoted = '"a";'.repeat(300);
    expect(refusal(quoted)).toEqual({ code: 'too-many-columns', line: 1, columns: 300 });
  });
});

const cellText = fc.string({ unit: fc.constantFrom(...'ab1é"\n\r;,|\t '), maxLength: 8 });
const table = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 6 }))
  .chain(([width, height]) =>
    fc.array(fc.array(cellText, { minLength: width, maxLength: width }), {
      minLength: height,
      maxLength: height,
    }),
  );
const delimiters = fc.constantFrom(',', ';', '\t', '|');
const lineEnds = fc.constantFrom('\n', '\r\n', '\r');

function written(rows: string[][], delimiter: string, lineEnd: string, all: boolean): string {
  const cell = (value: string) => {
    const needed = all || value.trimStart().startsWith('"') || /[\n\r"]/.test(value);
    return needed || value.includes(delimiter) ? `"${value.replaceAll('"', '""')}"` : value;
  };
  return rows.map((row) => row.map(cell).join(delimiter) + lineEnd).join('');
}

test('what is written in quotes is read back, with every separator and line end', () => {
  always(
    fc.property(table, delimiters, lineEnds, fc.boolean(), (rows, delimiter, lineEnd, all) => {
      const text = written(rows, delimiter, lineEnd, all);
      const parsed = finish(parse(text, { delimiter, quoting: 'quotes', width: rows[0].length }));
      expect(parsed.count).toBe(rows.length);
      expect(rows.map((_, record) => parsed.cells(record))).toEqual(rows);
      expect(parsed.troubles).toEqual([]);
    }),
    500,
  );
});

test('well-formed text is read as PapaParse reads it', () => {
  always(
    fc.property(table, delimiters, fc.boolean(), (rows, delimiter, all) => {
      const text = written(rows, delimiter, '\n', all);
      const { data } = Papa.parse<string[]>(text, { delimiter, newline: '\n' });
      expect(records(text, { delimiter, width: rows[0].length })).toEqual(data.slice(0, -1));
    }),
  );
});

test('no text makes a line disappear: as many letters come out as go in', () => {
  const anything = fc.string({ unit: fc.constantFrom(...'a"\n\r; '), maxLength: 60 });
  always(
    fc.property(anything, (text) => {
      const parsed = finish(parse(text, SEMICOLON));
      let cells = 0;
      let letters = 0;
      for (let record = 0; record < parsed.count; record++) {
        expect(parsed.size(record)).toBe(parsed.cells(record).length);
        cells += parsed.size(record);
        letters += parsed.cells(record).join('').split('a').length - 1;
      }
      expect(letters).toBe(text.split('a').length - 1);
      expect(cells).toBeGreaterThanOrEqual(parsed.count);
    }),
    1000,
  );
});

test('a stray quote anywhere leaves all other lines as they are', () => {
  const lines = Array.from({ length: 12 }, (_, at) => `${at};mot ${at};fin`);
  always(
    fc.property(fc.integer({ min: 0, max: lines.join('\n').length }), (place) => {
      const text = lines.join('\n');
      const read = records(text.slice(0, place) + '"' + text.slice(place));
      expect(read).toHaveLength(lines.length);
      const changed = read.filter((cells, at) => cells.join(';') !== lines[at]);
      expect(changed.length).toBeLessThanOrEqual(1);
    }),
  );
});
