import { language } from './language.svelte';

/** A number as the language writes it, and whether what it counts is singular. */
export interface Count {
  text: string;
  one: boolean;
}

export function counted(value: number): Count {
  // In French, zero is singular.
  const one = language.code === 'fr' ? value < 2 : value === 1;
  return { text: language.number(value), one };
}
