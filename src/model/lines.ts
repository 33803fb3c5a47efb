/** The lines of a text that comes in pieces, each as soon as it is whole. */
export async function* linesOf(pieces: ReadableStream<string>): AsyncGenerator<string, void> {
  const reader = pieces.getReader();
  // A line may be of many pieces, and is joined once.
  let begun: string[] = [];
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    const lines = value.split('\n');
    for (const line of lines.slice(0, -1)) {
      yield [...begun, line].join('');
      begun = [];
    }
    begun.push(lines[lines.length - 1]);
  }
  yield begun.join('');
}
