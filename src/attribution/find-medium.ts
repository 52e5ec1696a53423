/**
 * Finds the medium of a statement, where or how it was said: the phrase on the cue (*in a statement*, *in an interview with the
 * daily*), the outlet told or quoting (*told AFP*, *was quoted by local media as saying*), a service or outlet anywhere around what
 * is said (*the envoy, also on Twitter, …*), and the statement or picture that speaks itself (*the statement added*). Touches nothing.
 */
import { mediaNouns, mediaPrepositions, outletNames, outletWords, services } from '../lexicon/en/media.js'
import type { Mention } from '../record/record.js'
import { mention } from '../text/mention.js'
import type { Sentence } from '../ud/sentence.js'
import { dependent, dependents, subtree, tokensSpan } from '../ud/tree.js'
import type { Draft } from './draft.js'
import type { SentenceView } from './view/sentence-view.js'

const apart = ['case', 'punct', 'acl', 'conj', 'cc', 'parataxis', 'appos']

export function findMedium(
  { view, cue, contentRuns, sourceRun }: Pick<Draft, 'view' | 'cue' | 'contentRuns' | 'sourceRun'>,
  text: string,
): Mention | null {
  const { sentence } = view
  const said = (token: number) => contentRuns.some(({ from, to }) => from <= token && token <= to)
  const words = (head: number) =>
    mention(
      text,
      tokensSpan(
        sentence,
        subtree(sentence, head, apart).filter((token) => !said(token)),
      ),
    )
  const outlet = outletOf(sentence, cue)
  if (outlet >= 0 && !said(outlet)) return words(outlet)
  for (const phrase of [...dependents(sentence, cue, 'obl', 'nmod'), ...fronted(view, cue)])
    if (!said(phrase) && isBehind(sentence, phrase, mediaPrepositions) && isMedium(sentence, phrase))
      return words(phrase)
  for (let token = 0; token < sentence.length; token++)
    if (!said(token) && isBehind(sentence, token, onAir) && isService(sentence, token)) return words(token)
  for (let token = sourceRun?.from ?? 0; token <= (sourceRun?.to ?? -1); token++)
    if (/^nsubj/.test(sentence.deprel[token]!) && mediaNouns.has(sentence.lemma[token]!.toLowerCase()))
      return words(token)
  return null
}

const onAir: ReadonlySet<string> = new Set(['on', 'via', 'through'])

const isBehind = (sentence: Sentence, phrase: number, prepositions: ReadonlySet<string>): boolean => {
  const preposition = dependent(sentence, phrase, 'case')
  return preposition >= 0 && preposition < phrase && prepositions.has(sentence.lemma[preposition]!.toLowerCase())
}

const isMedium = (sentence: Sentence, token: number): boolean =>
  mediaNouns.has(sentence.lemma[token]!.toLowerCase()) || isOutlet(sentence, token)

/** *on Twitter, via Telegram, on Fox News* */
const isService = (sentence: Sentence, token: number): boolean =>
  services.has(sentence.lemma[token]!.toLowerCase()) || isOutlet(sentence, token)

/** A name that the lexicon lists, or one that holds an outlet's word. */
function isOutlet(sentence: Sentence, token: number): boolean {
  if (sentence.upos[token] !== 'PROPN') return false
  const phrase = subtree(sentence, token, apart)
  const name = phrase.filter((one) => sentence.upos[one] !== 'DET').map((one) => sentence.form[one]!.toLowerCase())
  return outletNames.has(name.join(' ')) || phrase.some((one) => outletWords.has(sentence.lemma[one]!.toLowerCase()))
}

/** "told AFP", "told the daily Vatan", "was quoted by state media": the outlet, -1 where none is. */
function outletOf(sentence: Sentence, cue: number): number {
  const lemma = sentence.lemma[cue]!
  if (/^(?:quote|cite)$/.test(lemma)) {
    const by = dependents(sentence, cue, 'obl').find((part) => isBehind(sentence, part, new Set(['by'])))
    return by !== undefined &&
      (isOutlet(sentence, by) || /^(?:media|press)$/.test(sentence.lemma[by]!) || isMedium(sentence, by))
      ? by
      : -1
  }
  const told =
    lemma === 'tell'
      ? dependent(sentence, cue, 'obj', 'iobj')
      : (dependents(sentence, cue, 'obl').find((part) => isBehind(sentence, part, new Set(['to', 'with']))) ?? -1)
  if (told < cue) return -1
  const acronym = lemma === 'tell' && sentence.upos[told] === 'PROPN' && /^\p{Lu}{2,5}$/u.test(sentence.form[told]!)
  const described =
    lemma === 'tell' &&
    subtree(sentence, told, ['acl', 'appos']).some((one) => outletWords.has(sentence.lemma[one]!.toLowerCase()))
  return acronym || described || isOutlet(sentence, told) ? told : -1
}

/** "In an interview with the daily, the general said …": the phrase that opens the sentence, wherever the parse hangs it. */
function fronted({ sentence }: SentenceView, cue: number): number[] {
  const head = sentence.deprel[0] === 'case' ? sentence.head[0]! : -1
  const comma = sentence.form.indexOf(',')
  return head > 0 && comma > head && comma < cue ? [head] : []
}
