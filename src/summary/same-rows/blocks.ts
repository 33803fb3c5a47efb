import { hashOf, joined, mixed } from './hash';
import { TELLING_WORDS, type Traits } from './traits';

/** How much of a title's beginning and end is looked at: a letter is wrong in one of them. */
const ENDS = 5;
/** After so many keys, others may have their turn. */
const STEP = 1024;

/** Keys of rows, `each` of them a row: those of position `i` begin at `i * each`. */
export interface Block {
  keys: Uint32Array;
  each: number;
}

/** What a key is made of: a hash for a position, 0 where the row has none. */
type Part = (traits: Traits, at: number) => number;

const title: Part = (traits, at) => traits.title[at];
const place: Part = (traits, at) => traits.place[at];
const address: Part = (traits, at) => traits.address[at];
const beginning: Part = ({ letters }, at) => hashOf(letters[at].slice(0, ENDS));
const end: Part = ({ letters }, at) => hashOf(letters[at].slice(-ENDS));
// What rows have in common that have no day, no place.
const day: Part = ({ first }, at) => mixed(first[at]) || 1;
const somewhere: Part = (traits, at) => traits.place[at] || 1;

/** By what rows are known that are the same in all that names them. */
export function* wholeKeys(traits: Traits): Generator<void, Block> {
  const named: Part = (_, at) => joined(traits.title[at], traits.place[at]) || 1;
  const dated: Part = (_, at) => joined(day(traits, at), traits.mark[at]) || 1;
  return yield* pair(named, dated)(traits);
}

/**
 * By what rows are looked for that may be the same though something in them was corrected: each
 * time two things that may still be alike.
 */
export const BLOCKS: readonly ((traits: Traits) => Generator<void, Block>)[] = [
  pair(title, day),
  pair(title, somewhere),
  pair(place, day),
  pair(address, address),
  pair(beginning, somewhere),
  pair(end, somewhere),
  eachWord(somewhere),
  eachWord(day),
];

function pair(one: Part, other: Part): (traits: Traits) => Generator<void, Block> {
  return (traits) => block(traits.rows.length, 1, (at) => both(one(traits, at), other(traits, at)));
}

function eachWord(other: Part): (traits: Traits) => Generator<void, Block> {
  return (traits) => {
    const { telling } = traits;
    return block(telling.length, TELLING_WORDS, (entry) =>
      both(telling[entry], other(traits, Math.floor(entry / TELLING_WORDS))),
    );
  };
}

function* block(
  count: number,
  each: number,
  key: (entry: number) => number,
): Generator<void, Block> {
  const keys = new Uint32Array(count);
  for (let entry = 0; entry < count; entry++) {
    keys[entry] = key(entry);
    if (entry % STEP === STEP - 1) yield;
  }
  return { keys, each };
}

function both(one: number, other: number): number {
  return one === 0 || other === 0 ? 0 : joined(one, other);
}
