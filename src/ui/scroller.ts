/** The nearest element around another that scrolls by itself; null where the page does. */
export function scrollerOf(element: HTMLElement): HTMLElement | null {
  let around = element.parentElement;
  while (around && !/auto|scroll/.test(getComputedStyle(around).overflowY)) {
    around = around.parentElement;
  }
  return around;
}
