/**
 * Decides which events are claims: leaves out words that only report (cues), demands' and threats'
 * own contents (they are one claim with the demand), and finds each claim's evidence and sources.
 */
import type { FoundAttribution } from '../attribution/attribution.js'
import { carryOver } from '../attribution/carry-over.js'
import type { FoundEvent } from '../event/found-event.js'
import { cueEntry } from '../lexicon/en/cues.js'
import { answers } from '../lexicon/en/modality-words.js'
import { force } from '../record/kind-groups.js'
import type { Kind } from '../record/kinds.js'
import { overlaps, type Span } from '../text/span.js'
import type { Sentence } from '../ud/sentence.js'
import { dependents, isRelation, isWithin, tokenSpan } from '../ud/tree.js'
import { attributionsAround, contentsBySentence } from './attribute-claims.js'
import type { Draft } from './draft.js'
import { findEvidence } from './find-evidence.js'
import type { Mentions } from './find-mentions.js'
import { findSaid } from './find-said.js'
import { findTollEvents } from './find-toll-events.js'
import { bySentence, headOf, sentenceAt } from './locate.js'
import { standApart } from './stating-verb.js'

/** Of those, the ones that are one claim together with what they demand or announce. */
const absorbing: ReadonlySet<Kind> = new Set(['call', 'threat'])
/** *refused to free the hostages*: what is refused is not done. */
const refusing = /^verb\/(refuse|decline)\//

export interface Drafts {
  readonly drafts: Draft[]
  /** Heads of the claims in a sentence, and of its reporting words. */
  toldIn(sentence: Sentence): ReadonlySet<number>
  cuesIn(sentence: Sentence): ReadonlySet<number>
}

const none: ReadonlySet<number> = new Set()

export function draftClaims(mentions: Mentions): Drafts {
  const cues = cueHeads(mentions)
  const told = new Map<Sentence, Set<number>>()
  const apart = new Map<Sentence, Set<number>>()
  const kept: FoundEvent[] = []
  const found = bySentence([...mentions.events, ...findTollEvents(mentions)], mentions.sentences.length)
  for (const [index, sentence] of mentions.sentences.entries()) {
    const events = found[index]!
    const isNews = ({ foundBy }: FoundEvent) => !foundBy.endsWith('/again') || !kept.some(({ kind }) => force.has(kind))
    const chosen = chooseEvents(sentence, events, cues.get(sentence) ?? none).filter(isNews)
    told.set(sentence, new Set(chosen.map(({ predicate }) => predicate)))
    apart.set(sentence, standApart(sentence, chosen))
    kept.push(...chosen)
  }
  for (const said of findSaid(mentions, kept)) {
    told.get(mentions.sentences[said.sentence]!)!.add(said.predicate)
    kept.push(said)
  }
  kept.sort((a, b) => a.sentence - b.sentence)
  const saying = contentsBySentence(mentions)
  const carried = carryOver(mentions, mentions.attributions)
  const drafts = kept.flatMap((event): Draft[] => {
    const sentence = mentions.sentences[event.sentence]!
    const around = attributionsAround(mentions, saying[event.sentence]!, event.trigger).filter(
      (index) => !isStatedByCue(sentence, event, mentions.attributions[index]!.cue),
    )
    const saidBy = around.length === 0 && carried[event.sentence]! >= 0 ? [carried[event.sentence]!] : around
    const said = saidBy[0] === undefined ? undefined : mentions.attributions[saidBy[0]]!
    const within = said === undefined ? undefined : contentAround(said, event.trigger)
    const evidence = findEvidence(sentence, event, { heads: told.get(sentence)!, apart: apart.get(sentence)! }, within)
    const draft = { event, sentence, evidence, saidBy }
    return deniedReport(mentions, saidBy) === undefined ? [draft] : [draft, { ...draft, saidBy: saidBy.slice(1) }]
  })
  const denied = drafts.flatMap(({ saidBy }) => deniedReport(mentions, saidBy)?.cue ?? [])
  const isDenial = ({ event }: Draft): boolean =>
    /^(?:accusation|opposition)$/.test(event.kind) && denied.some((cue) => overlaps(cue, event.trigger))
  return {
    drafts: drafts.filter((draft) => !isDenial(draft)),
    toldIn: (sentence) => told.get(sentence) ?? none,
    cuesIn: (sentence) => cues.get(sentence) ?? none,
  }
}

