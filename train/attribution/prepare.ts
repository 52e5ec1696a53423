/** Turns annotated articles into what the learners see: views of sentences, the gold head and roles of each cue. */
import { roles } from '../../src/attribution/roles/decode-roles.js'
import { findQuotations, type Quotation } from '../../src/attribution/view/find-quotations.js'
import { isBare, type SentenceView, viewSentence } from '../../src/attribution/view/sentence-view.js'
import type { Span } from '../../src/text/span.js'
import type { Sentence } from '../../src/ud/sentence.js'
import type { Article, GoldAttribution } from './read-corpus.js'

export interface GoldCue {
  readonly view: SentenceView
  readonly cue: number
  /** Label of each token of the sentence, as decode-roles.ts counts them. */
  readonly path: Uint8Array
  readonly gold: GoldAttribution
}

export interface Prepared {
  readonly article: Article
  readonly quotations: readonly Quotation[]
  readonly views: readonly SentenceView[]
  readonly cues: readonly GoldCue[]
}

export function prepare(article: Article): Prepared {
  const quotations = findQuotations(article.report.text)
  const shared = { quotations, bare: isBare(article.report.text) }
  const views = article.sentences.map((sentence, index) => viewSentence(sentence, index, shared))
  const cues: GoldCue[] = []
  const taken = new Set<string>()
  for (const gold of article.gold) {
    const span = gold.cue[0]
    const view = span && views.find(({ sentence }) => sentence.end > span.start)
    if (span === undefined || view === undefined) continue
    const cue = headOf(view.sentence, span)
    if (cue < 0 || taken.has(`${view.index}-${cue}`)) continue
    taken.add(`${view.index}-${cue}`)
    cues.push({ view, cue, path: pathOf(view.sentence, gold, cue), gold })
  }
  return { article, quotations, views, cues }
}

const isIn = (sentence: Sentence, token: number, span: Span): boolean => {
  const middle = (sentence.starts[token]! + sentence.ends[token]!) / 2
  return span.start <= middle && middle < span.end
}

/** The token of the span whose head is outside of it; a verb before others, the first of equals. -1 where no token is in it. */
function headOf(sentence: Sentence, span: Span): number {
  const inside: number[] = []
  for (let token = 0; token < sentence.length; token++) if (isIn(sentence, token, span)) inside.push(token)
  const tops = inside.filter((token) => !inside.includes(sentence.head[token]!))
  return (
    tops.find((token) => sentence.upos[token] === 'VERB') ??
    tops.find((token) => sentence.upos[token] !== 'PUNCT') ??
    tops[0] ??
    -1
  )
}

function pathOf(sentence: Sentence, gold: GoldAttribution, cue: number): Uint8Array {
  const path = new Uint8Array(sentence.length)
  for (const role of ['content', 'source', 'cue'] as const)
    for (const span of gold[role])
      for (let token = 0; token < sentence.length; token++) if (isIn(sentence, token, span)) path[token] = roles[role]
  path[cue] = roles.cue
  return path
}
