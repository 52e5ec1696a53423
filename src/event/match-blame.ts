/**
 * Finds where somebody says who did a deed: *blamed the raid on the rebels, attributed it to them, held the army responsible for
 * the strike, initial reports point to the militia, the killing bore the hallmarks of the group*. Blame for a concrete event is that
 * event, with the blamed as agent and the blamer as source (codebook, rule 7). Accusations with a gerund (*of shelling the town*) are
 * told by its words. The prepositions are looked for in the order of the words, since trees hang the last phrase anywhere.
 * Reads a sentence and the lexicon; touches nothing.
 */
import { actorNouns } from '../lexicon/en/actor-nouns.js'
import {
  answerableWords,
  ascribingVerbs,
  bearingVerbs,
  blameNouns,
  causeNouns,
  faultingVerbs,
  hallmarks,
  holdingVerbs,
  placingVerbs,
  pointingNouns,
} from '../lexicon/en/blame-words.js'
import { partNouns } from '../lexicon/en/denial-words.js'
import { isOf } from '../lexicon/en/noun-classes.js'
import type { Sentence } from '../ud/sentence.js'
import { dependent, dependents } from '../ud/tree.js'
import { coordinated, isDate, isNegated, isPassive, roles, subjects } from './clause.js'
import { kindOfNoun, matchNoun, type TokenMatch } from './match-noun.js'
import { verbOf } from './match-verb.js'
import { isParty } from './noun/read-frame.js'
import { wordOf } from './word.js'

/** Who is said to have done what, and by whom. */
interface Blame {
  /** The deed, or the word that stands for it (*it, which*); -1 where it is told elsewhere. */
  readonly deed: number
  readonly blamed: readonly number[]
  /** -1 where nobody is named. */
  readonly blamer: number
  /** *suspected of the raid, bore the hallmarks*: codebook, rule 16 */
  readonly possible?: boolean
}

export function matchBlame(sentence: Sentence, verb: number): TokenMatch | undefined {
  if (sentence.upos[verb] !== 'VERB' || sentence.xpos[verb] === 'VB' || isNegated(sentence, verb)) return undefined
  const lemma = verbOf(sentence, verb)
  const blame =
    ascribed(sentence, verb, lemma) ??
    faulted(sentence, verb, lemma) ??
    placed(sentence, verb, lemma) ??
    held(sentence, verb, lemma) ??
    marked(sentence, verb, lemma) ??
    pointed(sentence, verb, lemma) ??
    involved(sentence, verb, lemma)
  if (blame === undefined || blame.blamed.length === 0) return undefined
  const { deed, blamed, blamer, possible } = blame
  const named = deed < 0 ? undefined : kindOfNoun(sentence, deed)
  const shared = {
    predicate: verb,
    means: -1,
    ...(marksDeed(lemma) ? {} : { holder: { head: blamer, stance: 'accuses' as const } }),
    ...(possible === true ? { puts: 'possible' as const } : {}),
    foundBy: `blame/${lemma}`,
  }
  // *attributed the explosions to a Norlandic raid*: the deed that was behind it.
  const cause = blamed.find((one) => kindOfNoun(sentence, one) !== undefined)
  if (cause !== undefined) {
    const own = matchNoun(sentence, cause)
    const agents = dependents(sentence, cause, 'amod', 'compound', 'nmod:poss').filter((part) =>
      isParty(sentence, part),
    )
    return {
      ...shared,
      kind: kindOfNoun(sentence, cause)!,
      token: cause,
      agents: agents.length > 0 ? agents : (own?.agents ?? []),
      targets: own?.targets ?? [],
    }
  }
  const agents = blamed.filter((one) => !isCause(sentence, one))
  if (named !== undefined) {
    const targets = (matchNoun(sentence, deed)?.targets ?? []).filter((one) => !blamed.includes(one))
    return { ...shared, kind: named, token: deed, agents, targets }
  }
  if (deed >= 0 && !isPointing(sentence, deed) && !refersBack.has(wordOf(sentence, deed))) return undefined
  return agents.length === 0
    ? undefined
    : { ...shared, kind: 'accusation', token: verb, agents, targets: [], refers: deed < 0 ? verb : deed }
}

/** Words by which a deed that is told elsewhere is meant. */
const refersBack: ReadonlySet<string> = new Set([...pointingNouns, ...partNouns])

const marksDeed = (lemma: string): boolean => bearingVerbs.has(lemma)

