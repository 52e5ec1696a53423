/**
 * Mends the runs of a draft where grammar decides: a clause that is said keeps its participles and its
 * coordinated verbs ("said warplanes struck the city, killing 13"), who is nominal speaks where the
 * field took a clause for the speaker ("Fifteen were in critical condition said the head of the clinic",
 * a text without commas), and what is denied belongs to the content ("rejected accusations of looting").
 */
import { dependent } from '../../ud/tree.js'
import type { Run } from '../draft.js'
import { entryOf, type SentenceView } from '../view/sentence-view.js'

export interface Runs {
  /** The head of the cue. */
  readonly cue: number
  readonly cueRun: Run
  readonly sourceRun: Run | null
  readonly contentRuns: readonly Run[]
}

export const repairRoles = (view: SentenceView, runs: Runs): Runs =>
  completeClause(
    view,
    withoutExpletive(view, wholeCoordination(view, goOn(view, giveSource(view, unswap(view, giveDenied(view, runs)))))),
  )

/** "It was reported that …": the subject that stands for the clause is no part of the cue, nor of what is said. */
function withoutExpletive({ sentence }: SentenceView, same: Runs): Runs {
  const { cue, cueRun, contentRuns } = same
  const stands = (token: number) => sentence.deprel[token] === 'expl' || /^it$/i.test(sentence.form[token]!)
  const from = stands(cueRun.from) && cueRun.from < cue ? cueRun.from + 1 : cueRun.from
  const said = contentRuns.filter((run) => run.from < run.to || run.from > cue || !stands(run.from))
  return { ...same, cueRun: { from, to: cueRun.to }, contentRuns: said }
}

/** "Ten people died and a bridge fell, said the mayor": a content that begins at *and* begins with the clause before. */
function wholeCoordination(view: SentenceView, same: Runs): Runs {
  const { sentence, first } = view
  const { cue, contentRuns } = same
  const content = contentRuns[0]
  if (content === undefined || content.from > cue) return same
  const and = [content.from, content.from - 1].find((token) => sentence.deprel[token] === 'cc')
  if (and === undefined || view.quotation[content.from]! >= 0) return same
  const joined = sentence.head[and]!
  const clause = sentence.deprel[joined] === 'conj' ? sentence.head[joined]! : -1
  if (clause < 0 || clause > content.from || clause === cue || sentence.upos[clause] !== 'VERB') return same
  return { ...same, contentRuns: [{ from: first[clause]!, to: content.to }, ...contentRuns.slice(1)] }
}

/** "The rebels, residents said, left the town": the clause goes on behind the cue whose subject stands before it. */
function goOn(view: SentenceView, same: Runs): Runs {
  const { sentence, last } = view
  const { cue, cueRun, contentRuns } = same
  const [content] = contentRuns
  if (contentRuns.length !== 1 || content!.to > cue || sentence.form[cueRun.to + 1] !== ',') return same
  const verb = dependent(sentence, cue, 'ccomp')
  const subject = verb > cue ? dependent(sentence, verb, 'nsubj', 'nsubj:pass') : -1
  if (subject < content!.from || subject > content!.to) return same
  let to = last[verb]!
  while (to > verb && sentence.upos[to] === 'PUNCT') to--
  return { ...same, contentRuns: [content!, { from: cueRun.to + 2, to }] }
}

/** "rejected accusations of looting": the cue is the verb of denial alone, what it denies begins with its noun. */
function giveDenied(view: SentenceView, runs: Runs): Runs {
  const { sentence, first } = view
  const { cueRun, contentRuns } = runs
  for (let noun = cueRun.to; noun > cueRun.from; noun--) {
    if (sentence.upos[noun] !== 'NOUN' || entryOf(sentence, noun)?.type !== 'statement') continue
    const verb = [sentence.head[noun]!, dependent(sentence, noun, 'amod')].find((token) => isDenial(view, token, noun))
    if (verb === undefined || verb < cueRun.from) continue
    const from = Math.max(verb + 1, Math.min(noun, first[noun]!))
    const next = contentRuns.find((run) => run.from === cueRun.to + 1)
    const denied = { from, to: next?.to ?? cueRun.to }
    return {
      ...runs,
      cue: verb,
      cueRun: { from: cueRun.from, to: from - 1 },
      contentRuns: [...contentRuns.filter((run) => run !== next), denied].sort((a, b) => a.from - b.from),
    }
  }
  return runs
}

const isDenial = ({ sentence }: SentenceView, token: number, before: number): boolean =>
  token >= 0 && token < before && sentence.upos[token] === 'VERB' && entryOf(sentence, token)?.stance === 'denies'

