import type { RawTable } from '../raw-table';

/** Rows that a guess looks at. */
const MOST = 100;

/** The same table is asked about several times. */
const samples = new WeakMap<RawTable, string[][]>();

/** The cells of some rows from all over a file, by column. */
export function sampleCells(raw: RawTable): readonly (readonly string[])[] {
  let sample = samples.get(raw);
  if (!sample) samples.set(raw, (sample = sampled(raw)));
  return sample;
}

function sampled(raw: RawTable): string[][] {
  const data: number[] = [];
  for (let at = 0; at < raw.records.length; at++)
    if (raw.records[at].role === 'data') data.push(at);
  const step = Math.max(1, data.length / MOST);
  const rows: (readonly string[])[] = [];
  for (let at = 0; at < data.length; at += step) rows.push(raw.records[data[Math.floor(at)]].cells);
  // Only a file without headings is as wide as its cells.
  const width = raw.headings.length || (rows[0]?.length ?? 0);
  return Array.from({ length: width }, (_, at) => rows.map((cells) => cells[at] ?? ''));
}
