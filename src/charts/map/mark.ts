/** How one kind of event is drawn: its form, within 6 units of the middle, and its colour. */
export interface Mark {
  /** An SVG path around (0, 0), to be filled by the rule `evenodd`. */
  path: string;
  /** One of the page's colours, as CSS writes it. */
  hue: string;
}

const circle = (r: number) => `M${-r},0a${r},${r} 0 1,0 ${2 * r},0a${r},${r} 0 1,0 ${-2 * r},0z`;

const forms = {
  circle: circle(5),
  square: 'M-4.2,-4.2h8.4v8.4h-8.4z',
  diamond: 'M0,-6L6,0L0,6L-6,0z',
  triangle: 'M0,-5.6L5.3,3.6h-10.6z',
  funnel: 'M0,5.6L5.3,-3.6h-10.6z',
  cross: 'M-1.8,-5.2h3.6v3.4h3.4v3.6h-3.4v3.4h-3.6v-3.4h-3.4v-3.6h3.4z',
  ring: circle(5) + circle(2.6),
  hoop: circle(5.2) + circle(3.3),
  point: circle(3),
};

const marks = new Map<string, Mark>([
  ['conférence', { path: forms.circle, hue: 'var(--green)' }],
  ['atelier', { path: forms.square, hue: 'var(--plum)' }],
  ['stand', { path: forms.diamond, hue: 'var(--blue)' }],
  ['table ronde', { path: forms.triangle, hue: 'var(--ochre)' }],
  ['débat', { path: forms.funnel, hue: 'var(--brick)' }],
  ['contribatelier', { path: forms.ring, hue: 'var(--ink)' }],
  ['', { path: forms.point, hue: 'var(--ink)' }],
]);

const OTHER: Mark = { path: forms.cross, hue: 'var(--indigo)' };

/** Where two years share a map, the kinds give way: a disc is of the one shown, a hoop of the other. */
export const yearMarks = {
  shown: { path: forms.circle, hue: 'var(--events)' },
  reference: { path: forms.hoop, hue: 'var(--reference)' },
} satisfies Record<string, Mark>;

/** The mark of a type of event or of the category `contribatelier`; empty: it is not stated. */
export function mark(kind: string): Mark {
  return marks.get(kind) ?? OTHER;
}

/** Whether a kind has a mark of its own, and does not share that of the others. */
export function hasOwnMark(kind: string): boolean {
  return marks.has(kind);
}

/** The order in which kinds are told: those with their own marks, the others last. */
export function rankOf(kind: string): number {
  const rank = [...marks.keys()].indexOf(kind);
  return rank < 0 ? marks.size : rank;
}
