import type { Columnar } from '../../model/columnar';
import { BLOCKS, wholeKeys, type Block } from './blocks';
import { OTHER, SAME, compareCell, comparedColumns } from './compare-cell';
import { join } from './join';
import { likeness, type Score } from './likeness';
import { Candidates, Pairing } from './pairing';
import { counting, sortedBy } from './radix';
import { rowHashes } from './row-hashes';
import { traitsOf, weigh, type Traits } from './traits';

/** What has become of a row, as the numbers of `RowMatches.status` count them. */
export const ROW_STATUSES = ['same', 'changed', 'new'] as const;
/** The same, and of the old file what the new one has not. */
export type RowStatus = (typeof ROW_STATUSES)[number] | 'gone';

export interface RowMatches {
  /** For each row of the new file that of the old one, and the other way round; -1 for none. */
  pairOfNow: Int32Array;
  pairOfBefore: Int32Array;
  /** For each row of the new file, a place in `ROW_STATUSES`. */
  status: Uint8Array;
  /** 1 where a row has changed in letters, wording and remarks alone. */
  onlySpelling: Uint8Array;
  /** The rows of the old file that the new one has not, in their order. */
  gone: Uint32Array;
  /** How many; `spelling` is how many of those changed did so in spelling alone. */
  counts: Record<RowStatus | 'spelling', number>;
}

/** Hashes of what each row says: two of them, since among many rows one would err. */
interface Content {
  first: Uint32Array;
  second: Uint32Array;
}

/** With more pairs, a key says nothing of its rows; another one will. */
const MOST_PAIRS = 1024;
/** After so many pairs or rows, others may have their turn. */
const STEP = 256;

/**
 * Which rows of two files of a table are about the same: first those that say the same, then
 * those that are named the same, then those in whose name something was corrected. Each row has at most
 * one other; the order of the rows does not matter, and files exchanged give the same pairs.
 * To be run with pauses: each step takes a few milliseconds.
 */
export function* matchRows(now: Columnar, before: Columnar): Generator<void, RowMatches> {
  if (now.table !== before.table) throw new Error(`unlike tables: ${now.table}, ${before.table}`);
  const pairing = new Pairing(now.rows, before.rows);
  const own = yield* contentOf(now);
  const its = yield* contentOf(before);
  yield* pairAlike(own, its, pairing);
  yield* pairNamed(now, own, before, its, pairing);
  return yield* told(now, before, pairing);
}

function* contentOf(data: Columnar): Generator<void, Content> {
  return { first: yield* rowHashes(data, 1), second: yield* rowHashes(data, 2) };
}

/** Of rows that say the same, as many as both files have. */
function* pairAlike(own: Content, its: Content, pairing: Pairing): Generator<void, void> {
  const sides = [
    [own.first, yield* sortedBy(own.second, counting(own.first.length))],
    [its.first, yield* sortedBy(its.second, counting(its.first.length))],
  ] as const;
  yield* join(...sides, function* (rows, others) {
    let at = 0;
    for (const row of rows) {
      while (at < others.length && its.second[others[at]] < own.second[row]) at++;
      if (at === others.length) return;
      if (its.second[others[at]] === own.second[row]) pairing.add(row, others[at++]);
      if (at % STEP === STEP - 1) yield;
    }
  });
}

/** Of the other rows those that are named the same, then those that are named alike. */
function* pairNamed(
  now: Columnar,
  own: Content,
  before: Columnar,
  its: Content,
  pairing: Pairing,
): Generator<void, void> {
  const left = yield* traitsOf(now, yield* unpaired(pairing.ofNow, own));
  const right = yield* traitsOf(before, yield* unpaired(pairing.ofBefore, its));
  if (left.rows.length === 0 || right.rows.length === 0) return;
  yield* weigh(left, right);
  const sides: Sides = { left, right, score: likeness(now, left, before, right), pairing };

  const named = new Candidates();
  const whole = { own: yield* wholeKeys(left), its: yield* wholeKeys(right) };
  yield* collect(sides, whole, [], named, pairInOrder);
  yield* named.settle(pairing, own.first, its.first);

  const corrected = new Candidates();
  const looked: Keys[] = [];
  for (const block of BLOCKS) {
    const keys = { own: yield* block(left), its: yield* block(right) };
    yield* collect(sides, keys, looked, corrected, forget);
    looked.push(keys);
  }
  yield* corrected.settle(pairing, own.first, its.first);
}

interface Sides {
  left: Traits;
  right: Traits;
  score: Score;
  pairing: Pairing;
}

