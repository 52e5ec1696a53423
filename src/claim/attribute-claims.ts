/**
 * Says who is reported to hold a claim: the innermost attribution whose content states it, with the
 * outer ones, resolved to an actor and dated. Where a sentence goes on telling what the source of the
 * sentence before said, that source holds (codebook, rule 14); attribution/ says where. Touches nothing.
 */
import type { FoundAttribution } from '../attribution/attribution.js'
import type { Attribution } from '../record/record.js'
import { mention } from '../text/mention.js'
import { contains, firstFrom, inside, overlaps, type Span } from '../text/span.js'
import { tokenSpan } from '../ud/tree.js'
import { actorOfSpan } from './actor-at.js'
import type { Mentions } from './find-mentions.js'
import { headOf, sentenceAt } from './locate.js'

/** *The valley has seen fighting*: what somebody or something goes through is no report of his. */
const undergoes =
  /\b(see|sees|saw|seen|seeing|face[sd]?|facing|suffer(s|ed|ing)?|experienc(e|es|ed|ing)|witness(es|ed|ing)?|sustain(s|ed|ing)?)\b/i

/** *The group aims to take the valley*: the intention is what is claimed, and nobody's report of it. */
const intends =
  /\b(aim(s|ed|ing)?|plan(s|ned|ning)?|intend(s|ed|ing)?|seek(s|ing)?|sought|want(s|ed|ing)?|tr(y|ies|ied|ying)|attempt(s|ed|ing)?|prepar(e|es|ed|ing)|hop(e|es|ed|ing)|agree[ds]?( to)?|agreeing|decid(e|es|ed|ing)|vow(s|ed|ing)?|refus(e|es|ed|ing))\b/i

/** By sentence, indices of the attributions that report something of what it says. */
export function contentsBySentence({ attributions, sentences }: Mentions): number[][] {
  const found: number[][] = sentences.map(() => [])
  attributions.forEach(({ content, cue, type }, index) => {
    if (type === 'attitude' && cue.some(({ text }) => undergoes.test(text) || intends.test(text))) return
    for (const part of content)
      for (let at = firstFrom(sentences, part.start + 1) - 1; at < sentences.length; at++) {
        if (at < 0 || sentences[at]!.end <= part.start) continue
        if (sentences[at]!.start >= part.end) break
        if (found[at]!.at(-1) !== index) found[at]!.push(index)
      }
  })
  return found
}

/** Those of the attributions whose content holds the span, innermost (shortest content, nested) first; all by index. */
export function attributionsAround({ attributions }: Mentions, among: readonly number[], span: Span): number[] {
  const length = ({ content }: FoundAttribution) => content.reduce((sum, part) => sum + part.end - part.start, 0)
  const depth = (index: number) => Number(attributions[index]!.nested)
  return among
    .filter((index) => attributions[index]!.content.some((part) => contains(part, span)))
    .map((index) => ({ index, length: length(attributions[index]!) }))
    .sort((a, b) => a.length - b.length || depth(b.index) - depth(a.index) || b.index - a.index)
    .map(({ index }) => index)
}

/** The record's attribution: the innermost, with the outer ones in `via`, outermost first. */
export function attribute(mentions: Mentions, saidBy: readonly number[]): Attribution | null {
  const [inner, ...outer] = saidBy
  if (inner === undefined) return null
  const via = outer.map((index) => resolved(mentions, index)).reverse()
  return { ...resolved(mentions, inner), via }
}

function resolved(mentions: Mentions, index: number): Attribution {
  const { source, cue, content, stance, confidence, foundBy } = mentions.attributions[index]!
  const speaker = speakerOf(mentions, index)
  const medium = mediumOf(mentions, index)
  return { source, cue, content, speaker, medium, saidOn: saidOn(mentions, cue), stance, via: [], confidence, foundBy }
}

const speakerOf = (mentions: Mentions, index: number): Attribution['speaker'] => {
  const source = mentions.attributions[index]!.source[0]
  return source === undefined ? null : actorOfSpan(mentions, source)
}

/** Its own medium, else the one in which the same speaker spoke just before, in the same paragraph. */
function mediumOf(mentions: Mentions, index: number): Attribution['medium'] {
  const speaker = speakerOf(mentions, index)
  for (let at = index; at >= 0; at--) {
    const { medium, cue } = mentions.attributions[at]!
    const between = mentions.report.text.slice(cue[0]!.start, mentions.attributions[index]!.cue[0]!.start)
    if (between.includes('\n') || (at < index && (speaker === null || speakerOf(mentions, at)?.id !== speaker.id)))
      return null
    if (medium !== null) return medium
  }
  return null
}

/** *said Wednesday*: the days of the time expression that hangs on the cue, with no other verb between. */
function saidOn(mentions: Mentions, cue: readonly Span[]): Attribution['saidOn'] {
  const first = cue[0]
  const sentence = first && mentions.sentences[sentenceAt(mentions.sentences, first.start)]
  if (first === undefined || sentence === undefined) return null
  for (const timex of inside(mentions.timexes, sentence)) {
    if (timex.days === null) continue
    let at = headOf(sentence, timex)
    while (at >= 0 && sentence.upos[at] !== 'VERB' && !overlaps(tokenSpan(sentence, at), first)) at = sentence.head[at]!
    if (at < 0 || !overlaps(tokenSpan(sentence, at), first)) continue
    return { ...timex.days, mention: mention(mentions.report.text, timex), basis: 'stated' }
  }
  return null
}
