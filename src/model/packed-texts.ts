import { narrowed, type Whole } from './narrow';

/**
 * Texts as one buffer: it goes from thread to thread and into storage in a moment, where as many
 * texts would hold up the page.
 */
export interface PackedTexts {
  /** The different ones, one behind the other, in UTF-8; as they are where one has half a letter. */
  text: Uint8Array<ArrayBuffer> | string;
  /** Where the bytes of every `BLOCK` of them end. */
  ends: Uint32Array<ArrayBuffer>;
  /** How many code units each of them has. */
  lengths: Whole;
  /** Which of them each text is; null where hardly two are the same, or all of them. */
  codes: Whole | null;
}

/** As many, from all over, tell whether some are the same. */
const LOOKED_AT = 1024;
/** Texts that are encoded and decoded together: browsers take several times as long for much more. */
const BLOCK = 1000;
const FIRST_ROOM = 256 * 1024;
/** UTF-8 has no more bytes for a code unit. */
const MOST_BYTES = 3;
const HALF_LETTER = /\p{Surrogate}/u;

export function packTexts(texts: readonly string[]): PackedTexts {
  const { codes, different } = coded(texts);
  const ends = new Uint32Array(Math.ceil(different.length / BLOCK));
  const text = encoded(different, ends) ?? different.join('');
  return { text, ends, lengths: narrowed(different.map(({ length }) => length)), codes };
}

let room = new Uint8Array(FIRST_ROOM);

/** Null where one has half a letter, for which UTF-8 has no bytes. */
function encoded(
  texts: readonly string[],
  ends: Uint32Array<ArrayBuffer>,
): Uint8Array<ArrayBuffer> | null {
  const encoder = new TextEncoder();
  let end = 0;
  for (let block = 0; block < ends.length; block++) {
    const text = texts.slice(block * BLOCK, (block + 1) * BLOCK).join('');
    if (room.length - end < MOST_BYTES * text.length) {
      const larger = new Uint8Array(2 * room.length + MOST_BYTES * text.length);
      larger.set(room.subarray(0, end));
      room = larger;
    }
    const { written } = encoder.encodeInto(text, room.subarray(end));
    // In ASCII alone there are as many bytes as letters.
    if (written > text.length && hasHalfLetter(text)) return null;
    ends[block] = end += written;
  }
  return room.slice(0, end);
}

/** Browsers of before 2024 are asked the slow way. */
function hasHalfLetter(text: string & { isWellFormed?: () => boolean }): boolean {
  return text.isWellFormed ? !text.isWellFormed() : HALF_LETTER.test(text);
}

/** Puts so many texts in their places, from one on. */
export function unpackTexts(
  packed: PackedTexts,
  into: string[],
  from: number,
  count: number,
): void {
  const { lengths, codes } = packed;
  const different = codes ? new Array<string>(lengths.length) : into;
  let to = codes ? 0 : from;
  let at = 0;
  for (const { text, count } of blocksOf(packed)) {
    let start = 0;
    for (const last = at + count; at < last; at++) {
      const end = start + lengths[at];
      different[to++] = text.slice(start, end);
      start = end;
    }
  }
  if (codes) for (let at = 0; at < codes.length; at++) into[from + at] = different[codes[at]];
  else if (lengths.length === 1) for (let at = 1; at < count; at++) into[from + at] = into[from];
}

/** The memory that can be handed over. */
export function buffersOf({ text, ends, lengths, codes }: PackedTexts): ArrayBuffer[] {
  const own = typeof text === 'string' ? [] : [text.buffer];
  return [...own, ends.buffer, lengths.buffer, ...(codes ? [codes.buffer] : [])];
}

function coded(texts: readonly string[]): { codes: Whole | null; different: readonly string[] } {
  const step = Math.max(1, texts.length / LOOKED_AT);
  const looked = new Set<string>();
  for (let at = 0; at < texts.length; at += step) looked.add(texts[Math.floor(at)]);
  if (looked.size > Math.min(texts.length, LOOKED_AT) / 2) return { codes: null, different: texts };
  const known = new Map<string, number>();
  const codes = new Uint32Array(texts.length);
  for (let at = 0; at < texts.length; at++) {
    let code = known.get(texts[at]);
    if (code === undefined) known.set(texts[at], (code = known.size));
    codes[at] = code;
  }
  const different = [...known.keys()];
  return { codes: different.length === 1 ? null : narrowed(codes), different };
}

/** The different texts as they were put together, and how many each block has. */
function* blocksOf({
  text,
  ends,
  lengths,
}: PackedTexts): Generator<{ text: string; count: number }, void> {
  if (typeof text === 'string') {
    yield { text, count: lengths.length };
    return;
  }
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let start = 0;
  let left = lengths.length;
  for (const end of ends) {
    const count = Math.min(BLOCK, left);
    yield { text: decoder.decode(text.subarray(start, end)), count };
    start = end;
    left -= count;
  }
}
