/** A text, and how many cells hold it. */
export type CountedText = readonly [text: string, cells: number];
