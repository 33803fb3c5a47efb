import type { Columnar } from '../model/columnar';

/** The memory of a table's columns, to be handed over instead of copied. */
export function transferables(data: Columnar): ArrayBuffer[] {
  const buffers = new Set<ArrayBuffer>();
  const add = ({ buffer }: ArrayBufferView) => {
    if (buffer instanceof ArrayBuffer) buffers.add(buffer);
  };
  for (const column of Object.values(data.columns)) {
    switch (column.kind) {
      case 'category':
        add(column.codes);
        break;
      case 'list':
        add(column.codes);
        add(column.offsets);
        break;
      case 'day':
      case 'number':
      case 'flag':
        add(column.values);
        break;
      case 'text':
        break;
    }
  }
  return [...buffers];
}
