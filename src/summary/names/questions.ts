import { likeness, type Likeness } from './likeness';
import type { NameGroups } from './name-groups';
import { initialsOf } from './name-parts';
import { STEP, type NameTable } from './name-table';

/** Two names, by number, of which a reader is asked whether they are one. */
export interface Question extends Likeness {
  a: number;
  b: number;
}

/** Words that more names have tell nothing of any. */
const MOST_NAMES = 24;
/** Shorter words too. */
const SHORTEST_WORD = 3;
const SHORTEST_BEGINNING = 4;

/** Names of one year alone that have words, or a beginning, in common with one of the other year. */
export function* sharedWordQuestions(
  { parts }: NameTable,
  groups: NameGroups,
): Generator<void, Question[]> {
  const byWord = new Map<string, number[]>();
  const put = (key: string, id: number) => {
    const held = byWord.get(key);
    if (!held) byWord.set(key, [id]);
    else if (held.length <= MOST_NAMES && held.at(-1) !== id) held.push(id);
  };
  for (let id = 0; id < parts.length; id++) {
    if (id % STEP === 0) yield;
    if (groups.isNow(id)) continue;
    for (const key of keysOf(parts[id].content, parts[id].compact)) put(key, id);
  }
  const questions: Question[] = [];
  for (let id = 0; id < parts.length; id++) {
    // Each is held against dozens.
    if (id % (STEP / 4) === 0) yield;
    if (groups.isBefore(id)) continue;
    const others = new Set<number>();
    for (const key of keysOf(parts[id].content, parts[id].compact)) {
      const held = byWord.get(key) ?? [];
      if (held.length <= MOST_NAMES) for (const other of held) others.add(other);
    }
    for (const other of others) {
      const found = likeness(parts[id], parts[other]);
      if (found) questions.push({ a: id, b: other, ...found });
    }
  }
  return questions;
}

/** Names of one word that are the first letters of another. */
export function* acronymQuestions(
  { parts }: NameTable,
  groups: NameGroups,
): Generator<void, Question[]> {
  const byAcronym = new Map<string, number[]>();
  for (let id = 0; id < parts.length; id++) {
    if (id % STEP === 0) yield;
    if (parts[id].words.length < 2) continue;
    for (const key of new Set([...initialsOf(parts[id].words), parts[id].telling])) {
      const held = byAcronym.get(key);
      if (held && held.length < MOST_NAMES) held.push(id);
      else if (!held) byAcronym.set(key, [id]);
    }
  }
  const questions: Question[] = [];
  for (let id = 0; id < parts.length; id++) {
    if (id % STEP === 0) yield;
    if (parts[id].words.length > 1) continue;
    for (const other of byAcronym.get(parts[id].compact) ?? []) {
      const found = groups.of(id) === groups.of(other) ? null : likeness(parts[id], parts[other]);
      if (found) questions.push({ a: id, b: other, ...found });
    }
  }
  return questions;
}

/** Its words, and the words that it begins with as one. */
function keysOf(content: readonly string[], compact: string): Set<string> {
  const keys = new Set(content.filter((word) => word.length >= SHORTEST_WORD));
  const shortest = Math.max(SHORTEST_BEGINNING, Math.ceil(compact.length / 2));
  for (let length = shortest; length <= compact.length; length++) {
    keys.add(`<${compact.slice(0, length)}`);
  }
  return keys;
}
