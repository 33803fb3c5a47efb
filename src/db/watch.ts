/** How an import is watched and stopped. */
export interface Watch {
  /** Rows stored so far. */
  onprogress?: (rows: number) => void;
  signal?: AbortSignal;
}