/**
 * *denied reports that the army had fired*: two claims, that of the reports and its denial (codebook, rule 7), which says all that
 * the denying does.
 */
function deniedReport({ attributions }: Mentions, [inner, outer]: readonly number[]): FoundAttribution | undefined {
  if (inner === undefined || outer === undefined) return undefined
  const { source, foundBy } = attributions[inner]!
  return source.length === 0 && foundBy === 'noun/clause' && attributions[outer]!.stance === 'denies'
    ? attributions[outer]
    : undefined
}

/**
 * The part of the content that holds a word. *The attack is believed to be a bombing, the men were reportedly seized*: where nobody
 * is named who says so, the word that reports stands in the clause itself, and parts nothing.
 */
function contentAround({ source, content, cue, foundBy }: FoundAttribution, word: Span): Span | undefined {
  if (source.length > 0 || !/\/(?:interrupted|passive|infinitive|parenthetical|subject|adverb)$/.test(foundBy))
    return content.find((part) => overlaps(part, word))
  const all = [...content, ...cue]
  return { start: Math.min(...all.map(({ start }) => start)), end: Math.max(...all.map(({ end }) => end)) }
}

/** *The city is divided between rebel and army control*: the very verb of a state reports nothing. */
const isStatedByCue = (sentence: Sentence, { foundBy, predicate }: FoundEvent, cue: readonly Span[]): boolean =>
  foundBy.startsWith('under/') && cue.some((span) => overlaps(tokenSpan(sentence, predicate), span))

/** Head tokens of the cues that report something, by sentence. */
function cueHeads({ attributions, sentences }: Mentions): Map<Sentence, Set<number>> {
  const heads = new Map<Sentence, Set<number>>()
  for (const { cue, content } of attributions) {
    if (content.length === 0) continue
    for (const span of cue) {
      const sentence = sentences[sentenceAt(sentences, span.start)]
      if (sentence === undefined) continue
      const found = heads.get(sentence) ?? new Set()
      found.add(headOf(sentence, span))
      for (let token = 0; token < sentence.length; token++)
        if (sentence.upos[token] === 'VERB' && overlaps(tokenSpan(sentence, token), span)) found.add(token)
      heads.set(sentence, found)
    }
  }
  return heads
}

function chooseEvents(sentence: Sentence, events: readonly FoundEvent[], cues: ReadonlySet<number>): FoundEvent[] {
  const isState = ({ foundBy }: FoundEvent) => foundBy.startsWith('state/')
  const told = events.filter(
    (event) =>
      !isState(event) ||
      (!isToldByToll(event, events) && (!cues.has(event.predicate) || isOwnState(sentence, event, events))),
  )
  return told.filter(
    (event) =>
      !told.some(
        (other) => other !== event && (absorbs(sentence, other, event) || isDoersPlace(sentence, event, other)),
      ) && !isReplacedAccusation(sentence, event, told, isState),
  )
}

/** *Gunmen positioned in the valley fired on the road*: a participle that only says where those are who act states nothing. */
const isDoersPlace = (sentence: Sentence, { kind, predicate }: FoundEvent, { agents }: FoundEvent): boolean =>
  kind === 'mobilisation' &&
  sentence.deprel[predicate] === 'acl' &&
  sentence.xpos[predicate] === 'VBN' &&
  agents.includes(sentence.head[predicate]!)

/** *There were three foreigners among the dead*: the clause tells the toll. */
const isToldByToll = ({ predicate }: FoundEvent, events: readonly FoundEvent[]): boolean =>
  events.some((other) => other.foundBy.startsWith('toll/') && other.predicate === predicate)