/** The keys of both files for one block. */
interface Keys {
  own: Block;
  its: Block;
}

/** What is done with entries of one key that are too many to be compared each with each. */
type Crowd = (sides: Sides, keys: Keys, own: Entries, its: Entries) => Generator<void, void>;

interface Entries {
  entries: Uint32Array;
  /** Those of their rows that have no other yet. */
  positions: Uint32Array;
}

/** Collects pairs of unpaired rows that share a key and may be the same. */
function* collect(
  sides: Sides,
  keys: Keys,
  looked: readonly Keys[],
  into: Candidates,
  crowd: Crowd,
): Generator<void, void> {
  const { left, right, score, pairing } = sides;
  const all = (block: Block) => [block.keys, counting(block.keys.length)] as const;
  let pairs = 0;
  yield* join(all(keys.own), all(keys.its), function* (ownEntries, itsEntries) {
    const own = unpairedOf(ownEntries, keys.own, left, pairing.ofNow);
    const its = unpairedOf(itsEntries, keys.its, right, pairing.ofBefore);
    if (own.positions.length * its.positions.length > MOST_PAIRS) {
      return yield* crowd(sides, keys, own, its);
    }
    for (const position of own.positions) {
      for (const other of its.positions) {
        if (++pairs % STEP === 0) yield;
        if (wasLookedAt(looked, position, other)) continue;
        const found = score(position, other);
        if (found > 0) into.add(left.rows[position], right.rows[other], found);
      }
    }
  });
}

/** Whether two rows share a key of a block before this one. */
function wasLookedAt(looked: readonly Keys[], position: number, other: number): boolean {
  for (const { own, its } of looked) {
    if (own.each > 1) continue;
    const key = own.keys[position];
    if (key !== 0 && key === its.keys[other]) return true;
  }
  return false;
}

function unpairedOf(
  entries: Uint32Array,
  { each }: Block,
  { rows }: Traits,
  pairs: Int32Array,
): Entries {
  const all = each === 1 ? entries : entries.map((entry) => Math.floor(entry / each));
  return { entries, positions: all.filter((position) => pairs[rows[position]] < 0) };
}

/** Very many rows that are named the same: by what they say, as they are sorted already. */
function* pairInOrder(
  { left, right, score, pairing }: Sides,
  _: Keys,
  { positions: own }: Entries,
  { positions: its }: Entries,
): Generator<void, void> {
  for (let at = 0; at < Math.min(own.length, its.length); at++) {
    if (score(own[at], its[at]) > 0) pairing.add(left.rows[own[at]], right.rows[its[at]]);
    if (at % STEP === STEP - 1) yield;
  }
}

/** Another key will tell more of them: by this one they were not compared. */
function* forget(_: Sides, keys: Keys, own: Entries, its: Entries): Generator<void, void> {
  for (const entry of own.entries) keys.own.keys[entry] = 0;
  yield;
  for (const entry of its.entries) keys.its.keys[entry] = 0;
}

/** The rows without another, in an order that follows from what they say. */
function* unpaired(pairs: Int32Array, content: Content): Generator<void, Uint32Array> {
  const rows = counting(pairs.length).filter((row) => pairs[row] < 0);
  yield;
  return yield* sortedBy(content.first, yield* sortedBy(content.second, rows));
}

function* told(
  now: Columnar,
  before: Columnar,
  { ofNow, ofBefore }: Pairing,
): Generator<void, RowMatches> {
  const columns = comparedColumns(now.table);
  const status = new Uint8Array(now.rows);
  const onlySpelling = new Uint8Array(now.rows);
  const counts = { same: 0, changed: 0, spelling: 0, new: 0, gone: 0 };
  for (let row = 0; row < now.rows; row++) {
    if (row % STEP === STEP - 1) yield;
    const name = statusOf(row);
    status[row] = ROW_STATUSES.indexOf(name);
    counts[name]++;
    counts.spelling += onlySpelling[row];
  }
  const gone = counting(before.rows).filter((row) => ofBefore[row] < 0);
  counts.gone = gone.length;
  return { pairOfNow: ofNow, pairOfBefore: ofBefore, status, onlySpelling, gone, counts };

  function statusOf(row: number): (typeof ROW_STATUSES)[number] {
    const other = ofNow[row];
    if (other < 0) return 'new';
    let most = SAME as number;
    for (const column of columns) {
      most = Math.max(most, compareCell(column, now, row, before, other));
      if (most === OTHER) return 'changed';
    }
    if (most === SAME) return 'same';
    onlySpelling[row] = 1;
    return 'changed';
  }
}
