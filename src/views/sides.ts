import { yearMarks, type Mark } from '../charts/map/mark';
import type { Explored } from '../filter/explorer.svelte';
import { turnover, type Turnover } from '../summary/compare/turnover';
import { tally } from '../summary/tally';
import type { Context } from './context';
import type { Highlight } from './highlight.svelte';
import { yearLabel } from './year-labels';

/** One of two years that share a map. */
export interface Side {
  explored: Explored;
  /** The year, as sentences name it. */
  label: string;
  mark: Mark;
  /** Of its rows: the same identity may be one of each year. */
  highlight: Highlight;
  /** What of the address names its opened row. */
  setting: 'row' | 'other';
}

/** The year shown, and the one compared with. */
export type Sides = readonly [Side, Side];

/** Null where the events of one year stand alone: of the other none are known, or there is no other. */
export function sidesOf({ explorer, highlight, reference }: Context): Sides | null {
  if (!reference || reference.explorer.table('events').total === 0) return null;
  const other = reference.explorer;
  return [
    {
      explored: explorer.table('events'),
      label: yearLabel(explorer.year, other.year),
      mark: yearMarks.shown,
      highlight,
      setting: 'row',
    },
    {
      explored: other.table('events'),
      label: yearLabel(other.year, explorer.year),
      mark: yearMarks.reference,
      highlight: reference.highlight,
      setting: 'other',
    },
  ];
}

/** The selection leaves out some of one year or of the other. */
export function isNarrowed(sides: Sides): boolean {
  return sides.some(({ explored }) => explored.shown < explored.total);
}

/** The towns of what is selected: of one year alone, or of both. */
export function townTurnover(sides: Sides): Turnover {
  const [shown, other] = sides.map(({ explored }) => tally(explored.data, explored.rows, 'city'));
  return turnover(shown, other);
}
