/** Whether a cell shows nothing: spaces of any width count for nothing. */
export function isBlank(cell: string): boolean {
  return cell === '' || /^[\s\u200b\u2060]*$/.test(cell);
}

/** How many cells there are up to the last that shows something. */
export function filledLength(cells: readonly string[]): number {
  return cells.findLastIndex((cell) => !isBlank(cell)) + 1;
}