const isCause = (sentence: Sentence, token: number): boolean =>
  causeNouns.has(wordOf(sentence, token)) || isOf(wordOf(sentence, token), 'munition', 'explosive')

const isPointing = (sentence: Sentence, token: number): boolean =>
  /^(?:it|this|that|these|those|them|which)$/i.test(sentence.form[token]!)

/** *blamed the raid on the rebels, the raid was attributed to them, an attack blamed on them* */
function ascribed(sentence: Sentence, verb: number, lemma: string): Blame | undefined {
  const before = ascribingVerbs.get(lemma)
  if (before === undefined) return undefined
  const deed = deedOf(sentence, verb)
  if (deed === undefined) return undefined
  const blamed = heads(sentence, verb, [before]).filter((head) => head > deed || deed < verb)
  const passive = isPassive(sentence, verb)
  return {
    deed,
    blamed: whole(sentence, blamed.at(-1)),
    blamer: passive ? (heads(sentence, verb, ['by'])[0] ?? -1) : blamerOf(sentence, verb, deed),
  }
}

/** What is blamed on somebody: the object, the passive's subject, or the noun that the clause is about. */
function deedOf(sentence: Sentence, verb: number): number | undefined {
  const passive = dependent(sentence, verb, 'nsubj:pass')
  if (passive >= 0) return passive
  const object = dependent(sentence, verb, 'obj')
  if (object >= 0 && !/^that$/i.test(sentence.form[object]!)) return object
  if (!/^acl/.test(sentence.deprel[verb]!)) return undefined
  // *the raid on the camp blamed on the army*: the tree hangs it on the last noun.
  for (let at = sentence.head[verb]!; at >= 0; at = sentence.head[at]!) {
    if (kindOfNoun(sentence, at) !== undefined) return at
    if (sentence.deprel[at] !== 'nmod') break
  }
  return sentence.head[verb]!
}

const blamerOf = (sentence: Sentence, verb: number, deed: number): number => {
  const own = dependents(sentence, verb, 'nsubj').filter(
    (part) => part !== deed && part < verb && !/^(?:which|that)$/i.test(sentence.form[part]!),
  )
  return own.at(-1) ?? subjects(sentence, verb).find((part) => part !== deed && part !== sentence.head[deed]) ?? -1
}

/** *blamed the rebels for the raid, suspects them of the killing* */
function faulted(sentence: Sentence, verb: number, lemma: string): Blame | undefined {
  const before = faultingVerbs.get(lemma)
  if (before === undefined) return undefined
  const { done, doers } = roles(sentence, verb)
  const deeds = heads(sentence, verb, [before])
  const deed = deeds.find((head) => kindOfNoun(sentence, head) !== undefined || isPointing(sentence, head))
  if (deed === undefined) return undefined
  return { deed, blamed: done.filter((one) => one !== deed), blamer: doers[0] ?? -1, possible: lemma === 'suspect' }
}

/** *laid the blame for the raid on the rebels, suspicion fell on them* */
function placed(sentence: Sentence, verb: number, lemma: string): Blame | undefined {
  const finger =
    lemma === 'point' &&
    dependents(sentence, verb, 'obj', 'nsubj:pass').some((part) => wordOf(sentence, part) === 'finger')
  if (!finger && !placingVerbs.has(lemma)) return undefined
  const noun = dependents(sentence, verb, 'obj', 'nsubj').find(
    (part) => finger || blameNouns.has(wordOf(sentence, part)),
  )
  if (noun === undefined) return undefined
  const deed = heads(sentence, Math.min(verb, noun), ['for']).find(
    (head) => kindOfNoun(sentence, head) !== undefined || isPointing(sentence, head),
  )
  const blamed = heads(sentence, verb, finger ? ['at', 'to'] : ['on', 'upon', 'at', 'with']).filter(
    (head) => head !== deed,
  )
  const suspects = wordOf(sentence, noun) === 'suspicion'
  if (deed === undefined && !suspects) return undefined
  // *put the blame on the rebels for the attack on the camp*
  const party = suspects || deed === undefined || deed < (blamed.at(-1) ?? 0) ? blamed.at(-1) : blamed[0]
  const isSubject = dependents(sentence, verb, 'nsubj').includes(noun)
  return {
    deed: deed ?? -1,
    blamed: suspects && !isSomebody(sentence, party) ? [] : whole(sentence, party),
    blamer: isSubject || isPassive(sentence, verb) ? -1 : blamerOf(sentence, verb, noun),
    possible: suspects,
  }
}

