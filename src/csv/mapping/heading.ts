import { editDistance } from '../../model/edit-distance';
import { fold } from '../../model/fold';
import type { Column } from '../../model/tables';

/** How a heading leads to a column of ours. */
export type HeadingReason = 'name' | 'heading' | 'typo' | 'part-of-heading';

export interface HeadingMatch {
  reason: HeadingReason;
  /** 0 to 1. */
  score: number;
}

const SCORES: Record<HeadingReason, number> = {
  name: 1,
  heading: 0.95,
  typo: 0.8,
  'part-of-heading': 0.55,
};
/** The label comes a little before further headings: `Média` before `Source`. */
const LABEL = 0.98;
const NOISE = /\b(?:de la|de l|de|du|des|d|l|le|la|les|the|of|en)\b/g;
/** From this length on a heading may have one letter wrong, and two from twice that. */
const ONE_TYPO = 5;

interface Known {
  name: string;
  labels: readonly string[];
  headings: readonly string[];
}

const prepared = new Map<Column, Known>();

/** How well a heading of a file names a column; null where it does not. */
export function matchHeading(heading: string, column: Column): HeadingMatch | null {
  if (heading.trim().toLowerCase() === column.name) return { reason: 'name', score: SCORES.name };
  const words = plainHeading(heading);
  if (!words) return null;
  const { name, labels, headings } = knownOf(column);
  if (words === name || labels.includes(words)) return { reason: 'heading', score: LABEL };
  if (headings.includes(words)) return { reason: 'heading', score: SCORES.heading };
  const all = [name, ...labels, ...headings];
  if (all.some((known) => isTypo(words, known))) return { reason: 'typo', score: SCORES.typo };
  // `Date (jj/mm/aaaa)`, `Titre complet`: the first word, where what follows adds to it.
  const first = all.some((known) => known.length > 2 && words.startsWith(`${known} `));
  return first ? { reason: 'part-of-heading', score: SCORES['part-of-heading'] } : null;
}

/** Folded, in the singular, without articles, inclusive endings and brackets' marks. */
export function plainHeading(heading: string): string {
  return fold(heading.slice(0, 100))
    .replace(/[·•.-]e[·•.-]?s?\b|\(e\)(?:\(?s\)?)?|\(s\)|\(e?s\)/g, '')
    .replace(/_/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(NOISE, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/(\p{L}{2})s\b/gu, '$1');
}

function knownOf(column: Column): Known {
  let known = prepared.get(column);
  if (!known) {
    known = {
      name: plainHeading(column.name),
      labels: Object.values(column.label).map(plainHeading),
      headings: (column.headings ?? []).map(plainHeading),
    };
    prepared.set(column, known);
  }
  return known;
}

function isTypo(words: string, known: string): boolean {
  const length = Math.max(words.length, known.length);
  const most = length < ONE_TYPO ? 0 : length < 2 * ONE_TYPO ? 1 : 2;
  // The first letter of a word is mostly right.
  return most > 0 && words[0] === known[0] && editDistance(words, known, most) <= most;
}
