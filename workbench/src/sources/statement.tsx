/** A claim in its words, with those that take a side framed and glossed; it leads to where they stand in the report. */
import { familyOf } from '../../../src/export/families.js'
import { dayInWords } from '../../../src/export/in-words.js'
import type { Claim } from '../../../src/record/record.js'
import type { ClaimRow } from '../api/client.js'
import { Glyph } from '../parts/signs.js'
import { path } from '../shell/address.js'
import { Link } from '../shell/link.js'

/** @param children who says it, where that is not plain */
export function Statement({ row: { claim, report }, children }: { row: ClaimRow; children?: React.ReactNode }) {
  const where = [report.outlet ?? 'outlet not given', report.publishedAt && dayInWords(report.publishedAt, 'short')]
  return (
    <li className="so-statement">
      {children && <span className="so-who">{children}</span>}
      <Link href={`${path('reports', report.id)}?claim=${encodeURIComponent(claim.id)}`}>
        <Glyph family={familyOf[claim.kind]} />
        <q className="words" dir="auto">
          <Framed claim={claim} />
        </q>
      </Link>
      <span className="so-where">
        {claim.polarity === 'negated' && 'denied · '}
        {where.filter(Boolean).join(', ')}
      </span>
      {claim.framing.map((word) => (
        <span key={word.start} className="so-gloss">
          <i className="words">{word.text}</i>: {word.gloss}
        </span>
      ))}
    </li>
  )
}

function Framed({ claim: { evidence, framing } }: { claim: Claim }) {
  const pieces: React.ReactNode[] = []
  let at = evidence.start
  for (const { start, end, gloss } of framing) {
    if (start < at || end > evidence.end) continue
    pieces.push(evidence.text.slice(at - evidence.start, start - evidence.start))
    pieces.push(
      <span key={start} className="so-frame" title={gloss}>
        {evidence.text.slice(start - evidence.start, end - evidence.start)}
      </span>,
    )
    at = end
  }
  return (
    <>
      {pieces}
      {evidence.text.slice(at - evidence.start)}
    </>
  )
}
