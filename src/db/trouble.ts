import type { Trouble } from '../model/trouble';

/** What lies behind an error of Dexie or of IndexedDB itself. */
export function troubleOf(error: unknown): Trouble {
  const names = namesOf(error);
  const is = (...known: string[]) => names.some((name) => known.includes(name));
  // A full disk arrives as an aborted transaction with the reason inside.
  if (is('QuotaExceededError')) return 'full';
  if (is('VersionError')) return 'newer';
  if (is('NotFoundError')) return 'gone';
  if (is('MissingAPIError', 'SecurityError', 'InvalidStateError', 'OpenFailedError')) {
    return 'refused';
  }
  // After all that a database may have been closed for, with the reason inside.
  if (is('DatabaseClosedError')) return 'newer';
  return 'unknown';
}

function namesOf(error: unknown): string[] {
  const names: string[] = [];
  for (let at = error, depth = 0; at instanceof Object && depth < 5; depth++) {
    if ('name' in at && typeof at.name === 'string') names.push(at.name);
    at = 'inner' in at ? at.inner : null;
  }
  return names;
}
