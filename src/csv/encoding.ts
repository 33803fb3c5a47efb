/**
 * How the letters of a file are written in bytes. `mixed` is UTF-8 on some lines and Windows-1252
 * on the others, as when files are joined.
 */
export const ENCODINGS = [
  'utf-8',
  'windows-1252',
  'iso-8859-15',
  'macintosh',
  'ibm850',
  'utf-16le',
  'utf-16be',
  'mixed',
] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** One byte a letter, the first 128 as in ASCII. */
export type SingleByte = 'windows-1252' | 'iso-8859-15' | 'macintosh' | 'ibm850';
