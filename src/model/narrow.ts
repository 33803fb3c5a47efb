/** Whole numbers from 0 on. */
export type Whole = Uint8Array<ArrayBuffer> | Uint16Array<ArrayBuffer> | Uint32Array<ArrayBuffer>;

/** A copy in the narrowest array that holds the numbers: most are small, and storage is slow. */
export function narrowed(numbers: ArrayLike<number>): Whole {
  let largest = 0;
  for (let at = 0; at < numbers.length; at++) if (numbers[at] > largest) largest = numbers[at];
  if (largest <= 0xff) return new Uint8Array(numbers);
  return largest <= 0xffff ? new Uint16Array(numbers) : new Uint32Array(numbers);
}
