import { Inflate } from 'fflate';
import type { Rest } from '../../model/slices';
import { Crc } from './crc';
import { Refused } from './refusal';
import type { ZipEntry } from './zip-directory';

/** Deflated bytes become a thousand times as many at most: what one step gives stays small. */
const STEP = 4_096;
const HEADER = 30;
const HEADER_MARK = 0x04034b50;

/**
 * The bytes of a file of a zip, part by part, never more than its directory told. Throws
 * `Refused` where they are not those that were packed.
 */
export async function* unpacked(
  file: Blob,
  entry: ZipEntry,
  rest: Rest,
  signal?: AbortSignal,
): AsyncGenerator<Uint8Array> {
  const damaged = () => new Refused({ kind: 'damaged', path: entry.path });
  const start = await dataStart(file, entry.offset);
  if (start === null || start + entry.packed > file.size) throw damaged();
  const crc = new Crc();
  let size = 0;
  let parts: Uint8Array[] = [];
  const inflate = new Inflate((part) => parts.push(part));
  for (let at = 0; at < entry.packed; at += STEP * 64) {
    const end = Math.min(at + STEP * 64, entry.packed);
    const bytes = new Uint8Array(await file.slice(start + at, start + end).arrayBuffer());
    for (let from = 0; from < bytes.length; from += STEP) {
      const step = bytes.subarray(from, from + STEP);
      const isLast = at + from + step.length === entry.packed;
      parts = [];
      if (entry.isDeflated) {
        try {
          inflate.push(step, isLast);
        } catch {
          throw damaged();
        }
      } else {
        parts.push(step);
      }
      for (const part of parts) {
        size += part.length;
        if (size > entry.size) throw damaged();
        crc.add(part);
        if (part.length > 0) yield part;
      }
      await rest.take(signal);
    }
  }
  if (size !== entry.size || crc.value !== entry.crc) throw damaged();
}

/** The file's own header tells how long it is itself. */
async function dataStart(file: Blob, offset: number): Promise<number | null> {
  const header = new DataView(await file.slice(offset, offset + HEADER).arrayBuffer());
  if (header.byteLength < HEADER || header.getUint32(0, true) !== HEADER_MARK) return null;
  return offset + HEADER + header.getUint16(26, true) + header.getUint16(28, true);
}
