/** Below this a name stands over its lane instead of beside it. */
const NARROW = 560;
/** The width of names, and of the room on both sides of a lane. */
export const NAMES = 148;
export const EDGE = 24;
const LEAST = 120;

/** Where lanes lie in a picture so wide, in pixels. */
export interface LaneStrip {
  narrow: boolean;
  offset: number;
  width: number;
}

export function laneStrip(width: number): LaneStrip {
  const narrow = width < NARROW;
  return {
    narrow,
    offset: narrow ? 0 : NAMES + EDGE,
    width: Math.max(narrow ? width : width - NAMES - 2 * EDGE, LEAST),
  };
}
