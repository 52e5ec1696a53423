/**
 * Matches words for what became of people: *ten dead*, *35 others wounded*, *four are missing*. Counts
 * wherever the word is predicated of somebody (complement of *leave*, copula, coordination with such a
 * word), or is itself counted. Touches nothing.
 */
import { type AdjectiveTrigger, adjectiveTriggers } from '../lexicon/en/adjective-triggers.js'
import { isOf } from '../lexicon/en/noun-classes.js'
import type { Sentence } from '../ud/sentence.js'
import { dependent, dependents } from '../ud/tree.js'
import { coordinated, isPassive, isVerb, preposition, subjects } from './clause.js'
import type { NounMatch } from './match-noun.js'
import { countedHead } from './row-holds.js'
import { wordOf } from './word.js'

const rowOf = new Map(adjectiveTriggers.map((row) => [row.lemma, row]))

export function matchAdjective(sentence: Sentence, token: number): NounMatch | undefined {
  const form = sentence.form[token]!.toLowerCase()
  const row = rowOf.get(form) ?? rowOf.get(sentence.lemma[token]!.toLowerCase())
  if (row === undefined) return undefined
  const found = matchRow(sentence, token, row, form)
  const isOfThings =
    row.ofPeople &&
    !found?.targets.some(
      (one) =>
        isOf(
          wordOf(sentence, countedHead(sentence, one)),
          'people',
          'force',
          'captive',
          'lost',
          'platform',
          'equipment',
        ) ||
        (/^(NUM|PROPN|PRON)$/.test(sentence.upos[one]!) && !/^(what|which|it|this|that)$/i.test(sentence.form[one]!)),
    )
  return isOfThings ? undefined : found
}

function matchRow(
  sentence: Sentence,
  token: number,
  { kind, puts }: AdjectiveTrigger,
  form: string,
): NounMatch | undefined {
  const match = (predicate: number, targets: number[], by: string): NounMatch => ({
    kind,
    predicate,
    agents: [],
    targets,
    means: -1,
    ...(puts === undefined ? {} : { puts }),
    foundBy: `state-of-people/${form}/${by}`,
  })
  const head = sentence.head[token]!
  const relation = sentence.deprel[token]!
  // *Ten people are still missing*, read as what they do.
  if (form === 'missing' && dependent(sentence, token, 'aux') >= 0 && dependent(sentence, token, 'obj', 'ccomp') < 0)
    return match(token, subjects(sentence, token), 'is')
  // *claims to have killed ten*: a verb with an auxiliary does it.
  if (dependent(sentence, token, 'aux') >= 0 && dependent(sentence, token, 'aux:pass', 'cop') < 0) return undefined
  // *Fear surrounded the village*: the verb with its object.
  if (kind === 'control' && dependent(sentence, token, 'obj') >= 0) return undefined
  // *The truce is dead.*
  if (
    kind === 'deaths' &&
    subjects(sentence, token).some((one) => isOf(wordOf(sentence, one), 'truce', 'talks', 'pact'))
  )
    return undefined
  if (dependent(sentence, token, 'cop') >= 0 || relation === 'root')
    return match(token, subjects(sentence, token), 'is')
  const counted = dependent(sentence, token, 'nummod') >= 0
  // *are believed to have killed ten* kills.
  if (relation === 'xcomp' && head >= 0 && dependent(sentence, token, 'obj') < 0) {
    const people = [
      ...dependents(sentence, head, 'obj'),
      ...dependents(sentence, token, 'nsubj', 'obl:unmarked'),
    ].flatMap((one) => coordinated(sentence, one))
    const isOfSubject = isPassive(sentence, head) || linking.has(sentence.lemma[head]!)
    const held = people.length > 0 || !isOfSubject ? people : subjects(sentence, head)
    return match(head, held.length > 0 ? held : [token], 'leaves')
  }
  // *Still missing are two engineers.*
  if (relation === 'csubj' && token < head && dependent(sentence, head, 'cop') >= 0)
    return match(head, coordinated(sentence, head), 'is')
  // *Among the dead were two nurses; of the ten dead, two were nurses.*
  if (relation === 'obl' && dependent(sentence, head, 'cop') >= 0) {
    const before = preposition(sentence, token)
    if (before === 'among') return match(head, coordinated(sentence, head), 'among')
    if (before === 'of' && token < head) return match(head, subjects(sentence, head), 'among')
  }
  // *leaving at least 20 wounded*, the participle read as the object
  if (relation === 'obj' && counted && sentence.lemma[head] === 'leave') return match(head, [token], 'leaves')
  // *Among those wounded were two nurses; among the injured were two nurses*, the participle tied to those or to the nurses
  const among = relation === 'nmod' && /^those$/i.test(sentence.form[head]!) ? head : token
  const told = sentence.head[among]!
  if (
    relation === 'nmod' &&
    told > token &&
    preposition(sentence, among) === 'among' &&
    dependent(sentence, told, 'cop') >= 0
  )
    return match(told, coordinated(sentence, told), 'among')
  if (relation === 'conj' && head >= 0) {
    const people = dependents(sentence, token, 'nsubj')
    return match(token, people.length > 0 ? people : [token], 'and')
  }
  // *a square surrounded by shops*: of places only a clause of their own tells it (codebook, rule 11).
  if (/^(acl|amod)$/.test(relation) && kind === 'control') return undefined
  if ((relation === 'acl' || relation === 'amod') && head >= 0 && !isVerb(sentence, head)) {
    const behind = token > head
    // *left nine people dead*, the adjective tied to the people
    const left = sentence.deprel[head] === 'obj' && sentence.lemma[sentence.head[head]!] === 'leave'
    if (behind) return left ? match(sentence.head[head]!, [head], 'leaves') : match(head, [head], 'people')
    return undefined
  }
  const counts =
    relation === 'nmod' && head >= 0 && (sentence.upos[head] === 'NUM' || dependent(sentence, head, 'nummod') >= 0)
  // *freed nearly 200 hostages*: who is held names people, where something else is told of them.
  const isTold = kind !== 'capture' && (counted || relation === 'nsubj' || relation === 'obj')
  if (isTold || counts) return match(counts ? conditionOf(sentence, head) : token, [token], 'the')
  return undefined
}

/** *Some remain missing, went missing, turned up dead*: verbs that say it of their subject. */
const linking: ReadonlySet<string> = new Set(
  'remain stay go become end turn seem appear feel fall look lie come'.split(' '),
)

/** *Ten of the wounded are in critical condition*: the clause that says how the counted ones are, else the counted. */
function conditionOf(sentence: Sentence, count: number): number {
  const clause = sentence.head[count]!
  const isSubject = sentence.deprel[count] === 'nsubj' && clause >= 0
  return isSubject && dependent(sentence, clause, 'cop') >= 0 ? clause : count
}
