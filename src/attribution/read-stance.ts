/** Says what the source does to the content, and whether it is a statement, by the lexicon's entry for the cue. */
import type { Stance } from '../record/record.js'
import type { AttributionType } from './attribution.js'
import type { Draft } from './draft.js'
import { entryOf } from './sentence-view.js'

export function readStance({ view, cue }: Draft): Stance {
  return entryOf(view.sentence, cue)?.stance ?? 'asserts'
}

export function readType({ view, cue, contentRuns, rule }: Draft): AttributionType {
  if (rule !== null) return 'statement'
  if (/^according$/i.test(view.sentence.form[cue]!)) return 'statement'
  const entry = entryOf(view.sentence, cue)
  if (entry !== undefined) return entry.type
  const { sentence } = view
  if (sentence.upos[cue] === 'VERB') {
    const quoted = contentRuns.some(({ from }) => view.quotation[from]! >= 0)
    for (let child = sentence.firstChild[cue]!; child >= 0; child = sentence.nextSibling[child]!)
      if (sentence.deprel[child] === 'ccomp') return 'statement'
    return quoted ? 'statement' : 'attitude'
  }
  return sentence.upos[cue] === 'ADJ' ? 'attitude' : 'statement'
}
