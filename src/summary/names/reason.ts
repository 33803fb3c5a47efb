import type { MatchReason } from './name-match';
import type { NameParts } from './name-parts';
import { sortedWords } from './likeness';
import { typo } from './typo';

/** In what two names that are one differ, and how sure that is. */
export function reasonOf(a: NameParts, b: NameParts): { score: number; reason: MatchReason } {
  if (a.compact === b.compact || a.whole === b.whole) return sameWords(a, b);
  if (a.content.join('') === b.content.join('')) {
    const isPlural = a.words.length === b.words.length;
    return { score: 0.93, reason: { code: isPlural ? 'plural' : 'linking-words' } };
  }
  if (sortedWords(a) === sortedWords(b)) return { score: 0.92, reason: { code: 'order' } };
  return { score: 0.9, reason: { code: 'typo', edits: typo(a, b)?.edits ?? 1 } };
}

function sameWords(a: NameParts, b: NameParts): { score: number; reason: MatchReason } {
  if (a.addition !== b.addition) {
    return { score: 0.95, reason: { code: 'addition', addition: a.addition || b.addition } };
  }
  if (a.ending !== b.ending) {
    return { score: 0.97, reason: { code: 'domain', ending: a.ending || b.ending } };
  }
  if (a.generic !== b.generic) {
    return { score: 0.94, reason: { code: 'generic', word: a.generic || b.generic } };
  }
  if (a.article !== b.article) {
    return { score: 0.98, reason: { code: 'article', article: a.article || b.article } };
  }
  return { score: 1, reason: { code: 'spelling' } };
}
