/** The views of the page, as the address names them. */
export const VIEWS = [
  'overview',
  'map',
  'releases',
  'press',
  'partners',
  'figures',
  'compare',
  'import',
  'about',
] as const;
export type ViewName = (typeof VIEWS)[number];

export function isViewName(name: string): name is ViewName {
  return (VIEWS as readonly string[]).includes(name);
}
