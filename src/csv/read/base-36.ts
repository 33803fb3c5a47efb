/** Of a number of 31 bits, at most. */
export const MOST_DIGITS = 6;

const ZERO = 48;
const TEN = 97;

/**
 * Writes a whole number of 31 bits to the base of 36, with so many digits at least, as letters of
 * ASCII. Returns where the next letter goes.
 */
export function writeBase36(
  number: number,
  letters: Uint8Array,
  from: number,
  least: number,
): number {
  let digits = 1;
  for (let rest = Math.floor(number / 36); rest > 0; rest = Math.floor(rest / 36)) digits++;
  const end = from + Math.max(digits, least);
  let rest = number;
  for (let at = end - 1; at >= from; at--) {
    const digit = rest % 36;
    letters[at] = digit < 10 ? ZERO + digit : TEN + digit - 10;
    rest = Math.floor(rest / 36);
  }
  return end;
}
