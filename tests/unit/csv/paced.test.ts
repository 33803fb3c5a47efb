import { expect, test } from 'vitest';
import { paced } from '../../../src/csv/paced';
import { readRaw } from '../../../src/csv/raw-reading';
import { encode } from '../../corpus/encode';

const LARGE = encode('Date;Titre;Ville\n' + '01/02/2018;Journées;Lyon\n'.repeat(400_000), 'utf-8');

test('a large file is read in steps, each told', async () => {
  const told: string[] = [];
  const result = await paced(readRaw({ name: 'a.csv', content: LARGE }), {
    onprogress: ({ step, fraction }) => told.push(`${step} ${fraction >= 0 && fraction <= 1}`),
  });
  expect('reading' in result && result.reading.table.records.length).toBe(400_000);
  expect(new Set(told.map((progress) => progress.split(' ')[1]))).toEqual(new Set(['true']));
});

test('reading stops when it is told to, and nothing comes of it', async () => {
  const stop = new AbortController();
  const reading = paced(readRaw({ name: 'a.csv', content: LARGE }), {
    signal: stop.signal,
    onprogress: () => stop.abort(),
  });
  await expect(reading).rejects.toBe(stop.signal.reason);
});

test('what is wrong inside is not swallowed', async () => {
  function* failing(): Generator<number, void> {
    yield 1;
    throw new Error('inside');
  }
  await expect(paced(failing())).rejects.toThrow('inside');
});
