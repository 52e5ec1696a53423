/**
 * Finds where somebody says that what was said is not so, by a word that stands for it: *a claim dismissed by the army, which
 * Norland denies, denied the charge, that was disputed by doctors, denied involvement*. What is denied stands elsewhere
 * (claim/take-denied.ts fills it in); where it stands behind the verb itself (*denied that …, denied shelling it*) the deed is told by its own words.
 * Reads a sentence and the lexicon; touches nothing.
 */
import { cueEntry } from '../lexicon/en/cues.js'
import {
  denyingVerbs,
  dismissingParticles,
  dismissingVerbs,
  figureNouns,
  namingVerbs,
  partNouns,
  partPrepositions,
  saidNouns,
  saidPronouns,
  untrueWords,
} from '../lexicon/en/denial-words.js'
import { judgingWords, rejectingWords } from '../lexicon/en/judging-words.js'
import type { Sentence } from '../ud/sentence.js'
import { dependent, dependents, isRelation, subtree } from '../ud/tree.js'
import { behind, byPhrase, isDate, isNegated, preposition, subjects } from './clause.js'
import { kindOfNoun, matchNoun, type TokenMatch } from './match-noun.js'
import { verbOf } from './match-verb.js'
import { wordOf } from './word.js'

/** What is denied, and who denies it. */
interface Denied {
  /** The word that stands for what was said. */
  readonly thing: number
  readonly deniers: readonly number[]
}

export function matchDenial(sentence: Sentence, verb: number): TokenMatch | undefined {
  const never = neverWas(sentence, verb)
  if (never !== undefined) return never
  if (isUndone(sentence, verb)) return undefined
  const untrue = saidUntrue(sentence, verb)
  if (untrue !== undefined) return untrue
  const apart = nothingToDo(sentence, verb)
  if (apart !== undefined) return apart
  if (!isVerbHere(sentence, verb) || !denies(sentence, verb)) return undefined
  const deed = deniedDeed(sentence, verb)
  if (deed !== undefined) return deed
  const found = deniedBy(sentence, verb)
  if (found === undefined) return undefined
  const { thing, deniers } = found
  const part = partNouns.has(wordOf(sentence, thing))
  const isOpen = pointsBack(sentence, verb, thing) && !isJudged(sentence, verb)
  return {
    kind:
      /^(?:accusation|allegation|charge|blame)$/.test(wordOf(sentence, thing)) || part ? 'accusation' : 'opposition',
    token: verb,
    predicate: verb,
    agents: part ? ownersOf(sentence, thing, deniers) : deniers,
    targets: [],
    means: -1,
    holder: { head: deniers[0] ?? -1, stance: 'denies' },
    refers: thing,
    foundBy: `denial/${verbOf(sentence, verb)}${isOpen ? '/perhaps' : ''}`,
  }
}

/** *denied the army's involvement*: whose part it is said to be; else the denier's own. */
function ownersOf(sentence: Sentence, thing: number, deniers: readonly number[]): readonly number[] {
  const owners = dependents(sentence, thing, 'nmod:poss').filter((part) => sentence.upos[part] !== 'PRON')
  return owners.length > 0 ? owners : deniers
}

/** A verb, also where the tagger saw a plural that heads a clause: *which the army disputes*. */
const isVerbHere = (sentence: Sentence, token: number): boolean =>
  /^VB[DNZPG]?$/.test(sentence.xpos[token]!) ||
  (sentence.xpos[token] === 'NNS' &&
    sentence.deprel[token] === 'acl:relcl' &&
    dependent(sentence, token, 'obj', 'nsubj', 'compound', 'amod') >= 0)

export const denies = (sentence: Sentence, verb: number): boolean => {
  const lemma = verbOf(sentence, verb)
  return denyingVerbs.has(lemma) || dismissingVerbs.has(lemma) || isBrushed(sentence, verb, lemma)
}

/** *brushed the claim aside* */
const isBrushed = (sentence: Sentence, verb: number, lemma: string): boolean => {
  const particles = dismissingParticles.get(lemma)
  return (
    particles !== undefined &&
    dependents(sentence, verb, 'compound:prt', 'advmod').some((part) => particles.has(wordOf(sentence, part)))
  )
}

