import { Dexie, type Table } from 'dexie';
import type { Row } from '../../src/model/columnar';

/** A record a row, as Dexie's guide has it. */
export class DexieRows extends Dexie {
  declare rows: Table<Row, string>;

  constructor() {
    super('bench-rows');
    this.version(1).stores({ rows: 'id' });
  }

  async write(rows: readonly Row[]): Promise<void> {
    await this.rows.bulkAdd(rows);
  }

  async read(): Promise<number> {
    return (await this.rows.toArray()).length;
  }
}
