/** Names the construction of a draft for `foundBy`: the kind of cue and of content, as `verb/clause`. */
import type { Draft } from './draft.js'
import type { SentenceView } from './view/sentence-view.js'

export const nameConstruction = (draft: Draft): string =>
  draft.rule ?? `${cueKind(draft.view, draft.cue)}/${contentKind(draft)}`

function cueKind({ sentence }: SentenceView, cue: number): string {
  if (/^according$/i.test(sentence.form[cue]!)) return 'according-to'
  const upos = sentence.upos[cue]!
  if (upos === 'VERB' || upos === 'AUX') return 'verb'
  if (upos === 'NOUN' || upos === 'PROPN') return 'noun'
  if (upos === 'PUNCT') return 'colon'
  return upos === 'ADJ' ? 'adjective' : upos === 'ADV' ? 'adverb' : 'preposition'
}

function contentKind({ view, cue, contentRuns }: Draft): string {
  const { sentence, quotation } = view
  const [first] = contentRuns
  if (first === undefined) return 'none'
  const quoted = contentRuns.map(({ from, to }) => [quotation[from]! >= 0, quotation[to]! >= 0])
  if (quotation[cue]! < 0) {
    if (quoted.every(([from, to]) => from && to)) return 'quotation'
    for (const { from, to } of contentRuns)
      for (let token = from; token <= to; token++) if (quotation[token]! >= 0) return 'mixed'
  }
  if (first.from < cue && contentRuns.some(({ from }) => from > cue)) return 'interrupted'
  const head = runHead(view, first.from, first.to)
  if (first.from < cue && (sentence.head[cue] === head || sentence.deprel[head] === 'root')) return 'parenthetical'
  const deprel = sentence.deprel[head]!.replace(/:.*/, '')
  if (deprel === 'ccomp') return 'clause'
  if (deprel === 'xcomp') return 'infinitive'
  if (deprel === 'acl' || deprel === 'advcl') return 'clause'
  if (deprel === 'obj' || deprel === 'obl' || deprel === 'nmod') return 'noun'
  return deprel.startsWith('nsubj') ? 'subject' : 'other'
}

/** The highest token of a run: the one whose head is outside. */
function runHead({ sentence }: SentenceView, from: number, to: number): number {
  for (let token = from; token <= to; token++) {
    const head = sentence.head[token]!
    if ((head < from || head > to) && sentence.upos[token] !== 'PUNCT' && sentence.deprel[token] !== 'mark')
      return token
  }
  return from
}
