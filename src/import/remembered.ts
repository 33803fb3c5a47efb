import type { Choices } from './protocol';

/** What holds for the next file of the same headings: not its lines, nor its letters. */
export type Remembered = Pick<Choices, 'mapping' | 'values'>;

export function remembered({ mapping, values }: Choices): Remembered {
  const lasting = { ...values };
  delete lasting.year;
  return { mapping, values: lasting };
}

/** Whether what the browser gives back is that, and says anything. */
export function isRemembered(value: unknown): value is Remembered {
  if (!(value instanceof Object) || !('mapping' in value) || !('values' in value)) return false;
  const isChosen = (part: unknown) => part instanceof Object && Object.keys(part).length > 0;
  return isChosen(value.mapping) || isChosen(value.values);
}
