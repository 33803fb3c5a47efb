import fc from 'fast-check';
import { expect, test } from 'vitest';
import { finish } from '../../../../src/model/finish';
import { mapColumns } from '../../../../src/csv/mapping/map-columns';
import { readRaw } from '../../../../src/csv/raw-reading';
import type { RawTable } from '../../../../src/csv/raw-table';
import { Coder } from '../../../../src/csv/read/coded';
import { collect } from '../../../../src/csv/read/collect';
import { always } from '../../../property';

const HEADINGS = 'Date;Événement;Ville;Type;Intervenants;Notes';

/** Cells that are taken as they stand, and such as are not quite what they seem. */
const cell = fc.oneof(
  fc.constantFrom('Lyon', 'Évry', 'n/a', '#N/A', ' stand ', '\u00a0Lyon', "'=1", "l'", 'ñ', '«a»'),
  fc.constantFrom('', ' ', '"a;b"', '"é""', 'a"b', '01/02/2019', 'conférence, atelier', 'e', 'N/A'),
  fc.string({ unit: 'grapheme', maxLength: 6 }).map((text) => text.replace(/[\r\n]/g, '')),
);
const line = fc.array(cell, { minLength: 1, maxLength: 8 }).map((cells) => cells.join(';'));

function tableOf(lines: readonly string[]): RawTable {
  const content = [HEADINGS, '01/02/2019;A;Lyon;stand;B;c', ...lines].join('\n');
  const result = finish(readRaw({ name: 'evenements.csv', content }, { delimiter: ';' }));
  if ('refusal' in result) throw new Error(`refused: ${result.refusal.code}`);
  return result.reading.table;
}

/** The same without their places in the file. */
function cutUp(raw: RawTable): RawTable {
  const records = raw.records.map(({ line, cells, role }) => ({ line, cells: [...cells], role }));
  return { ...raw, records };
}

test('cells read where they stand in the file are what they are when each is cut out', () => {
  always(
    fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
      const raw = tableOf(lines);
      const { columns } = mapColumns(raw, { table: 'events' });
      const read = (table: RawTable) => finish(collect(table, 'events', columns));
      expect(read(raw)).toEqual(read(cutUp(raw)));
    }),
    300,
  );
});

test('each different text has its code, in the order in which they come', () => {
  const texts = fc.array(fc.string({ unit: 'grapheme', maxLength: 3 }), { maxLength: 400 });
  always(
    fc.property(texts, (all) => {
      const coder = new Coder(2 * all.length);
      all.forEach((text, row) => coder.put(row, text));
      const whole = all.join('');
      let from = 0;
      all.forEach((text, row) => {
        coder.putPart(all.length + row, whole, from, (from += text.length));
      });
      const coded = coder.done();
      expect(coded.texts).toEqual([...new Set(['', ...all])]);
      expect(Array.from(coded.codes, (code) => coded.texts[code])).toEqual([...all, ...all]);
    }),
  );
});
