/** Whether a cell shows nothing: spaces of any width count for nothing. */
export function isBlank(cell: string): boolean {
  return cell === '' || /^[\s\u200b\u2060]*$/.test(cell);
}
