import type { Encoding, SingleByte } from './encoding';
import { isUtf8ByAccident, likelierEncoding } from './letter-evidence';
import { findMojibake, repairMojibake, type Mojibake } from './mojibake';
import { decodeSingleByte } from './single-byte';
import { looksLikeUtf16 } from './utf16';
import { utf8Lines, type Utf8Lines } from './utf8-lines';

export interface DecodeChoice {
  /** Instead of the one found. */
  encoding?: Encoding;
  /** Put right what was saved in the wrong encoding before. */
  repair?: boolean;
}

/** Why a file is read in an encoding: one sentence each. */
export type DecodeReason =
  | { code: 'chosen' }
  | { code: 'pasted' }
  | { code: 'marked' }
  | { code: 'ascii' }
  | { code: 'valid-utf8' }
  | { code: 'zeros' }
  | { code: 'rather-french' }
  | { code: 'not-utf8'; line: number }
  | { code: 'mixed'; utf8Lines: number; otherLines: number };

/** What a reader should know of the letters of a file. */
export type DecodeNotice =
  | { code: 'cut'; bytes: number }
  | {
      code: 'mixed-lines';
      encoding: 'utf-8' | 'windows-1252';
      lines: readonly number[];
      count: number;
    }
  | { code: 'zeros'; count: number }
  | { code: 'lost-letters' | 'not-in-encoding'; count: number }
  | ({ code: 'mojibake' | 'repaired' } & Mojibake)
  | { code: 'likelier'; encoding: SingleByte };

export interface Decoded {
  text: string;
  encoding: Encoding;
  reason: DecodeReason;
  notices: DecodeNotice[];
}

/** In small pieces: browsers take five times as long for a text of many megabytes at once. */
const BYTES_PER_STEP = 64 * 1024;
/** One or several, and what the three bytes of one become when they are encoded once more. */
const MARKS = /^(?:\ufeff|ï»¿)+/;

/** The bytes of a file as text. Yields how many bytes are done. */
export function* decode(bytes: Uint8Array, choice: DecodeChoice = {}): Generator<number, Decoded> {
  const decoded = choice.encoding
    ? yield* decodeAs(bytes, choice.encoding)
    : yield* decodeAsFound(bytes);
  return yield* withNotices(decoded, choice.repair ?? false, bytes.length);
}

/** A text that was pasted has no bytes to doubt, but may have been wrong where it came from. */
export function* pasted(text: string, choice: DecodeChoice = {}): Generator<number, Decoded> {
  const decoded: Decoded = { text, encoding: 'utf-8', reason: { code: 'pasted' }, notices: [] };
  return yield* withNotices(decoded, choice.repair ?? false, text.length);
}

function* decodeAs(bytes: Uint8Array, encoding: Encoding): Generator<number, Decoded> {
  const reason: DecodeReason = { code: 'chosen' };
  const decoded: Decoded = { text: '', encoding, reason, notices: [] };
  switch (encoding) {
    case 'mixed':
      decoded.text = decodeByLine(bytes, yield* utf8Lines(bytes));
      return decoded;
    case 'utf-8':
    case 'utf-16le':
    case 'utf-16be':
      decoded.text = yield* decodeUnicode(bytes, encoding, false);
      return decoded;
    default:
      decoded.text = yield* decodeInSteps(bytes, encoding);
      return decoded;
  }
}

function* decodeAsFound(bytes: Uint8Array): Generator<number, Decoded> {
  const marked = byteOrderMark(bytes);
  if (marked === 'utf-16le' || marked === 'utf-16be')
    return yield* decodeUtf16(bytes, marked, 'marked');
  const pattern = marked ? null : looksLikeUtf16(bytes);
  if (pattern) return yield* decodeUtf16(bytes, pattern, 'zeros');
  const text = yield* strictUtf8(bytes);
  if (text === null) {
    return yield* decodeByEvidence(bytes, yield* utf8Lines(bytes), marked !== null);
  }
  const decoded: Decoded = { text, encoding: 'utf-8', reason: { code: 'marked' }, notices: [] };
  if (marked) return decoded;
  if (text.length === bytes.length) return { ...decoded, reason: { code: 'ascii' } };
  if (!isUtf8ByAccident(bytes, text)) return { ...decoded, reason: { code: 'valid-utf8' } };
  return {
    text: yield* decodeInSteps(bytes, 'windows-1252'),
    encoding: 'windows-1252',
    reason: { code: 'rather-french' },
    notices: [],
  };
}

/** Null where a byte is out of place. */
function* strictUtf8(bytes: Uint8Array): Generator<number, string | null> {
  try {
    return yield* decodeUnicode(bytes, 'utf-8', true);
  } catch {
    return null;
  }
}

function* decodeUtf16(
  bytes: Uint8Array,
  encoding: 'utf-16le' | 'utf-16be',
  code: 'marked' | 'zeros',
): Generator<number, Decoded> {
  const text = yield* decodeUnicode(bytes, encoding, false);
  const odd = bytes.length % 2;
  const notices: DecodeNotice[] = odd ? [{ code: 'cut', bytes: odd }] : [];
  return { text, encoding, reason: { code }, notices };
}

