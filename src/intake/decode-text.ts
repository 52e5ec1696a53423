/** Bytes to text: UTF-8 only, no binary, bounded. Touches nothing. */
import { IntakeError } from './intake-error.js'

/** Bytes in one text at the most. */
export const largestText = 5_000_000

/** @throws IntakeError on an empty, too large, binary or wrongly encoded input */
export function decodeText(bytes: Uint8Array, where: string): string {
  if (bytes.length > largestText)
    throw new IntakeError(
      where,
      `${(bytes.length / 1e6).toFixed(1)} MB, where one text may have ${largestText / 1e6} MB`,
      'Split it into reports, or give them as lines of --jsonl',
    )
  const head = bytes.subarray(0, 4096)
  if (head.includes(0))
    throw new IntakeError(
      where,
      'a binary file (it holds zero bytes), where a text was expected',
      'Save the report as plain text or HTML first',
    )
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes)
  } catch {
    throw new IntakeError(
      where,
      `not UTF-8 (the bytes at ${firstBroken(bytes)} are no character)`,
      'Save it as UTF-8, for example with: iconv -f WINDOWS-1252 -t UTF-8 FILE',
    )
  }
  if (text.trim() === '')
    throw new IntakeError(where, 'empty, where a report was expected', 'Give a file that holds the report’s text')
  return text
}

/** Offset in bytes of the first byte that is no UTF-8. */
function firstBroken(bytes: Uint8Array): number {
  let low = 0
  let high = bytes.length
  const decodes = (end: number) => {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, end), { stream: true })
      return true
    } catch {
      return false
    }
  }
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (decodes(middle)) low = middle
    else high = middle - 1
  }
  return low
}
