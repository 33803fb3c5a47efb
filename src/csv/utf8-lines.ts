/** Lines one after the other that are all valid UTF-8, or all not. */
export interface Run {
  start: number;
  end: number;
  valid: boolean;
}

/** What strict decoding cannot tell of a file that it refuses. */
export interface Utf8Lines {
  runs: Run[];
  /** Lines that hold letters as only UTF-8 writes them. */
  validLines: number;
  invalidLines: number;
  /** The first of either, counted from 1. */
  firstValid: number[];
  firstInvalid: number[];
  /** Bytes of a letter cut off by the end of the file; 0 where it ends whole. */
  cutBytes: number;
}

const LINE_FEED = 10;
/** First bytes of accented letters, of French punctuation and signs, and of emoji. */
const TELLING = new Set([0xc2, 0xc3, 0xc5, 0xe2, 0xf0]);
const SHOWN = 20;
const BYTES_PER_STEP = 4_000_000;

/** Looks at every line by itself. Yields how many bytes are done. */
export function* utf8Lines(bytes: Uint8Array): Generator<number, Utf8Lines> {
  const found: Utf8Lines = {
    runs: [],
    validLines: 0,
    invalidLines: 0,
    firstValid: [],
    firstInvalid: [],
    cutBytes: cutBytes(bytes),
  };
  const end = bytes.length - found.cutBytes;
  let line = 1;
  let told = 0;
  for (let start = 0; start < end; line++) {
    const { next, valid, telling } = readLine(bytes, start, end);
    if (!valid) {
      found.invalidLines++;
      if (found.firstInvalid.length < SHOWN) found.firstInvalid.push(line);
    } else if (telling) {
      found.validLines++;
      if (found.firstValid.length < SHOWN) found.firstValid.push(line);
    }
    const last = found.runs.at(-1);
    if (last?.valid === valid) last.end = next;
    else found.runs.push({ start, end: next, valid });
    start = next;
    if (start - told > BYTES_PER_STEP) yield (told = start);
  }
  return found;
}

interface Line {
  next: number;
  valid: boolean;
  /**
   * Holds a sequence that Western text in another encoding would hardly hold by accident: `É `
   * before a colon is a valid letter of the phonetic alphabet, and no proof of anything.
   */
  telling: boolean;
}

function readLine(bytes: Uint8Array, start: number, end: number): Line {
  let valid = true;
  let telling = false;
  let at = start;
  while (at < end) {
    const byte = bytes[at];
    if (byte === LINE_FEED) return { next: at + 1, valid, telling };
    if (byte < 0x80) {
      at++;
      continue;
    }
    const length = sequenceLength(bytes, at, end);
    if (length === 0) {
      valid = false;
      at++;
      continue;
    }
    telling ||= TELLING.has(byte);
    at += length;
  }
  return { next: end, valid, telling };
}

/** How many bytes the letter at a place takes, 0 where none begins there. */
function sequenceLength(bytes: Uint8Array, at: number, end: number): number {
  const length = announcedLength(bytes[at]);
  if (length === 0 || at + length > end) return 0;
  for (let next = at + 1; next < at + length; next++) {
    if ((bytes[next] & 0xc0) !== 0x80) return 0;
  }
  const [first, second] = [bytes[at], bytes[at + 1]];
  const overlong = (first === 0xe0 && second < 0xa0) || (first === 0xf0 && second < 0x90);
  const surrogate = first === 0xed && second > 0x9f;
  const beyond = first === 0xf4 && second > 0x8f;
  return overlong || surrogate || beyond ? 0 : length;
}

function announcedLength(byte: number): number {
  if (byte >= 0xc2 && byte <= 0xdf) return 2;
  if (byte >= 0xe0 && byte <= 0xef) return 3;
  if (byte >= 0xf0 && byte <= 0xf4) return 4;
  return 0;
}

function cutBytes(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back];
    if ((byte & 0xc0) === 0x80) continue;
    return announcedLength(byte) > back ? back : 0;
  }
  return 0;
}
