import type { SingleByte } from './encoding';

/**
 * The letters of the bytes 128 to 255. Our own tables, for two reasons: no browser decodes code
 * page 850, and Node's decoder takes 128-159 of Windows-1252 for control characters.
 */
const UPPER: Readonly<Record<SingleByte, string>> = {
  'windows-1252': windows(),
  'iso-8859-15': latin9(),
  macintosh:
    'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø' +
    '¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ',
  ibm850:
    'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐' +
    '└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0',
};

/** How many letters are made at once: more would not fit the stack of a call. */
const SLICE = 8192;

/** The code unit of each of the 256 bytes. */
export function codeUnits(encoding: SingleByte): Uint16Array {
  const upper = UPPER[encoding];
  return Uint16Array.from({ length: 256 }, (_, byte) =>
    byte < 128 ? byte : upper.charCodeAt(byte - 128),
  );
}

export function decodeSingleByte(bytes: Uint8Array, encoding: SingleByte): string {
  if (encoding === 'windows-1252') return decodeWindows(bytes);
  const table = codeUnits(encoding);
  const units = new Uint16Array(SLICE);
  const parts: string[] = [];
  for (let start = 0; start < bytes.length; start += SLICE) {
    const length = Math.min(SLICE, bytes.length - start);
    for (let at = 0; at < length; at++) units[at] = table[bytes[start + at]];
    const slice = length === SLICE ? units : units.subarray(0, length);
    parts.push(String.fromCharCode.apply(null, slice as unknown as number[]));
  }
  return parts.join('');
}

/** Much quicker than by our table, which mends what Node's decoder leaves as control characters. */
function decodeWindows(bytes: Uint8Array): string {
  const upper = UPPER['windows-1252'];
  const text = new TextDecoder('windows-1252').decode(bytes);

  return text.replace(/[\x80-\x9f]/g, (control) => upper[control.charCodeAt(0) - 0x80]);
}

/** Bytes that Windows leaves unused are the control characters of the same number. */
function windows(): string {
  const first = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';
  return first + range(0xa0, 0xff);
}

function latin9(): string {
  const own: Readonly<Record<string, string>> = {
    '¤': '€',
    '¦': 'Š',
    '¨': 'š',
    '´': 'Ž',
    '¸': 'ž',
    '¼': 'Œ',
    '½': 'œ',
    '¾': 'Ÿ',
  };
  return range(0x80, 0xff).replace(/[¤¦¨´¸¼½¾]/g, (letter) => own[letter]);
}

function range(first: number, last: number): string {
  return Array.from({ length: last - first + 1 }, (_, at) => String.fromCharCode(first + at)).join(
    '',
  );
}
