import type { Form } from '../charts/form';

/** How a medium is drawn in every picture and facet. */
export function mediumLook(medium: string): { form: Form; hue: string } {
  switch (medium) {
    case 'broadcast':
      return { form: 'pill', hue: 'var(--ochre)' };
    case 'interview':
      return { form: 'arrow', hue: 'var(--plum)' };
    case 'print':
      return { form: 'frame', hue: 'var(--blue)' };
    default:
      return { form: 'page', hue: 'var(--press)' };
  }
}
