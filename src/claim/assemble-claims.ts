/**
 * Joins the mentions of a report into claims: each event with the words that state it, who is reported
 * to say it, and its slots. The finders know nothing of one another; they meet here. Touches nothing.
 */
import { createHash } from 'node:crypto'
import type { FoundAttribution } from '../attribution/attribution.js'
import type { FoundEvent } from '../event/found-event.js'
import { isBareForce } from '../event/match-noun.js'
import { forceKinds, tolls } from '../record/kind-groups.js'
import type { Kind } from '../record/kinds.js'
import type { Claim, Modality, Polarity } from '../record/record.js'
import { mention } from '../text/mention.js'
import { contains } from '../text/span.js'
import type { Sentence } from '../ud/sentence.js'
import type { AppraisalModel } from './appraisal-model.js'
import { attribute } from './attribute-claims.js'
import type { BareClaim, Draft } from './draft.js'
import { draftClaims } from './draft-claims.js'
import { fillParticipants } from './fill-participants.js'
import { fillPlaces } from './fill-places.js'
import { fillQuantities } from './fill-quantities.js'
import { fillTime } from './fill-time.js'
import { findFraming } from './find-framing.js'
import { type Mentions, mentionsIn } from './find-mentions.js'
import { withParties } from './find-parties.js'
import { inheritSlots } from './inherit-slots.js'
import { isBackground } from './is-background.js'
import { linkClaims } from './link-claims.js'
import { ownSource } from './own-sources.js'
import { rateConfidence } from './rate-confidence.js'
import { isPromised, readFactuality } from './read-factuality.js'
import { takeDenied } from './take-denied.js'

/** The claims of a report, from the mentions found in it, in text order. */
export function assembleClaims(mentions: Mentions, appraisal: AppraisalModel | null): Claim[] {
  const { drafts, toldIn, cuesIn } = draftClaims(mentions, appraisal)
  const bare = takeDenied(
    drafts,
    drafts.map((draft) => assemble(mentions, draft, toldIn(draft.sentence), cuesIn(draft.sentence))),
  )
  const links = linkClaims(drafts, bare)
  const headlines = mentions.report.parts.filter(({ kind }) => kind === 'headline')
  const slots = inheritSlots(drafts, bare, links, headlines)
  const ids = bare.map((claim) => claimId(mentions.report.id, claim))
  const claims = bare.map((claim, from) => ({
    id: ids[from]!,
    ...claim,
    ...slots[from]!,
    links: links.filter((link) => link.from === from).map(({ type, to }) => ({ type, claim: ids[to]! })),
  }))
  return claims.filter(({ id }, index) => ids.indexOf(id) === index)
}

function assemble(all: Mentions, draft: Draft, told: ReadonlySet<number>, cues: ReadonlySet<number>): BareClaim {
  const { sentence, evidence, saidBy } = draft
  const mentions = mentionsIn(all, sentence)
  const event = draft.event.refers === undefined ? withParties(mentions, sentence, draft.event) : draft.event
  const { text, publishedAt } = mentions.report
  const around = attribute(all, saidBy)
  const own = ownSource(mentions, sentence, event, evidence)
  const attribution =
    own === null ? around : { ...own, via: around === null ? [] : [...around.via, { ...around, via: [] }] }
  const said = saidBy[0] === undefined ? undefined : mentions.attributions[saidBy[0]]
  const within =
    draft.within ??
    (own === null && said !== undefined && reachesIn(said)
      ? undefined
      : attribution?.content.find((part) => contains(part, event.trigger)))
  const { polarity, modality: read } = readFactuality(sentence, event, within)
  const promised = attribution?.stance === 'promises' && isPromised(sentence, event)
  const modality = read === 'asserted' && promised ? 'intended' : read
  const time = fillTime(mentions, sentence, event, told, cues)
  const quantities = fillQuantities(mentions, sentence, event, evidence, told)
  const targets = fillParticipants(mentions, sentence, event.targets)
  return {
    kind: settleKind(event, modality, targets),
    evidence: mention(text, evidence),
    trigger: event.trigger,
    attribution,
    polarity: attribution?.stance === 'denies' ? opposite(polarity) : polarity,
    modality,
    background: isBackground(sentence, {
      event,
      evidence: text.slice(evidence.start, evidence.end),
      time,
      timexes: mentions.timexes,
      count: Math.max(0, ...quantities.map(({ low, best }) => low ?? best ?? 0)),
      publishedAt,
    }),
    agents: fillParticipants(mentions, sentence, doersOf(sentence, event)),
    targets,
    places: fillPlaces(mentions, sentence, event, evidence, told),
    time,
    quantities,
    framing: findFraming(text, sentence, evidence),
    confidence: rateConfidence(event.chance),
    foundBy: event.foundBy,
  }
}

/** *The bombing killed six*: what killed them is a deed of somebody's, nobody. */
const doersOf = (sentence: Sentence, { kind, agents }: FoundEvent): readonly number[] =>
  tolls.has(kind) || forceKinds.has(kind) ? agents.filter((head) => !isBareForce(sentence, head)) : agents

/**
 * *The two sides must return to the table*: what somebody says must be is his demand. *captured Smith, held Smith*: a person is
 * no ground.
 */
function settleKind({ kind, foundBy }: FoundEvent, modality: Modality, targets: BareClaim['targets']): Kind {
  const isPlain = kind === 'situation' || (kind === 'other' && foundBy.startsWith('state/'))
  if (isPlain && modality === 'demanded') return 'call'
  const isPerson = targets.some(({ actor }) => actor?.kind === 'person')
  return isPerson && /^verb\/(capture|seize|take|hold)\//.test(foundBy) && /^(territory-taken|control)$/.test(kind)
    ? 'capture'
    : kind
}

/**
 * Whether what is said of the telling is said of what is told: *the villagers fear an attack*, and, where nobody is
 * named, *protests are not reported*.
 */
const reachesIn = ({ type, source, foundBy }: FoundAttribution): boolean =>
  type === 'attitude' || (source.length === 0 && foundBy.startsWith('verb/'))

const opposite = (polarity: Polarity): Polarity => (polarity === 'affirmed' ? 'negated' : 'affirmed')

/** Stable over re-reading: what makes a claim this claim, hashed. */
function claimId(report: string, { kind, evidence, attribution, polarity }: BareClaim): string {
  const source = attribution?.source.map(({ start, end }) => [start, end]) ?? null
  const key = JSON.stringify([report, kind, evidence.start, evidence.end, source, polarity])
  return createHash('sha256').update(key).digest('hex').slice(0, 24)
}
