import type { Piece, StoredColumn } from '../db/chunks';
import { buffersOf } from '../model/packed-texts';

/** The memory of a piece of a table, to be handed over instead of copied. */
export function transferables({ columns }: Piece): ArrayBuffer[] {
  const buffers = new Set<ArrayBuffer>();
  for (const column of Object.values(columns)) {
    for (const buffer of memoryOf(column)) buffers.add(buffer);
  }
  return [...buffers];
}

function memoryOf(column: StoredColumn): ArrayBuffer[] {
  switch (column.kind) {
    case 'text':
      return packedIn(column.values);
    case 'category':
      return [...own(column.codes), ...packedIn(column.dictionary)];
    case 'list':
      return [...own(column.codes), ...own(column.offsets), ...packedIn(column.dictionary)];
    case 'day':
    case 'number':
    case 'flag':
      return own(column.values);
  }
}

function packedIn(texts: Parameters<typeof buffersOf>[0] | string[] | null): ArrayBuffer[] {
  return texts && !Array.isArray(texts) ? buffersOf(texts) : [];
}

function own({ buffer }: ArrayBufferView): ArrayBuffer[] {
  return buffer instanceof ArrayBuffer ? [buffer] : [];
}
