import type { FileKind } from './file-kind';

const LOOKED_AT = 65_536;

/** What a zipped file is, by the names of the files in it and the type that comes first. */
export function zipKind(bytes: Uint8Array): FileKind {
  // The list of names is at the end; a file that was cut has only those at the beginning.
  const names = latin(bytes.subarray(0, LOOKED_AT)) + latin(bytes.subarray(-LOOKED_AT));
  const type = /mimetypeapplication\/(?:vnd\.oasis\.opendocument\.([a-z]+)|epub)/.exec(names);
  if (type) return openDocumentKind(type[1]);
  if (/xl\/(?:workbook|worksheets|styles|sharedStrings|_rels)/.test(names)) return 'xlsx';
  if (names.includes('word/document')) return 'document';
  if (names.includes('ppt/presentation')) return 'slides';
  if (/Index\/(?:Document|Tables\/|CalculationEngine)[^\0]*\.iwa|Index\.zip/.test(names)) {
    return 'numbers';
  }
  return 'zip';
}

function openDocumentKind(type: string | undefined): FileKind {
  if (type === 'spreadsheet') return 'ods';
  return type === 'presentation' ? 'slides' : 'document';
}

const SECTOR_SHIFT_AT = 0x1e;
const DIRECTORY_AT = 0x30;
const DIRECTORY_BYTES = 8192;

/** What a file of Microsoft's before 2007 is, by the names in its directory. */
export function oleKind(bytes: Uint8Array): FileKind {
  if (bytes.length < 512) return 'binary';
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const shift = view.getUint16(SECTOR_SHIFT_AT, true);
  const start = (view.getUint32(DIRECTORY_AT, true) + 1) * 2 ** shift;
  const names = latin(bytes.subarray(start, start + DIRECTORY_BYTES)).replaceAll('\0', '');
  if (/Workbook|Book/.test(names)) return 'xls';
  if (names.includes('WordDocument')) return 'document';
  if (names.includes('PowerPoint')) return 'slides';
  return names.includes('__substg') ? 'mail' : 'binary';
}

function latin(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}
