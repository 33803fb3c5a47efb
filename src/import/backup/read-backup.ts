import type { Parcel } from '../../db/archive';
import type { Memory } from '../../db/database';
import { Rest } from '../../model/slices';
import { BACKUP_VERSION, DESCRIPTOR } from './descriptor';
import { shaped } from './package-shape';
import { readResource } from './read-resource';
import { Refused, type Fault, type Refusal } from './refusal';
import { unpacked } from './unpacked';
import { LARGEST, type Watch } from './write-backup';
import { zipDirectory, type ZipEntry } from './zip-directory';

/** A backup read whole, or why it is not. */
export type Reading =
  | { kind: 'read'; parcels: readonly Parcel[]; memories: readonly Memory[] }
  | { kind: 'refused'; why: Refusal };

/** Faults told one by one; of more, their number. */
const MOST_FAULTS = 12;
const LARGEST_DESCRIPTOR = 20_000_000;

/** Reads a file as a backup. All of it is looked at before any of it is given back. */
export async function readBackup(file: Blob, watch: Watch = {}): Promise<Reading> {
  try {
    return await read(file, watch);
  } catch (error) {
    if (error instanceof Refused) return { kind: 'refused', why: error.why };
    throw error;
  }
}

async function read(file: Blob, { onprogress, signal }: Watch): Promise<Reading> {
  const rest = new Rest();
  const entries = await zipDirectory(file);
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  if (total > LARGEST) throw new Refused({ kind: 'too-large' });
  const { datasets, memories } = await readDescriptor(file, entries, rest, signal);
  const parcels: Parcel[] = [];
  const faults: Fault[] = [];
  let done = 0;
  for (const told of datasets) {
    const path = `${told.resource}.csv`;
    const entry = entries.find((one) => one.path === path);
    if (!entry) {
      faults.push({ kind: 'no-file', path });
      continue;
    }
    const parts = unpacked(file, entry, rest, signal);
    const onpart = (size: number) => onprogress?.((done += size) / total);
    const outcome = await readResource(told, path, parts, rest, onpart);
    if ('faults' in outcome) faults.push(...outcome.faults);
    else parcels.push(outcome);
  }
  refuseFor(faults);
  return { kind: 'read', parcels, memories };
}

async function readDescriptor(
  file: Blob,
  entries: readonly ZipEntry[],
  rest: Rest,
  signal: AbortSignal | undefined,
) {
  const entry = entries.find(({ path }) => path === DESCRIPTOR);
  if (!entry) throw new Refused({ kind: 'no-package' });
  if (entry.size > LARGEST_DESCRIPTOR) throw new Refused({ kind: 'too-large' });
  const decoder = new TextDecoder();
  let text = '';
  for await (const part of unpacked(file, entry, rest, signal)) {
    text += decoder.decode(part, { stream: true });
  }
  const ours = oursOf(text + decoder.decode());
  const { version } = ours;
  if (typeof version === 'number' && version > BACKUP_VERSION) throw new Refused({ kind: 'newer' });
  const outcome = shaped(ours);
  if (!Array.isArray(outcome)) return outcome;
  refuseFor(outcome);
  throw new Error('a wrong shape without a fault');
}

/** What stands under our name in the description of the package. */
function oursOf(text: string): { version?: unknown } {
  try {
    const told: unknown = JSON.parse(text);
    if (typeof told === 'object' && told !== null && 'millesime' in told) {
      const { millesime } = told;
      if (typeof millesime === 'object' && millesime !== null) return millesime;
    }
  } catch {
    throw new Refused({ kind: 'damaged', path: DESCRIPTOR });
  }
  throw new Refused({ kind: 'not-ours' });
}

function refuseFor(faults: readonly Fault[]): void {
  if (faults.length === 0) return;
  const told = faults.slice(0, MOST_FAULTS);
  throw new Refused({ kind: 'faults', faults: told, more: faults.length - told.length });
}
