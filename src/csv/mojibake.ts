import { codeUnits } from './single-byte';

/** UTF-8 that was once read as Windows-1252 and saved: `Ã©` for `é`, `â€™` for `’`. */
export interface Mojibake {
  count: number;
  /** A word of the file as it stands, and repaired. */
  found: string;
  repaired: string;
}

const BYTE_OF = new Map([...codeUnits('windows-1252')].map((unit, byte) => [unit, byte]));

/** The letters that bytes 128-191, which only continue a letter in UTF-8, are read as. */
const CONTINUING = [...codeUnits('windows-1252').subarray(0x80, 0xc0)]
  .map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`)
  .join('');
const SEQUENCE = new RegExp(
  `[\\u00c2-\\u00df][${CONTINUING}]|[\\u00e0-\\u00ef][${CONTINUING}]{2}|[\\u00f0-\\u00f4][${CONTINUING}]{3}`,
  'g',
);
/** What nearly all of it holds, quickly looked for in a large file. */
const SIGNS = ['Ã', 'â€', 'Â', 'Å“'];
const MOST_COUNTED = 10_000;
/** A file saved wrongly twice needs two repairs. */
const REPAIRS = 3;

export function findMojibake(text: string): Mojibake | null {
  if (!SIGNS.some((sign) => text.includes(sign))) return null;
  let count = 0;
  let first = -1;
  for (const match of text.matchAll(SEQUENCE)) {
    if (!isFrench(repairSequence(match[0]))) continue;
    if (first < 0) first = match.index;
    if (++count === MOST_COUNTED) break;
  }
  if (first < 0) return null;
  const found = wordAt(text, first);
  return { count, found, repaired: repairMojibake(found) };
}

/** The text with each such sequence put right, and all else as it was. */
export function repairMojibake(text: string): string {
  let repaired = text;
  for (let pass = 0; pass < REPAIRS; pass++) {
    const next = repaired.replace(SEQUENCE, repairSequence);
    if (next === repaired) break;
    repaired = next;
  }
  return repaired;
}

function repairSequence(sequence: string): string {
  const bytes = Uint8Array.from(sequence, (letter) => BYTE_OF.get(letter.charCodeAt(0)) ?? 0x3f);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return sequence;
  }
}

/** Two letters of another tongue may stand side by side as these do: French is proof. */
function isFrench(repaired: string): boolean {
  return /^[à-üÀ-ÜœŒ«»°·\u00a0‘-”–—…€\u{1f300}-\u{1faff}]$/u.test(repaired);
}

function wordAt(text: string, index: number): string {
  const before = /[^\s;,"|]*$/.exec(text.slice(Math.max(0, index - 20), index))?.[0] ?? '';
  const after = /^[^\s;,"|]*/.exec(text.slice(index, index + 30))?.[0] ?? '';
  return before + after;
}
