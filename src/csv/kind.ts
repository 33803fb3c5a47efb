import { oleKind, zipKind } from './container-kind';
import type { FileKind } from './file-kind';
import { textKind } from './text-kind';
import { looksLikeUtf16 } from './utf16';

/** Bytes a file begins with, as Latin letters; those from 128 on and controls are escaped. */
const SIGNATURES: readonly (readonly [FileKind, string, number?])[] = [
  ['pdf', '%PDF-'],
  ['image', '\x89PNG\r\n'],
  ['image', '\xff\xd8\xff'],
  ['image', 'GIF87a'],
  ['image', 'GIF89a'],
  ['image', 'WEBP', 8],
  ['image', 'II*\0'],
  ['image', 'MM\0*'],
  ['image', 'ftypheic', 4],
  ['image', 'ftypavif', 4],
  ['video', 'ftyp', 4],
  ['video', '\x1aE\xdf\xa3'],
  ['video', 'AVI ', 8],
  ['sound', 'WAVE', 8],
  ['sound', 'OggS\0'],
  ['sound', 'fLaC\0'],
  ['sound', '\xff\xfb'],
  ['font', 'wOFF'],
  ['font', 'wOF2'],
  ['font', 'OTTO\0'],
  ['archive', '\x1f\x8b'],
  ['archive', '7z\xbc\xaf'],
  ['archive', 'Rar!\x1a'],
  ['archive', '\xfd7zXZ\0'],
  ['archive', '(\xb5/\xfd'],
  ['archive', 'BZh91AY'],
  ['archive', 'ustar', 257],
  ['database', 'SQLite format 3\0'],
  ['database', '\0\x01\0\0Standard '],
  ['database', 'PAR1\x15'],
  ['database', 'ARROW1\0'],
  ['program', '\x7fELF'],
  ['program', 'MZ\x90\0'],
  ['program', '\xca\xfe\xba\xbe'],
  ['program', '\xcf\xfa\xed\xfe'],
  ['program', '\0asm'],
];
/** A letter or two that a table may begin with: believed only of what is no text otherwise. */
const SHORT_SIGNATURES: readonly (readonly [FileKind, string])[] = [
  ['image', 'BM'],
  ['program', 'MZ'],
  ['sound', 'ID3'],
];

const LOOKED_AT = 65_536;

/** What the first bytes say a file is; null where it is text that may be a table. */
export function fileKind(bytes: Uint8Array): FileKind | null {
  const head = bytes.subarray(0, LOOKED_AT);
  const signature = SIGNATURES.find(([, letters, at = 0]) => standsAt(head, letters, at));
  if (signature) return signature[0];
  if (standsAt(head, 'PK\x03\x04', 0) || standsAt(head, 'PK\x05\x06', 0)) return zipKind(bytes);
  if (standsAt(head, '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 0)) return oleKind(bytes);
  const wide = wideEncoding(head);
  if (wide) return textKind(new TextDecoder(wide).decode(head));
  if (isBinary(head)) {
    return SHORT_SIGNATURES.find(([, letters]) => standsAt(head, letters, 0))?.[0] ?? 'binary';
  }
  return textKind(new TextDecoder('latin1').decode(head).replace(/^(?:ï»¿)+/, ''));
}

function standsAt(bytes: Uint8Array, letters: string, at: number): boolean {
  if (bytes.length < at + letters.length) return false;
  for (let index = 0; index < letters.length; index++) {
    if (bytes[at + index] !== letters.charCodeAt(index)) return false;
  }
  return true;
}

function wideEncoding(head: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  return looksLikeUtf16(head);
}

/** Text has few control characters; a stray zero in it is mended, not refused. */
function isBinary(head: Uint8Array): boolean {
  let controls = 0;
  for (const byte of head) {
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) controls++;
  }
  return controls > 3 && controls > 0.05 * head.length;
}
