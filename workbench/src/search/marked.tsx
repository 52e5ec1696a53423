/** Words of a report or of the ledger, with those that were searched for underlined. The characters stay as they are. */
import { useMemo } from 'react'
import { findWords, searchWords } from '../../../src/text/find-words.js'

export function Marked({ text, query }: { text: string; query: string }) {
  const spans = useMemo(() => findWords(text, searchWords(query), 12), [text, query])
  const pieces: React.ReactNode[] = []
  let end = 0
  for (const span of spans) {
    pieces.push(text.slice(end, span.start), <mark key={span.start}>{text.slice(span.start, span.end)}</mark>)
    end = span.end
  }
  return (
    <>
      {pieces}
      {text.slice(end)}
    </>
  )
}
