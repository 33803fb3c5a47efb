import type { TableName } from '../model/tables';

/** The row that the reader points at or has focused: lit in every picture and list. */
export class Highlight {
  #table: TableName | null = $state(null);
  #id: string | null = $state(null);

  isOn(table: TableName, id: string): boolean {
    return this.#table === table && this.#id === id;
  }

  /** The row of the table that is lit, if any. */
  of(table: TableName): string | null {
    return this.#table === table ? this.#id : null;
  }

  light(table: TableName, id: string): void {
    this.#table = table;
    this.#id = id;
  }

  dim(): void {
    this.#table = null;
    this.#id = null;
  }
}
