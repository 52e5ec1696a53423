/**
 * Drafts by rule for constructions that war reports are full of and the corpus has too few of to learn
 * from: headlines that end in their source (*…: monitor*), *as one survivor put it*, hearsay (*allegedly*,
 * *is said to have*), *quoted an official as saying*, nouns with their clause (*the claim that …*), and speakers
 * at the end of their sentence (trailing-speaker.ts), who counts the dead (counting-speaker.ts).
 *
 * Each gives runs of tokens as the learnt field does; find-attributions.ts takes them where no learnt
 * draft has the same cue. Reads a sentence; touches nothing.
 */
import { hearsayAdverbs, hearsayVerbs, isSpeakerNoun } from '../lexicon/en/hearsay.js'
import { dependent, dependents, subtree } from '../ud/tree.js'
import { countingSpeaker } from './counting-speaker.js'
import { type Draft, type Run, runSpan } from './draft.js'
import { trailingSpeaker } from './trailing-speaker.js'
import { entryOf, type SentenceView } from './view/sentence-view.js'

interface Roles {
  readonly rule: string
  readonly cue: number
  readonly cueRun: Run
  readonly sourceRun: Run | null
  readonly contentRuns: readonly Run[]
}

/** How sure a rule's drafts are, by its name: set by hand, below the learnt ones of the same kind. */
export const ruleConfidence: Readonly<Record<string, number>> = {
  'headline/colon': 0.8,
  'as-put-it': 0.8,
  'hearsay/adverb': 0.6,
  'hearsay/passive': 0.7,
  'hearsay/impersonal': 0.7,
  'quoted-as-saying': 0.8,
  'noun/clause': 0.6,
  'trailing-speaker': 0.7,
  cited: 0.7,
  'verb/series': 0.7,
  'verb/counts': 0.7,
}

export function ruleDrafts(view: SentenceView): Draft[] {
  const found = [headlineSource(view)]
  for (let token = 0; token < view.sentence.length; token++)
    found.push(
      asPutIt(view, token),
      hearsayAdverb(view, token),
      hearsayPassive(view, token),
      impersonal(view, token),
      asSaying(view, token),
      nounClause(view, token),
      trailing(view, token),
      counting(view, token),
      inSeries(view, token),
      cited(view, token),
    )
  return found.flatMap((roles) => (roles === null ? [] : [draftOf(view, roles)]))
}

const draftOf = (view: SentenceView, { rule, cue, cueRun, sourceRun, contentRuns }: Roles): Draft => ({
  view,
  cue,
  cueScore: 0,
  roleScore: 0,
  cueRun,
  sourceRun,
  contentRuns: [...contentRuns],
  content: contentRuns.map((run) => runSpan(view, run)),
  rule,
})

/** "The ministry confirmed that …, denied its troops had fired and said …": a verb between others has the first one's speaker. */
function inSeries(view: SentenceView, cue: number): Roles | null {
  const { sentence, first, last } = view
  if (sentence.form[cue - 1] !== ',' || !reports(view, cue) || dependent(sentence, cue, 'nsubj', 'nsubj:pass') >= 0)
    return null
  const clause = dependent(sentence, cue, 'ccomp')
  let before = cue - 2
  while (before > 0 && !reports(view, before)) before--
  const subject = before > 0 ? dependent(sentence, before, 'nsubj') : -1
  if (clause < cue || subject < 0 || last[subject]! >= before) return null
  let to = last[clause]!
  for (let token = cue + 2; token < to; token++)
    if (sentence.upos[token] === 'CCONJ' && reports(view, token + 1)) to = token - 1
  while (to > clause && sentence.upos[to] === 'PUNCT') to--
  return {
    rule: 'verb/series',
    cue,
    cueRun: { from: cue, to: cue },
    sourceRun: { from: first[subject]!, to: last[subject]! },
    contentRuns: [{ from: cue + 1, to }],
  }
}

/** "State television, citing the army, said shells hit a school": who is cited says what the verb around reports. */
function cited(view: SentenceView, cue: number): Roles | null {
  const { sentence, first, last } = view
  if (sentence.xpos[cue] !== 'VBG' || !/^(cite|quote)$/.test(sentence.lemma[cue]!)) return null
  const speaker = dependents(sentence, cue, 'obj').find((token) => token > cue)
  let verb = sentence.head[cue]!
  while (verb >= 0 && !reports(view, verb)) verb = sentence.head[verb]!
  if (speaker === undefined || verb < 0 || !/^(?:acl|advcl)/.test(sentence.deprel[cue]!)) return null
  const clause = dependent(sentence, verb, 'ccomp')
  const before = sentence.deprel[verb] === 'parataxis' ? sentence.head[verb]! : -1
  const content =
    clause >= 0
      ? trim(view, first[clause]!, last[clause]!)
      : before >= 0 && before < verb
        ? trim(view, first[before]!, first[verb]! - 1)
        : null
  const sourceRun = trim(view, first[speaker]!, last[speaker]!)
  if (content === null || sourceRun === null || (content.from <= cue && cue <= content.to)) return null
  return { rule: 'cited', cue, cueRun: { from: cue, to: cue }, sourceRun, contentRuns: [content] }
}

