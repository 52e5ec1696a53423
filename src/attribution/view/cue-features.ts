/**
 * Features of a token as the head of a cue, hashed: the word and its neighbours, its relation upward,
 * what hangs below it (a subject? a clause? with which complementizer?), and quotation marks nearby.
 */
import { hashString, mix } from './hash.js'
import { caseOf, type SentenceView } from './sentence-view.js'

const none = 0x5bd1e995
const mark = hashString('mark')
const nsubj = hashString('nsubj')
const punct = hashString('punct')
const ccomp = hashString('ccomp')
const xcomp = hashString('xcomp')

/** Appends the features of `token` to `out`; returns how many there are now. */
export function cueFeatures(view: SentenceView, token: number, out: Int32Array): number {
  let n = 0
  const { word, upos, xpos, deprel, cueClass } = view
  const { head, firstChild, nextSibling, length } = view.sentence
  const above = head[token]!
  const w = word[token]!
  const u = upos[token]!
  const x = xpos[token]!
  const d = deprel[token]!
  const c = cueClass[token]!
  const before = token > 0 ? word[token - 1]! : none
  const after = token + 1 < length ? word[token + 1]! : none
  const after2 = token + 2 < length ? word[token + 2]! : none
  const aboveWord = above >= 0 ? word[above]! : none
  const aboveUpos = above >= 0 ? upos[above]! : none
  const quotes = quoteState(view, token)
  out[n++] = mix(0, 0)
  out[n++] = mix(1, w)
  out[n++] = mix(2, w, u)
  out[n++] = mix(3, w, d)
  out[n++] = mix(4, w, x)
  out[n++] = mix(5, u, d)
  out[n++] = mix(6, x, d)
  out[n++] = mix(7, c, d)
  out[n++] = mix(8, c, x)
  out[n++] = mix(9, w, before)
  out[n++] = mix(10, w, after)
  out[n++] = mix(11, x, before)
  out[n++] = mix(12, x, after)
  out[n++] = mix(13, w, after, after2)
  out[n++] = mix(14, d, aboveWord)
  out[n++] = mix(15, w, aboveWord)
  out[n++] = mix(16, d, aboveUpos, u)
  out[n++] = mix(17, w, quotes)
  out[n++] = mix(18, x, quotes)
  out[n++] = mix(19, c, quotes)
  out[n++] = mix(20, w, view.headline ? 1 : 0)
  out[n++] = mix(21, x, view.headline ? 1 : 0, d)
  out[n++] = mix(22, w, token === 0 ? 1 : 0, token + 2 >= length ? 1 : 0)
  out[n++] = mix(23, x, token > 0 ? upos[token - 1]! : none, token + 1 < length ? upos[token + 1]! : none)
  out[n++] = mix(24, above >= 0 ? cueClass[above]! : none, d, u)

  let frame = 0
  let subject = none
  for (let child = firstChild[token]!; child >= 0; child = nextSibling[child]!) {
    const r = deprel[child]!
    const side = child < token ? 1 : 2
    if (r === ccomp || r === xcomp) {
      const complementizer = markOf(view, child)
      out[n++] = mix(30, w, r, complementizer)
      out[n++] = mix(31, c, r, complementizer)
      out[n++] = mix(32, x, r, complementizer)
    }
    if (view.relation[child] === nsubj) {
      subject = mix(0, upos[child]!, word[child]!)
      out[n++] = mix(33, w, upos[child]!)
      out[n++] = mix(34, x, word[child]!)
      out[n++] = mix(35, c, upos[child]!, side)
    }
    out[n++] = mix(36, w, r)
    out[n++] = mix(37, x, r, side)
    out[n++] = mix(38, c, r)
    out[n++] = mix(39, r, word[child]!)
    out[n++] = mix(40, w, r, word[child]!)
    const preposition = caseOf(view, child)
    if (preposition !== none) {
      out[n++] = mix(41, w, r, preposition)
      out[n++] = mix(42, c, r, preposition)
    }
    if (r !== mark && r !== punct) frame = Math.imul(frame, 31) ^ (view.relation[child] === nsubj ? nsubj : r)
    if (n > maxCueFeatures - 16) break
  }
  out[n++] = mix(50, w, frame)
  out[n++] = mix(51, x, frame)
  out[n++] = mix(52, c, frame, d)
  out[n++] = mix(53, subject, frame)
  if (above >= 0) {
    out[n++] = mix(54, w, d, caseOf(view, token))
    out[n++] = mix(55, c, d, caseOf(view, token))
    out[n++] = mix(56, d, x, above < token ? 1 : 2)
  }
  if (view.salt !== 0) for (let i = 0; i < n; i++) out[i]! ^= view.salt
  return n
}

export const maxCueFeatures = 200

/** "to" of "told them to leave", asked of "leave": the first marker below; `none` where there is none. */
function markOf(view: SentenceView, token: number): number {
  const { firstChild, nextSibling, deprel } = view.sentence
  for (let child = firstChild[token]!; child >= 0; child = nextSibling[child]!)
    if (deprel[child] === 'mark') return view.word[child]!
  return none
}

/** Where quotations stand around the token: it is inside one (1), one ends close before (2), one opens close after (4), one is in the sentence (8). */
function quoteState(view: SentenceView, token: number): number {
  if (!view.hasQuotation) return 0
  const { quotation } = view
  let state = quotation[token]! >= 0 ? 1 : 0
  for (let near = Math.max(0, token - 4); near < token; near++) if (quotation[near]! >= 0) state |= 2
  for (let near = token + 1; near < Math.min(quotation.length, token + 5); near++) if (quotation[near]! >= 0) state |= 4
  return state | 8
}
