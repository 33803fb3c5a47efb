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

test('lines are whole, wherever the text is cut, within a letter too', async () => {
  const bytes = new TextEncoder().encode('one\nt€wo\n\n😀three');
  for (let cut = 1; cut < bytes.length; cut++) {
    const lines = await linesIn([bytes.slice(0, cut), bytes.slice(cut)]);
    expect(lines).toEqual(['one', 't€wo', '', '😀three']);
  }
});

test('lines are whole in a text that comes at once', async () => {
  const lines = Array.from({ length: 50 }, (_, line) => `${line}é€`.repeat(2000));
  expect(await linesIn([new TextEncoder().encode(lines.join('\n'))])).toEqual(lines);
});

async function linesIn(pieces: readonly Uint8Array<ArrayBuffer>[]): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of linesOf(streamOf(pieces))) lines.push(line);
  return lines;
}

function streamOf(pieces: readonly Uint8Array<ArrayBuffer>[]) {
  return new ReadableStream<Uint8Array<ArrayBuffer>>({
    start(controller) {
      for (const piece of pieces) controller.enqueue(piece);
      controller.close();
    },
  });
}
