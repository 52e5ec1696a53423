/** Says what the source does to the content, and whether it is a statement, by the lexicon's entry for the cue. */
import type { Stance } from '../record/record.js'
import { dependent, dependents } from '../ud/tree.js'
import type { AttributionType } from './attribution.js'
import type { Draft } from './draft.js'
import { entryOf } from './view/sentence-view.js'

/** Verbs that report only with a quotation or a clause; else they tell what somebody does: *continued the shelling*. */
const doers = new Set([
  'continue',
  'offer',
  'order',
  'read',
  'release',
  'share',
  'post',
  'hold',
  'address',
  'challenge',
  'charge',
])

/**
 * The stance of the cue's entry, `asserts` where it has none. *Did not confirm*, *never said*: doubts.
 * *Rejected* denies a claim, an accusation; of an offer or a plan it says nothing about truth.
 */
export function readStance({ view, cue }: Draft): Stance {
  const { sentence } = view
  const stance = entryOf(sentence, cue)?.stance ?? 'asserts'
  if (dependents(sentence, cue, 'advmod').some((token) => /^(not|never)$/.test(sentence.lemma[token]!))) return 'doubts'
  const object = dependent(sentence, cue, 'obj', 'nsubj:pass')
  if (stance !== 'denies' || sentence.lemma[cue] === 'deny' || object < 0) return stance
  const said = entryOf(sentence, object)
  const tells = said?.type === 'statement' && /^(asserts|accuses|confirms|denies)$/.test(said.stance)
  return tells || sentence.upos[object] === 'PRON' ? 'denies' : 'doubts'
}

export function readType({ view, cue, contentRuns, rule }: Draft): AttributionType {
  if (rule !== null) return 'statement'
  if (/^according$/i.test(view.sentence.form[cue]!)) return 'statement'
  const { sentence } = view
  const entry = entryOf(sentence, cue)
  if (entry !== undefined && !doers.has(entry.lemma)) return entry.type
  if (sentence.upos[cue] !== 'VERB') return sentence.upos[cue] === 'ADJ' ? 'attitude' : 'statement'
  const quoted = contentRuns.some(({ from }) => view.quotation[from]! >= 0)
  return quoted || dependent(sentence, cue, 'ccomp') >= 0 ? 'statement' : 'attitude'
}
