/**
 * Drafts the speaker who comes last: "Two rockets hit the depot, the army said on Friday", also in a text
 * without commas. Where the parser ties speaker and verb to the clause before, the learnt field sees no cue.
 * The words after the cue must hold no clause; the words right before it must name a speaker.
 */
import { isSpeakerNoun } from '../lexicon/en/hearsay.js'
import { dependent } from '../ud/tree.js'
import type { Run } from './draft.js'
import { entryOf, type SentenceView } from './view/sentence-view.js'

export interface TrailingSpeaker {
  readonly cueRun: Run
  readonly sourceRun: Run
  readonly contentRun: Run
}

/** Words between the cue and the end of its sentence at the most. */
const mostBehind = 14

export function trailingSpeaker(view: SentenceView, cue: number): TrailingSpeaker | null {
  const { sentence, bare } = view
  if (!tells(view, cue) || cue < 5 || takesLives(view, cue)) return null
  let end = sentence.length - 1
  while (end > cue && sentence.upos[end] === 'PUNCT') end--
  if (end - cue > mostBehind) return null
  for (let token = cue + 1; token <= end; token++) if (isFiniteVerb(view, token) || opens(view, token)) return null
  let from = cue
  while (from > 0 && /^(have|has|had|also|later|earlier)$/i.test(sentence.form[from - 1]!)) from--
  const sourceRun = bare ? speakerBefore(view, from - 1) : speakerBehindComma(view, from - 1)
  if (sourceRun === null || sourceRun.from < 3) return null
  let clause = false
  // *Ten people died in the town, the office said*: a past that the tagger took for a participle is a clause as well.
  for (let token = 0; token < sourceRun.from; token++)
    clause ||= isFiniteVerb(view, token) || (!bare && sentence.xpos[token] === 'VBN')
  let to = sourceRun.from - 1
  while (to > 0 && sentence.upos[to] === 'PUNCT' && view.quotation[to]! < 0) to--
  return clause ? { cueRun: { from, to: cue }, sourceRun, contentRun: { from: 0, to } } : null
}

const tells = (view: SentenceView, cue: number): boolean => {
  const { sentence, bare } = view
  if (!/^(VBD|VBZ|VBP|VBN)$/.test(sentence.xpos[cue]!)) return false
  if (/^(say|add|announce|report|state|confirm|claim|tweet|write|warn)$/.test(sentence.lemma[cue]!)) return true
  // Behind a comma any verb of reporting without an object but him who is told: *…, a nurse recounted; …, they told the radio*.
  if (bare || entryOf(sentence, cue)?.type !== 'statement') return false
  return /^(tell|inform|assure|remind)$/.test(sentence.lemma[cue]!) || dependent(sentence, cue, 'obj', 'ccomp') <= cue
}

/** *The raid claimed 100 civilian lives*: nobody speaks. */
const takesLives = ({ sentence }: SentenceView, cue: number): boolean =>
  sentence.lemma[cue] === 'claim' &&
  sentence.form.slice(cue + 1, cue + 9).some((form) => /^(?:life|lives|civilians?|victims?|casualties)$/i.test(form))

const isFiniteVerb = ({ sentence }: SentenceView, token: number): boolean =>
  /^(VBD|VBZ|VBP|MD)$/.test(sentence.xpos[token]!)

/** Words after which the cue has a content behind it. */
const opens = ({ sentence, quotation }: SentenceView, token: number): boolean =>
  /^(that|:)$/i.test(sentence.form[token]!) || quotation[token]! >= 0

/** All between a comma and the cue, where it holds no clause and names a speaker; null where it does not. */
function speakerBehindComma(view: SentenceView, last: number): Run | null {
  const { sentence } = view
  let from = last
  while (from > 0 && sentence.form[from - 1] !== ',' && last - from < mostBehind) {
    if (isFiniteVerb(view, from)) return null
    from--
  }
  if (from < 3 || sentence.form[from - 1] !== ',' || !/^(DET|NOUN|PROPN|PRON|ADJ|NUM)$/.test(sentence.upos[from]!))
    return null
  return isSubject(view, from, last) || namesSpeaker(view, from, last) ? { from, to: last } : null
}

/** Whether the tree has the words, and no others, as the subject of the verb behind them. */
function isSubject({ sentence, first, last }: SentenceView, from: number, to: number): boolean {
  const subject = dependent(sentence, to + 1, 'nsubj')
  return subject >= from && first[subject]! >= from && last[subject] === to
}

const namesSpeaker = ({ sentence }: SentenceView, from: number, to: number): boolean => {
  for (let token = from; token <= to; token++)
    if (
      sentence.upos[token] === 'PROPN' ||
      isSpeakerNoun(sentence.form[token]!) ||
      /^(he|she|they)$/i.test(sentence.form[token]!)
    )
      return true
  return false
}

/** The shortest noun phrase that ends at the token and names a speaker; null where none does. */
function speakerBefore(view: SentenceView, last: number): Run | null {
  const { sentence } = view
  if (last < 0) return null
  if (/^(he|she|they|it)$/i.test(sentence.form[last]!)) return { from: last, to: last }
  let from = corePhrase(view, last)
  if (from > last) return null
  while (/^(of|for|at|in|on)$/i.test(sentence.form[from - 1] ?? '') && isSpeakerNoun(sentence.form[from - 2] ?? ''))
    from = corePhrase(view, from - 2)
  return namesSpeaker(view, from, last) ? { from, to: last } : null
}

/** First token of the run of nouns, names and their adjectives that ends at `last`; `last + 1` where there is none. */
function corePhrase(view: SentenceView, last: number): number {
  const { sentence } = view
  let from = last + 1
  while (from > 0) {
    const token = from - 1
    const upos = sentence.upos[token]!
    if (upos === 'DET' || /^PRP\$$/.test(sentence.xpos[token]!)) return token
    if (from <= last && sentence.form[token - 1] === '-' && sentence.ends[token - 1] === sentence.starts[token]) {
      from = token - 2
      continue
    }
    if (!/^(NOUN|PROPN|ADJ)$/.test(upos)) break
    if (from <= last && endsPhrase(view, token)) break
    from = token
  }
  return sentence.upos[from - 1] === 'ADP' ? afterPlace(view, from, last) : from
}

/** Whether the phrase that the token belongs to is another one than what follows: a plural before an adjective, a weekday, a common noun before a name. */
function endsPhrase({ sentence }: SentenceView, token: number): boolean {
  const form = sentence.form[token]!
  const next = token + 1
  if (/^(mon|tues|wednes|thurs|fri|satur|sun)days?$/i.test(form)) return true
  if (sentence.upos[token] !== 'NOUN') return false
  if (sentence.upos[next] === 'ADJ') return true
  return sentence.upos[next] === 'PROPN' && !isSpeakerNoun(form)
}

/** "in northern Syria military sources said": the names behind a preposition are its own, the common nouns speak. */
function afterPlace({ sentence }: SentenceView, from: number, last: number): number {
  for (let token = from; token < last; token++)
    if (sentence.upos[token] === 'PROPN' && /^(NOUN|ADJ)$/.test(sentence.upos[token + 1]!)) return token + 1
  return from
}
