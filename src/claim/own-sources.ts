/**
 * Sources that the claim's own words give, where no attribution stands around it: who denies or blames (*a charge Norland
 * denies*), who claims responsibility, who regards it so (*is considered by the council*), and nobody named (*reportedly*). Touches nothing.
 */
import type { FoundEvent } from '../event/found-event.js'
import type { Attribution, Mention, Stance } from '../record/record.js'
import { mention } from '../text/mention.js'
import type { Span } from '../text/span.js'
import type { Sentence } from '../ud/sentence.js'
import { dependents, tokenSpan } from '../ud/tree.js'
import { actorAt } from './actor-at.js'
import type { Mentions } from './find-mentions.js'
import { phraseSpan } from './phrase.js'

/** Adverbs that say that somebody says so, and do not say who. */
const unnamed: ReadonlyMap<string, Stance> = new Map([
  ['reportedly', 'asserts'],
  ['allegedly', 'accuses'],
  ['supposedly', 'doubts'],
  ['purportedly', 'doubts'],
])

export function ownSource(
  mentions: Mentions,
  sentence: Sentence,
  event: FoundEvent,
  evidence: Span,
): Attribution | null {
  const adverb = [event.token, event.predicate]
    .flatMap((token) => dependents(sentence, token, 'advmod'))
    .find((token) => unnamed.has(sentence.form[token]!.toLowerCase()))
  if (adverb !== undefined)
    return made(mentions, {
      cue: tokenSpan(sentence, adverb),
      evidence,
      stance: unnamed.get(sentence.form[adverb]!.toLowerCase())!,
      foundBy: 'own/unnamed-adverb',
    })
  const { holder: by } = event
  if (by !== undefined)
    return made(mentions, {
      ...(by.head < 0
        ? {}
        : {
            source: mention(mentions.report.text, phraseSpan(sentence, by.head)),
            speaker: actorAt(mentions, sentence, by.head),
          }),
      cue: tokenSpan(sentence, by.cue ?? event.predicate),
      evidence,
      stance: by.stance,
      foundBy: `own/${by.stance}`,
    })
  const claims = /^idiom\/(claim|take)-responsibility/.test(event.foundBy)
  const regards = /^verb\/(consider|regard|recognise|recognize|designate)\//.test(event.foundBy)
  const holder = event.agents[0]
  if ((!claims && !regards) || holder === undefined || isNobody(sentence, holder)) return null
  return made(mentions, {
    source: mention(mentions.report.text, phraseSpan(sentence, holder)),
    speaker: actorAt(mentions, sentence, holder),
    cue: tokenSpan(sentence, event.token),
    evidence,
    stance: claims ? 'confirms' : 'asserts',
    foundBy: claims ? 'own/claims-responsibility' : 'own/regarded-by',
  })
}

/** *no group claimed responsibility*: nobody speaks. */
const isNobody = (sentence: Sentence, token: number): boolean =>
  /^(none|nobody|one)$/.test(sentence.lemma[token]!.toLowerCase()) ||
  dependents(sentence, token, 'det').some((part) => sentence.lemma[part]!.toLowerCase() === 'no')

interface Made {
  readonly source?: Mention
  readonly speaker?: Attribution['speaker']
  readonly cue: Span
  readonly evidence: Span
  readonly stance: Stance
  readonly foundBy: string
}

/** Confidence of sources by these rules: right in four of five uses in the development reports. */
const ruleConfidence = 0.8

const made = (
  { report: { text } }: Mentions,
  { source, speaker, cue, evidence, stance, foundBy }: Made,
): Attribution => ({
  source: source === undefined ? [] : [source],
  cue: [mention(text, cue)],
  content: [mention(text, evidence)],
  speaker: speaker ?? null,
  medium: null,
  saidOn: null,
  stance,
  via: [],
  confidence: ruleConfidence,
  foundBy,
})
