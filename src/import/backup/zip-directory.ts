import { Refused } from './refusal';

/** A file of a zip, as its directory tells. */
export interface ZipEntry {
  path: string;
  isDeflated: boolean;
  crc: number;
  /** Bytes in the zip. */
  packed: number;
  /** Bytes once unpacked. */
  size: number;
  /** Where its own header stands. */
  offset: number;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const FIRST_BYTES = 0x04034b50;
/** The end record, and the longest comment that may follow it. */
const END_SIZE = 22;
const LONGEST_END = END_SIZE + 0xffff;
const LARGEST_DIRECTORY = 16_000_000;

/** Out of the folder, from its root, or of another system's making. */
const STRAY_PATH = /(^|\/)\.\.?(\/|$)|^\/|^[a-z]:|[\\\0]/i;

/**
 * The files that the directory of a zip names. Nothing is unpacked: what is too large or leads
 * elsewhere is refused on what is told. Throws `Refused`.
 */
export async function zipDirectory(file: Blob): Promise<ZipEntry[]> {
  const tailStart = Math.max(0, file.size - LONGEST_END);
  const tail = await view(file, tailStart, file.size);
  const end = endRecord(tail);
  if (end === null) throw new Refused({ kind: (await beginsAsZip(file)) ? 'cut' : 'not-a-zip' });
  const count = tail.getUint16(end + 10, true);
  const size = tail.getUint32(end + 12, true);
  const start = tail.getUint32(end + 16, true);
  // A larger form of zip than we write.
  if (count === 0xffff || start === 0xffffffff || size > LARGEST_DIRECTORY) {
    throw new Refused({ kind: 'too-large' });
  }
  if (start + size > tailStart + end) throw new Refused({ kind: 'cut' });
  return entries(await view(file, start, start + size), count);
}

function endRecord(tail: DataView): number | null {
  for (let at = tail.byteLength - END_SIZE; at >= 0; at--) {
    if (tail.getUint32(at, true) !== END) continue;
    if (at + END_SIZE + tail.getUint16(at + 20, true) === tail.byteLength) return at;
  }
  return null;
}

async function beginsAsZip(file: Blob): Promise<boolean> {
  const first = await view(file, 0, 4);
  return first.byteLength === 4 && first.getUint32(0, true) === FIRST_BYTES;
}

function entries(directory: DataView, count: number): ZipEntry[] {
  const found: ZipEntry[] = [];
  const paths = new Set<string>();
  let at = 0;
  for (let number = 0; number < count; number++) {
    if (at + 46 > directory.byteLength || directory.getUint32(at, true) !== ENTRY) {
      throw new Refused({ kind: 'cut' });
    }
    const nameSize = directory.getUint16(at + 28, true);
    const next =
      at + 46 + nameSize + directory.getUint16(at + 30, true) + directory.getUint16(at + 32, true);
    if (next > directory.byteLength) throw new Refused({ kind: 'cut' });
    const path = nameAt(directory, at + 46, nameSize);
    if (STRAY_PATH.test(path) || paths.has(path)) throw new Refused({ kind: 'path', path });
    paths.add(path);
    if (!path.endsWith('/')) found.push(entryAt(directory, at, path));
    at = next;
  }
  return found;
}

function entryAt(directory: DataView, at: number, path: string): ZipEntry {
  const isEncrypted = (directory.getUint16(at + 8, true) & 1) === 1;
  if (isEncrypted) throw new Refused({ kind: 'encrypted' });
  const method = directory.getUint16(at + 10, true);
  if (method !== 0 && method !== 8) throw new Refused({ kind: 'damaged', path });
  return {
    path,
    isDeflated: method === 8,
    crc: directory.getUint32(at + 16, true),
    packed: directory.getUint32(at + 20, true),
    size: directory.getUint32(at + 24, true),
    offset: directory.getUint32(at + 42, true),
  };
}

function nameAt(directory: DataView, at: number, size: number): string {
  const bytes = new Uint8Array(directory.buffer, directory.byteOffset + at, size);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    // Not one of our names: it stands for itself, and is no file that we look for.
    return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  }
}

async function view(file: Blob, from: number, to: number): Promise<DataView> {
  return new DataView(await file.slice(from, to).arrayBuffer());
}
