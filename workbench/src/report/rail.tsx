/** Beside a report on a wide screen: its voices and kinds with their counts, and how to read the lines. */
import { memo, type ReactNode } from 'react'
import { type Family, families, familyOf } from '../../../src/export/families.js'
import { speakerInWords } from '../../../src/export/in-words.js'
import type { Claim } from '../../../src/record/record.js'
import type { Side } from '../api/client.js'
import { Glyph, SideSign } from '../parts/signs.js'
import { familyInWords } from '../sheet/family-words.js'

interface RailProps {
  readonly claims: readonly Claim[]
  readonly sides: ReadonlyMap<string, Side>
  readonly map: ReactNode
}

export const Rail = memo(function Rail({ claims, sides, map }: RailProps) {
  const voices = countVoices(claims)
  const counts = new Map<Family, number>()
  for (const claim of claims) counts.set(familyOf[claim.kind], (counts.get(familyOf[claim.kind]) ?? 0) + 1)
  return (
    <aside className="rail" aria-label="This report">
      <h2>
        Voices <span>claims</span>
      </h2>
      <ul>
        {voices.slice(0, 14).map(([name, voice]) => (
          <li key={name}>
            <SideSign side={sides.get(voice.side ?? '')} />
            <span>{voice.own ? 'the report itself' : name}</span>
            <i>{voice.count}</i>
          </li>
        ))}
      </ul>
      {voices.length > 14 && <p className="faint">and {voices.length - 14} more voices</p>}
      <h2>
        Claims <span>{claims.length}</span>
      </h2>
      <ul>
        {families.map((family) => (
          <li key={family}>
            <Glyph family={family} />
            <span>{familyInWords[family]}</span>
            <i>{counts.get(family) ?? 0}</i>
          </li>
        ))}
      </ul>
      <h2>Places</h2>
      {map}
      <h2>How to read the lines</h2>
      <div className="legend">
        {legend.map(([classes, means]) => (
          <div key={means}>
            <span className="words">
              <span className={`s ${classes}`}>words</span>
            </span>
            {means}
          </div>
        ))}
      </div>
    </aside>
  )
})

const legend = [
  ['o-o', 'above: who says it'],
  ['u1-force', 'below: what is claimed'],
  ['u1-force u2-toll', 'two claims share words'],
  ['u1-force p1', 'possible'],
  ['u1-force d1', 'intended, demanded'],
  ['u1-force n1', 'negated'],
  ['u1-force b1', 'background'],
] as const

interface Voice {
  count: number
  readonly side: string | null
  readonly own: boolean
}

/** The report's own voice first, then by claims, then as they speak. */
function countVoices(claims: readonly Claim[]): [string, Voice][] {
  const voices = new Map<string, Voice>()
  for (const claim of claims) {
    const name = speakerInWords(claim)
    const voice = voices.get(name) ?? {
      count: 0,
      side: claim.attribution?.speaker?.side ?? null,
      own: claim.attribution === null,
    }
    voice.count += 1
    voices.set(name, voice)
  }
  return [...voices].sort(([, a], [, b]) => Number(b.own) - Number(a.own) || b.count - a.count)
}
