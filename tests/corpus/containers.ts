/** The beginning of a zipped file with the names given, and the type that stands first. */
export function zip(names: readonly string[], type = ''): Uint8Array {
  const entries = names.flatMap((name, at) => {
    const content = at === 0 ? type : '';
    const header = new Uint8Array(30);
    header.set([0x50, 0x4b, 3, 4]);
    const view = new DataView(header.buffer);
    view.setUint32(18, content.length, true);
    view.setUint32(22, content.length, true);
    view.setUint16(26, name.length, true);
    return [...header, ...letters(name + content)];
  });
  return Uint8Array.from(entries);
}

/** A compound file of Microsoft's with one stream of that name. */
export function ole(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const view = new DataView(bytes.buffer);
  view.setUint16(0x1e, 9, true);
  view.setUint32(0x30, 1, true);
  [...letters(stream)].forEach((code, at) => view.setUint16(1024 + 128 + 2 * at, code, true));
  return bytes;
}

function letters(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}
