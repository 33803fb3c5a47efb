import { merge, mesh } from 'topojson-client';
import { topology } from 'topojson-server';
import { planarTriangleArea, presimplify, simplify } from 'topojson-simplify';
import { path } from './path.mjs';
import { flatLines, flatPolygons } from './plane.mjs';

/** Steps across the page to which points are snapped before neighbours are looked for. */
const QUANTIZATION = 1e6;

/** How many times the bends are that are dropped outside a frame. */
const COARSER_BEYOND = 5;

/**
 * How much is left out of a drawing.
 *
 * @typedef {object} Detail
 * @property {number} bend points are dropped that bend a line by a triangle of fewer square units
 * @property {number} island islands and lakes of fewer square units are dropped
 */

/**
 * Land as one outline, and the seams between its parts, each drawn once.
 *
 * @param {object[]} features polygons that share their borders
 * @param {import('d3-geo').GeoProjection} projection
 * @param {Detail} detail
 */
export function landAndSeams(features, projection, detail) {
  const parts = features.map((d) => flatPolygons(d, projection));
  const topo = simplified({ type: 'GeometryCollection', geometries: parts }, detail);
  const land = merge(topo, topo.objects.drawn.geometries);
  const seams = mesh(topo, topo.objects.drawn, (a, b) => a !== b);
  return [
    { role: 'land', d: path(land.coordinates.flat(), detail.island) },
    { role: 'seams', d: path(seams.coordinates, detail.island) },
  ];
}

/**
 * Lines that surround a frame, coarser beyond it, where they are seen in passing only.
 *
 * @param {object} lines GeoJSON
 * @param {import('d3-geo').GeoProjection} projection
 * @param {Detail} detail
 * @param {[number, number]} frame width and height
 */
export function neighbours(lines, projection, detail, [width, height]) {
  const weight = (triangle) => {
    const [x, y] = triangle[1];
    const inside = x > 0 && x < width && y > 0 && y < height;
    return planarTriangleArea(triangle) / (inside ? 1 : COARSER_BEYOND);
  };
  const topo = simplified(flatLines(lines, projection), detail, weight);
  const { coordinates } = mesh(topo, topo.objects.drawn);
  return { role: 'neighbours', d: path(coordinates, detail.island) };
}

function simplified(geometry, { bend }, weight = planarTriangleArea) {
  return simplify(presimplify(topology({ drawn: geometry }, QUANTIZATION), weight), bend);
}