const reports = ({ sentence }: SentenceView, token: number): boolean =>
  /^(VBD|VBZ|VBP)$/.test(sentence.xpos[token]!) && entryOf(sentence, token)?.type === 'statement'

const nominal = new Set(['NOUN', 'PROPN', 'ADJ', 'DET', 'ADP', 'NUM', 'PRON', 'PART'])

/** "Rebels seize border crossing: monitor": a headline's last words after a colon, where they can name a speaker. */
function headlineSource(view: SentenceView): Roles | null {
  const { sentence } = view
  const { length } = sentence
  if (!view.headline) return null
  const last = /^[.!?]$/.test(sentence.form[length - 1]!) ? length - 2 : length - 1
  const colon = sentence.form.lastIndexOf(':')
  const words = last - colon
  if (colon < 3 || words < 1 || words > 6) return null
  for (let token = colon + 1; token <= last; token++)
    if (!nominal.has(sentence.upos[token]!) && sentence.form[token] !== '-' && !isSpeakerNoun(sentence.form[token]!))
      return null
  if (!speaks(view, colon + 1, last)) return null
  const source = { from: colon + 1, to: last }
  return {
    rule: 'headline/colon',
    cue: colon,
    cueRun: { from: colon, to: colon },
    sourceRun: source,
    contentRuns: [{ from: 0, to: colon - 1 }],
  }
}

/** Whether a word of the run is a name or a noun for one who speaks. */
function speaks({ sentence }: SentenceView, from: number, to: number): boolean {
  for (let token = from; token <= to; token++)
    if (sentence.upos[token] === 'PROPN' || isSpeakerNoun(sentence.form[token]!)) return true
  return false
}

/** "as one survivor put it": the source stands between *as* and *put it*, the rest is what was said. */
function asPutIt(view: SentenceView, put: number): Roles | null {
  const { sentence } = view
  if (!/^puts?$/i.test(sentence.form[put]!) || !/^it$/i.test(sentence.form[put + 1] ?? '')) return null
  let as = put - 1
  while (as >= 0 && put - as < 16 && !/^as$/i.test(sentence.form[as]!)) as--
  if (as < 0 || !/^as$/i.test(sentence.form[as]!) || put - as < 2) return null
  const sourceRun = { from: as + 1, to: put - 1 }
  return {
    rule: 'as-put-it',
    cue: put,
    cueRun: { from: put, to: put + 1 },
    sourceRun,
    contentRuns: around(view, as, put + 1),
  }
}

/** The sentence without the tokens `from` to `to`, without the marks at its ends. */
function around(view: SentenceView, from: number, to: number): Run[] {
  return [trim(view, 0, from - 1), trim(view, to + 1, view.sentence.length - 1)].filter((run) => run !== null)
}

/** The run without punctuation at its ends, quotation marks excepted; null where nothing is left. */
function trim({ sentence, quotation }: SentenceView, from: number, to: number): Run | null {
  const bare = (token: number) => sentence.upos[token] === 'PUNCT' && quotation[token]! < 0
  while (from <= to && bare(from)) from++
  while (to >= from && bare(to)) to--
  return from <= to ? { from, to } : null
}

/** "The rebels allegedly executed prisoners": nobody is named; the clause around the adverb is what is said. */
function hearsayAdverb(view: SentenceView, adverb: number): Roles | null {
  const { sentence, first, last } = view
  if (!hearsayAdverbs.has(sentence.form[adverb]!.toLowerCase())) return null
  let head = sentence.head[adverb]!
  if (head < 0) return null
  if (sentence.upos[head] === 'ADV' && sentence.head[head]! >= 0) head = sentence.head[head]!
  const runs = [trim(view, first[head]!, adverb - 1), trim(view, adverb + 1, last[head]!)].filter((run) => run !== null)
  if (runs.length === 0) return null
  return {
    rule: 'hearsay/adverb',
    cue: adverb,
    cueRun: { from: adverb, to: adverb },
    sourceRun: null,
    contentRuns: runs,
  }
}

/** "The militia is said to have lost forty men": subject and infinitive are what is said. */
function hearsayPassive(view: SentenceView, cue: number): Roles | null {
  const { sentence, first, last } = view
  if (!hearsayVerbs.has(sentence.lemma[cue]!)) return null
  const be = dependent(sentence, cue, 'aux:pass')
  const subject = dependent(sentence, cue, 'nsubj')
  const clause = dependent(sentence, cue, 'xcomp', 'ccomp', 'advcl')
  if (be < 0 || subject < 0 || subject > cue || clause < cue || first[clause] !== cue + 1) return null
  if (sentence.form[cue + 1]?.toLowerCase() !== 'to') return null
  const agent = dependent(sentence, cue, 'obl:agent')
  const runs = [trim(view, first[subject]!, last[subject]!), trim(view, cue + 1, last[clause]!)].filter(
    (run) => run !== null,
  )
  const sourceRun = agent >= 0 && agent < clause ? trim(view, first[agent]! + 1, last[agent]!) : null
  return { rule: 'hearsay/passive', cue, cueRun: { from: Math.min(be, cue), to: cue }, sourceRun, contentRuns: runs }
}

