/** The remainders of the polynomial that zip takes (reflected 0x04c11db7), by byte. */
const REMAINDERS = Uint32Array.from({ length: 256 }, (_, byte) => {
  let remainder = byte;
  for (let bit = 0; bit < 8; bit++) {
    remainder = remainder & 1 ? (remainder >>> 1) ^ 0xedb88320 : remainder >>> 1;
  }
  return remainder;
});

/** The check sum of a zip over bytes that come in parts: fflate writes it, but compares none. */
export class Crc {
  #register = 0xffffffff;

  add(bytes: Uint8Array): void {
    let register = this.#register;
    for (let at = 0; at < bytes.length; at++) {
      register = REMAINDERS[(register ^ bytes[at]) & 0xff] ^ (register >>> 8);
    }
    this.#register = register;
  }

  get value(): number {
    return ~this.#register >>> 0;
  }
}
