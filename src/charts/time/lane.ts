/** A lane as its name tells it. */
export interface Lane {
  key: string;
  label: string;
  /** How many of what is in it are selected, and that in words. */
  count: number;
  name: string;
  /** The count as it is written, where that is more than its number. */
  written?: string;
  /** Whether the reader has chosen the lane, or everything but it. */
  choice: 'chosen' | 'excluded' | null;
}
