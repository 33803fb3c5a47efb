/** First bytes of a catalogue of GNU gettext in this machine's order of bytes. */
const MAGIC = 0x950412de;

/**
 * A compiled catalogue of messages (.mo), as GNU gettext lays it out: counts and offsets, then two
 * tables of lengths and offsets, then the texts.
 *
 * @param {Buffer} bytes
 * @returns {Map<string, string>}
 * @throws if the bytes are no such catalogue
 */
export function catalogue(bytes) {
  if (bytes.readUInt32LE(0) !== MAGIC) throw new Error('not a message catalogue');
  const count = bytes.readUInt32LE(8);
  const originals = bytes.readUInt32LE(12);
  const translations = bytes.readUInt32LE(16);

  const messages = new Map();
  for (let i = 0; i < count; i++) {
    messages.set(text(bytes, originals + 8 * i), text(bytes, translations + 8 * i));
  }
  return messages;
}

/** @param {number} entry offset of a length and an offset */
function text(bytes, entry) {
  const length = bytes.readUInt32LE(entry);
  const start = bytes.readUInt32LE(entry + 4);
  return bytes.toString('utf8', start, start + length);
}
