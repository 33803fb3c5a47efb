import { describe, expect, test } from 'vitest';
import type { FileKind } from '../../../src/csv/file-kind';
import { fileKind } from '../../../src/csv/kind';
import { encode } from '../../corpus/encode';
import { ole, zip } from '../../corpus/containers';

const latin = (letters: string) => Uint8Array.from(letters, (letter) => letter.charCodeAt(0));

describe('the first bytes say what a file is', () => {
  test.each<[FileKind, string, Uint8Array]>([
    ['xlsx', 'a workbook', zip(['[Content_Types].xml', '_rels/.rels', 'xl/workbook.xml'])],
    [
      'ods',
      'an OpenDocument sheet',
      zip(['mimetype'], 'application/vnd.oasis.opendocument.spreadsheet'),
    ],
    [
      'document',
      'an OpenDocument text',
      zip(['mimetype'], 'application/vnd.oasis.opendocument.text'),
    ],
    ['document', 'a Word file', zip(['[Content_Types].xml', 'word/document.xml'])],
    ['slides', 'slides', zip(['[Content_Types].xml', 'ppt/presentation.xml'])],
    ['numbers', 'Apple Numbers', zip(['Index/Document.iwa', 'Index/Tables/Tile.iwa'])],
    ['zip', 'other files zipped', zip(['lisez-moi.txt'])],
    ['xls', 'a workbook before 2007', ole('Workbook')],
    ['document', 'a Word file before 2007', ole('WordDocument')],
    ['pdf', 'PDF', latin('%PDF-1.7\n%âãÏÓ')],
    ['image', 'PNG', latin('\x89PNG\r\n\x1a\n\0\0\0\rIHDR')],
    ['image', 'JPEG', latin('\xff\xd8\xff\xe0\0\x10JFIF')],
    ['image', 'GIF', latin('GIF89a\x01\0\x01\0')],
    ['image', 'WebP', latin('RIFF\x1a\0\0\0WEBPVP8 ')],
    ['image', 'BMP', latin('BM\x36\0\0\0\0\0\0\0\x36\0\0\0')],
    ['video', 'MP4', latin('\0\0\0\x18ftypmp42')],
    ['archive', 'gzip', latin('\x1f\x8b\x08\0\0\0\0\0')],
    ['database', 'SQLite', latin('SQLite format 3\0\x10\0')],
    ['database', 'Parquet', latin('PAR1\x15\0\x15')],
    ['program', 'Windows', latin('MZ\x90\0\x03\0\0\0')],
    ['program', 'Linux', latin('\x7fELF\x02\x01\x01\0')],
    ['html', 'a page', latin('\n<!-- page -->\n<!DOCTYPE html><html>')],
    ['html', 'a table that calls itself .xls', latin('<table border=1><tr><td>a;b</td>')],
    ['html', 'XHTML', latin('<?xml version="1.0"?>\n<html xmlns="x">')],
    ['html', 'a page in UTF-16', encode('\ufeff<html><body>', 'utf-16le')],
    ['xml', 'XML', latin('<?xml version="1.0"?><Workbook>')],
    ['xml', 'XML behind a mark', encode('\ufeff<?xml version="1.0"?><kml>', 'utf-8')],
    ['json', 'an object', latin('{\n  "type": "FeatureCollection"')],
    ['json', 'a list', latin('[{"a":1},{"a":2}]')],
    ['json', 'lines of objects', latin('{"a":1}\n{"a":2}\n')],
    ['calendar', 'iCalendar', latin('BEGIN:VCALENDAR\r\nVERSION:2.0')],
    ['contacts', 'vCard', latin('BEGIN:VCARD\r\nFN:Pouhiou')],
    ['rtf', 'RTF', latin('{\\rtf1\\ansi')],
    ['binary', 'anything else', Uint8Array.from({ length: 500 }, (_, at) => (at * 7919) % 256)],
  ])('%s: %s', (kind, _, bytes) => {
    expect(fileKind(bytes)).toBe(kind);
  });
});

test.each([
  ['a table', 'Date;Titre\n2018-01-01;A\n'],
  ['a heading in brackets', '[Date];[Titre]\n1;2\n'],
  ['a heading in angle brackets', '<Date>;<Titre>\n1;2\n'],
  ['a table of MediaWiki', '{| class="wikitable"\n! a\n|}'],
  ['short signatures of letters', 'MZ;BM;ID3\n1;2;3\n'],
  ['a stray zero', 'a;b\n1\0;2\n'],
  ['nothing', ''],
])('%s may be a table', (_, text) => {
  expect(fileKind(encode(text, 'utf-8'))).toBeNull();
});

test.each(['utf-16le', 'utf-16be'] as const)('text in %s may be a table', (encoding) => {
  expect(fileKind(encode('\ufeffDate\tTitre\n', encoding))).toBeNull();
  expect(fileKind(encode('Date\tTitre\n', encoding))).toBeNull();
});

test('no text makes the look at it stall', () => {
  for (const bad of ['<!-- -->', '<a', '[1,', '{"a', '["a",', 'From: a\n', ' ', '<!--']) {
    const text = bad.repeat(Math.ceil(65_536 / bad.length));
    expect(() => fileKind(encode(text, 'utf-8'))).not.toThrow();
  }
});
