// A little room for the letters that a font draws wider than it says.
const SLACK = 1.03;
// Of one letter, where nothing can be measured.
const GUESS = 0.56;

const widths = new Map<string, number>();
let context: OffscreenCanvasRenderingContext2D | null | undefined;

/** The width of a text in pixels. `font` is written as in CSS: `600 13px serif`. */
export function textWidth(text: string, font: string): number {
  const key = `${font}\n${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  const width = Math.ceil(measured(text, font) * SLACK);
  widths.set(key, width);
  return width;
}

function measured(text: string, font: string): number {
  context ??= globalThis.OffscreenCanvas ? new OffscreenCanvas(1, 1).getContext('2d') : null;
  if (!context) return text.length * Number(/([\d.]+)px/.exec(font)?.[1] ?? 13) * GUESS;
  context.font = font;
  return context.measureText(text).width;
}

export type Measure = (text: string) => number;

/** The text cut after a word so that it is no wider than given, with an ellipsis. */
export function shortened(text: string, room: number, measure: Measure): string {
  if (measure(text) <= room) return text;
  const words = text.split(' ');
  for (let count = words.length - 1; count > 0; count--) {
    const short = `${words
      .slice(0, count)
      .join(' ')
      .replace(/[\s,;:–«(]+$/u, '')}…`;
    if (measure(short) <= room) return short;
  }
  return '';
}
