/** Cuts a stream of bytes into lines, a line in memory at a time. Touches nothing. */

/** A line without its end, or what is wrong with it: the lines after it are still read. */
export interface Line {
  readonly text: string
  readonly wrong?: 'encoding' | 'length'
}

const newline = 10

/**
 * Lines of a stream; the last may lack its end.
 * @param longest bytes that a line may have; the rest of a longer one is passed over
 */
export async function* linesOf(bytes: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<Line> {
  let pieces: Uint8Array[] = []
  let size = 0
  const add = (piece: Uint8Array) => {
    size += piece.length
    if (size <= longest) pieces.push(piece)
  }
  const take = (): Line => {
    const line: Line = size > longest ? { text: '', wrong: 'length' } : decode(Buffer.concat(pieces))
    pieces = []
    size = 0
    return line
  }
  for await (const chunk of bytes) {
    let from = 0
    for (let end = chunk.indexOf(newline); end >= 0; end = chunk.indexOf(newline, from)) {
      add(chunk.subarray(from, end))
      yield take()
      from = end + 1
    }
    if (from < chunk.length) add(chunk.subarray(from))
  }
  if (size > 0) yield take()
}

function decode(bytes: Uint8Array): Line {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    return { text: '', wrong: 'encoding' }
  }
}
