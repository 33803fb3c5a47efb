import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode, pasted, type DecodeChoice } from '../../../src/csv/decode';
import type { Encoding, SingleByte } from '../../../src/csv/encoding';
import { finish } from '../../../src/model/finish';
import { codeUnits } from '../../../src/csv/single-byte';
import { TABLE_NAMES } from '../../../src/model/tables';
import { encode } from '../../corpus/encode';
import { bundled } from '../../data/bundled';
import { always } from '../../property';

const FRENCH =
  'Date;Média;Sujet\n15/02/2018;Télérama;À l’été, où Noël a reçu ça : « forêt » – 3 €\n' +
  '16/02/2018;Libération;L’hôpital de Besançon fête son théâtre, cœur naïf\n';
/** What Windows-1252 has no letter for. */
const NOT_LATIN = /[^ -~\xa0-\xff–—’“”…œŒ€•]/g;

function read(bytes: Uint8Array, choice: DecodeChoice = {}) {
  return finish(decode(bytes, choice));
}

function codes(bytes: Uint8Array, choice: DecodeChoice = {}): string[] {
  return read(bytes, choice).notices.map(({ code }) => code);
}

describe('the encoding is found, and the reason kept', () => {
  test.each<[string, Uint8Array, Encoding, string]>([
    ['UTF-8', encode(FRENCH, 'utf-8'), 'utf-8', 'valid-utf8'],
    ['UTF-8 with its mark', encode('\ufeff' + FRENCH, 'utf-8'), 'utf-8', 'marked'],
    ['UTF-8 with two marks', encode('\ufeff\ufeff' + FRENCH, 'utf-8'), 'utf-8', 'marked'],
    ['UTF-8 with a mark encoded twice', encode('ï»¿' + FRENCH, 'utf-8'), 'utf-8', 'valid-utf8'],
    ['UTF-16 LE with its mark', encode('\ufeff' + FRENCH, 'utf-16le'), 'utf-16le', 'marked'],
    ['UTF-16 BE with its mark', encode('\ufeff' + FRENCH, 'utf-16be'), 'utf-16be', 'marked'],
    ['UTF-16 LE without', encode(FRENCH, 'utf-16le'), 'utf-16le', 'zeros'],
    ['UTF-16 BE without', encode(FRENCH, 'utf-16be'), 'utf-16be', 'zeros'],
    ['Windows-1252', encode(FRENCH, 'windows-1252'), 'windows-1252', 'not-utf8'],
  ])('%s', (_, bytes, encoding, code) => {
    const decoded = read(bytes);
    expect(decoded).toMatchObject({ text: FRENCH, encoding, reason: { code }, notices: [] });
  });

  test('ASCII is the same in all of them', () => {
    expect(read(encode('a;b\n', 'utf-8'))).toMatchObject({ reason: { code: 'ascii' } });
  });

  test('the line is told that is not UTF-8', () => {
    expect(read(encode('a;b\nc;d\né;f\n', 'windows-1252')).reason).toEqual({
      code: 'not-utf8',
      line: 3,
    });
    expect(read(encode('a;b\nc;é', 'windows-1252')).reason).toEqual({ code: 'not-utf8', line: 2 });
  });
});

describe('where the letters speak for another encoding, it is suggested', () => {
  test.each<SingleByte>(['macintosh', 'ibm850'])('%s', (encoding) => {
    const bytes = encode(
      FRENCH.replace('œ', 'oe').replaceAll('’', "'").replace(/[–€]/g, '-'),
      encoding,
    );
    const decoded = read(bytes);
    expect(decoded.encoding).toBe('windows-1252');
    expect(decoded.notices).toEqual([{ code: 'likelier', encoding }]);
    expect(read(bytes, { encoding }).text).toContain('Télérama');
  });

  test.each<[SingleByte, string]>([
    ['macintosh', 'Date;Média\n01/02/2018;Le Monde\n'],
    ['macintosh', 'Évreux'],
    ['macintosh', 'Saint-Étienne;1 à 3'],
    ['macintosh', 'forêt'],
    ['macintosh', 'Besançon'],
    ['macintosh', 'hôpital'],
    ['macintosh', 'Nîmes'],
    ['macintosh', 'Noël'],
    ['macintosh', 'naïf'],
    ['macintosh', '8 h à 9 h'],
    ['ibm850', 'Date;Média\n01/02/2018;Le Monde\n'],
    ['ibm850', 'forêt'],
    ['ibm850', 'Média;été'],
  ])('by a letter or two that are nonsense otherwise: %s, %j', (encoding, text) => {
    const decoded = read(encode(text, encoding));
    expect(decoded.encoding).toBe('windows-1252');
    expect(decoded.notices).toEqual([{ code: 'likelier', encoding }]);
  });

  test('and never for what Windows wrote', () => {
    for (const text of [FRENCH, 'É;È\nÇa;Où\n', '« “oui” » – 3 € … l’œuvre\n', 'Žižek;Škoda\n']) {
      expect(codes(encode(text, 'windows-1252'))).toEqual([]);
    }
  });

  test('nor for a single sign of it', () => {
    for (const text of ['Salarié·e·s', 'inscrit·es;tou·tes', 'avril–mai', 'fin…suite', 'A×B']) {
      expect(codes(encode(text, 'windows-1252'))).toEqual([]);
    }
    for (const text of ['5 ‰', 'Nom™', '1½h', '½', '¾ h', '§ 2', '¶ 2', '‘a', '‰', 'Žo', 'žo']) {
      expect(codes(encode(text, 'windows-1252'))).toEqual([]);
    }
  });

  test('nor for any cell of the year, alone in its file', () => {
    const cells = TABLE_NAMES.flatMap((name) => bundled[name].rows.flat());
    for (const cell of new Set(cells)) {
      const bytes = encode(cell.replace(NOT_LATIN, ''), 'windows-1252');
      expect([cell, ...codes(bytes)]).toEqual([cell]);
    }
  });
});

