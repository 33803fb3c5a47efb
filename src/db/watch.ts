/** How an import is watched and stopped. */
export interface Watch {
  /** Rows stored so far. */
  onprogress?: (rows: number) => void;
  /** Another tab is at it: this one waits. */
  onwait?: () => void;
  signal?: AbortSignal;
}
