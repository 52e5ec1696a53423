/**
 * Finds clauses that state how things stand and hold no event of the lexicon: *The road is closed*,
 * *The town lies near the border*. A clause counts where it has a subject (or *there is*) and a finite
 * or passive predicate. Whether it is about the conflict, and whether its predicate only reports what
 * somebody said, is decided in claim/. Touches nothing.
 */
import { cueEntry } from '../lexicon/en/cues.js'
import { arrivingVerbs, newsNouns } from '../lexicon/en/state-words.js'
import type { Sentence } from '../ud/sentence.js'
import { dependent, dependents } from '../ud/tree.js'
import { byPhrase, isImperative, isPassive, subjects } from './clause.js'
import { isEventNoun, type NounMatch } from './match-noun.js'
import { deedNamed, matchPredicate, underKind, underMatch } from './match-predicate.js'
import { refineState } from './refine-state.js'
import { wordOf } from './word.js'

/** The state that the clause headed by `token` tells; undefined where it heads no clause. */
export function matchState(sentence: Sentence, token: number): NounMatch | undefined {
  const copula = dependent(sentence, token, 'cop') >= 0
  if (sentence.upos[token] !== 'VERB' && !copula) return matchUnder(sentence, token)
  if (isImperative(sentence, token)) return matchImperative(sentence, token)
  if (!hasFiniteVerb(sentence, token)) return undefined
  if (belongsToNoun(sentence, token) || onlyReports(sentence, token)) return undefined
  if (!copula && isEmpty(sentence, token)) return undefined
  const holders = subjects(sentence, token)
  if (holders.length === 0 && dependent(sentence, token, 'expl', 'csubj') < 0) return undefined
  if (tellsWhen(sentence, token, holders)) return undefined
  if (!copula) return isPersonal(sentence, holders) ? undefined : matchDoing(sentence, token, holders)
  return isPointing(sentence, holders) && deedNamed(sentence, token) === undefined
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
  const kind = refineState(sentence, 'situation', token, [...holders, ...objects])
  if (kind === 'situation' && saysTooLittle(sentence, token)) return undefined
  // Whoever finds bodies or shows weapons is not who killed or armed.
  const does = kind === 'situation' || kind === 'mobilisation'
  // Whoever leaves his home has it done to him (codebook, rule 6).
  if (isPassive(sentence, token))
    return {
      kind,
      predicate: token,
      agents: does ? byPhrase(sentence, token) : [],
      targets: holders,
      means: -1,
      foundBy: 'state/verb',
    }
  const targets = kind === 'displacement' ? holders : objects
  return { kind, predicate: token, agents: does ? holders : [], targets, means: -1, foundBy: 'state/verb' }
}

/**
 * *as the road was long*, *they would succeed*: what only gives a circumstance, and a verb alone, say nothing that a coder
 * would write down. (Of 27 such circumstances in reports coded by hand 8 were coded, of 5 verbs alone none.)
 */
const saysTooLittle = (sentence: Sentence, token: number): boolean =>
  sentence.deprel[token] === 'advcl' || dependent(sentence, token, ...complements) < 0

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

const isOneOf = (sentence: Sentence, holders: readonly number[], pronouns: RegExp): boolean =>
  holders.length === 1 && pronouns.test(sentence.form[holders[0]!]!)

/** *I feel …*, *you know …*: what one speaker says of himself or of his hearer is no state of the conflict. */
const isPersonal = (sentence: Sentence, holders: readonly number[]): boolean =>
  isOneOf(sentence, holders, /^(i|you|he|she|it|this|that)$/i)

/** *It is difficult*, *this is so*: nobody can tell from the clause what is meant. */
const isPointing = (sentence: Sentence, holders: readonly number[]): boolean =>
  isOneOf(sentence, holders, /^(it|this|that|what|there)$/i)

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
