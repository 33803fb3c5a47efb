/**
 * Texts as one buffer: it goes from thread to thread and into storage in a moment, where as many
 * texts would hold up the page.
 */
export interface PackedTexts {
  /** The different ones, one behind the other, in UTF-8; as they are where one has half a letter. */
  text: Uint8Array<ArrayBuffer> | string;
  /** How many code units each of them has. */
  lengths: Whole;
  /** Which of them each text is; null where hardly two are the same. */
  codes: Whole | null;
}

type Whole = Uint16Array<ArrayBuffer> | Uint32Array<ArrayBuffer>;

/** As many of the first tell whether some are the same. */
const LOOKED_AT = 256;
/** Browsers take several times as long for much more at once. */
const BYTES_AT_ONCE = 128 * 1024;
const HALF_LETTER = /\p{Surrogate}/u;
const MOST_SHORT = 0xffff;

export function packTexts(texts: readonly string[]): PackedTexts {
  const { codes, different } = coded(texts);
  const text = different.join('');
  const encoded = new TextEncoder().encode(text);
  // In ASCII alone there are as many bytes as letters.
  const isWhole = encoded.length === text.length || !HALF_LETTER.test(text);
  return { text: isWhole ? encoded : text, lengths: lengthsOf(different), codes };
}

/** Puts the texts in their places, from one on. */
export function unpackTexts(packed: PackedTexts, into: string[], from = 0): void {
  const { lengths, codes } = packed;
  const text = decoded(packed.text);
  const different = codes ? new Array<string>(lengths.length) : into;
  let to = codes ? 0 : from;
  let start = 0;
  for (let at = 0; at < lengths.length; at++) {
    const end = start + lengths[at];
    different[to++] = text.slice(start, end);
    start = end;
  }
  if (codes) for (let at = 0; at < codes.length; at++) into[from + at] = different[codes[at]];
}

/** The memory that can be handed over. */
export function buffersOf({ text, lengths, codes }: PackedTexts): ArrayBuffer[] {
  const own = typeof text === 'string' ? [] : [text.buffer];
  return [...own, lengths.buffer, ...(codes ? [codes.buffer] : [])];
}

function coded(texts: readonly string[]): { codes: Whole | null; different: readonly string[] } {
  const looked = new Set(texts.slice(0, LOOKED_AT));
  if (looked.size > Math.min(texts.length, LOOKED_AT) / 2) return { codes: null, different: texts };
  const known = new Map<string, number>();
  const codes = new Uint32Array(texts.length);
  for (let at = 0; at < texts.length; at++) {
    let code = known.get(texts[at]);
    if (code === undefined) known.set(texts[at], (code = known.size));
    codes[at] = code;
  }
  const isShort = known.size <= MOST_SHORT;
  return { codes: isShort ? Uint16Array.from(codes) : codes, different: [...known.keys()] };
}

function lengthsOf(texts: readonly string[]): Whole {
  let longest = 0;
  for (const { length } of texts) if (length > longest) longest = length;
  const Short = longest <= MOST_SHORT ? Uint16Array : Uint32Array;
  const lengths = new Short(texts.length);
  for (let at = 0; at < texts.length; at++) lengths[at] = texts[at].length;
  return lengths;
}

function decoded(text: PackedTexts['text']): string {
  if (typeof text === 'string') return text;
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  if (text.length <= BYTES_AT_ONCE) return decoder.decode(text);
  let all = '';
  for (let from = 0; from < text.length; from += BYTES_AT_ONCE) {
    all += decoder.decode(text.subarray(from, from + BYTES_AT_ONCE), { stream: true });
  }
  return all + decoder.decode();
}
