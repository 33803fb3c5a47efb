import { describe, expect, test } from 'vitest';
import { ENCODINGS } from '../../../src/csv/encoding';
import type { FileKind } from '../../../src/csv/file-kind';
import { DELIMITERS, type DialectReason } from '../../../src/csv/find-dialect';
import type { HeadingReason } from '../../../src/csv/headings';
import type { DecodeNotice, DecodeReason } from '../../../src/csv/decode';
import type { QuoteTrouble } from '../../../src/csv/quoted-reader';
import type { Role } from '../../../src/csv/raw-table';
import type { Refusal } from '../../../src/csv/refusal';
import { importFile as en } from '../../../src/i18n/en/import-file';
import { importFile as fr } from '../../../src/i18n/fr/import-file';

/** Every code that reading may tell has its sentence: the types hold it. */
interface Complete {
  kinds: Record<FileKind, string>;
  refusals: Record<Exclude<Refusal['code'], 'kind'>, unknown>;
  encodingReasons: Record<DecodeReason['code'], unknown>;
  notices: Record<DecodeNotice['code'], unknown>;
  dialectReasons: Record<DialectReason['code'], unknown>;
  headingReasons: Record<HeadingReason['code'], unknown>;
  quoteTroubles: Record<QuoteTrouble['code'], unknown>;
  roles: Record<Role, string>;
}

const dictionaries: readonly (readonly [string, Complete & typeof en])[] = [
  ['English', en],
  ['French', fr],
];

describe.each(dictionaries)('%s', (_, words) => {
  test('each encoding and each separator has a name', () => {
    for (const encoding of ENCODINGS) expect(words.encodings[encoding]).not.toBe('');
    for (const delimiter of DELIMITERS) expect(words.delimiters[delimiter]).not.toBe('');
  });

  test('a refusal says what the file is and what to do', () => {
    for (const sentence of Object.values(words.kinds)) {
      expect(sentence.split(/[.:] /).length).toBeGreaterThan(1);
      expect(sentence).toMatch(/\.$/);
    }
  });
});

test('French double punctuation is never at the beginning of a line', () => {
  const sentences = [
    ...Object.values(fr.kinds),
    fr.refusals['too-large']('250'),
    fr.refusals['only-headings'](3),
    fr.encodingReasons.mixed(1, 2),
    fr.notices.mojibake('Ã©', 'é'),
    fr.notices['mixed-lines']('UTF-8', [1, 2], 2),
    fr.quoteTroubles.rows(4),
    fr.long([3], 1),
    fr.preamble([1], 1),
  ];
  for (const sentence of sentences) expect(sentence).not.toMatch(/ [:;?!»]|« /);
});
