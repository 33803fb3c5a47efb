import { withArrow, type Directed } from './edge-notes';
import { textWidth } from '../text-width';

/** A note at the edge of a map, and what a press on it does. */
export interface EdgeNote extends Directed {
  text: string;
  /** All of it in words, for those who do not see the arrow. */
  name: string;
  press: () => void;
}

const FONT = '13px system-ui, sans-serif';
const PADDING = 8;
const HEIGHT = 24;

export function edgeNote(
  key: string,
  text: string,
  angle: number,
  name: string,
  press: () => void,
): EdgeNote {
  const written = withArrow(text, angle);
  const width = textWidth(written, FONT) + PADDING;
  return { key, text: written, angle, name, width, height: HEIGHT, press };
}
