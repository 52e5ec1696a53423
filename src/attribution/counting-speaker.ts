/**
 * Drafts who counts: "Officials put the death toll at 34", "a tally by the union gave 23 dead and 71 injured". The corpus of the learnt
 * field has few such verbs, for most of what they govern is no statement: asked of tolls alone.
 */
import { harmedForms, harmNouns } from '../lexicon/en/harm-words.js'
import { countingVerbs, estimatingVerbs } from '../lexicon/en/reporting-verbs.js'
import type { Sentence } from '../ud/sentence.js'
import { dependent, dependents } from '../ud/tree.js'
import type { Run } from './draft.js'
import type { SentenceView } from './view/sentence-view.js'

export interface CountingSpeaker {
  readonly cueRun: Run
  readonly sourceRun: Run
  readonly contentRuns: readonly Run[]
}

/** Words between the verb and its number, and from the number to the harm, at the most. */
const most = 12

export function countingSpeaker({ sentence, first, last }: SentenceView, cue: number): CountingSpeaker | null {
  // *A doctor, who asked not to be named, put the toll at 34*: a past that is read as a bare verb.
  const isBare = sentence.xpos[cue] === 'VB'
  if (!/^VB[DZPN]?$/.test(sentence.xpos[cue]!) || (isBare && dependent(sentence, cue, 'aux', 'mark') >= 0)) return null
  const isEstimate = estimatingVerbs.has(sentence.lemma[cue]!)
  if (!isEstimate && !countingVerbs.has(sentence.lemma[cue]!)) return null
  const subject = dependents(sentence, cue, 'nsubj').find((token) => sentence.deprel[token] !== 'nsubj:pass') ?? cue
  if (subject >= cue || dependent(sentence, cue, 'aux:pass') >= 0) return null
  const to = endOf(sentence, cue)
  if (!(isEstimate && putsToll(sentence, cue, to)) && !countsHarmed(sentence, cue, to)) return null
  return {
    cueRun: { from: cue, to: cue },
    sourceRun: trimmed(sentence, first[subject]!, Math.min(last[subject]!, cue - 1)),
    contentRuns: [{ from: cue + 1, to }],
  }
}

/** Without a comma or a conjunction at its ends. */
function trimmed({ upos }: Sentence, from: number, to: number): Run {
  while (from < to && /^(?:PUNCT|CCONJ)$/.test(upos[from]!)) from++
  while (to > from && upos[to] === 'PUNCT') to--
  return { from, to }
}

/** The last word of the verb's clause: before a mark of punctuation behind which no list goes on, or a clause of its own. */
function endOf(sentence: Sentence, cue: number): number {
  let at = cue + 1
  while (at < sentence.length - 1 && !endsAt(sentence, at)) at++
  return endsAt(sentence, at) ? at - 1 : at
}

const endsAt = ({ form, upos }: Sentence, at: number): boolean =>
  /^[.;:!?()]$/.test(form[at]!) ||
  (form[at] === ',' && upos[at + 1] !== 'NUM' && !/^(?:and|including)$/.test(form[at + 1] ?? ''))

/** *(put) the number of those killed at 34* */
function putsToll(sentence: Sentence, cue: number, to: number): boolean {
  for (let at = cue + 2; at < to && at < cue + most; at++)
    if (sentence.form[at] === 'at' && isNear(sentence, at, (token) => sentence.upos[token] === 'NUM'))
      return sentence.form.slice(cue + 1, at).some((form) => tollWord.test(form))
  return false
}
const tollWord = /^(?:tolls?|tally|numbers?|total|count|losses|casualties|dead|deaths|fatalities)$/i

/** *(recorded) at least 23 dead, 40 deaths, the deaths of six men* */
function countsHarmed(sentence: Sentence, cue: number, to: number): boolean {
  for (let at = cue + 1; at <= to && at < cue + 6; at++) {
    if (sentence.upos[at] === 'VERB' || sentence.upos[at] === 'SCONJ') return false
    if (sentence.upos[at] === 'NUM')
      return isNear(sentence, at, (token) => token <= to && tellsHarm(sentence.form[token]!))
  }
  return false
}

const tellsHarm = (form: string): boolean => {
  const lower = form.toLowerCase()
  return harmedForms.has(lower) || harmNouns.has(lower.replace(/ies$/, 'y').replace(/s$/, '')) || lower === 'casualties'
}

const isNear = (sentence: Sentence, from: number, asked: (token: number) => boolean): boolean => {
  for (let at = from + 1; at < Math.min(sentence.length, from + 6); at++) if (asked(at)) return true
  return false
}
