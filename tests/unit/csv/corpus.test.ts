import { describe, expect, test } from 'vitest';
import { finish } from '../../../src/model/finish';
import { readRaw, type RawReading } from '../../../src/csv/raw-reading';
import { ENCODED } from '../../corpus/encodings';
import type { CorpusFile, Outcome } from '../../corpus/file';
import { REFUSED } from '../../corpus/refused';
import { SHAPES } from '../../corpus/shapes';

const files: readonly CorpusFile[] = [...ENCODED, ...SHAPES, ...REFUSED];

test('no two files of the corpus have the same name', () => {
  expect(new Set(files.map(({ name }) => name)).size).toBe(files.length);
});

describe('each file comes out as was written down', () => {
  test.each(files.map((file) => [file.name, file] as const))('%s', (name, file) => {
    const result = finish(readRaw({ name, content: file.bytes() }, file.choice));
    if ('refusal' in file.outcome) {
      if (!('refusal' in result)) throw new Error(`read, not refused: ${name}`);
      const { refusal } = result;
      const said = refusal.code === 'kind' ? `kind ${refusal.kind}` : refusal.code;
      expect(said).toBe(file.outcome.refusal);
      return;
    }
    if ('refusal' in result) throw new Error(`refused: ${result.refusal.code}`);
    expectOutcome(result.reading, file.outcome);
  });
});

function expectOutcome(reading: RawReading, outcome: Outcome): void {
  const { table } = reading;
  for (const fact of ['encoding', 'delimiter', 'headingLine', 'headings'] as const) {
    if (outcome[fact] !== undefined) expect(table[fact]).toEqual(outcome[fact]);
  }
  if (outcome.roles) {
    const counts: Record<string, number> = {};
    for (const { role } of table.records) counts[role] = (counts[role] ?? 0) + 1;
    expect(counts).toEqual(outcome.roles);
  }
  for (const [line, cell, value] of outcome.cells ?? []) {
    expect(table.records.find((record) => record.line === line)?.cells[cell]).toBe(value);
  }
  expect(noticesOf(reading).toSorted()).toEqual((outcome.notices ?? []).toSorted());
}

function noticesOf({ letters, quotes, structure }: RawReading): string[] {
  return [
    ...letters.notices.map(({ code }) => code),
    ...quotes.troubles.map(({ code }) => `quote ${code}`),
    ...(structure.short.count > 0 ? ['short'] : []),
    ...(structure.long.count > 0 ? ['long'] : []),
  ];
}
