/** What an opened row offers to act on, in a list, in a table, and beside a figure. */
const OPENED = [
  ':is(li, th) > [aria-expanded="true"][aria-controls]',
  'li > div > [aria-expanded="true"][aria-controls]',
  'section > aside > button',
].join(', ');
/** Milliseconds that a view may take to come and draw the row. */
const PATIENCE = 3_000;

/**
 * Brings the opened row into sight and gives it the focus once its view has drawn it, unless
 * the reader goes elsewhere meanwhile. Until then, and without one, the view has the focus.
 */
export async function arriveAtRow(main: HTMLElement): Promise<void> {
  main.focus({ preventScroll: true });
  const end = performance.now() + PATIENCE;
  while (performance.now() < end) {
    await new Promise(requestAnimationFrame);
    if (document.activeElement !== main) return;
    const row = main.querySelector<HTMLElement>(OPENED);
    if (!row) continue;
    row.scrollIntoView?.({ block: 'center' });
    row.focus({ preventScroll: true });
    return;
  }
}
