/**
 * Finds clauses that state how things stand and hold no event of the lexicon: *The road is closed*,
 * *The town lies near the border*. A clause counts where it has a subject (or *there is*) and a finite
 * or passive predicate. Whether it is about the conflict, and whether its predicate only reports what
 * somebody said, is decided in claim/. Touches nothing.
 */
import { cueEntry } from '../lexicon/en/cues.js'
import { judgingWords } from '../lexicon/en/judging-words.js'
import { arrivingVerbs, enduring, newsNouns, stanceAdjectives, worksAndGames } from '../lexicon/en/state-words.js'
import type { Kind } from '../record/kinds.js'
import type { Sentence } from '../ud/sentence.js'
import { dependent, dependents, isWithin } from '../ud/tree.js'
import { behind, byPhrase, isImperative, isPassive, isStoppedShort, subjects } from './clause.js'
import { matchNeed } from './match-need.js'
import { isEventNoun, kindOfNoun, type NounMatch } from './match-noun.js'
import { deedNamed, isAnimate, matchPredicate, underKind, underMatch } from './match-predicate.js'
import { kindByDoers } from './noun/read-frame.js'
import { refineState, tellsNoTrace } from './refine-state.js'
import { wordOf } from './word.js'

/** The state that the clause headed by `token` tells; undefined where it heads no clause. */
export function matchState(sentence: Sentence, token: number): NounMatch | undefined {
  const copula = dependent(sentence, token, 'cop') >= 0
  const exists = sentence.lemma[token] === 'be' && dependent(sentence, token, 'expl') >= 0
  if (sentence.upos[token] !== 'VERB' && !copula && !exists) return matchUnder(sentence, token)
  if (isImperative(sentence, token)) return matchImperative(sentence, token)
  if (!hasFiniteVerb(sentence, token)) return undefined
  if (
    belongsToNoun(sentence, token) ||
    isReduced(sentence, token) ||
    isAsked(sentence, token) ||
    onlyReports(sentence, token)
  )
    return undefined
  const needed = matchNeed(sentence, token)
  if (needed !== undefined) return needed
  if (!copula && isEmpty(sentence, token)) return undefined
  const holders = subjects(sentence, token)
  if (holders.length === 0 && dependent(sentence, token, 'expl', 'csubj') < 0) return undefined
  if (tellsWhen(sentence, token, holders)) return undefined
  if (!copula) return isPersonal(sentence, token, holders) ? undefined : matchDoing(sentence, token, holders)
  if (isOfTheArts(sentence, holders) && dependent(sentence, token, 'case') < 0) return undefined
  return isPointing(sentence, holders) &&
    !isMinded(sentence, token) &&
    deedNamed(sentence, token) === undefined &&
    !isJudged(sentence, token)
    ? undefined
    : matchPredicate(sentence, token, holders)
}

/** *remained under siege*: a noun behind *under* without a copula of its own; the clause is its head's. */
function matchUnder(sentence: Sentence, token: number): NounMatch | undefined {
  const kind = underKind(sentence, token)
  const predicate = sentence.head[token]!
  if (kind === undefined || predicate < 0 || isModifying(sentence, token)) return undefined
  return underMatch(sentence, token, { kind, predicate, holders: subjects(sentence, predicate) })
}

/** *areas under rebel control*: what only describes a noun is no claim (codebook, rule 11). */
const isModifying = (sentence: Sentence, token: number): boolean =>
  sentence.deprel[token] === 'nmod' && sentence.deprel[sentence.head[token]!] !== 'root'

