/** How a mark is drawn, so that its kind is not told by its colour alone. */
export type Form = 'page' | 'pill' | 'arrow' | 'frame';

export interface Rectangle {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The outline of a form that fills the rectangle. */
export function outline(form: Form, { x, y, width, height }: Rectangle): string {
  const half = height / 2;
  switch (form) {
    case 'page':
      return `M${x} ${y}h${width}v${height}h${-width}z`;
    case 'frame': {
      // A hole in a page: wound the other way.
      const rim = Math.min(3, height / 4);
      const [w, h] = [width - 2 * rim, height - 2 * rim];
      return `M${x} ${y}h${width}v${height}h${-width}zM${x + rim} ${y + rim}v${h}h${w}v${-h}z`;
    }
    case 'pill': {
      const side = Math.max(0, width - height);
      const round = `a${half} ${half} 0 0 1 0`;
      return `M${x + half} ${y}h${side}${round} ${height}h${-side}${round} ${-height}z`;
    }
    case 'arrow': {
      const nib = Math.min(half, width / 3);
      const side = width - 2 * nib;
      return `M${x + nib} ${y}h${side}l${nib} ${half}l${-nib} ${half}h${-side}l${-nib} ${-half}z`;
    }
  }
}
