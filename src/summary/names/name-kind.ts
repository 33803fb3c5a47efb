import type { NameKind } from './name-match';

const KINDS: Readonly<Record<string, NameKind>> = {
  outlet: 'outlet',
  agency: 'outlet',
  city: 'place',
  speaker: 'person',
  partner: 'organisation',
  subject: 'subject',
  type: 'word',
  relation: 'word',
  metric: 'word',
  group: 'word',
};

/** What the values of a dimension are names of; null where they are codes, not names. */
export function nameKind(dimension: string): NameKind | null {
  return Object.hasOwn(KINDS, dimension) ? KINDS[dimension] : null;
}
