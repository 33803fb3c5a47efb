import { finish } from '../../../src/model/finish';
import { NO_CHOICES, type Choices, type Preview } from '../../../src/import/protocol';
import { Reading } from '../../../src/import/reading';
import { gazetteerFile } from '../../gazetteer';

/** A reading that has the towns at hand. */
export function reading(): Reading {
  return new Reading(() => Promise.resolve(gazetteerFile));
}

/** Reads a file, or with other choices the one read last; fetches the towns when asked to. */
export async function read(
  from: Reading,
  content: Uint8Array | string | null,
  choices: Partial<Choices> = {},
  { present = [], name = 'essai.csv' }: { present?: readonly string[]; name?: string } = {},
): Promise<ReturnType<typeof finish<{ preview: Preview } | { refusal: { code: string } }>>> {
  const source = content === null ? null : { name, content };
  const all = { ...NO_CHOICES, ...choices };
  const beside = { known: {}, present };
  const result = finish(from.read(source, all, beside));
  if (result) return result;
  await from.prepare();
  const again = finish(from.read(null, all, beside));
  if (!again) throw new Error('no towns');
  return again;
}

/** As `read`, of a file that is not refused. */
export async function preview(...asked: Parameters<typeof read>): Promise<Preview> {
  const result = await read(...asked);
  if ('refusal' in result) throw new Error(`refused: ${result.refusal.code}`);
  return result.preview;
}
