import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pack, type PackedTable } from '../../../src/model/packed';
import { TABLE_NAMES } from '../../../src/model/tables';
import { always } from '../../property';
import { randomTable } from '../../random-table';
import { unpack } from '../../unpack';

test.each(TABLE_NAMES)('%s survive JSON', (name) => {
  always(
    fc.property(randomTable(name), (data) => {
      const sent = JSON.parse(JSON.stringify(pack(data))) as PackedTable;
      expect(unpack(sent)).toEqual(data);
    }),
    60,
  );
});
