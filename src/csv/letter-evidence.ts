import type { SingleByte } from './encoding';
import { codeUnits } from './single-byte';

/** Letters and signs of French text, and how much each speaks for an encoding. */
const INSIDE_WORDS = new Set('éèêëàâçîïôûùüœæÉÈÊÀÂÇÎÔŒ');
const ANYWHERE = new Set('’«»…–—°€“”\u00a0·•²£§');
/** Signs that join words: `salarié·e·s`, `avril–mai`. */
const JOINING = new Set('·–—…×');
/** Signs that somebody types now and then, beside numbers and names. */
const RARE = new Set('™®©‰±¼½¾‘¶');
/** Letters to Unicode, and to nobody who writes in these encodings. */
const SIGNS = new Set('ƒˆ');
/** Letters that end words: within one they are no French. */
const ENDING = new Set('àù');
/** Of names that a French text may well hold. */
const OTHER_TONGUES = new Set('ŠšŽžñÑöÖäÄáíóúãõ');
const CANDIDATES: readonly SingleByte[] = ['windows-1252', 'iso-8859-15', 'macintosh', 'ibm850'];
const LOOKED_AT = 2_000_000;

/** The encoding that makes clearly more sense than Windows-1252, with both scores; or null. */
export function likelierEncoding(bytes: Uint8Array): SingleByte | null {
  const seen = countNeighbours(bytes.subarray(0, LOOKED_AT));
  const scores = CANDIDATES.map((encoding) => score(seen, encoding));
  const best = scores.indexOf(Math.max(...scores));
  // A letter or two are no proof, unless they are nonsense in the one and French in the other;
  // nor is a score that the usual encoding nearly reaches.
  const margin = Math.max(Math.min(2.5, 2 * seen.total), 0.25 * seen.total);
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

interface Place {
  /** Between letters of ASCII. */
  inWord: boolean;
  /** Where no capital stands: after a small letter, or between any and a small one. */
  amongSmall: boolean;
}

const PLACES: readonly Place[] = [false, true].flatMap((inWord) =>
  [false, true].map((amongSmall) => ({ inWord, amongSmall })),
);

interface Neighbours {
  /** How often each byte stands in each of the places. */
  counts: readonly Uint32Array[];
  total: number;
}

function countNeighbours(bytes: Uint8Array): Neighbours {
  const counts = PLACES.map(() => new Uint32Array(256));
  let total = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte < 0x80) continue;
    total++;
    const before = bytes[at - 1];
    const after = bytes[at + 1];
    const inWord = isLetter(before) && isLetter(after);
    const amongSmall = isSmall(before) || (inWord && isSmall(after));
    counts[(inWord ? 2 : 0) + (amongSmall ? 1 : 0)][byte]++;
  }
  return { counts, total };
}

function score({ counts }: Neighbours, encoding: SingleByte): number {
  const units = codeUnits(encoding);
  let sum = 0;
  for (let byte = 0x80; byte < 0x100; byte++) {
    const letter = String.fromCharCode(units[byte]);
    for (const [index, place] of PLACES.entries()) {
      const count = counts[index][byte];
      if (count > 0) sum += count * worth(letter, place);
    }
  }
  return sum;
}

function worth(letter: string, { inWord, amongSmall }: Place): number {
  if (letter === '’') return 1;
  if (amongSmall && /\p{Lu}/u.test(letter)) return -1;
  if (inWord && ENDING.has(letter)) return 0;
  if (INSIDE_WORDS.has(letter)) return 1;
  if (inWord && JOINING.has(letter)) return 0;
  if (ANYWHERE.has(letter)) return inWord ? -1 : 0.75;
  if (OTHER_TONGUES.has(letter) || (!inWord && RARE.has(letter))) return 0;
  // Controls, and signs that nobody types.
  if (letter < '\u00a0' || SIGNS.has(letter) || !/\p{L}/u.test(letter)) return -1;
  return -0.5;
}

function isLetter(byte: number | undefined): boolean {
  return byte !== undefined && isSmall(byte | 0x20);
}

function isSmall(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x61 && byte <= 0x7a;
}
