/**
 * *A suicide bomber killed six*: who explodes himself is himself the event, beside the toll that the
 * verb tells. Touches nothing.
 */
import { isOf } from '../lexicon/en/noun-classes.js'
import type { Sentence } from '../ud/sentence.js'
import type { NounMatch } from './match-noun.js'
import type { Match } from './match-verb.js'

export function matchBomber(sentence: Sentence, verb: number, { kind, agents }: Match): NounMatch | undefined {
  if (kind !== 'deaths' && kind !== 'injuries') return undefined
  const bomber = agents.find((agent) => sentence.lemma[agent]!.toLowerCase() === 'bomber' && isOf('bomber', 'bomber'))
  if (bomber === undefined) return undefined
  return { kind: 'bombing', predicate: verb, agents: [bomber], targets: [], means: -1, foundBy: 'subject/bomber' }
}