/** Exchanges source and content where the source is a clause before the cue, and the content a nominal after it. */
function unswap(view: SentenceView, same: Runs): Runs {
  const { cue, sourceRun, contentRuns } = same
  const [content] = contentRuns
  if (sourceRun === null || content === undefined || contentRuns.length > 1) return same
  if (view.cueClass[cue] === 0 || sourceRun.to > cue || content.from < cue || view.quotation[content.from]! >= 0)
    return same
  if (!isClause(view, sourceRun) || isClause(view, content)) return same
  return { ...same, sourceRun: content, contentRuns: [sourceRun] }
}

/** A source for a verb of reporting without one: what follows it where the clause goes before, else the subject of the verb it is coordinated with. */
function giveSource(view: SentenceView, same: Runs): Runs {
  const { cue, sourceRun, contentRuns } = same
  const [first, second] = contentRuns
  if (sourceRun !== null || first === undefined || view.sentence.upos[cue] !== 'VERB' || view.cueClass[cue] === 0)
    return same
  if (dependent(view.sentence, cue, 'aux:pass', 'aux') >= 0) return same
  if (contentRuns.length === 2 && first.to < cue && second!.from === cue + 1 && !isClause(view, second!))
    return { ...same, sourceRun: second!, contentRuns: [first] }
  const subject = first.from > cue ? sharedSubject(view, cue) : -1
  return subject < 0 ? same : { ...same, sourceRun: { from: view.first[subject]!, to: view.last[subject]! } }
}

/** "the ministry" for "denied" in "The ministry confirmed the loss, denied firing back": -1 where there is none. */
function sharedSubject({ sentence, last }: SentenceView, cue: number): number {
  let verb = cue
  while (sentence.deprel[verb] === 'conj' || sentence.deprel[verb] === 'parataxis') verb = sentence.head[verb]!
  const subject = verb === cue ? -1 : dependent(sentence, verb, 'nsubj')
  return subject >= 0 && last[subject]! < verb && verb < cue ? subject : -1
}

/** Whether a finite verb stands in the run outside of relative clauses and other modifiers of nouns. */
function isClause({ sentence }: SentenceView, { from, to }: Run): boolean {
  for (let token = from; token <= to; token++) {
    if (!/^(VBD|VBZ|VBP|MD)$/.test(sentence.xpos[token]!)) continue
    let at = token
    while (at >= from && at <= to && !sentence.deprel[at]!.startsWith('acl')) at = sentence.head[at]!
    if (at < from || at > to) return true
  }
  return false
}

/** Where a content ends; one that breaks off behind its conjunction ("said that, after the attack, …") ends with the clause. */
function clauseEnd({ sentence, last }: SentenceView, { to }: Run): number {
  if (sentence.deprel[to] !== 'mark' || sentence.head[to]! < to) return to
  let end = last[sentence.head[to]!]!
  while (end > to && sentence.upos[end] === 'PUNCT') end--
  return end
}

/** Lengthens a content that is a clause after its cue over what the clause goes on with. */
function completeClause(view: SentenceView, same: Runs): Runs {
  const { sentence } = view
  const { cue, sourceRun, contentRuns } = same
  const last = contentRuns.at(-1)
  if (last === undefined || last.from < cue) return same
  let to = clauseEnd(view, last)
  for (;;) {
    const next = sentence.form[to + 1] === ',' ? to + 2 : to + 1
    const head = headFrom(view, next, to)
    if (
      head < 0 ||
      !goesOn(view, head, last) ||
      view.cueClass[head] !== 0 ||
      view.quotation[head] !== view.quotation[to]
    )
      break
    if (sourceRun && sourceRun.from >= next) break
    to = view.last[head]!
  }
  return {
    ...same,
    contentRuns: to === last.to ? contentRuns : [...contentRuns.slice(0, -1), { from: last.from, to }],
  }
}

/** The highest token whose subtree holds `token` and starts after `before`; -1 where none does. */
function headFrom(view: SentenceView, token: number, before: number): number {
  if (token >= view.sentence.length) return -1
  let at = token
  while (view.sentence.head[at]! > before && view.first[view.sentence.head[at]!]! > before) at = view.sentence.head[at]!
  return view.first[at]! > before ? at : -1
}

/** Whether the phrase is a participle or a coordinated verb of a verb within the run, or, in a clause, describes a noun of it. */
function goesOn(view: SentenceView, head: number, run: Run): boolean {
  const { sentence } = view
  const above = sentence.head[head]!
  if (above < run.from || above > run.to || sentence.upos[head] !== 'VERB') return false
  const deprel = sentence.deprel[head]!
  if (deprel === 'conj') return sentence.upos[above] === 'VERB'
  return deprel.startsWith('acl') ? isClause(view, run) : deprel === 'advcl' && sentence.xpos[head] === 'VBG'
}