/** *held the army responsible for the raid* */
function held(sentence: Sentence, verb: number, lemma: string): Blame | undefined {
  if (!holdingVerbs.has(lemma)) return undefined
  const word = reach(sentence, verb).find((token) => answerableWords.has(sentence.form[token]!.toLowerCase()))
  if (word === undefined) return undefined
  const deed = heads(sentence, word, ['for']).find(
    (head) => kindOfNoun(sentence, head) !== undefined || isPointing(sentence, head),
  )
  if (deed === undefined) return undefined
  const { done, doers } = roles(sentence, verb)
  return { deed, blamed: done.filter((one) => one !== word), blamer: doers[0] ?? -1 }
}

/** *the attack bore the hallmarks of the group* */
function marked(sentence: Sentence, verb: number, lemma: string): Blame | undefined {
  if (!bearingVerbs.has(lemma)) return undefined
  const sign = dependents(sentence, verb, 'obj').find((part) => hallmarks.has(wordOf(sentence, part)))
  const deed = subjects(sentence, verb).find((part) => kindOfNoun(sentence, part) !== undefined)
  const party = sign === undefined ? undefined : heads(sentence, sign, ['of'])[0]
  if (deed === undefined || !isSomebody(sentence, party)) return undefined
  return { deed, blamed: whole(sentence, party), blamer: -1, possible: true }
}

/** *initial reports point to the militia* */
function pointed(sentence: Sentence, verb: number, lemma: string): Blame | undefined {
  if (lemma !== 'point') return undefined
  const pointer = subjects(sentence, verb).find((part) => pointingNouns.has(wordOf(sentence, part)))
  const party = heads(sentence, verb, ['to', 'at', 'towards', 'toward'])[0]
  if (pointer === undefined || !isSomebody(sentence, party)) return undefined
  return { deed: pointer, blamed: whole(sentence, party), blamer: pointer, possible: true }
}

/** *suspects the involvement of the army in the raid* */
function involved(sentence: Sentence, verb: number, lemma: string): Blame | undefined {
  if (!/^(?:suspect|allege|see)$/.test(lemma)) return undefined
  const part = dependents(sentence, verb, 'obj').find((one) => partNouns.has(wordOf(sentence, one)))
  if (part === undefined) return undefined
  const owner = dependents(sentence, part, 'nmod:poss')[0]
  const party = owner ?? heads(sentence, part, ['of', 'by'])[0]
  const deed = heads(sentence, part, ['in', 'for']).find((head) => kindOfNoun(sentence, head) !== undefined)
  return { deed: deed ?? part, blamed: whole(sentence, party), blamer: blamerOf(sentence, verb, part), possible: true }
}

/** A name, or a word for people, forces or rulers: who can have done it. */
const isSomebody = (sentence: Sentence, token: number | undefined): boolean =>
  token !== undefined &&
  (isParty(sentence, token) ||
    isOf(wordOf(sentence, token), 'people', 'force', 'rule', 'bomber') ||
    actorNouns.has(wordOf(sentence, token))) &&
  kindOfNoun(sentence, token) === undefined

const whole = (sentence: Sentence, head: number | undefined): number[] =>
  head === undefined ? [] : coordinated(sentence, head)

/** Heads of the phrases behind one of the prepositions, in the order of the words, up to the end of the verb's clause. */
const heads = (sentence: Sentence, from: number, prepositions: readonly string[]): number[] =>
  reach(sentence, from).flatMap((token) => {
    const head = sentence.head[token]!
    const isCase = sentence.deprel[token] === 'case' && prepositions.includes(sentence.form[token]!.toLowerCase())
    return isCase && head > token && !isDate(sentence, head) ? [head] : []
  })

/** The words behind one up to a mark, another clause, or a coordinated verb. */
function reach(sentence: Sentence, from: number): number[] {
  const found: number[] = []
  for (let token = from + 1; token < sentence.length; token++) {
    if (/^(?:[,;:.?!]|--?|–|—)$/.test(sentence.form[token]!) && !isInName(sentence, token)) break
    if (/^(?:VBD|VBZ|VBP|MD|WDT|WP|WRB)$/.test(sentence.xpos[token]!)) break
    if (/^(?:after|before|while|because|since|saying|that)$/i.test(sentence.form[token]!)) break
    found.push(token)
  }
  return found
}

/** *al-Qaida*: a hyphen within a word. */
const isInName = (sentence: Sentence, token: number): boolean =>
  sentence.form[token] === '-' && sentence.ends[token - 1] === sentence.starts[token]
