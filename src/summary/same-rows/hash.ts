/** 32 bits that follow from a text alone: the same in every file. 0 stands for an empty one. */
export function hashOf(text: string, seed = 0): number {
  if (text === '') return 0;
  let hash = seed ^ 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return mixed(hash);
}

/** The bits of a number spread over all 32, as murmurhash3 ends. */
export function mixed(bits: number): number {
  let hash = bits ^ (bits >>> 16);
  hash = Math.imul(hash, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** One hash of two, in this order. */
export function joined(hash: number, other: number): number {
  return mixed(Math.imul(hash, 31) + other);
}
