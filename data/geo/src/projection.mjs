import { geoConicConformal, geoEqualEarth } from 'd3-geo';

const kinds = { conicConformal: geoConicConformal, equalEarth: geoEqualEarth };

/**
 * A d3-geo projection as JSON, so that the page can place its points on outlines drawn beforehand.
 *
 * @typedef {object} ProjectionDescription
 * @property {keyof typeof kinds} kind the name of the d3-geo function, without its `geo`
 * @property {[number, number]} [parallels] standard parallels, conic kinds only
 * @property {[number, number]} rotate
 * @property {number} scale
 * @property {[number, number]} translate
 */

/** @param {Omit<ProjectionDescription, 'scale' | 'translate'> & Partial<ProjectionDescription>} description */
export function projectionFrom({ kind, parallels, rotate, scale, translate }) {
  // Short segments need no curving, and the long ones of the small-scale maps follow parallels.
  const projection = kinds[kind]().precision(0).rotate(rotate);
  if (parallels) projection.parallels(parallels);
  if (scale) projection.scale(scale);
  if (translate) projection.translate(translate);
  return projection;
}

/**
 * Scale and translate that fit an object into a frame, rounded, so that the description is exact.
 *
 * @param {Omit<ProjectionDescription, 'scale' | 'translate'>} description
 * @param {object} object GeoJSON
 * @param {[[number, number], [number, number]]} frame
 * @returns {ProjectionDescription}
 */
export function fitted(description, object, frame) {
  const projection = projectionFrom(description).fitExtent(frame, object);
  const [x, y] = projection.translate();
  return { ...description, scale: round(projection.scale()), translate: [round(x), round(y)] };
}

/** @param {number} value */
function round(value) {
  return Math.round(value * 100) / 100;
}