/**
 * *The group has imposed its law*: a verb that was taken for a cue, says nothing of itself (*announced*), and has nothing
 * below it that is told. What *we know* is nothing of the conflict.
 */
function isOwnState(sentence: Sentence, { predicate, agents }: FoundEvent, events: readonly FoundEvent[]): boolean {
  if (cueEntry(sentence.lemma[predicate]!.toLowerCase(), 'verb')?.type === 'statement') return false
  if (agents.some((agent) => sentence.upos[agent] === 'PRON')) return false
  return !events.some(({ token }) => token !== predicate && isWithin(sentence, token, predicate))
}

/**
 * *demanded the withdrawal of the troops*: the demand is one claim with what it demands. What has happened
 * already is not demanded, nor is what a threatened response answers.
 */
function absorbs(sentence: Sentence, outer: FoundEvent, inner: FoundEvent): boolean {
  if (
    !(absorbing.has(outer.kind) || refusing.test(outer.foundBy)) ||
    outer.token === inner.token ||
    !isWithin(sentence, inner.predicate, outer.predicate) ||
    (inner.predicate === outer.predicate && !isWithin(sentence, inner.token, outer.token))
  )
    return false
  if (inner.predicate !== outer.predicate && sentence.xpos[inner.predicate] === 'VBD') return false
  for (let at = inner.predicate; at !== outer.predicate; at = sentence.head[at]!) {
    if (answers.has(sentence.lemma[sentence.head[at]!]!)) return false
    const relation = sentence.deprel[at]!
    if (!['xcomp', 'ccomp', 'obj', 'obl', 'nmod', 'conj', 'advcl', 'acl'].some((one) => isRelation(relation, one)))
      return false
    if (isRelation(relation, 'acl:relcl') || isBeside(sentence, at)) return false
    // *asked him to mediate and sent a delegation*: what is done besides is not demanded.
    if (relation === 'conj' && sentence.head[at] === outer.predicate) return false
  }
  return true
}

/** *after the raid, while the talks went on*: a circumstance is no part of what is demanded, or of what somebody is accused of. */
const isBeside = (sentence: Sentence, token: number): boolean =>
  dependents(sentence, token, 'mark', 'case').some((mark) => besides.has(sentence.lemma[mark]!.toLowerCase()))
const besides: ReadonlySet<string> = new Set(
  'after before when while as since because although during following amid'.split(' '),
)

/** *called the shelling of the town a crime*: the judgement is a claim beside the deed. */
const judging = /^verb\/(?:call|term|label|describe|characterize|dub|brand)\//

/** *accused them of shelling the town* is the shelling, said by the accuser. */
const isReplacedAccusation = (
  sentence: Sentence,
  event: FoundEvent,
  told: readonly FoundEvent[],
  isState: (event: FoundEvent) => boolean,
): boolean =>
  event.kind === 'accusation' &&
  !event.foundBy.startsWith('idiom/') &&
  !judging.test(event.foundBy) &&
  told.some(
    (other) =>
      other !== event &&
      !isState(other) &&
      // *an attack blamed on the rebels* too
      (isCharge(sentence, other.predicate, event.predicate) || sentence.head[event.predicate] === other.token),
  )

/**
 * Whether a deed is what somebody is accused of. What is told beside it (*accused them of treason and executed them*), when
 * (*after the raid*) or of somebody by the way (*the widow of a man killed there*) is none.
 */
function isCharge(sentence: Sentence, deed: number, accusing: number): boolean {
  for (let at = deed; at >= 0; at = sentence.head[at]!) {
    if (at === accusing) return true
    if (/^(acl:relcl|appos)$/.test(sentence.deprel[at]!)) return false
    if (sentence.head[at] !== accusing) continue
    if (sentence.deprel[at] === 'conj' || isBeside(sentence, at)) return false
  }
  return false
}
