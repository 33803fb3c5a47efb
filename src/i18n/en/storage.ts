import type { Trouble } from '../../model/trouble';
import type { Count } from '../count';

/** Why the browser's storage did not do what it was asked to, and what can be done. */
const trouble: Record<Trouble, string> = {
  full: 'The browser has no room left: nothing was changed. Delete a file or free some space, then try again.',
  refused:
    'This browser keeps nothing for this site (a private window or a setting): your files stay until the page is closed.',
  newer:
    'A newer version of Millésime is open in another tab: load this page again to see and change your files.',
  blocked:
    'An older version of Millésime is open in another tab: close that tab, and this page will go on by itself.',
  silent:
    'The browser’s storage does not answer: your files may be there, but cannot be shown or kept now.',
  gone: 'What was stored has gone, or a part of it.',
  unknown: 'The browser’s storage failed, and nothing was changed. Load the page again and retry.',
};

/** What this browser keeps of the reader's files. */
export const storage = {
  trouble,
  reload: 'load again',
  title: 'What is stored here',
  held: (files: Count, rows: Count): string =>
    `${files.text} ${files.one ? 'file' : 'files'} of yours, ${rows.text} ${rows.one ? 'row' : 'rows'} in all.`,
  size: (size: string): string =>
    `The browser counts ${size} for this site, the years that come with it included.`,
  noSize: 'The browser does not tell how large it is.',
  kept: 'It has promised to keep it: it will not clear it to make room.',
  notKept:
    'It has not promised to keep it: short of room, or after weeks without a visit, it may clear it. A backup is safer.',
  noPromise: 'This browser makes no promise to keep it: a backup is safer.',
  ask: 'Ask the browser to keep it',
  granted: 'The browser promises to keep your files: only you can clear them.',
  denied:
    'The browser does not promise it yet. It often does for a site that one visits frequently or bookmarks; until then, take a backup.',
  lost: (names: string, count: Count): string =>
    count.one
      ? `A file that you had imported has gone from this browser: ${names}.`
      : `${count.text} files that you had imported have gone from this browser: ${names}.`,
  damaged: (names: string, count: Count): string =>
    count.one
      ? `A file of yours is damaged and is not shown: ${names}.`
      : `${count.text} of your files are damaged and are not shown: ${names}.`,
  restore: 'restore a backup',
};