/** *did not deny, could deny, neither confirmed nor denied, refused to deny*: no denial, or none yet. */
const isUndone = (sentence: Sentence, verb: number): boolean =>
  sentence.xpos[verb] === 'VB' ||
  isNegated(sentence, verb) ||
  dependents(sentence, verb, 'advmod', 'cc:preconj', 'cc').some((part) =>
    /^(?:neither|nor)$/i.test(sentence.form[part]!),
  )

/** Who says that what a noun tells is untrue, and the head of the clause that says so. */
export interface Denier {
  /** -1 where the clause itself names nobody: *the claim that … is false*. */
  readonly head: number
  readonly predicate: number
}

/** *denied reports that …, called the claim that … false, the report that … was untrue* */
export function denierOf(sentence: Sentence, noun: number): Denier | undefined {
  const verb = sentence.head[noun]!
  if (verb < 0 || !isNamed(sentence, noun)) return undefined
  const relation = sentence.deprel[noun]!
  if (isRelation(relation, 'nsubj') && dependent(sentence, verb, 'cop') >= 0)
    return isUntrue(sentence, verb) && !isUndone(sentence, verb) ? { head: -1, predicate: verb } : undefined
  if (!isVerbHere(sentence, verb) || isUndone(sentence, verb)) return undefined
  if (!denies(sentence, verb) && !(namingVerbs.has(verbOf(sentence, verb)) && saysUntrue(sentence, verb, noun)))
    return undefined
  if (relation === 'obj') return { head: subjects(sentence, verb)[0] ?? -1, predicate: verb }
  if (!isRelation(relation, 'nsubj') || dependent(sentence, verb, 'aux:pass') < 0) return undefined
  return { head: byPhrase(sentence, verb)[0] ?? -1, predicate: verb }
}

const isUntrue = (sentence: Sentence, token: number): boolean =>
  untrueWords.has(wordOf(sentence, token)) || untrueWords.has(sentence.form[token]!.toLowerCase())

/** *called the claim that the army fired false*: wherever the tree hangs the word. */
const saysUntrue = (sentence: Sentence, verb: number, noun: number): boolean =>
  subtree(sentence, verb).some((token) => token > verb && token !== noun && isUntrue(sentence, token))

function deniedBy(sentence: Sentence, verb: number): Denied | undefined {
  const onNoun = onHead(sentence, verb)
  if (onNoun !== undefined) return onNoun
  const passive = dependent(sentence, verb, 'nsubj:pass', 'aux:pass') >= 0
  const above = dependents(sentence, verb, 'nsubj')
  // *an accusation flatly rejected by the army*: a participle taken for a verb with a subject.
  const by = byPhrase(sentence, verb)
  if (passive || (by.length > 0 && dependent(sentence, verb, 'obj') < 0)) {
    const thing = above.find((part) => isSaid(sentence, verb, part))
    return thing === undefined ? undefined : { thing, deniers: by }
  }
  const thing = dependents(sentence, verb, 'obj').find((part) => isSaid(sentence, verb, part))
  if (thing === undefined) return asideBefore(sentence, verb, above)
  const deniers = subjects(sentence, verb).filter((part) => part !== thing)
  return deniers.length === 0 ? undefined : { thing, deniers }
}

/** *…, a figure the group denies*: what stands for what was said, taken for a subject beside the denier, or for a part of his name. */
function asideBefore(sentence: Sentence, verb: number, above: readonly number[]): Denied | undefined {
  if (dependent(sentence, verb, 'obj', 'ccomp', 'xcomp') >= 0) return undefined
  const denier = above.at(-1)
  if (denier === undefined) return undefined
  const thing = [...above.slice(0, -1), ...dependents(sentence, denier, 'compound')].find(
    (part) => isNamed(sentence, part) && isAside(sentence, part),
  )
  return thing === undefined ? undefined : { thing, deniers: [denier] }
}

/** Whether the noun opens its phrase behind a comma or a dash: *…, a claim*. */
function isAside(sentence: Sentence, noun: number): boolean {
  let first = noun
  while (first > 0 && /^(?:ADJ|DET|NUM)$/.test(sentence.upos[first - 1]!)) first--
  return /^(?:,|--?|–|—|;)$/.test(sentence.form[first - 1] ?? '')
}

