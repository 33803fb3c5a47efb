import type { Columnar } from '../model/columnar';

/** More rows than these take so long to count that a view is drawn in parts. */
const MANY = 20_000;

export function isManyRows({ rows }: Columnar): boolean {
  return rows > MANY;
}
