/** The signs that every page shares: a kind's glyph, a side's letter, a matter's status, confidence. */
import { type Family, familyOf } from '../../../src/export/families.js'
import type { Kind } from '../../../src/record/kinds.js'
import type { Side, Status } from '../api/client.js'

/** In a square of ten. */
export const glyphs: Readonly<Record<Family, string>> = {
  force: 'M5 0l5 10H0z',
  toll: 'M0 0h2v4h6V0h2v10H8V6H2v4H0z',
  ground: 'M0 0h10v10H0z',
  dealings: 'M5 0a5 5 0 100 10A5 5 0 005 0z',
  positions: 'M5 0l5 5-5 5-5-5z',
  standing: 'M5 0a5 5 0 100 10A5 5 0 005 0zm0 2.2a2.8 2.8 0 110 5.6 2.8 2.8 0 010-5.6z',
}
export function Glyph({ family }: { family: Family }) {
  return (
    <svg className={`gl ${family}`} viewBox="0 0 10 10" aria-hidden="true">
      <path d={glyphs[family]} />
    </svg>
  )
}

/** "▲ strike", "▲ not strike": the family in colour and form, the kind in ink. */
export function KindSign({ kind, negated = false }: { kind: Kind; negated?: boolean }) {
  return (
    <span className="kind">
      <Glyph family={familyOf[kind]} />
      <span>{negated ? `not ${kind}` : kind}</span>
    </span>
  )
}

/** A square with the side's letter; a ring for those of no side. */
export function SideSign({ side }: { side: Side | undefined }) {
  const name = side === undefined ? 'of no side' : `side ${side.letter}: ${side.name}`
  return (
    <span className={`side ${side === undefined ? 'o' : sideClass(side.letter)}`} title={name}>
      <span aria-hidden="true">{side?.letter ?? '\u00a0'}</span>
      <span className="vh">{name}</span>
    </span>
  )
}
/** The first four sides have hues and hatches of their own; all further ones share the neutral one, with their letter. */
export const sideClass = (letter: string): string => ('ABCD'.includes(letter) ? letter.toLowerCase() : 'n')

const strokes: Readonly<Record<Status, string>> = {
  single: 'M3 6h12',
  corroborated: 'M2 4h10M6 9h10',
  contested: 'M0 3h7M11 9h7',
  revised: 'M1 9h7V3h9',
}
export function StatusSign({ status, quiet = false }: { status: Status; quiet?: boolean }) {
  return (
    <span className={`status ${status}${quiet || status === 'single' ? ' quiet' : ''}`}>
      <svg viewBox="0 0 18 12" aria-hidden="true">
        <path d={strokes[status]} />
      </svg>
      {status}
    </span>
  )
}

/** Five bars, and the figure beside them. */
export function Confidence({ value }: { value: number }) {
  const full = Math.round(value * 5)
  return (
    <>
      <span className="conf" aria-hidden="true">
        {[1, 2, 3, 4, 5].map((bar) => (
          <i key={bar} className={bar <= full ? 'y' : ''} />
        ))}
      </span>{' '}
      {value.toFixed(2)}
    </>
  )
}
