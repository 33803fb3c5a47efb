import type { Encoding, SingleByte } from '../../src/csv/encoding';
import { codeUnits } from '../../src/csv/single-byte';

/** The text in bytes, as another program would have saved it; the inverse of decoding. */
export function encode(text: string, encoding: Encoding): Uint8Array {
  switch (encoding) {
    case 'utf-8':
      return new TextEncoder().encode(text);
    case 'utf-16le':
    case 'utf-16be':
      return wide(text, encoding === 'utf-16le');
    case 'mixed':
      throw new Error('mixed: joined by hand');
    default:
      return singleByte(text, encoding);
  }
}

function wide(text: string, little: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(2 * at, text.charCodeAt(at), little);
  return bytes;
}

function singleByte(text: string, encoding: SingleByte): Uint8Array {
  const byteOf = new Map([...codeUnits(encoding)].map((unit, byte) => [unit, byte]));
  return Uint8Array.from(text, (letter) => {
    const byte = byteOf.get(letter.charCodeAt(0));
    if (byte === undefined) throw new Error(`not in ${encoding}: ${letter}`);
    return byte;
  });
}
