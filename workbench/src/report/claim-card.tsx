/** A claim in the margin: two lines; opened, every slot with the words that it comes from. */
import { memo } from 'react'
import {
  boundsInWords,
  countedInWords,
  daysInWords,
  precisionInWords,
  speakerInWords,
} from '../../../src/export/in-words.js'
import type { Attribution, Claim } from '../../../src/record/record.js'
import type { ReportPage as Page, Side } from '../api/client.js'
import { Confidence, KindSign, SideSign, StatusSign } from '../parts/signs.js'
import { path } from '../shell/address.js'
import { Link } from '../shell/link.js'
import { ClaimActs } from './claim-acts.js'

interface CardProps {
  readonly page: Page
  readonly at: number
  readonly sides: ReadonlyMap<string, Side>
  readonly open: boolean
  readonly choose: (at: number, from: 'words' | 'card' | 'key') => void
  readonly again: () => void
}

export const ClaimCard = memo(function ClaimCard({ page, at, sides, open, choose, again }: CardProps) {
  const claim = page.claims[at]!
  const matter = page.matters[claim.id]?.[0]
  const side = sides.get(claim.attribution?.speaker?.side ?? '')
  if (open)
    return (
      <article className="card open" id={`card-${claim.id}`} aria-label={`${claim.kind}, chosen`}>
        <CardHead claim={claim} status={matter?.status} onClick={() => choose(-1, 'card')} expanded />
        <ClaimSlots claim={claim} sides={sides} />
        <Against page={page} claim={claim} />
        <ClaimActs claim={claim} report={page.report} decisions={page.decisions[claim.id]} again={again} />
      </article>
    )
  return (
    <article className="card">
      <CardHead claim={claim} status={matter?.status} onClick={() => choose(at, 'card')} />
      <div className="l2">
        {claim.attribution === null ? 'report’s own voice' : speakerInWords(claim)}
        {side && (
          <>
            {' '}
            <SideSign side={side} />
          </>
        )}{' '}
        · {daysInWords(claim.time)}
        {claim.time?.basis === 'implied' && ', implied'}
      </div>
    </article>
  )
})

function CardHead(props: {
  claim: Claim
  status: Page['matters'][string][number]['status'] | undefined
  onClick: () => void
  expanded?: boolean
}) {
  const { claim, status } = props
  return (
    <button type="button" className="l1" onClick={props.onClick} aria-expanded={props.expanded ?? false}>
      <KindSign kind={claim.kind} negated={claim.polarity === 'negated'} />
      <span className="gist">
        <Gist claim={claim} />
      </span>
      {claim.modality !== 'asserted' && <span className="tag">{claim.modality}</span>}
      {claim.background && <span className="tag">background</span>}
      {claim.evidence.text.includes('█') && <span className="tag">words blacked out</span>}
      {status && <StatusSign status={status} />}
    </button>
  )
}

/** What the claim is about in a few of its words: its number, else whom, else where. */
export function Gist({ claim }: { claim: Claim }) {
  const quantity = claim.quantities[0]
  const place = claim.places[0]
  const whom = claim.targets[0] ?? claim.agents[0]
  return (
    <>
      {quantity && (
        <>
          <span className="num">{boundsInWords(quantity)}</span> {countedInWords(quantity)}
        </>
      )}
      {!quantity && whom && <span className="cut">{whom.text}</span>}
      {place && (
        <>
          {quantity || whom ? ' · ' : ''}
          <span className="cut">{place.text}</span>
        </>
      )}
      {!quantity && !whom && !place && <span className="cut">{claim.evidence.text}</span>}
    </>
  )
}

