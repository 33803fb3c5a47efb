/** A row in the document, and the element that shows it: elements go from row to row. */
export interface Slot {
  kind: 'row';
  /** Names the element. */
  key: number;
  row: number;
  /** Where the row stands among all of them. */
  index: number;
}

/**
 * Gives elements to rows. A row that was shown keeps its own (which may have the focus); the
 * others take those that became free, or new ones. What did not change is the same object, so
 * that nothing is drawn again for it.
 */
export class Slots {
  #shown = new Map<number, Slot>();

  give(rows: readonly { row: number; index: number }[]): Slot[] {
    const before = this.#shown;
    const staying = new Set<number>();
    for (const { row } of rows) {
      const slot = before.get(row);
      if (slot) staying.add(slot.key);
    }
    const free = [...before.values()].map(({ key }) => key).filter((key) => !staying.has(key));
    let next = 1 + Math.max(-1, ...[...before.values()].map(({ key }) => key));
    const taken = new Map<number, Slot>();
    const given = rows.map(({ row, index }): Slot => {
      const slot = before.get(row);
      if (slot?.index === index) return keep(taken, slot);
      const key = slot?.key ?? free.shift() ?? next++;
      return keep(taken, { kind: 'row', key, row, index });
    });
    this.#shown = taken;
    return given;
  }
}

function keep(taken: Map<number, Slot>, slot: Slot): Slot {
  taken.set(slot.row, slot);
  return slot;
}
