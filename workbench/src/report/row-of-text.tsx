/** One paragraph: who speaks in the gutter, the words with their lines, and on a phone the kinds under it. */
import { type KeyboardEvent, memo } from 'react'
import { familyOf } from '../../../src/export/families.js'
import { kindInWords, speakerInWords } from '../../../src/export/in-words.js'
import type { Claim } from '../../../src/record/record.js'
import type { Side } from '../api/client.js'
import { KindSign, SideSign, sideClass } from '../parts/signs.js'
import type { Row, Segment } from './segments.js'

interface RowProps {
  readonly row: Row
  readonly text: string
  readonly claims: readonly Claim[]
  readonly sides: ReadonlyMap<string, Side>
  readonly choose: (at: number, from: 'words' | 'card' | 'key') => void
}

export const RowOfText = memo(function RowOfText({ row, text, claims, sides, choose }: RowProps) {
  return (
    <div className={`row ${row.part}`}>
      <Voices row={row} claims={claims} sides={sides} />
      <div>
        <p className="txt" dir="auto" data-start={row.start}>
          {row.segments.map((segment, at) => (
            <Words
              key={segment.start}
              segment={segment}
              text={text}
              claims={claims}
              sides={sides}
              choose={choose}
              opensFraming={segment.framing !== null && segment.framing !== row.segments[at - 1]?.framing}
            />
          ))}
        </p>
        {row.claims.length > 0 && (
          <p className="inline-n">
            {row.claims.map((at) => (
              <button type="button" className="bare" key={claims[at]!.id} onClick={() => choose(at, 'words')}>
                <KindSign kind={claims[at]!.kind} negated={claims[at]!.polarity === 'negated'} />
              </button>
            ))}
          </p>
        )}
      </div>
    </div>
  )
})

function Words({
  segment,
  text,
  claims,
  sides,
  choose,
  opensFraming,
}: Omit<RowProps, 'row'> & { segment: Segment; opensFraming: boolean }) {
  const words = text.slice(segment.start, segment.end)
  const first = segment.claims[0]
  if (first === undefined && segment.voice === -1 && segment.framing === null) return words
  const begins = segment.begins.length > 0
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      choose(segment.begins[0]!, 'words')
    }
  }
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys reach the claim where its words begin, and by j and k
    // biome-ignore lint/a11y/noStaticElementInteractions: where a claim's words begin the span is a button; the rest of them only follows the pointer
    <span
      className={segmentClass(segment, claims, sides)}
      data-claims={segment.claims.join(' ') || undefined}
      data-begins={begins ? segment.begins.join(' ') : undefined}
      onClick={first === undefined ? undefined : () => choose(innermost(segment, claims), 'words')}
      {...(begins
        ? {
            role: 'button',
            tabIndex: -1,
            onKeyDown: press,
            'aria-label': segment.begins.map((at) => named(claims[at]!)).join('; '),
          }
        : {})}
    >
      {segment.framing === null ? (
        words
      ) : (
        <span
          className="fr"
          data-gloss={opensFraming ? segment.framing.gloss : undefined}
          title={`${segment.framing.text}: ${segment.framing.gloss}`}
        >
          {words}
        </span>
      )}
    </span>
  )
}

/** The shortest claim here is the one a click means. */
function innermost(segment: Segment, claims: readonly Claim[]): number {
  const length = (at: number) => claims[at]!.evidence.end - claims[at]!.evidence.start
  return segment.claims.reduce((best, at) => (length(at) < length(best) ? at : best))
}

/** "strike, said by Ministry of Defence: its fire had destroyed two launch sites" */
function named(claim: Claim): string {
  const modality = claim.modality === 'asserted' ? '' : `, ${claim.modality}`
  return `${kindInWords(claim)}${modality}, ${speakerInWords(claim)}: ${claim.evidence.text}`
}

function segmentClass(segment: Segment, claims: readonly Claim[], sides: ReadonlyMap<string, Side>): string {
  const names = ['s']
  segment.lanes.forEach((at, lane) => {
    if (at === -1) return
    const claim = claims[at]!
    names.push(`u${lane + 1}-${familyOf[claim.kind]}`)
    const line = lineOf(claim)
    if (line !== '') names.push(`${line}${lane + 1}`)
  })
  if (segment.voice !== -1) {
    const side = sides.get(claims[segment.voice]!.attribution?.speaker?.side ?? '')
    names.push(`o-${side === undefined ? 'o' : sideClass(side.letter)}`)
  }
  if (segment.isSource) names.push('src')
  if (segment.isCue) names.push('cue')
  if (segment.opens) names.push('start')
  if (segment.closes) names.push('end')
  return names.join(' ')
}

/** Struck: negated; dashed: possible; dotted: intended, demanded, hypothetical; hairline: background. */
function lineOf(claim: Claim): string {
  if (claim.polarity === 'negated') return 'n'
  if (claim.modality === 'possible') return 'p'
  if (claim.modality !== 'asserted') return 'd'
  return claim.background ? 'b' : ''
}

/** Who speaks in this paragraph, each once, in the order of their words. */
function Voices({ row, claims, sides }: Pick<RowProps, 'row' | 'claims' | 'sides'>) {
  const told = new Map<string, { stances: Set<string>; via: string | null; side: Side | undefined; own: boolean }>()
  for (const at of row.claims) {
    const { attribution } = claims[at]!
    const name = speakerInWords(claims[at]!)
    const known = told.get(name) ?? {
      stances: new Set<string>(),
      via: attribution?.via[0]?.speaker?.name ?? attribution?.via[0]?.source[0]?.text ?? null,
      side: sides.get(attribution?.speaker?.side ?? ''),
      own: attribution === null,
    }
    if (attribution) known.stances.add(attribution.stance)
    told.set(name, known)
  }
  const voices = [...told]
  const [first] = voices
  if (first === undefined) return <div className="voice own">{partInWords[row.part] ?? ''}</div>
  const { own, via, side } = first[1]
  const stave = own && voices.length === 1 ? 'own' : side === undefined ? 'vo' : `v${sideClass(side.letter)}`
  return (
    <div className={`voice ${stave}${via === null ? '' : ' via'}`}>
      {partInWords[row.part]}
      {voices.slice(0, 3).map(([name, voice]) => (
        <span className="one" key={name}>
          {voice.own ? (
            'the report’s own voice'
          ) : (
            <b>
              {name} <SideSign side={voice.side} />
            </b>
          )}
          <em>
            {[...voice.stances].join(' · ')}
            {voice.via && `, as ${voice.via} reports`}
          </em>
        </span>
      ))}
      {voices.length > 3 && <span className="one">and {voices.length - 3} more</span>}
    </div>
  )
}

const partInWords: Partial<Record<Row['part'], string>> = {
  headline: 'headline',
  dateline: 'dateline',
  byline: 'byline',
  caption: 'caption of the report’s picture',
}
