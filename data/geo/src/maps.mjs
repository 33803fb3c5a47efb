import { landAndSeams, neighbours } from './drawing.mjs';
import { countries, islandsOverseas, linesAbroad, metropole } from './outlines.mjs';
import { fitted, projectionFrom } from './projection.mjs';

const naturalEarth = {
  name: 'Natural Earth',
  licence: 'public domain',
  url: 'https://www.naturalearthdata.com/',
};

/**
 * @typedef {object} BaseMap
 * @property {string} name
 * @property {number} width units of the frame that is shown at first
 * @property {number} height
 * @property {[[number, number], [number, number]]} extent corners of what is drawn, beyond the frame
 * @property {import('./projection.mjs').ProjectionDescription} projection
 * @property {{ role: 'neighbours' | 'land' | 'seams', d: string }[]} layers from the bottom up
 * @property {{ name: string, licence: string, url: string }[]} credits
 */

/** @returns {BaseMap} */
export function france() {
  const [width, height] = [1000, 920];
  const features = metropole();
  const description = fitted(
    // Lambert-93, as French maps are drawn.
    { kind: 'conicConformal', parallels: [44, 49], rotate: [-3, 0] },
    { type: 'FeatureCollection', features },
    framed(width, height, 0.04),
  );
  const extent = surroundings(width, height, 0.6);
  const projection = projectionFrom(description).clipExtent(extent);
  const layers = [
    neighbours(linesAbroad('10m'), projection, { bend: 2, island: 6 }, [width, height]),
    ...landAndSeams(features, projection, { bend: 0.3, island: 0.5 }),
  ];
  return {
    name: 'france',
    width,
    height,
    extent,
    projection: description,
    layers,
    credits: [naturalEarth],
  };
}

/** @returns {BaseMap} */
export function europe() {
  const [width, height] = [1000, 800];
  // The corners of the frame: Ireland, Portugal, Crete, Ukraine, Finland.
  const corners = [
    [-10.5, 52],
    [-9.5, 37],
    [26, 34.8],
    [40.2, 49],
    [30, 61.5],
  ];
  const description = fitted(
    // The parallels that Europe's own maps of this kind use (EPSG:3034).
    { kind: 'conicConformal', parallels: [35, 65], rotate: [-10, 0] },
    { type: 'MultiPoint', coordinates: corners },
    framed(width, height, 0.01),
  );
  const extent = surroundings(width, height, 0.4);
  const projection = projectionFrom(description).clipExtent(extent);
  const layers = landAndSeams(countries('50m'), projection, { bend: 0.6, island: 1 });
  return {
    name: 'europe',
    width,
    height,
    extent,
    projection: description,
    layers,
    credits: [naturalEarth],
  };
}

/** @returns {BaseMap} */
export function world() {
  const [width, height] = [1000, 460];
  const features = [...countries('110m'), ...islandsOverseas()];
  const description = fitted(
    // Cut in the Bering Strait, where the edges of the map cross no country.
    { kind: 'equalEarth', rotate: [-11, 0] },
    { type: 'FeatureCollection', features },
    framed(width, height, 0.01),
  );
  const layers = landAndSeams(features, projectionFrom(description), { bend: 0.05, island: 0 });
  const extent = [
    [0, 0],
    [width, height],
  ];
  return {
    name: 'world',
    width,
    height,
    extent,
    projection: description,
    layers,
    credits: [naturalEarth],
  };
}

/**
 * @param {number} width
 * @param {number} height
 * @param {number} margin as a share of each
 */
function framed(width, height, margin) {
  return [
    [width * margin, height * margin],
    [width * (1 - margin), height * (1 - margin)],
  ];
}

/**
 * The frame and enough around it that moving the map a little shows no edge.
 *
 * @param {number} width
 * @param {number} height
 * @param {number} share of each, to add on either side
 */
function surroundings(width, height, share) {
  return [
    [width * -share, height * -share],
    [width * (1 + share), height * (1 + share)],
  ];
}
