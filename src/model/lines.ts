/** A year may come in one piece: decoding it at once would hold up the page. */
const BYTES_AT_ONCE = 64 * 1024;

/** The lines of a text that comes as bytes in UTF-8, each as soon as it is whole. */
export async function* linesOf(
  bytes: ReadableStream<Uint8Array<ArrayBuffer>>,
): AsyncGenerator<string, void> {
  // A line may be of many pieces, and is joined once.
  let begun: string[] = [];
  for await (const piece of textOf(bytes)) {
    const lines = piece.split('\n');
    for (const line of lines.slice(0, -1)) {
      yield [...begun, line].join('');
      begun = [];
    }
    begun.push(lines[lines.length - 1]);
  }
  yield begun.join('');
}

async function* textOf(
  bytes: ReadableStream<Uint8Array<ArrayBuffer>>,
): AsyncGenerator<string, void> {
  const reader = bytes.getReader();
  const decoder = new TextDecoder();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    for (let start = 0; start < value.length; start += BYTES_AT_ONCE) {
      yield decoder.decode(value.subarray(start, start + BYTES_AT_ONCE), { stream: true });
    }
  }
  yield decoder.decode();
}
