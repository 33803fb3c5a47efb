import type { NameCount, NameKind, NameMatch } from './name-match';
import { nameGroups, type NameGroups } from './name-groups';
import { nameTable, STEP, type NameTable } from './name-table';
import { acronymQuestions, sharedWordQuestions, type Question } from './questions';
import { reasonOf } from './reason';
import { sorted } from './sorted';
import { joinSpellings } from './spellings';
import { joinTypos } from './typos';

interface Options {
  kind: NameKind;
}

/** Of how many others one asks whether a name is the same. */
const MOST_QUESTIONS = 3;

/**
 * The names of the year shown and of the year before that certainly are one, and those that may
 * be, the surest first; without those that are equal letter for letter. In steps of a few
 * milliseconds, in a time that grows with the names, not with the pairs of them.
 *
 * All spellings of a name hang together: those of one year by its most frequent one there, and
 * that one by the most frequent one of the other year. One is asked only about names that would
 * count as new or gone.
 */
export function* matchNames(
  now: readonly NameCount[],
  before: readonly NameCount[],
  { kind }: Options,
): Generator<void, NameMatch[]> {
  const table = yield* nameTable(now, before, kind);
  const groups = nameGroups(table);
  const told = yield* joinSpellings(table, groups);
  const typos = yield* joinTypos(table, groups);
  const questions: Question[] = [
    ...told.map(([a, b]) => additionQuestion(a, b, table)),
    ...typos.map(({ a, b, edits }) => typoQuestion(a, b, edits)),
    ...(yield* acronymQuestions(table, groups)),
    ...(yield* sharedWordQuestions(table, groups)),
  ];
  const { leaders, certain } = yield* certainMatches(table, groups);
  const doubtful = yield* doubtfulMatches(questions, table, groups, leaders);
  return yield* sorted([...certain, ...doubtful], inOrder);
}

/** By group, its most frequent name in each year. */
interface Leaders {
  now: Map<number, number>;
  before: Map<number, number>;
}

function additionQuestion(a: number, b: number, { parts }: NameTable): Question {
  const addition = parts[a].addition || parts[b].addition;
  return { a, b, score: 0.7, reason: { code: 'addition', addition } };
}

function typoQuestion(a: number, b: number, edits: number): Question {
  return { a, b, score: 0.9 - 0.15 * edits, reason: { code: 'typo', edits } };
}

function* certainMatches(
  table: NameTable,
  groups: NameGroups,
): Generator<void, { leaders: Leaders; certain: NameMatch[] }> {
  const leaders: Leaders = { now: new Map(), before: new Map() };
  const size = table.parts.length;
  for (let id = 0; id < size; id++) {
    if (id % STEP === 0) yield;
    lead(id, leaders.now, table.now, table, groups);
    lead(id, leaders.before, table.before, table, groups);
  }
  const certain: NameMatch[] = [];
  const add = (a: number, b: number, side: NameMatch['side']) => {
    if (a === b) return;
    const [one, other] = [table.parts[a], table.parts[b]];
    const found = reasonOf(one, other);
    certain.push({ now: one.name, before: other.name, side, certainty: 'certain', ...found });
  };
  for (let id = 0; id < size; id++) {
    if (id % STEP === 0) yield;
    const group = groups.of(id);
    const [first, second] = [leaders.now.get(group), leaders.before.get(group)];
    if (id === first && second !== undefined) add(first, second, 'both');
    if (first !== undefined && table.now[id] > 0 && id !== second) add(first, id, 'now');
    if (second !== undefined && table.before[id] > 0 && id !== first) add(second, id, 'before');
  }
  return { leaders, certain };
}

/** A name that both years hold goes before a more frequent one of one year. */
function lead(
  id: number,
  leaders: Map<number, number>,
  counts: readonly number[],
  { parts, now, before }: NameTable,
  groups: NameGroups,
): void {
  if (counts[id] === 0) return;
  const group = groups.of(id);
  const other = leaders.get(group);
  if (other === undefined) {
    leaders.set(group, id);
    return;
  }
  const isShared = (which: number) => Number(now[which] > 0 && before[which] > 0);
  const weight = (which: number) => (isShared(which) ? now[which] + before[which] : counts[which]);
  const order =
    isShared(id) - isShared(other) ||
    weight(id) - weight(other) ||
    compare(parts[other].name, parts[id].name);
  if (order > 0) leaders.set(group, id);
}

function* doubtfulMatches(
  questions: readonly Question[],
  { parts }: NameTable,
  groups: NameGroups,
  leaders: Leaders,
): Generator<void, NameMatch[]> {
  const best = new Map<number, NameMatch>();
  for (const [at, { a, b, score, reason }] of questions.entries()) {
    if (at % STEP === 0) yield;
    const [one, other] = [groups.of(a), groups.of(b)];
    const sides = one === other ? null : acrossYears(one, other, groups);
    if (!sides) continue;
    const [now, before] = sides.map((group, side) =>
      (side === 0 ? leaders.now : leaders.before).get(group),
    );
    if (now === undefined || before === undefined) continue;
    const match: NameMatch = {
      now: parts[now].name,
      before: parts[before].name,
      side: 'both',
      certainty: 'doubtful',
      score,
      reason,
    };
    const key = now * parts.length + before;
    const held = best.get(key);
    if (!held || inOrder(match, held) < 0) best.set(key, match);
  }
  return yield* fewPerName(yield* sorted([...best.values()], inOrder));
}

/** The group that counts as new, or stands for it, and the one that counts as gone. */
function acrossYears(one: number, other: number, groups: NameGroups): [number, number] | null {
  const isNew = (group: number) => groups.isNow(group) && !groups.isBefore(group);
  const isGone = (group: number) => groups.isBefore(group) && !groups.isNow(group);
  for (const [a, b] of [
    [one, other],
    [other, one],
  ] as [number, number][]) {
    if (isNew(a) && groups.isBefore(b)) return [a, b];
    if (isGone(a) && groups.isNow(b)) return [b, a];
  }
  return null;
}

function* fewPerName(matches: readonly NameMatch[]): Generator<void, NameMatch[]> {
  const asked = { now: new Map<string, number>(), before: new Map<string, number>() };
  const kept: NameMatch[] = [];
  for (const [at, match] of matches.entries()) {
    if (at % STEP === 0) yield;
    const [now, before] = [asked.now.get(match.now) ?? 0, asked.before.get(match.before) ?? 0];
    if (now >= MOST_QUESTIONS || before >= MOST_QUESTIONS) continue;
    asked.now.set(match.now, now + 1);
    asked.before.set(match.before, before + 1);
    kept.push(match);
  }
  return kept;
}

function inOrder(a: NameMatch, b: NameMatch): number {
  return (
    Number(a.certainty === 'doubtful') - Number(b.certainty === 'doubtful') ||
    b.score - a.score ||
    compare(a.now, b.now) ||
    compare(a.before, b.before) ||
    compare(a.side, b.side)
  );
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
