import type { Count } from '../count';

const wanted = {
  text: 'is not a text, or is empty or too long',
  count: 'is not a whole number from zero up, or is too large',
  year: 'is not a year',
  edition: 'is not a whole number from 1 to 9',
  table: 'is not the name of a table',
  scope: 'is none of “complete”, “extract” and “unconfirmed”',
  time: 'is not a time',
  kind: 'is not the kind of this column',
  key: 'is not a known key',
  list: 'is not a list, or is too short or too long',
  object: 'is missing or is no object',
  name: 'is not a name that may stand here',
  unlike: 'holds the same twice',
  sum: 'does not add up: read is not the sum of the others',
};

const flaw = {
  quote: 'the quotes are not in order',
  cells: 'there are more or fewer cells than headings',
  'too-long': 'the record is too long',
  cut: 'the file ends in the middle',
};

const bad = {
  'not-a-day': 'is not a day',
  'not-a-number': 'is not a number',
  'not-a-flag': 'is neither true nor false',
  'not-an-address': 'is not a web address',
};

/** One file that holds all, and the way back. */
export const backup = {
  title: 'Backup',
  what: 'One file that holds all of your files with their names, years and ledgers, and what you decided about them: a zipped data package, which other software can read too.',
  nothing: 'There is nothing to back up yet.',
  save: 'Download a backup',
  restore: 'Restore a backup',
  choose: 'Choose a backup (.zip)',
  writing: 'Writing the backup',
  reading: 'Reading the backup',
  storing: 'Storing',
  cancel: 'Cancel',
  cancelled: 'Stopped: nothing was changed.',
  saved: (name: string, size: string): string => `${name} is written (${size}).`,
  leftOut: (names: string): string => `Left out, because damaged: ${names}.`,
  tooLarge:
    'Unpacked, the backup would be larger than 400 MB: it was not written. Delete files that you have elsewhere, and try again.',
  restored: (count: Count): string =>
    count.one ? '1 file is restored.' : `${count.text} files are restored.`,
  known: (names: string, count: Count): string =>
    count.one ? `Already here: ${names}.` : `Already here, and left as they are: ${names}.`,
  empty: 'This backup holds no file.',
  unchanged: 'Nothing was changed.',
  refusal: {
    'not-a-zip':
      'This file is not a zip. A backup of Millésime is called millesime-YYYY-MM-DD.zip.',
    cut: 'This file is incomplete: a part of it is missing. Copy or download it again.',
    encrypted: 'This zip asks for a password. A backup of Millésime never does.',
    'too-large':
      'Unpacked, this zip would be larger than a backup can be (400 MB): it is not opened.',
    'no-package': 'This zip is not a backup: it has no datapackage.json.',
    'not-ours':
      'This zip holds a data package of other software. Unpack it, and import its CSV files one by one.',
    newer:
      'This backup was written by a newer version of Millésime. Load the page again, and retry.',
    path: (path: string): string =>
      `This zip names a file that has no place in a backup (“${path}”): it is not opened.`,
    damaged: (path: string): string =>
      `“${path}” is damaged in this zip. Copy or download the file again.`,
    faults: 'This backup cannot be read:',
  },
  more: (count: Count): string => `and ${count.text} more`,
  fault: {
    shape: (where: string, what: keyof typeof wanted) => `${where} ${wanted[what]}.`,
    'no-file': (path: string) => `${path} is missing.`,
    heading: (path: string) => `${path}: the headings are not those that are described.`,
    rows: (path: string, told: string, found: string) =>
      `${path}: ${told} rows are described, ${found} or more are there.`,
    record: (path: string, record: string, what: keyof typeof flaw) =>
      `${path}, record ${record}: ${flaw[what]}.`,
    cell: (path: string, record: string, column: string, what: keyof typeof bad) =>
      `${path}, record ${record}: “${column}” ${bad[what]}.`,
  },
};
