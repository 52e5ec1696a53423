/**
 * Gives a quotation that no verb of saying introduces to who speaks in the sentence before it: *The envoy criticised the move
 * via Twitter. "It is wrong. The town is lost."* The quotation follows in the same paragraph, a sentence or more
 * long; the sentence's main verb is an act of speech and its subject a name or a speaker. Touches nothing.
 */
import { isSpeakerNoun } from '../lexicon/en/hearsay.js'
import { mention } from '../text/mention.js'
import { overlaps } from '../text/span.js'
import type { Sentence } from '../ud/sentence.js'
import { dependent, dependents, subtree, tokenSpan, tokensSpan } from '../ud/tree.js'
import type { FoundAttribution } from './attribution.js'
import { findMedium } from './find-medium.js'
import type { Quotation } from './view/find-quotations.js'
import type { SentenceView } from './view/sentence-view.js'

/** Verbs by which somebody speaks that take no clause for what is said, or leave it to the next sentence. */
const speaks =
  /^(?:criticize|criticise|condemn|denounce|defend|praise|welcome|reject|dismiss|respond|react|reply|comment|speak|write|tweet|post|argue|insist|say|add|explain|accuse|blame|urge|warn|deny|oppose|agree|disagree|elaborate|clarify)$/

/** Characters of such a quotation at the least: shorter ones are words in quotation marks. */
const shortest = 30

/** Right in three of four uses in the development reports. */
const confidence = 0.75

export function freeQuotations(
  text: string,
  views: readonly SentenceView[],
  quotations: readonly Quotation[],
  found: readonly FoundAttribution[],
): FoundAttribution[] {
  return quotations.flatMap((quotation) => {
    if (quotation.continues || quotation.end - quotation.start < shortest) return []
    if (found.some(({ content, cue }) => [...content, ...cue].some((span) => overlaps(span, quotation)))) return []
    const before = views.findLast(({ sentence }) => sentence.end <= quotation.start)
    const opens = views.some(
      ({ sentence }) => sentence.start >= quotation.start && sentence.start <= quotation.start + 2,
    )
    if (before === undefined || !opens || /\S|\n/.test(text.slice(before.sentence.end, quotation.start))) return []
    const { sentence } = before
    const cue = sentence.deprel.indexOf('root')
    const subject = cue < 0 ? -1 : dependent(sentence, cue, 'nsubj')
    if (subject < 0 || sentence.deprel[subject] !== 'nsubj' || !speaks.test(sentence.lemma[cue]!)) return []
    if (isUnspoken(sentence, cue)) return []
    const quoted = quotations.some((other) => overlaps(other, sentence))
    const isSpeaker = sentence.upos[subject] === 'PROPN' || isSpeakerNoun(sentence.form[subject]!)
    if (!isSpeaker && !/^(?:he|she|they)$/i.test(sentence.form[subject]!)) return []
    if (quoted || dependent(sentence, cue, 'ccomp') >= 0) return []
    const source = tokensSpan(sentence, subtree(sentence, subject, ['acl', 'appos', 'punct', 'parataxis']))
    return [
      {
        source: [mention(text, source)],
        cue: [mention(text, tokenSpan(sentence, cue))],
        content: [mention(text, quotation)],
        stance: 'asserts' as const,
        type: 'statement' as const,
        medium: findMedium({ view: before, cue, contentRuns: [], sourceRun: null }, text),
        nested: false,
        confidence,
        foundBy: 'rule/free-quotation',
      },
    ]
  })
}

/** *did not comment, never replied, may respond*: whoever does not speak, or may, said nothing. */
const isUnspoken = (sentence: Sentence, cue: number): boolean =>
  dependents(sentence, cue, 'advmod', 'aux').some(
    (word) => /^(?:not|never|n['’]t)$/i.test(sentence.form[word]!) || sentence.xpos[word] === 'MD',
  )
