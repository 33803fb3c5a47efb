/** Texts that one edit parts, without comparing each with each. */
export interface DeletionIndex {
  add: (text: string, id: number) => void;
  /** Texts added before that may be one edit away, each once; a few others by chance. */
  near: (text: string, id: number) => number[];
}

const EMPTY = -1;
const FACTOR = 0x01000193;

/**
 * Two texts that one letter put in, left out, replaced or exchanged with its neighbour parts have
 * a text in common when one letter or none is taken out of each. Of these only the hashes are
 * kept, in chains of typed arrays.
 * @param ids how many there are
 * @param letters of all texts together
 */
export function deletionIndex(ids: number, letters: number): DeletionIndex {
  const entries = letters + ids;
  const heads = new Int32Array(2 ** Math.ceil(Math.log2(entries + 2))).fill(EMPTY);
  const next = new Int32Array(entries);
  const hashes = new Int32Array(entries);
  const owners = new Int32Array(entries);
  const seen = new Int32Array(ids).fill(EMPTY);
  let size = 0;

  return {
    add: (text, id) => {
      for (const hash of deletionHashes(text)) {
        const slot = hash & (heads.length - 1);
        hashes[size] = hash;
        owners[size] = id;
        next[size] = heads[slot];
        heads[slot] = size++;
      }
    },
    near: (text, id) => {
      const found: number[] = [];
      for (const hash of deletionHashes(text)) {
        for (let at = heads[hash & (heads.length - 1)]; at !== EMPTY; at = next[at]) {
          if (hashes[at] !== hash || seen[owners[at]] === id) continue;
          seen[owners[at]] = id;
          found.push(owners[at]);
        }
      }
      return found;
    },
  };
}

/** Of the text, and of the text without each of its letters. */
function deletionHashes(text: string): Int32Array {
  const result = new Int32Array(text.length + 1);
  // Hashes of what follows a place, and the weight of what precedes it.
  let [after, weight] = [0, 1];
  const tails = new Int32Array(text.length + 1);
  const weights = new Int32Array(text.length + 1);
  for (let at = text.length - 1; at >= 0; at--) {
    tails[at + 1] = after;
    weights[at + 1] = weight;
    after = (after + Math.imul(text.charCodeAt(at), weight)) | 0;
    weight = Math.imul(weight, FACTOR);
  }
  result[text.length] = mixed(after);
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    result[at] = mixed((Math.imul(before, weights[at + 1]) + tails[at + 1]) | 0);
    before = (Math.imul(before, FACTOR) + text.charCodeAt(at)) | 0;
  }
  return result;
}

function mixed(hash: number): number {
  const turned = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return turned ^ (turned >>> 13);
}