function matchDoing(sentence: Sentence, token: number, holders: number[]): NounMatch | undefined {
  const objects = dependents(sentence, token, 'obj')
  const lost = tellsNoTrace(sentence, token, holders)
  if (lost !== undefined)
    return {
      kind: lost,
      predicate: token,
      agents: [],
      targets: [],
      means: -1,
      puts: 'affirmed',
      foundBy: 'state/no-trace',
    }
  if (isOfTheArts(sentence, holders) || tellsNothing(sentence, token) || leavesUnsaid(sentence, token)) return undefined
  if (amountsTo(sentence, token))
    return { kind: 'accusation', predicate: token, agents: [], targets: holders, means: -1, foundBy: 'state/is-a-deed' }
  const plain = hasHappened(sentence, token, holders) ? 'other' : 'situation'
  const kind = isStoppedShort(sentence, token)
    ? 'opposition'
    : (deedDone(sentence, token, holders) ?? refineState(sentence, plain, token, [...holders, ...objects]))
  if (kind === plain && saysTooLittle(sentence, token)) return undefined
  // Whoever finds bodies or shows weapons is not who killed or armed.
  const does = kind === plain || kind === 'mobilisation' || kind === 'talks'
  // Whoever leaves his home has it done to him (codebook, rule 6).
  if (isPassive(sentence, token))
    return {
      kind,
      predicate: token,
      agents: does ? byPhrase(sentence, token) : [],
      targets: holders,
      means: -1,
      // *His whereabouts could not be established*
      ...(kind === 'missing' ? { puts: 'affirmed' as const } : {}),
      foundBy: 'state/verb',
    }
  const targets = kind === 'displacement' ? holders : objects
  return { kind, predicate: token, agents: does ? holders : [], targets, means: -1, foundBy: 'state/verb' }
}

/** *The judge ran for president, flights were suspended*: what people did or what was done, against how things stand (*are located, has improved*). */
const hasHappened = (sentence: Sentence, token: number, holders: readonly number[]): boolean =>
  hasPast(sentence, token) &&
  !enduring.has(sentence.lemma[token]!) &&
  (isPassive(sentence, token) || holders.some((holder) => isAnimate(sentence, holder)))

/** A past tense, a perfect, or what will be: *was closed, has been closed*, not *is kept there*, *can be solved*. */
const hasPast = (sentence: Sentence, token: number): boolean => {
  // *were waiting* tells how things stood.
  if (sentence.xpos[token] === 'VBG') return false
  const auxiliaries = dependents(sentence, token, 'aux', 'aux:pass').map((aux) => sentence.form[aux]!.toLowerCase())
  if (auxiliaries.some((form) => /^(can|could|must|should|may|might|ought)$/.test(form))) return false
  return (
    sentence.xpos[token] === 'VBD' ||
    auxiliaries.some((form) => /^(has|have|had|was|were|being|will|would)$/.test(form))
  )
}

/** *The film follows a nurse, the museum opens at nine*: a work, a show, a course or a game. */
const isOfTheArts = (sentence: Sentence, holders: readonly number[]): boolean =>
  holders.some((holder) => worksAndGames.has(wordOf(sentence, holder)))

/** *stopped short of saying that the army was behind it*: what is left unsaid is told, denied. */
const leavesUnsaid = (sentence: Sentence, token: number): boolean =>
  isStoppedShort(sentence, token) &&
  dependents(sentence, token, 'advcl', 'xcomp', 'obl').some((part) => dependent(sentence, part, 'ccomp') >= 0)

/** *gave no figure for its losses, offered no details*: what a report lacks is nothing of the conflict (codebook, rule 12). */
const tellsNothing = (sentence: Sentence, token: number): boolean =>
  /^(give|provide|offer|release|disclose|supply|divulge)$/.test(sentence.lemma[token]!) &&
  dependents(sentence, token, 'obj').some(
    (part) =>
      /^(figure|detail|reason|explanation|information|comment|number|breakdown|estimate|timetable|date|name)$/.test(
        wordOf(sentence, part),
      ) && dependents(sentence, part, 'det').some((word) => sentence.lemma[word] === 'no'),
  )