/** *a claim dismissed by the army, a charge Norland denies, a description that the party contests* */
function onHead(sentence: Sentence, verb: number): Denied | undefined {
  const noun = sentence.head[verb]!
  const relation = sentence.deprel[verb]!
  if (noun < 0 || noun > verb || !isRelation(relation, 'acl') || !isNamed(sentence, noun)) return undefined
  if (!isSaid(sentence, verb, noun)) return undefined
  const relative = dependents(sentence, verb, 'obj', 'nsubj').find((part) =>
    /^(?:which|that)$/i.test(sentence.form[part]!),
  )
  const by = byPhrase(sentence, verb)
  if (dependent(sentence, verb, 'aux:pass') >= 0 || (relation === 'acl' && sentence.xpos[verb] === 'VBN'))
    return { thing: noun, deniers: by }
  if (dependents(sentence, verb, 'obj').some((part) => part !== relative)) return undefined
  const deniers = dependents(sentence, verb, 'nsubj').filter((part) => part !== relative)
  return deniers.length === 0 ? undefined : { thing: noun, deniers }
}

const isNamed = (sentence: Sentence, noun: number): boolean => {
  const word = wordOf(sentence, noun)
  return saidNouns.has(word) || figureNouns.has(word) || word === 'something'
}

/** Whether a word stands for what was said, and does not say itself what that was: *the claim*, not *the claim that …*. */
function isSaid(sentence: Sentence, verb: number, thing: number): boolean {
  const word = wordOf(sentence, thing)
  const surely = denyingVerbs.has(verbOf(sentence, verb))
  if (saidPronouns.has(sentence.form[thing]!.toLowerCase()))
    return (
      surely ||
      answersSaying(sentence, verb, thing) ||
      // *an ultimatum that the junta waved aside as illegitimate* is refused.
      (sentence.deprel[verb] !== 'acl:relcl' && (isJudged(sentence, verb) || pointsBack(sentence, verb, thing)))
    )
  if (partNouns.has(word) && word !== 'blame') return verbOf(sentence, verb) === 'deny'
  if (!isNamed(sentence, thing)) return false
  return !tellsContent(sentence, verb, thing)
}

/** *dismissed it as a lie* */
const isJudged = (sentence: Sentence, verb: number): boolean =>
  dependents(sentence, verb, 'obl', 'xcomp', 'advcl').some(
    (part) =>
      (preposition(sentence, part) === 'as' ||
        dependents(sentence, part, 'mark').some((mark) => sentence.lemma[mark] === 'as')) &&
      (judgingWords.has(wordOf(sentence, part)) || rejectingWords.has(wordOf(sentence, part))),
  )

/** *That was rejected by the army*: what was said, or what was offered; what the word points at tells (claim/take-denied.ts). */
const pointsBack = (sentence: Sentence, verb: number, thing: number): boolean =>
  /^(?:this|that)$/i.test(sentence.form[thing]!) && /^(?:reject|dismiss)$/.test(verbOf(sentence, verb))

/** *said the army had shelled it, which the army rejected*: the relative answers what is said. */
function answersSaying(sentence: Sentence, verb: number, thing: number): boolean {
  if (sentence.deprel[verb] !== 'acl:relcl' || !/^which$/i.test(sentence.form[thing]!)) return false
  for (let at = sentence.head[verb]!; at >= 0; at = sentence.head[at]!) {
    const entry = cueEntry(sentence.lemma[at]!, 'verb')
    if (entry?.type === 'statement') return /^(?:asserts|accuses)$/.test(entry.stance)
  }
  return false
}

/** *The claim is untrue; called the allegation baseless; described it as a lie*: what was said stands for what it told. */
function saidUntrue(sentence: Sentence, token: number): TokenMatch | undefined {
  const thing = dependents(sentence, token, 'nsubj', 'obj').find(
    (part) => isNamed(sentence, part) && !tellsContent(sentence, token, part),
  )
  const denier = thing === undefined ? undefined : denierOf(sentence, thing)
  if (thing === undefined || denier === undefined || denies(sentence, token)) return undefined
  // *The report is baseless* blames; *is inaccurate* does not.
  const blames = [token, ...subtree(sentence, token)].some((part) => judgingWords.has(wordOf(sentence, part)))
  return {
    kind: blames ? 'accusation' : 'opposition',
    token,
    predicate: token,
    agents: [],
    targets: [],
    means: -1,
    ...(denier.head < 0 ? { puts: 'negated' as const } : { holder: { head: denier.head, stance: 'denies' as const } }),
    refers: thing,
    foundBy: 'denial/untrue',
  }
}