/** Every slot, each beside its words; what is not known is said. */
export function ClaimSlots({ claim, sides }: { claim: Claim; sides: ReadonlyMap<string, Side> }) {
  const sideOf = (actor: { side: string | null } | null) => (actor?.side ? sides.get(actor.side) : undefined)
  const people = (list: Claim['agents']) =>
    list.map((one) => (
      <span className="item" key={one.start}>
        <q className="words">{one.text}</q>
        {one.actor && (
          <span className="faint">
            {' '}
            → {one.actor.name} {sideOf(one.actor) && <SideSign side={sideOf(one.actor)} />}
          </span>
        )}
      </span>
    ))
  return (
    <dl className="slots">
      <dt>Said by</dt>
      <dd>
        <SaidBy attribution={claim.attribution} side={sideOf(claim.attribution?.speaker ?? null)} />
      </dd>
      <dt>Words</dt>
      <dd className="words">{claim.evidence.text}</dd>
      <dt>Who</dt>
      <dd>{claim.agents.length > 0 ? people(claim.agents) : <span className="faint">not given</span>}</dd>
      <dt>To whom</dt>
      <dd>{claim.targets.length > 0 ? people(claim.targets) : <span className="faint">not given</span>}</dd>
      <dt>Where</dt>
      <dd>
        {claim.places.length === 0 && <span className="faint">no place in the words</span>}
        {claim.places.map((place) => (
          <PlaceSlot key={place.start} place={place} />
        ))}
      </dd>
      <dt>When</dt>
      <dd>
        {daysInWords(claim.time)} {claim.time && <span className="tag">{claim.time.basis}</span>}{' '}
        {claim.time?.mention && <q className="words">{claim.time.mention.text}</q>}
      </dd>
      {claim.quantities.length > 0 && <dt>How many</dt>}
      {claim.quantities.map((quantity) => (
        <dd key={quantity.start}>
          <span className="num">{boundsInWords(quantity)}</span> {countedInWords(quantity)}
          {quantity.population !== 'unspecified' && `, ${quantity.population}`} <q className="words">{quantity.text}</q>
          <span className="faint">
            {quantity.cumulative && ' · over the whole period'}
            {quantity.role === 'part' && ' · a part'}
            {quantity.actor && ` · of ${quantity.actor.name}`}
          </span>
        </dd>
      ))}
      {claim.framing.length > 0 && <dt>Framing</dt>}
      {claim.framing.map((word) => (
        <dd key={word.start}>
          <q className="words">{word.text}</q>: {word.gloss}
          <span className="faint">{word.favours && ` · favours the ${word.favours}’s cause`}</span>
        </dd>
      ))}
      <dt>Claim is</dt>
      <dd>
        {claim.polarity} · {claim.modality}
        {claim.background && ' · background'}
      </dd>
      <dt>Sure</dt>
      <dd>
        <Confidence value={claim.confidence} /> <span className="exact">{claim.foundBy}</span>
      </dd>
    </dl>
  )
}

function PlaceSlot({ place }: { place: Claim['places'][number] }) {
  const others = place.place?.otherNames.filter((other) => other.name !== place.text) ?? []
  return (
    <span className="item">
      <q className="words">{place.text}</q>{' '}
      <span className="faint">
        · {precisionInWords[place.precision]}
        {place.place === null && ', not in the gazetteer'}
        {others.length > 0 &&
          ` · also ${others
            .slice(0, 3)
            .map((other) => (other.usedBy === null ? other.name : `${other.name} (${other.usedBy})`))
            .join(', ')}`}
        {(place.place?.claimedBy.length ?? 0) > 0 && ` · claimed by ${place.place!.claimedBy.join(', ')}`}
      </span>{' '}
      {place.basis === 'implied' && <span className="tag">implied</span>}
    </span>
  )
}

function SaidBy({ attribution, side }: { attribution: Attribution | null; side: Side | undefined }) {
  if (attribution === null) return <span>the report’s own voice</span>
  const words = attribution.source.map((piece) => piece.text).join(' … ')
  return (
    <>
      {attribution.speaker?.name ?? (words === '' ? 'not named' : '')}
      {attribution.speaker && <SideSign side={side} />} {words !== '' && <q className="words">{words}</q>}
      <br />
      <span className="faint">
        {attribution.stance}
        {attribution.cue.length > 0 && (
          <>
            : <q className="words">{attribution.cue.map((piece) => piece.text).join(' … ')}</q>
          </>
        )}
        {attribution.medium === null ? ' · no medium given' : ` · ${attribution.medium.text}`}
        {attribution.saidOn && ` · said ${daysInWords(attribution.saidOn)}`}
        {attribution.via.map((outer) => ` · as ${outer.speaker?.name ?? outer.source[0]?.text ?? 'somebody'} reports`)}
      </span>
    </>
  )
}

/** The matters that the claim bears on: who else has spoken on it. */
export function Against({ page, claim }: { page: Page; claim: Claim }) {
  const matters = page.matters[claim.id] ?? []
  if (matters.length === 0) return <p className="against faint">Nobody else in this ledger has spoken on it.</p>
  return (
    <ul className="against">
      {matters.map((matter) => (
        <li key={matter.id}>
          <StatusSign status={matter.status} /> <Link href={path('matters', matter.id)}>{matter.question}</Link>{' '}
          <span className="faint nb">
            {matter.accounts} {matter.accounts === 1 ? 'account' : 'accounts'} <kbd>m</kbd>
          </span>
        </li>
      ))}
    </ul>
  )
}