/** "It was reported that a column had crossed": the clause is what is said. */
function impersonal(view: SentenceView, cue: number): Roles | null {
  const { sentence, first, last } = view
  if (!hearsayVerbs.has(sentence.lemma[cue]!) || dependent(sentence, cue, 'obl:agent') >= 0) return null
  const be = dependent(sentence, cue, 'aux:pass')
  const it = dependent(sentence, cue, 'nsubj', 'expl')
  const clause = dependent(sentence, cue, 'ccomp', 'csubj')
  if (be < 0 || it < 0 || clause < cue || !/^it$/i.test(sentence.form[it]!) || first[clause]! > cue + 2) return null
  const content = trim(view, first[clause]!, last[clause]!)
  return (
    content && {
      rule: 'hearsay/impersonal',
      cue,
      cueRun: { from: be, to: cue },
      sourceRun: null,
      contentRuns: [content],
    }
  )
}

/** "quoted an official as saying that …": the one quoted speaks. */
function asSaying(view: SentenceView, saying: number): Roles | null {
  const { sentence, first, last } = view
  if (!/^(saying|telling)$/i.test(sentence.form[saying]!) || !/^as$/i.test(sentence.form[saying - 1] ?? '')) return null
  const quote = [sentence.head[saying]!, sentence.head[sentence.head[saying]!] ?? -1].find(
    (head) => head >= 0 && /^(quote|cite|report)$/.test(sentence.lemma[head]!),
  )
  if (quote === undefined) return null
  const passive = dependent(sentence, quote, 'aux:pass') >= 0
  const speaker = dependent(sentence, quote, passive ? 'nsubj' : 'obj')
  const content = trim(view, saying + 1, Math.max(last[saying]!, saying))
  if (speaker < 0 || content === null) return null
  const sourceRun = trim(view, first[speaker]!, Math.min(last[speaker]!, passive ? quote - 1 : saying - 2))
  return {
    rule: 'quoted-as-saying',
    cue: saying,
    cueRun: { from: saying, to: saying },
    sourceRun,
    contentRuns: [content],
  }
}

/** "the claim that a drone was shot down", "the army's denial that it fired". */
function nounClause(view: SentenceView, noun: number): Roles | null {
  const { sentence, first, last } = view
  const entry = sentence.upos[noun] === 'NOUN' ? entryOf(sentence, noun) : undefined
  if (entry?.type !== 'statement' || isMedium(view, noun)) return null
  const clause = dependents(sentence, noun, 'acl', 'acl:relcl', 'ccomp').find(
    (child) => child > noun && /^that$/i.test(sentence.form[first[child]!]!),
  )
  if (clause === undefined || first[clause]! > noun + 2 || isGap(view, clause)) return null
  const owner = dependent(sentence, noun, 'nmod:poss')
  const tokens = owner < 0 ? [] : subtree(sentence, owner, ['case'])
  const sourceRun = owner < 0 ? null : { from: tokens[0]!, to: tokens.at(-1)! }
  const content = trim(view, first[clause]!, last[clause]!)
  return (
    content && { rule: 'noun/clause', cue: noun, cueRun: { from: noun, to: noun }, sourceRun, contentRuns: [content] }
  )
}

/** "The army said in a statement that …": where it was said, however the tree ties the clause. */
const isMedium = (view: SentenceView, noun: number): boolean =>
  view.sentence.deprel[noun] === 'obl' &&
  dependent(view.sentence, noun, 'nmod:poss') < 0 &&
  reports(view, view.sentence.head[noun]!)

/** Whether *that* plays a part in its clause ("the claim that was made"): then the clause is not what is claimed. */
function isGap({ sentence, first }: SentenceView, clause: number): boolean {
  const that = first[clause]!
  if (sentence.deprel[that] === 'mark') return false
  const subjects = dependents(sentence, clause, 'nsubj')
  return subjects.length < 2
}

/** "Two rockets hit the depot, the army said on Friday". */
function trailing(view: SentenceView, cue: number): Roles | null {
  const found = trailingSpeaker(view, cue)
  return found && { rule: 'trailing-speaker', cue, ...found }
}

/** "Officials put the death toll at 34" */
function counting(view: SentenceView, cue: number): Roles | null {
  const found = countingSpeaker(view, cue)
  return found && { rule: 'verb/counts', cue, ...found }
}