/** For a file that is not UTF-8 throughout. */
function* decodeByEvidence(
  bytes: Uint8Array,
  lines: Utf8Lines,
  marked: boolean,
): Generator<number, Decoded> {
  const { validLines, invalidLines, cutBytes } = lines;
  if (invalidLines === 0 && (validLines > 0 || marked)) {
    const text = decodeLeniently(bytes);
    const notices: DecodeNotice[] = [{ code: 'cut', bytes: cutBytes }];
    const code = marked ? 'marked' : 'valid-utf8';
    return { text, encoding: 'utf-8', reason: { code }, notices };
  }
  if (validLines > 0) {
    const rare = validLines < invalidLines ? 'utf-8' : 'windows-1252';
    const count = Math.min(validLines, invalidLines);
    const shown = rare === 'utf-8' ? lines.firstValid : lines.firstInvalid;
    return {
      text: decodeByLine(bytes, lines),
      encoding: 'mixed',
      reason: { code: 'mixed', utf8Lines: validLines, otherLines: invalidLines },
      notices: [{ code: 'mixed-lines', encoding: rare, lines: shown, count }],
    };
  }
  const likelier = likelierEncoding(bytes);
  return {
    text: yield* decodeInSteps(bytes, 'windows-1252'),
    encoding: 'windows-1252',
    reason: { code: 'not-utf8', line: lines.firstInvalid[0] ?? lastLine(bytes) },
    notices: likelier ? [{ code: 'likelier', encoding: likelier }] : [],
  };
}

/** Each look at the whole text is a step. */
function* withNotices(decoded: Decoded, repair: boolean, done: number): Generator<number, Decoded> {
  const notices = [...decoded.notices];
  yield done;
  let text = decoded.text.replace(MARKS, '');
  yield done;
  if (text.includes('\0')) {
    const whole = text.length;
    text = text.replaceAll('\0', '');
    notices.push({ code: 'zeros', count: whole - text.length });
  }
  yield done;
  const lost = occurrences(text, '\ufffd');
  const cut = notices.some(({ code }) => code === 'cut') ? 1 : 0;
  if (lost > cut) {
    const code = decoded.reason.code === 'chosen' ? 'not-in-encoding' : 'lost-letters';
    notices.push({ code, count: lost - cut });
  }
  yield done;
  const mojibake = findMojibake(text);
  if (mojibake) {
    notices.push({ code: repair ? 'repaired' : 'mojibake', ...mojibake });
    if (repair) text = repairMojibake(text);
  }
  return { ...decoded, text, notices };
}

/** Throws where `fatal` and a byte is out of place. */
function* decodeUnicode(
  bytes: Uint8Array,
  encoding: 'utf-8' | 'utf-16le' | 'utf-16be',
  fatal: boolean,
): Generator<number, string> {
  const decoder = new TextDecoder(encoding, { fatal, ignoreBOM: true });
  if (bytes.length <= BYTES_PER_STEP) return decoder.decode(bytes);
  const parts: string[] = [];
  for (let start = 0; start < bytes.length; start += BYTES_PER_STEP) {
    parts.push(decoder.decode(bytes.subarray(start, start + BYTES_PER_STEP), { stream: true }));
    yield Math.min(start + BYTES_PER_STEP, bytes.length);
  }
  parts.push(decoder.decode());
  return parts.join('');
}

function* decodeInSteps(bytes: Uint8Array, encoding: SingleByte): Generator<number, string> {
  const parts: string[] = [];
  for (let start = 0; start < bytes.length; start += BYTES_PER_STEP) {
    parts.push(decodeSingleByte(bytes.subarray(start, start + BYTES_PER_STEP), encoding));
    if (bytes.length > BYTES_PER_STEP) yield Math.min(start + BYTES_PER_STEP, bytes.length);
  }
  return parts.join('');
}

function decodeByLine(bytes: Uint8Array, { runs, cutBytes }: Utf8Lines): string {
  const parts = runs.map(({ start, end, valid }) => {
    const run = bytes.subarray(start, end);
    return valid ? decodeLeniently(run) : decodeSingleByte(run, 'windows-1252');
  });
  // What looks like half a letter at the very end is a whole one in Windows-1252.
  const rest = bytes.subarray(bytes.length - cutBytes);
  return parts.join('') + decodeSingleByte(rest, 'windows-1252');
}

function decodeLeniently(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

function byteOrderMark(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return null;
}

function lastLine(bytes: Uint8Array): number {
  let line = 1;
  for (const byte of bytes) if (byte === 10) line++;
  return line;
}

function occurrences(text: string, letter: string): number {
  let count = 0;
  for (let at = text.indexOf(letter); at >= 0; at = text.indexOf(letter, at + 1)) count++;
  return count;
}
