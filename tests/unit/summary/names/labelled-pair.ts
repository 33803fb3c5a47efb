import type { NameKind } from '../../../../src/summary/names/name-match';

/** What somebody who knows both names says: only `question` is one that a reader has to answer. */
export type Label = 'same' | 'different' | 'question';

export interface LabelledPair {
  kind: NameKind;
  label: Label;
  a: string;
  b: string;
}

/** Pairs of names of one kind, by label. */
export function labelled(
  kind: NameKind,
  byLabel: Partial<Record<Label, readonly (readonly [a: string, b: string])[]>>,
): LabelledPair[] {
  return (Object.keys(byLabel) as Label[]).flatMap((label) =>
    (byLabel[label] ?? []).map(([a, b]) => ({ kind, label, a, b })),
  );
}
