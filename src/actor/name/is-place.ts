/**
 * Tells where a state's or seat's name says where something is (*fighting in Syria, strikes on Kabul*) from where
 * it says who acts (*Syria said, talks with Kabul*), by its relation in the tree. Touches nothing.
 */
import { actorNouns } from '../../lexicon/en/actor-nouns.js'
import type { Sentence } from '../../ud/sentence.js'
import { dependent } from '../../ud/tree.js'
import type { KnownName } from './known-actors.js'

const locative = new Set(
  'in inside near around across outside throughout within into at over via through on onto toward towards along off above'.split(
    ' ',
  ),
)
/** After these a seat stands for its government: *talks with Moscow*, *accused by Kyiv*. */
const ofActors = new Set(['by', 'with', 'between', 'against'])
/** Verbs that take a government as object: *accused Baku*, *backed Ankara*. */
const towardsActors =
  /^(accuse|blame|urge|warn|support|back|ask|tell|condemn|criticise|criticize|press|pressure|call|invite|thank|help|arm|supply|threaten|persuade|convince|allow|force|want|provoke)$/

export function isPlace(sentence: Sentence, head: number, end: number, { actor, by }: KnownName): boolean {
  if (
    sentence.form[end] === '-' &&
    /^(backed|led|held|controlled|run|born|made|based|brokered|allied|dominated|populated|occupied|supported|funded|trained|supplied|aligned)$/.test(
      sentence.form[end + 1] ?? '',
    )
  )
    return true
  if (by === 'adjective' || (actor.kind !== 'state' && by !== 'seat')) return false
  const top = firstConjunct(sentence, head)
  const relation = sentence.deprel[top]!
  const preposition = caseOf(sentence, head) ?? caseOf(sentence, top)
  if (preposition === 'on' && sentence.lemma[sentence.head[top]!] === 'blame') return false
  const aimedAt = by !== 'seat' && /^(at|on|over|towards?)$/.test(preposition ?? '')
  if (preposition !== undefined && locative.has(preposition) && !aimedAt) return true
  return by === 'seat' && !seatActs(sentence, top, relation, preposition)
}

const caseOf = (sentence: Sentence, token: number): string | undefined => {
  const found = dependent(sentence, token, 'case')
  return found < 0 || sentence.form[found] === "'s" ? undefined : sentence.form[found]!.toLowerCase()
}

function firstConjunct(sentence: Sentence, token: number): number {
  let at = token
  while (sentence.deprel[at] === 'conj' && sentence.head[at]! >= 0) at = sentence.head[at]!
  return at
}

function seatActs(sentence: Sentence, token: number, relation: string, preposition: string | undefined): boolean {
  const above = sentence.head[token]!
  const verb = above < 0 ? '' : sentence.lemma[above]!.toLowerCase()
  if (relation === 'nsubj') return !/^(fall|see|lie|come|become|remain|witness|be)$/.test(verb)
  if (relation === 'nsubj:pass' || relation === 'obj' || relation === 'iobj') return towardsActors.test(verb)
  if (relation === 'obl' || relation === 'obl:agent' || relation === 'nmod')
    return preposition !== undefined && ofActors.has(preposition)
  if (relation === 'nmod:poss' || relation === 'compound')
    return above >= 0 && !actorNouns.has(sentence.form[above]!.toLowerCase())
      ? relation === 'nmod:poss' &&
          sentence.upos[above] === 'NOUN' &&
          !/^(suburb|outskirt|district|airport|street|centre|center|north|south|east|west|neighbourhood|neighborhood|square|university|mosque|hospital|market)s?$/.test(
            verb,
          )
      : false
  return false
}
