import type { SingleByte } from './encoding';
import { codeUnits } from './single-byte';

/** Letters and signs of French text, and how much each speaks for an encoding. */
const INSIDE_WORDS = new Set('éèêëàâçîïôûùüœæÉÈÊÀÂÇÎÔŒ');
const ANYWHERE = new Set('’«»…–—°€“”\u00a0·•²£§');
/** Of names that a French text may well hold. */
const OTHER_TONGUES = new Set('ŠšŽžñÑöÖäÄáíóúãõ');
const CANDIDATES: readonly SingleByte[] = ['windows-1252', 'iso-8859-15', 'macintosh', 'ibm850'];
const LOOKED_AT = 2_000_000;

/** The encoding that makes clearly more sense than Windows-1252, with both scores; or null. */
export function likelierEncoding(bytes: Uint8Array): SingleByte | null {
  const seen = countNeighbours(bytes.subarray(0, LOOKED_AT));
  const scores = CANDIDATES.map((encoding) => score(seen, encoding));
  const best = scores.indexOf(Math.max(...scores));
  // A letter or two are no proof; nor is a score that the usual encoding nearly reaches.
  const margin = Math.max(2.5, 0.25 * seen.total);
  return best > 0 && scores[best] >= scores[0] + margin ? CANDIDATES[best] : null;
}

/** Letters of Western text: with one of them, valid UTF-8 is no accident. */
const WESTERN = /[\u00a0-\u017f\u2010-\u203a\u20ac\u2190-\u21ff\u2600-\u27bf\u{1f300}-\u{1faff}]/u;

/**
 * Whether bytes that happen to be valid UTF-8 are rather French in Windows-1252: the three of
 * `é«»` are a letter of Chinese, the two of `É` and a no-break space one of the phonetic alphabet.
 */
export function isUtf8ByAccident(bytes: Uint8Array, text: string): boolean {
  if (WESTERN.test(text)) return false;
  const units = codeUnits('windows-1252');
  return bytes.every((byte) => {
    if (byte < 0x80) return true;
    const letter = String.fromCharCode(units[byte]);
    return INSIDE_WORDS.has(letter) || ANYWHERE.has(letter) || letter === '’';
  });
}

interface Neighbours {
  /** How often each byte stands after a letter of ASCII, and elsewhere. */
  within: Uint32Array;
  elsewhere: Uint32Array;
  total: number;
}

function countNeighbours(bytes: Uint8Array): Neighbours {
  const within = new Uint32Array(256);
  const elsewhere = new Uint32Array(256);
  let total = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte < 0x80) continue;
    total++;
    const inWord = isLetter(bytes[at - 1]) && isLetter(bytes[at + 1]);
    (inWord ? within : elsewhere)[byte]++;
  }
  return { within, elsewhere, total };
}

function score({ within, elsewhere }: Neighbours, encoding: SingleByte): number {
  const units = codeUnits(encoding);
  let sum = 0;
  for (let byte = 0x80; byte < 0x100; byte++) {
    const letter = String.fromCharCode(units[byte]);
    if (within[byte] > 0) sum += within[byte] * worth(letter, true);
    if (elsewhere[byte] > 0) sum += elsewhere[byte] * worth(letter, false);
  }
  return sum;
}

function worth(letter: string, inWord: boolean): number {
  if (letter === '’') return 1;
  if (INSIDE_WORDS.has(letter)) return 1;
  if (ANYWHERE.has(letter)) return inWord ? -1 : 0.75;
  if (OTHER_TONGUES.has(letter)) return 0;
  // Controls, and signs that nobody types.
  if (letter < '\u00a0' || !/\p{L}/u.test(letter)) return -1;
  return -0.5;
}

function isLetter(byte: number | undefined): boolean {
  if (byte === undefined) return false;
  const lower = byte | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}
