/** Drafts the claims of a report: its events that claim something (choose-events.ts), each with its evidence and its sources. */
import type { FoundAttribution } from '../attribution/attribution.js'
import { carryOver } from '../attribution/carry-over.js'
import type { FoundEvent } from '../event/found-event.js'
import { force } from '../record/kind-groups.js'
import { overlaps, type Span } from '../text/span.js'
import type { Sentence } from '../ud/sentence.js'
import { tokenSpan } from '../ud/tree.js'
import type { AppraisalModel } from './appraisal-model.js'
import { appraiseEvents } from './appraise-events.js'
import { attributionsAround, contentsBySentence } from './attribute-claims.js'
import { chooseEvents } from './choose-events.js'
import { withDenials } from './deny-content.js'
import type { Draft } from './draft.js'
import { findEvidence } from './find-evidence.js'
import type { Mentions } from './find-mentions.js'
import { findSaid } from './find-said.js'
import { findTollEvents } from './find-toll-events.js'
import { isScene } from './is-scene.js'
import { bySentence, headOf, sentenceAt } from './locate.js'
import { standApart } from './stating-verb.js'

export interface Drafts {
  readonly drafts: Draft[]
  /** Heads of the claims in a sentence, and of its reporting words. */
  toldIn(sentence: Sentence): ReadonlySet<number>
  cuesIn(sentence: Sentence): ReadonlySet<number>
}

const none: ReadonlySet<number> = new Set()

/** @param appraisal null where the rules are asked alone (tools.ts) */
export function draftClaims(mentions: Mentions, appraisal: AppraisalModel | null): Drafts {
  const cues = cueHeads(mentions)
  const told = new Map<Sentence, Set<number>>()
  const apart = new Map<Sentence, Set<number>>()
  const read: FoundEvent[] = []
  const found = bySentence([...mentions.events, ...findTollEvents(mentions)], mentions.sentences.length)
  const actors = bySentence(mentions.actors, mentions.sentences.length)
  for (const [index, sentence] of mentions.sentences.entries()) {
    const events = found[index]!
    const isNews = ({ foundBy }: FoundEvent) => !foundBy.endsWith('/again') || !read.some(({ kind }) => force.has(kind))
    const news = chooseEvents(sentence, events, cues.get(sentence) ?? none).filter(isNews)
    const chosen = isScene(sentence, news, { actors: actors[index]!, isSaid: cues.has(sentence) }) ? [] : news
    read.push(...chosen)
  }
  read.push(...findSaid(mentions, read))
  const kept = bySentence(read, mentions.sentences.length).flatMap((events, index) => {
    const sentence = mentions.sentences[index]!
    const { text } = mentions.report
    const stand = appraisal === null ? events : appraiseEvents(sentence, index, { events, text, model: appraisal })
    told.set(sentence, new Set(stand.map(({ predicate }) => predicate)))
    apart.set(sentence, standApart(sentence, stand))
    return stand
  })
  const saying = contentsBySentence(mentions)
  const carried = carryOver(mentions, mentions.attributions)
  const drafts = kept.flatMap((event): Draft[] => {
    const sentence = mentions.sentences[event.sentence]!
    const around = attributionsAround(mentions, saying[event.sentence]!, event.trigger).filter(
      (index) =>
        !isStatedByCue(sentence, event, mentions.attributions[index]!.cue) && !isNobodys(mentions.attributions[index]!),
    )
    const saidBy = isHeldAside(sentence, event)
      ? []
      : around.length === 0 && carried[event.sentence]! >= 0
        ? [carried[event.sentence]!]
        : around
    const said = saidBy[0] === undefined ? undefined : mentions.attributions[saidBy[0]]!
    const within = said === undefined ? undefined : contentAround(said, event.trigger)
    const evidence = findEvidence(sentence, event, { heads: told.get(sentence)!, apart: apart.get(sentence)! }, within)
    const draft = { event, sentence, evidence, saidBy }
    return withDenials(draft, mentions.attributions, isFirst(kept, event, said))
  })
  const denied = drafts.flatMap(({ sentence, event: { holder } }) =>
    holder?.stance === 'denies' && holder.cue !== undefined ? [tokenSpan(sentence, holder.cue)] : [],
  )
  const isDenial = ({ event }: Draft): boolean =>
    /^(?:accusation|opposition)$/.test(event.kind) && denied.some((cue) => overlaps(cue, event.trigger))
  return {
    drafts: drafts.filter((draft) => !isDenial(draft)),
    toldIn: (sentence) => told.get(sentence) ?? none,
    cuesIn: (sentence) => cues.get(sentence) ?? none,
  }
}

/** Whether no other event stands between the word of saying and this one: *accused them of shelling the town and killing ten*. */
const isFirst = (kept: readonly FoundEvent[], event: FoundEvent, said: FoundAttribution | undefined): boolean => {
  const from = said?.cue[0]?.end ?? 0
  return !kept.some(
    ({ sentence, trigger }) =>
      sentence === event.sentence && trigger.start >= from && trigger.start < event.trigger.start,
  )
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

/** *No group has claimed the attack*: nobody says so. */
const isNobodys = ({ source, cue }: FoundAttribution): boolean =>
  /^(?:no|nobody|none)\b/i.test(source[0]?.text ?? '') && cue.some(({ text }) => /claim|admit|accept|own/i.test(text))

/** *said the army had fired, a claim dismissed by the army*: who answers by the way says so to the report. */
const isHeldAside = (sentence: Sentence, { holder, predicate }: FoundEvent): boolean =>
  holder !== undefined && /^acl/.test(sentence.deprel[predicate]!)

/** *The city is divided between rebel and army control, denied the charge*: the very verb that states it reports nothing. */
const isStatedByCue = (sentence: Sentence, { foundBy, predicate, holder }: FoundEvent, cue: readonly Span[]): boolean =>
  (foundBy.startsWith('under/') || holder !== undefined) &&
  cue.some((span) => overlaps(tokenSpan(sentence, predicate), span))

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
