import { describe, expect, test } from 'vitest';
import { mapColumns } from '../../src/csv/mapping/map-columns';
import { readWholeTable } from '../../src/csv/read/read-table';
import { toCsv } from '../../src/csv/write';
import { placeFinder } from '../../src/geo/find-place';
import { row, type Columnar } from '../../src/model/columnar';
import { IMPORTED_TABLES } from '../../src/model/tables';
import { gazetteerFile } from '../gazetteer';
import { rawTable } from '../raw-table';
import { bundled, year } from './bundled';

const finder = placeFinder(gazetteerFile);

function rowsOf(data: Columnar) {
  return Array.from({ length: data.rows }, (_, index) => row(data, index));
}

describe('the bundled tables, imported as if they were foreign, come out the same', () => {
  test.each(IMPORTED_TABLES)('%s', (name) => {
    const raw = rawTable(bundled[name].text, `${name}.csv`);
    const mapping = mapColumns(raw);
    expect(mapping.table).toBe(name);
    expect(mapping.columns.every(({ reason }) => reason === 'name')).toBe(true);
    const { columnar, ledger } = readWholeTable(raw, mapping, { finder });
    expect(ledger).toMatchObject({ imported: year[name].rows, setAside: [], duplicates: [] });
    expect(rowsOf(columnar)).toEqual(rowsOf(year[name]));
    expect(toCsv(columnar, rowsOf(columnar).keys())).toBe(
      toCsv(year[name], rowsOf(year[name]).keys()),
    );
  });
});
