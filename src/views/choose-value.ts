import type { Selection } from '../filter/selection.svelte';

/** What a press on a value does: it is wanted or, with Shift, everything but it. */
export function chooseValue(
  selection: Selection,
  dimension: string,
  value: string,
  exclude: boolean,
): void {
  if (exclude) selection.exclude(dimension, value);
  else selection.toggle(dimension, value);
}
