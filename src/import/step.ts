import type { Refusal } from '../csv/refusal';
import type { ImportedDataset } from '../db/database';
import type { Trouble } from '../model/trouble';
import type { Preview, Progress } from './protocol';

/** Where the import of one file stands. */
export type Step =
  | { name: 'choose' }
  | { name: 'reading'; file: string; progress: Progress | null }
  | { name: 'refused'; file: string; refusal: Refusal }
  | { name: 'broken'; file: string }
  | {
      name: 'preview';
      preview: Preview;
      busy: boolean;
      remembered: boolean;
      /** Of the choice made last, which was taken back. */
      refusal: Refusal | null;
      /** Another tab has stored files since, which changes what is already there. */
      overtaken: boolean;
    }
  /** `waits`: another tab is at it. */
  | { name: 'storing'; rows: number; of: number; since: number; waits: boolean }
  | { name: 'unkept'; trouble: Trouble; preview: Preview }
  | { name: 'done'; datasets: readonly ImportedDataset[]; preview: Preview; kept: boolean };
