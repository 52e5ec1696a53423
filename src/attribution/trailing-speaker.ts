/**
 * Drafts the speaker who comes last: "Two rockets hit the depot, the army said on Friday", also in a text
 * without commas. Where the parser ties speaker and verb to the clause before, the learnt field sees no cue.
 * The words after the cue must hold no clause; the words right before it must name a speaker.
 */
import { isSpeakerNoun } from '../lexicon/en/hearsay.js'
import { parentheticalVerbs } from '../lexicon/en/reporting-verbs.js'
import { dependent } from '../ud/tree.js'
import type { Run } from './draft.js'
import { entryOf, type SentenceView } from './view/sentence-view.js'

export interface TrailingSpeaker {
  readonly cueRun: Run
  readonly sourceRun: Run
  readonly contentRuns: readonly Run[]
}

/** Words between the cue and the end of its sentence at the most. */
const mostBehind = 14

export function trailingSpeaker(view: SentenceView, cue: number): TrailingSpeaker | null {
  const { sentence, bare } = view
  if (!tells(view, cue) || cue < 5 || takesObject(view, cue)) return null
  const tail = tailOf(view, cue)
  if (tail === null) return null
  let from = cue
  while (from > 0 && /^(have|has|had|also|later|earlier)$/i.test(sentence.form[from - 1]!)) from--
  const sourceRun = bare ? speakerBefore(view, from - 1) : speakerBehindComma(view, from - 1)
  if (sourceRun === null || sourceRun.from < 3) return null
  let clause = false
  // *Ten people died in the town, the office said*: a past that the tagger took for a participle is a clause as well.
  for (let token = 0; token < sourceRun.from; token++)
    clause ||= isFiniteVerb(view, token) || (!bare && sentence.xpos[token] === 'VBN')
  if (!clause) return null
  const behind = endOf(view, tail.goesOn ? sentence.length - 1 : -1)
  const rest = tail.goesOn && behind > tail.end ? [{ from: tail.end + 1, to: behind }] : []
  return {
    cueRun: { from, to: cue },
    sourceRun,
    contentRuns: [{ from: 0, to: endOf(view, sourceRun.from - 1) }, ...rest],
  }
}

/** The token or the last before it that is no mark of punctuation outside of quotations. */
function endOf({ sentence, quotation }: SentenceView, token: number): number {
  while (token > 0 && sentence.upos[token] === 'PUNCT' && quotation[token]! < 0) token--
  return token
}

/**
 * Last word of what belongs to the cue: *said on Friday*, *told the radio*; null where a content stands behind. It goes to the
 * end of the sentence, or to where the speaker goes on: *…, a pastor said, and soldiers barred them*, if nobody else speaks there.
 */
function tailOf(view: SentenceView, cue: number): { end: number; goesOn: boolean } | null {
  const { sentence, bare } = view
  const { length, form } = sentence
  for (let token = cue + 1; token < length; token++) {
    if (token - cue > mostBehind) return null
    const isJoined = form[token] === ',' && /^(and|but|while|yet)$/i.test(form[token + 1] ?? '')
    if (!bare && (form[token] === ';' || isJoined)) {
      const end = isJoined ? token + 1 : token
      for (let next = end + 1; next < length; next++)
        if (entryOf(sentence, next) !== undefined && isFiniteVerb(view, next)) return { end: token - 1, goesOn: false }
      return { end, goesOn: true }
    }
    // *said after rebels attacked*: when it was said.
    if (/^(after|before|when|while|as|following|during)$/i.test(form[token]!)) return { end: token - 1, goesOn: false }
    if (isFiniteVerb(view, token) || opens(view, token)) return null
  }
  return { end: length - 1, goesOn: false }
}

const tells = (view: SentenceView, cue: number): boolean => {
  const { sentence, bare } = view
  if (!/^(VBD|VBZ|VBP|VBN)$/.test(sentence.xpos[cue]!)) return false
  if (/^(say|add|announce|report|state|confirm|claim|tweet|write|warn)$/.test(sentence.lemma[cue]!)) return true
  // Behind a comma any verb that can stand there, without an object but him who is told: *…, a nurse recounted; …, they told the radio*.
  const lemma = bare ? undefined : entryOf(sentence, cue)?.lemma
  if (lemma === undefined || !parentheticalVerbs.has(lemma)) return false
  return /^(tell|inform|assure|remind|warn)$/.test(lemma) || dependent(sentence, cue, 'obj', 'ccomp') <= cue
}

/** *The raid claimed 100 civilian lives, the group has claimed the bombings*: what stands behind is claimed. */
const takesObject = ({ sentence }: SentenceView, cue: number): boolean =>
  sentence.lemma[cue] === 'claim' && /^(DET|NUM|NOUN|ADJ|PRON|VERB)$/.test(sentence.upos[cue + 1] ?? '')

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
