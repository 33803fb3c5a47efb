/**
 * Scrolls the page to each height in turn, one a frame. Answers with the milliseconds of work in
 * each frame: from the event of scrolling, through what the page does about it and the layout,
 * until all is painted.
 */
export async function scrolled(heights: readonly number[]): Promise<number[]> {
  const taken: number[] = [];
  for (const height of heights) taken.push(await frameAt(height));
  return taken;
}

/** A frame that scrolls nowhere would measure nothing: such ones are told as 0. */
async function frameAt(height: number): Promise<number> {
  const before = scrollY;
  scrollTo(0, height);
  if (scrollY === before) return 0;
  return new Promise((resolve) => {
    // The window hears it before whatever listens within.
    const heard = () => {
      const start = performance.now();
      requestAnimationFrame(() => {
        void painted().then(() => resolve(performance.now() - start));
      });
    };
    addEventListener('scroll', heard, { capture: true, once: true });
  });
}

/** Runs work that goes on for a while, and tells how long it took and its longest task. */
export async function watched(work: () => Promise<unknown>): Promise<{
  taken: number;
  longest: number;
}> {
  const start = performance.now();
  let last = start;
  let longest = 0;
  let isOver = false;
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (!isOver) port2.postMessage(null);
  };
  port2.postMessage(null);
  await work();
  await painted();
  isOver = true;
  const taken = performance.now() - start;
  await frame();
  port1.close();
  return { taken, longest };
}

export function frame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => resolve()));
}

/** A message that is sent in a frame comes after it has been painted. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve();
    port2.postMessage(null);
  });
}
