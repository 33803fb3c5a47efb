import { tokens } from './tokens';

/** A piece of a text, strong where it is what was sought. */
export interface Piece {
  text: string;
  strong: boolean;
}

/** The text in pieces: what the folded words of a query found in it stands out. */
export function emphasis(text: string, words: readonly string[]): Piece[] {
  const pieces: Piece[] = [];
  const add = (part: string, strong: boolean) => {
    const last = pieces.at(-1);
    if (last?.strong === strong) last.text += part;
    else if (part !== '') pieces.push({ text: part, strong });
  };
  for (const [part] of text.matchAll(/[\p{L}\p{N}\p{M}\p{Cf}]+|[^\p{L}\p{N}\p{M}\p{Cf}]+/gu)) {
    const { from, to } = found(part, words);
    add(part.slice(0, from), false);
    add(part.slice(from, to), true);
    add(part.slice(to), false);
  }
  return pieces;
}

/** Where the best of the words stands in one word of the text: its beginning before the rest. */
function found(part: string, words: readonly string[]): { from: number; to: number } {
  const [folded = ''] = tokens(part);
  const matches = words
    .filter((word) => word.length > 1 || folded.startsWith(word))
    .map((word) => ({ from: folded.indexOf(word), length: word.length }))
    .filter(({ from }) => from >= 0)
    .sort((a, b) => a.from - b.from || b.length - a.length);
  if (matches.length === 0) return { from: 0, to: 0 };
  // Where folding changes the number of letters, places no longer agree: the whole word.
  if (folded.length !== part.length) return { from: 0, to: part.length };
  const [{ from, length }] = matches;
  return { from, to: from + length };
}