/** *constitutes a crime, amounts to a breach of the law*: a verb that says what something is, with a word of blame. */
const amountsTo = (sentence: Sentence, token: number): boolean =>
  /^(constitute|represent|amount)$/.test(sentence.lemma[token]!) &&
  [...dependents(sentence, token, 'obj'), ...behind(sentence, token, toWhat)].some((part) =>
    judgingWords.has(wordOf(sentence, part)),
  )
const toWhat: ReadonlySet<string> = new Set(['to'])

/** *They were carried out by jets*: what is carried out by somebody is a deed, and by whom tells which. */
function deedDone(sentence: Sentence, token: number, holders: readonly number[]): Kind | undefined {
  const doers = byPhrase(sentence, token)
  const isDeed =
    doers.length > 0 && isPassive(sentence, token) && /^(carry|perpetrate|commit|stage)$/.test(sentence.lemma[token]!)
  if (!isDeed || holders.some((holder) => sentence.upos[holder] === 'NOUN' && !isEventNoun(sentence, holder)))
    return undefined
  return kindByDoers(
    sentence,
    holders.map((holder) => kindOfNoun(sentence, holder)).find((kind) => kind) ?? 'attack',
    doers,
  )
}

/**
 * *as the road was long*, *they would succeed*: what only gives a circumstance, a verb alone, and one with a mere pointer (*is doing this*) say
 * nothing that a coder would write down. (Of 27 such circumstances in reports coded by hand 8 were coded, of 5 verbs alone none.)
 */
const saysTooLittle = (sentence: Sentence, token: number): boolean =>
  sentence.deprel[token] === 'advcl' ||
  (sentence.lemma[token] === 'have' && dependent(sentence, token, 'obj', 'xcomp', 'ccomp') < 0) ||
  !dependents(sentence, token, ...complements).some((part) => !/^(this|that|it|so)$/i.test(sentence.form[part]!))

/** What a verb may say beside its subject. */
const complements = 'obj iobj obl xcomp ccomp csubj advcl expl advmod compound:prt nmod'.split(' ')

/** *Stop the bloodshed!*: who is told to do something stands nowhere. */
function matchImperative(sentence: Sentence, token: number): NounMatch | undefined {
  const objects = dependents(sentence, token, 'obj')
  if (objects.length === 0) return undefined
  return { kind: 'call', predicate: token, agents: [], targets: objects, means: -1, foundBy: 'state/imperative' }
}

/** *the town that lies there*, *the offensive launched on Saturday*: a clause that only describes a noun or an event. */
const belongsToNoun = (sentence: Sentence, token: number): boolean =>
  sentence.deprel[token] === 'acl:relcl' ||
  (sentence.deprel[token] === 'acl' && isEventNoun(sentence, sentence.head[token]!))

/**
 * *Gunmen positioned in the valley fired on the road*: behind a past form without object, a finite verb that nothing joins
 * to it is the clause's, and the first describes the subject; so it does an event straight before it (*raids carried out by jets*).
 */
function isReduced(sentence: Sentence, token: number): boolean {
  if (!/^VB[DN]$/.test(sentence.xpos[token]!) || dependent(sentence, token, 'obj', 'aux', 'aux:pass', 'ccomp') >= 0)
    return false
  if (isEventNoun(sentence, token - 1) && byPhrase(sentence, token).length > 0) return true
  for (let at = token + 1; at < sentence.length && !joins(sentence, at); at++)
    if (
      /^VB[DNZP]$/.test(sentence.xpos[at]!) &&
      (isWithin(sentence, at, token) ||
        (sentence.head[at] === sentence.head[token] && sentence.deprel[at] === sentence.deprel[token]))
    )
      return (
        dependent(sentence, at, 'nsubj', 'nsubj:pass', 'expl', 'mark') < 0 &&
        !isPassive(sentence, at) &&
        byPhrase(sentence, at).length === 0
      )
  return false
}

/** A comma, a conjunction or a pronoun. */
const joins = (sentence: Sentence, token: number): boolean =>
  /^([CS]CONJ|PRON)$/.test(sentence.upos[token]!) || (sentence.upos[token] === 'PUNCT' && sentence.form[token] !== '-')

