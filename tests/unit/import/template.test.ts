import { describe, expect, test } from 'vitest';
import { mapColumns } from '../../../src/csv/mapping/map-columns';
import { template } from '../../../src/import/template';
import { columnNamed } from '../../../src/csv/read/column-kind';
import { IMPORTED_TABLES } from '../../../src/model/tables';
import { LANGUAGES } from '../../../src/model/words';
import { rawTable } from '../../raw-table';

const ALL = IMPORTED_TABLES.flatMap((table) =>
  LANGUAGES.map((language) => [table, language] as const),
);

describe('an empty table is understood at once', () => {
  test.each(ALL)('%s in %s', (table, language) => {
    const raw = rawTable(template(table, language).replaceAll('\r', ''));
    const mapping = mapColumns(raw, {}, {});
    expect(mapping.table).toBe(table);
    expect(mapping.missing).toEqual([]);
    for (const { heading, target } of mapping.columns) {
      expect(target && columnNamed(table, target).label[language]).toBe(heading);
    }
  });
});