/** *had nothing to do with the raid*: not its deed. */
function nothingToDo(sentence: Sentence, verb: number): TokenMatch | undefined {
  if (sentence.lemma[verb] !== 'have') return undefined
  const nothing = dependents(sentence, verb, 'obj').find((part) => /^nothing$/i.test(sentence.form[part]!))
  if (nothing === undefined) return undefined
  const doing = dependents(sentence, nothing, 'acl').find((part) => sentence.lemma[part] === 'do')
  const deed = [doing ?? verb, nothing, verb]
    .flatMap((head) => behind(sentence, head, new Set(['with'])))
    .find((part) => kindOfNoun(sentence, part) !== undefined)
  if (deed === undefined || doing === undefined) return undefined
  return {
    kind: kindOfNoun(sentence, deed)!,
    token: deed,
    predicate: verb,
    agents: subjects(sentence, verb),
    targets: matchNoun(sentence, deed)?.targets ?? [],
    means: -1,
    puts: 'negated',
    foundBy: 'denial/nothing-to-do',
  }
}

/** *reported a raid, which the ministry said had never happened* */
function neverWas(sentence: Sentence, token: number): TokenMatch | undefined {
  const happens =
    /^(?:happen|occur|exist)$/.test(sentence.lemma[token]!) ||
    (sentence.lemma[token] === 'take' && /^place$/i.test(sentence.form[token + 1] ?? ''))
  const saying = sentence.head[token]!
  if (!happens || saying < 0 || sentence.deprel[token] !== 'ccomp' || sentence.deprel[saying] !== 'acl:relcl')
    return undefined
  if (!isNegated(sentence, token)) return undefined
  const which = [token, saying]
    .flatMap((head) => dependents(sentence, head, 'nsubj', 'obj'))
    .find((part) => /^(?:which|that)$/i.test(sentence.form[part]!))
  const speaker = dependents(sentence, saying, 'nsubj').find((part) => part !== which)
  if (which === undefined || speaker === undefined || cueEntry(sentence.lemma[saying]!, 'verb') === undefined)
    return undefined
  return {
    kind: 'opposition',
    token,
    predicate: saying,
    agents: [],
    targets: [],
    means: -1,
    holder: { head: speaker, stance: 'denies' },
    refers: which,
    foundBy: 'denial/never-was',
  }
}

/** *denied responsibility for the bombing, any role in the attack*: not that deed (codebook, rule 7). */
function deniedDeed(sentence: Sentence, verb: number): TokenMatch | undefined {
  if (verbOf(sentence, verb) !== 'deny') return undefined
  const parts = dependents(sentence, verb, 'obj').filter((part) => partNouns.has(wordOf(sentence, part)))
  const deed = parts.flatMap((part) => deedsOf(sentence, verb, part))[0]
  const deniers = subjects(sentence, verb)
  if (deed === undefined) return undefined
  return {
    kind: kindOfNoun(sentence, deed)!,
    token: verb,
    predicate: verb,
    agents: parts.flatMap((part) => ownersOf(sentence, part, deniers)),
    targets: matchNoun(sentence, deed)?.targets ?? [],
    means: -1,
    holder: { head: deniers[0] ?? -1, stance: 'denies' },
    foundBy: 'denial/deny/deed',
  }
}

/** The deeds behind a noun for one's part in them, wherever the tree hangs them. */
const deedsOf = (sentence: Sentence, verb: number, part: number): number[] =>
  [part, verb]
    .flatMap((head) => behind(sentence, head, partPrepositions))
    .filter((deed) => deed > part && kindOfNoun(sentence, deed) !== undefined)

/** *the claim that …, accusations of torture, the claim to the islands*: what was said, or another sense of the word. */
const tellsContent = (sentence: Sentence, verb: number, thing: number): boolean =>
  dependents(sentence, thing, 'acl', 'ccomp').some(
    (part) => part !== verb && part > thing && !isBare(sentence, part),
  ) ||
  dependents(sentence, verb, 'ccomp').some((part) => part > verb) ||
  dependents(sentence, thing, 'nmod').some(
    (part) =>
      /^(?:of|to|about|over|on|against|for|regarding)$/.test(preposition(sentence, part)) && !isDate(sentence, part),
  ) ||
  dependents(sentence, thing, 'case').length > 0

/** *the claim made on Monday, levelled against it* */
const isBare = (sentence: Sentence, part: number): boolean =>
  sentence.xpos[part] === 'VBN' && subtree(sentence, part).length < 5
