const LOOKED_AT = 8192;
/** Most letters of European text have a byte of zero in UTF-16, always on the same side. */
const MANY = 0.4;
const FEW = 0.05;

/** Which UTF-16 the bytes are in, by where their zeros stand; null where it is none. */
export function looksLikeUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const pairs = Math.floor(Math.min(bytes.length, LOOKED_AT) / 2);
  if (pairs < 2) return null;
  let first = 0;
  let second = 0;
  for (let pair = 0; pair < pairs; pair++) {
    if (bytes[2 * pair] === 0) first++;
    if (bytes[2 * pair + 1] === 0) second++;
  }
  if (second > MANY * pairs && first < FEW * pairs) return 'utf-16le';
  if (first > MANY * pairs && second < FEW * pairs) return 'utf-16be';
  return null;
}
