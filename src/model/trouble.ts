/** Why the browser's storage did not do what it was asked to. */
export type Trouble =
  /** There is no room left. */
  | 'full'
  /** The browser keeps nothing: a private window, a setting, a site opened as a file. */
  | 'refused'
  /** A newer page of the site has changed the storage: this one has to be loaded again. */
  | 'newer'
  /** Another tab holds the storage as an older page of the site knows it. */
  | 'blocked'
  /** The storage gives no answer. */
  | 'silent'
  /** What was stored has gone, or a part of it. */
  | 'gone'
  | 'unknown';
