/** Units are written to one decimal: everything here counts in tenths. */
const TENTHS = 10;

/**
 * Lines and rings as one SVG path in relative commands. Rings are closed, and those are left out
 * whose area is smaller than `island` square units.
 *
 * @param {import('./plane.mjs').Line[]} lines
 * @param {number} island
 */
export function path(lines, island) {
  return lines
    .filter((line) => !isRing(line) || area(line) >= island)
    .map(subpath)
    .join('');
}

/** @param {import('./plane.mjs').Line} line */
function subpath(line) {
  const [start, ...moves] = moved(line);
  if (moves.length === 0) return '';
  // What closes the ring brings the last move home.
  const drawn = isRing(line) ? moves.slice(0, -1) : moves;
  return `M${numbers(start)}l${numbers(drawn.flat())}${isRing(line) ? 'z' : ''}`;
}

/**
 * The first point, then the way from each to the next, in tenths. Differences are taken after
 * rounding, so that errors do not add up.
 *
 * @param {import('./plane.mjs').Line} line
 */
function moved(line) {
  const moves = [];
  let [x, y] = [0, 0];
  for (const point of line) {
    const [toX, toY] = point.map((value) => Math.round(value * TENTHS));
    if (moves.length === 0 || toX !== x || toY !== y) moves.push([toX - x, toY - y]);
    [x, y] = [toX, toY];
  }
  return moves;
}

/**
 * Nothing stands between two numbers where the second begins with a sign, or with a point that the
 * first already has.
 *
 * @param {number[]} tenths
 */
function numbers(tenths) {
  let text = '';
  let last = '';
  for (const value of tenths) {
    const next = String(value / TENTHS).replace(/^(-?)0\./, '$1.');
    const apart = next.startsWith('-') || (next.startsWith('.') && last.includes('.'));
    text += text && !apart ? ` ${next}` : next;
    last = next;
  }
  return text;
}

/** @param {import('./plane.mjs').Line} line */
function isRing(line) {
  const [first, last] = [line[0], line.at(-1)];
  return first[0] === last[0] && first[1] === last[1];
}

/** @param {import('./plane.mjs').Line} ring */
function area(ring) {
  let twice = 0;
  for (let i = 1; i < ring.length; i++) {
    twice += ring[i - 1][0] * ring[i][1] - ring[i][0] * ring[i - 1][1];
  }
  return Math.abs(twice) / 2;
}