/** *It is not clear who was responsible*: a question within a clause states nothing beside that it is open. */
const isAsked = (sentence: Sentence, token: number): boolean =>
  /^(ccomp|csubj)/.test(sentence.deprel[token]!) &&
  [
    ...dependents(sentence, token, 'nsubj', 'advmod'),
    ...subjects(sentence, token).flatMap((one) => dependents(sentence, one, 'advmod', 'det')),
  ].some((part) => part < token && /^W(P|RB|DT)$/.test(sentence.xpos[part]!))

const isOneOf = (sentence: Sentence, holders: readonly number[], pronouns: RegExp): boolean =>
  holders.length === 1 && pronouns.test(sentence.form[holders[0]!]!)

/**
 * *I feel …*, *you know …*: what one speaker says of himself or of his hearer is no state of the conflict. In what is said
 * *it* is mostly the body that speaks: *The council said it had opened an inquiry.*
 */
const isPersonal = (sentence: Sentence, token: number, holders: readonly number[]): boolean =>
  isOneOf(sentence, holders, sentence.deprel[token] === 'ccomp' ? /^(i|you|he|she)$/i : /^(i|you|he|she|it)$/i)

/** *It is difficult*, *this is so*: nobody can tell from the clause what is meant. */
const isPointing = (sentence: Sentence, holders: readonly number[]): boolean =>
  isOneOf(sentence, holders, /^(it|this|that|what|there)$/i)

/** *said it was alarmed by the raid*: within what is said *it* is the body that speaks. */
const isMinded = (sentence: Sentence, token: number): boolean =>
  sentence.deprel[token] === 'ccomp' && stanceAdjectives.has(sentence.form[token]!.toLowerCase())

/** *This is a big win for the rebels*: a noun with what makes it a judgement. */
const isJudged = (sentence: Sentence, token: number): boolean =>
  sentence.upos[token] === 'NOUN' &&
  dependent(sentence, token, 'case') < 0 &&
  dependent(sentence, token, 'amod', 'nmod') >= 0

/** *The move follows …*, *reports emerged*: when something was said or came about, nothing of the conflict itself. */
const tellsWhen = (sentence: Sentence, token: number, holders: readonly number[]): boolean =>
  arrivingVerbs.has(sentence.lemma[token]!) &&
  holders.some((holder) => newsNouns.has(wordOf(sentence, holder)) || isEventNoun(sentence, holder))

/** A finite verb, a modal or an auxiliary; not a bare infinitive or participle. */
function hasFiniteVerb(sentence: Sentence, token: number): boolean {
  if (/VerbForm=Fin/.test(sentence.feats[token]!)) return true
  return dependents(sentence, token, 'aux', 'aux:pass', 'cop').some((part) =>
    /VerbForm=Fin/.test(sentence.feats[part]!),
  )
}

/**
 * *It appears that …*: a verb with an empty subject before a clause states nothing itself. What a copula says of the
 * clause is a judgement: *It is important to open the road.*
 */
const isEmpty = (sentence: Sentence, token: number): boolean =>
  dependents(sentence, token, 'expl', 'nsubj').some((child) => sentence.lemma[child]!.toLowerCase() === 'it') &&
  dependent(sentence, token, 'ccomp', 'csubj', 'xcomp', 'advcl') >= 0

/** *The ministry said that …*, *"…," he added*: a reporting verb with what is said tells nothing beside it. */
const onlyReports = (sentence: Sentence, token: number): boolean =>
  sentence.upos[token] === 'VERB' &&
  cueEntry(sentence.lemma[token]!.toLowerCase(), 'verb')?.type === 'statement' &&
  (dependent(sentence, token, 'ccomp', 'parataxis') >= 0 ||
    sentence.deprel[token] === 'parataxis' ||
    /^(say|tell|add|note|deny|quote|cite)$/.test(sentence.lemma[token]!.toLowerCase()))
