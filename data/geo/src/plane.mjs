import { geoStream } from 'd3-geo';

/** @typedef {[number, number][]} Line points on the page; a ring repeats its first point at its end */

/**
 * GeoJSON as polygons on the page, cut and clipped as the projection says.
 *
 * @param {object} object
 * @param {import('d3-geo').GeoProjection} projection
 */
export function flatPolygons(object, projection) {
  const { polygons } = flat(object, projection);
  return { type: 'MultiPolygon', coordinates: polygons };
}

/**
 * GeoJSON as lines on the page. What the clipping cuts stays open: no line runs along its edge.
 *
 * @param {object} object
 * @param {import('d3-geo').GeoProjection} projection
 */
export function flatLines(object, projection) {
  const { lines } = flat(object, projection);
  return { type: 'MultiLineString', coordinates: lines };
}

function flat(object, projection) {
  /** @type {Line[][]} */
  const polygons = [];
  /** @type {Line[]} */
  const lines = [];
  /** @type {Line[] | undefined} */
  let rings;
  /** @type {Line} */
  let line = [];

  geoStream(
    object,
    projection.stream({
      polygonStart: () => (rings = []),
      lineStart: () => (line = []),
      point: (x, y) => line.push([x, y]),
      lineEnd() {
        if (rings) rings.push([...line, line[0]]);
        else lines.push(line);
      },
      polygonEnd() {
        if (rings?.length) polygons.push(rings);
        rings = undefined;
      },
    }),
  );
  return { polygons, lines };
}
