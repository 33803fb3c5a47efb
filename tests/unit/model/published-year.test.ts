import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linesOf } from '../../../src/model/lines';
import { pack } from '../../../src/model/packed';
import { writeYear, type PublishedYear } from '../../../src/model/published-year';
import { TABLE_NAMES } from '../../../src/model/tables';
import { largeEvents } from '../../large-year';
import { always } from '../../property';
import { randomTable } from '../../random-table';
import { readYear } from '../../read-year';

const anyYear = fc
  .tuple(...TABLE_NAMES.map((name) => randomTable(name)))
  .map((all): PublishedYear => {
    const tables = Object.fromEntries(TABLE_NAMES.map((name, at) => [name, all[at]]));
    return { year: 2019, name: 'Framasoft', tables: tables as PublishedYear['tables'] };
  });

test('a year is read back as it was written', () => {
  always(
    fc.property(anyYear, (year) => {
      expect(readYear(writeYear(year).split('\n'))).toEqual(year);
    }),
    20,
  );
});

test('it is JSON, with the packed tables in it', () => {
  always(
    fc.property(anyYear, (year) => {
      const { tables } = JSON.parse(writeYear(year)) as { tables: Record<string, unknown> };
      expect(tables.events).toEqual(JSON.parse(JSON.stringify(pack(year.tables.events))));
    }),
    20,
  );
});

test('no line of a large year holds many values', () => {
  const [example] = fc.sample(anyYear, { numRuns: 1, seed: 1 });
  const year = { ...example, tables: { ...example.tables, events: largeEvents(12_000) } };
  const lines = writeYear(year).split('\n');
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(1_000_000);
  expect(readYear(lines)).toEqual(year);
});

test('a year that breaks off is none', () => {
  const [year] = fc.sample(anyYear, { numRuns: 1, seed: 1 });
  const lines = writeYear(year).split('\n');
  expect(() => readYear(lines.slice(0, -1))).toThrow();
});

test('lines are whole, wherever the text is cut', async () => {
  const text = 'one\ntwo\n\nthree';
  for (let cut = 1; cut < text.length; cut++) {
    const lines: string[] = [];
    for await (const line of linesOf(streamOf([text.slice(0, cut), text.slice(cut)]))) {
      lines.push(line);
    }
    expect(lines).toEqual(['one', 'two', '', 'three']);
  }
});

function streamOf(pieces: readonly string[]): ReadableStream<string> {
  return new ReadableStream({
    start(controller) {
      for (const piece of pieces) controller.enqueue(piece);
      controller.close();
    },
  });
}
