import Papa from 'papaparse';
import type { RawRecord, RawTable } from '../src/csv/raw-table';

const TOTAL = /^(sous-)?total\b/i;

/** A raw table out of CSV text, headings in its first line; enough of a reader for tests. */
export function rawTable(text: string, name = 'test.csv', separator = ''): RawTable {
  const plain = text.replace(/^\ufeff/, '');
  const [firstLine] = plain.split('\n');
  const delimiter = separator || (['\t', ';', ','].find((mark) => firstLine.includes(mark)) ?? ';');
  const { data } = Papa.parse<string[]>(plain.replace(/\r?\n$/, ''), {
    delimiter,
    quoteChar: delimiter === '\t' ? '\0' : '"',
  });
  const [headings = [], ...rows] = data;
  return {
    name,
    encoding: 'utf-8',
    delimiter,
    quoting: 'quotes',
    headings: headings.map((heading) => heading.trim()),
    headingLine: 1,
    records: rows.map((cells, at) => ({ line: at + 2, cells, role: roleOf(cells, headings) })),
  };
}

function roleOf(cells: readonly string[], headings: readonly string[]): RawRecord['role'] {
  if (cells.every((cell) => cell.trim() === '')) return 'empty';
  if (cells.join('\n') === headings.join('\n')) return 'heading';
  return TOTAL.test(cells[0]) ? 'total' : 'data';
}