describe('damage is noticed', () => {
  test('a letter cut off at the end', () => {
    const bytes = encode('Média;été', 'utf-8');
    expect(read(bytes.subarray(0, -1))).toMatchObject({
      text: 'Média;ét\ufffd',
      encoding: 'utf-8',
      notices: [{ code: 'cut', bytes: 1 }],
    });
  });

  test('lines of two encodings are read each in its own', () => {
    const bytes = Uint8Array.of(
      ...encode('Média;Ville\nTélérama;Lyon\nLibération;Orléans\n', 'utf-8'),
      ...encode('Humanité;Nîmes\n', 'windows-1252'),
    );
    expect(read(bytes)).toMatchObject({
      text: 'Média;Ville\nTélérama;Lyon\nLibération;Orléans\nHumanité;Nîmes\n',
      encoding: 'mixed',
      notices: [{ code: 'mixed-lines', encoding: 'windows-1252', lines: [4], count: 1 }],
    });
  });

  test('an É before a no-break space in Windows-1252 is no UTF-8', () => {
    const text = 'CAFÉ\u00a0: oui\nété\n';
    expect(read(encode(text, 'windows-1252'))).toMatchObject({ text, encoding: 'windows-1252' });
  });

  test('French signs that happen to be a letter of another script are French', () => {
    for (const text of ['a;é«»\n', 'CAFÉ\u00a0: oui\n']) {
      expect(read(encode(text, 'windows-1252'))).toMatchObject({
        text,
        encoding: 'windows-1252',
        reason: { code: 'rather-french' },
      });
    }
    for (const text of ['東京;Καλημέρα\n', 'Москва\n', '🎉\n']) {
      expect(read(encode(text, 'utf-8'))).toMatchObject({ text, encoding: 'utf-8' });
    }
  });

  test('zeros are taken out and counted', () => {
    expect(read(encode('a;b\0\0\nc;d\n', 'utf-8'))).toMatchObject({
      text: 'a;b\nc;d\n',
      notices: [{ code: 'zeros', count: 2 }],
    });
  });

  test('letters that were lost before are counted', () => {
    expect(codes(encode('M\ufffddia;T\ufffdl\ufffdrama\n', 'utf-8'))).toEqual(['lost-letters']);
  });

  test('text once read in the wrong encoding can be repaired', () => {
    const wrong = (text: string) =>
      String.fromCharCode(
        ...[...encode(text, 'utf-8')].map((byte) => codeUnits('windows-1252')[byte]),
      );
    const twice = encode(wrong(wrong(FRENCH)), 'utf-8');
    expect(read(encode(wrong(FRENCH), 'utf-8')).notices).toMatchObject([
      { code: 'mojibake', found: 'MÃ©dia', repaired: 'Média' },
    ]);
    expect(read(encode(wrong(FRENCH), 'utf-8'), { repair: true }).text).toBe(FRENCH);
    expect(read(twice, { repair: true }).text).toBe(FRENCH);
    expect(finish(pasted(wrong(FRENCH), { repair: true })).text).toBe(FRENCH);
  });

  test('right French is never taken for damage, nor changed by a repair', () => {
    for (const text of [FRENCH, 'Âge;Âme\nâtre;São Paulo\nÃ;â €', 'PÂTÉ « à » Ö ß\n']) {
      expect(read(encode(text, 'utf-8'), { repair: true })).toMatchObject({ text, notices: [] });
    }
  });
});

describe('what is encoded is decoded', () => {
  const singles: SingleByte[] = ['windows-1252', 'iso-8859-15', 'macintosh', 'ibm850'];
  test.each(singles)('%s, every byte', (encoding) => {
    always(
      fc.property(fc.uint8Array({ min: 1, minLength: 1, maxLength: 40 }), (bytes) => {
        const { text } = read(bytes, { encoding });
        fc.pre(!text.startsWith('ï»¿'));
        expect(encode(text, encoding)).toEqual(bytes);
      }),
    );
  });

  test.each<Encoding>(['utf-8', 'utf-16le', 'utf-16be'])('%s, every letter', (encoding) => {
    always(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        fc.pre(!/^[\ufeff]|^ï»¿|\0/.test(text));
        expect(read(encode(text, encoding), { encoding }).text).toBe(text);
      }),
    );
  });

  test('no bytes can throw', () => {
    always(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => void read(bytes)),
      500,
    );
  });
});
