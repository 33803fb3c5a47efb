import { geoConicConformal, geoEqualEarth, type GeoProjection } from 'd3';
import type { Place } from './bearing';

/** The projection that outlines were drawn with: a function of d3-geo and what it was given. */
export type ProjectionDescription = {
  rotate: [number, number];
  scale: number;
  translate: [number, number];
} & ({ kind: 'conicConformal'; parallels: [number, number] } | { kind: 'equalEarth' });

export function projectionFrom(description: ProjectionDescription): GeoProjection {
  const { rotate, scale, translate } = description;
  return unplaced(description).rotate(rotate).scale(scale).translate(translate);
}

function unplaced(description: ProjectionDescription): GeoProjection {
  switch (description.kind) {
    case 'conicConformal':
      return geoConicConformal().parallels(description.parallels);
    case 'equalEarth':
      return geoEqualEarth();
  }
}

/** Whether a place lies within the frame of a map. */
export function holds(
  map: { width: number; height: number; projection: ProjectionDescription },
  place: Place,
): boolean {
  const [x, y] = projectionFrom(map.projection)([...place]) ?? [NaN, NaN];
  return x >= 0 && y >= 0 && x <= map.width && y <= map.height;
}
