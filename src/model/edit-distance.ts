/** Longer words are not compared: nobody mistypes them by two letters only. */
export const LONGEST = 32;

// Three rows of the table of distances, used again by every comparison.
const ROWS = [0, 1, 2].map(() => new Uint8Array(LONGEST + 4));

/**
 * How many letters are to be put in, left out, replaced or exchanged with their neighbour to
 * make one word of the other. Counted up to `most`, at most 2: beyond it is `most + 1`.
 * (The restricted Damerau-Levenshtein distance, in a band around the diagonal.)
 */
export function editDistance(word: string, other: string, most: number): number {
  if (Math.abs(word.length - other.length) > most) return most + 1;
  return distance(word, other, most, false);
}

/** The same to the beginning of the other word that comes nearest. */
export function distanceToStart(word: string, other: string, most: number): number {
  if (word.length - other.length > most) return most + 1;
  return distance(word, other.slice(0, word.length + most), most, true);
}

function distance(word: string, other: string, most: number, toStart: boolean): number {
  if (word.length > LONGEST || other.length > LONGEST + most) return most + 1;
  let [row, last, before] = ROWS;
  for (let at = 0; at <= other.length; at++) row[at] = at;
  for (let i = 1; i <= word.length; i++) {
    [row, last, before] = [before, row, last];
    const first = Math.max(1, i - most);
    const end = Math.min(other.length, i + most);
    row[first - 1] = first === 1 ? i : most + 1;
    let least = row[first - 1];
    for (let j = first; j <= end; j++) {
      const letter = word.charCodeAt(i - 1);
      const match = other.charCodeAt(j - 1);
      let edits = last[j - 1] + (letter === match ? 0 : 1);
      edits = Math.min(edits, row[j - 1] + 1);
      if (j < i + most) edits = Math.min(edits, last[j] + 1);
      if (i > 1 && j > 1 && letter === other.charCodeAt(j - 2) && word.charCodeAt(i - 2) === match)
        edits = Math.min(edits, before[j - 2] + 1);
      row[j] = edits;
      least = Math.min(least, edits);
    }
    if (least > most) return most + 1;
  }
  if (!toStart) return Math.min(row[other.length], most + 1);
  let nearest = most + 1;
  for (let j = Math.max(0, word.length - most); j <= other.length; j++)
    nearest = Math.min(nearest, row[j]);
  return nearest;
}
