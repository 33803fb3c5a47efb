/** Something so long whose middle should lie at a place. */
interface Dodged {
  at: number;
  size: number;
}

interface Block {
  members: number[];
  size: number;
  /** Where the middle of the block would like to be. */
  wished: number;
}

/**
 * Middles for things along a line so that none overlaps another and all lie between two ends,
 * each as near to its place as that allows. They keep their order. Where they are too long
 * together they begin at the first end.
 * Neighbours that touch are merged and moved together (pool adjacent violators).
 */
export function dodge(things: readonly Dodged[], from: number, to: number): number[] {
  const order = things
    .map((_, index) => index)
    .sort((a, b) => things[a].at - things[b].at || a - b);
  const blocks: Block[] = [];
  for (const index of order) {
    blocks.push({ members: [index], size: things[index].size, wished: things[index].at });
    while (blocks.length > 1 && overlap(blocks, from, to)) merge(blocks, things);
  }
  const middles = new Array<number>(things.length);
  for (const block of blocks) {
    let start = middle(block, from, to) - block.size / 2;
    for (const index of block.members) {
      middles[index] = start + things[index].size / 2;
      start += things[index].size;
    }
  }
  return middles;
}

function middle({ size, wished }: Block, from: number, to: number): number {
  return Math.max(from + size / 2, Math.min(wished, to - size / 2));
}

function overlap(blocks: readonly Block[], from: number, to: number): boolean {
  const [last, before] = [blocks[blocks.length - 1], blocks[blocks.length - 2]];
  return middle(before, from, to) + before.size / 2 > middle(last, from, to) - last.size / 2 + 1e-9;
}

/** The last two as one, which wishes to be where its members lie least far from their places. */
function merge(blocks: Block[], things: readonly Dodged[]): void {
  const [last, before] = [blocks.pop(), blocks.pop()];
  if (!last || !before) return;
  const members = [...before.members, ...last.members];
  const size = before.size + last.size;
  let start = 0;
  let sum = 0;
  for (const index of members) {
    sum += things[index].at - (start + things[index].size / 2);
    start += things[index].size;
  }
  blocks.push({ members, size, wished: sum / members.length + size / 2 });
}
