/**
 * Finds clauses that state how things stand and hold no event of the lexicon: *The road is closed*,
 * *The town lies near the border*. A clause counts where it has a subject (or *there is*) and a finite
 * or passive predicate. Whether it is about the conflict, and whether its predicate only reports what
 * somebody said, is decided in claim/. Touches nothing.
 */
import { cueEntry } from '../lexicon/en/cues.js'
import { judgingWords } from '../lexicon/en/judging-words.js'
import { underStates } from '../lexicon/en/light-verbs.js'
import type { Kind } from '../record/kinds.js'
import type { Sentence } from '../ud/sentence.js'
import { dependent, dependents } from '../ud/tree.js'
import { byPhrase, preposition, subjects } from './clause.js'
import { isEventNoun, isParty, kindOfNoun, type NounMatch } from './match-noun.js'
import { refineState } from './refine-state.js'
import { wordOf } from './word.js'

/** *under siege, into the control of the rebels*: whether a noun that names a state stands behind *under* or *into*. */
export const isUnder = (sentence: Sentence, token: number): boolean =>
  /^(under|into)$/.test(preposition(sentence, token)) && underStates.has(sentence.lemma[token]!.toLowerCase())

/** The state that the clause headed by `token` tells; undefined where it heads no clause. */
export function matchState(sentence: Sentence, token: number): NounMatch | undefined {
  const copula = dependent(sentence, token, 'cop')
  const under = preposition(sentence, token) === 'under' || preposition(sentence, token) === 'into'
  const verb = sentence.upos[token] === 'VERB'
  if (!verb && copula < 0) {
    const kind = under ? underStates.get(sentence.lemma[token]!.toLowerCase()) : undefined
    if (kind === undefined) return undefined
    const head = sentence.head[token]!
    if (head < 0) return undefined
    return {
      kind,
      predicate: head,
      agents: owners(sentence, token),
      targets: subjects(sentence, head),
      means: -1,
      foundBy: `under/${sentence.lemma[token]!.toLowerCase()}`,
    }
  }
  if (!hasFiniteVerb(sentence, token)) return undefined
  if (
    sentence.deprel[token] === 'acl:relcl' ||
    isOfEvent(sentence, token) ||
    isEmpty(sentence, token) ||
    onlyReports(sentence, token)
  )
    return undefined
  if (/Mood=Imp/.test(sentence.feats[token]!) && verb) return matchImperative(sentence, token)
  const holders = subjects(sentence, token)
  if (isPersonal(sentence, token, holders) || tellsWhen(sentence, token, holders)) return undefined
  if (
    copula >= 0 &&
    holders.length === 1 &&
    nominalKind(sentence, token) === undefined &&
    /^(it|this|that|what|there)$/.test(sentence.form[holders[0]!]!.toLowerCase())
  )
    return undefined
  if (holders.length === 0 && dependent(sentence, token, 'expl', 'csubj') < 0) return undefined
  if (copula >= 0) {
    const kind = under ? underStates.get(sentence.lemma[token]!.toLowerCase()) : undefined
    if (kind !== undefined)
      return {
        kind,
        predicate: token,
        agents: owners(sentence, token),
        targets: holders,
        means: -1,
        foundBy: `under/${sentence.lemma[token]!.toLowerCase()}`,
      }
    const named = sentence.upos[token] === 'NOUN' ? nominalKind(sentence, token) : undefined
    if (named !== undefined)
      return { kind: named, predicate: token, agents: [], targets: holders, means: -1, foundBy: 'state/is-a-deed' }
    const nominal =
      sentence.upos[token] === 'PROPN' ||
      (sentence.upos[token] === 'NOUN' && dependent(sentence, token, 'det', 'nmod', 'amod', 'compound') >= 0)
    if (preposition(sentence, token) === 'in' && /^(control|charge|possession)$/.test(wordOf(sentence, token)))
      return { kind: 'control', predicate: token, agents: holders, targets: [], means: -1, foundBy: 'state/in-control' }
    const involved = involvedIn(sentence, token)
    if (involved !== undefined)
      return { kind: involved, predicate: token, agents: holders, targets: [], means: -1, foundBy: 'state/involved' }
    return {
      kind: refineState(
        sentence,
        nominal && !isEventNoun(sentence, holders[0]) ? 'status' : 'situation',
        token,
        holders,
      ),
      predicate: token,
      agents: [],
      targets: holders,
      means: -1,
      foundBy: nominal ? 'state/is-a' : 'state/is-so',
    }
  }
  const objects = dependents(sentence, token, 'obj')
  const kind = refineState(sentence, 'situation', token, [...holders, ...objects])
  // Whoever finds bodies or shows weapons is not who killed or armed.
  const does = kind === 'situation' || kind === 'mobilisation'
  // Whoever leaves his home has it done to him (codebook, rule 6).
  const targets = kind === 'displacement' ? holders : objects
  return { kind, predicate: token, agents: does ? holders : [], targets, means: -1, foundBy: 'state/verb' }
}

/** *Stop the bloodshed!*: who is told to do something stands nowhere. */
function matchImperative(sentence: Sentence, token: number): NounMatch | undefined {
  const objects = dependents(sentence, token, 'obj')
  if (dependent(sentence, token, 'nsubj') >= 0 || objects.length === 0) return undefined
  return { kind: 'call', predicate: token, agents: [], targets: objects, means: -1, foundBy: 'state/imperative' }
}

/** *the offensive launched on Saturday*: what a participle adds to an event belongs to it. */
const isOfEvent = (sentence: Sentence, token: number): boolean =>
  sentence.deprel[token] === 'acl' && isEventNoun(sentence, sentence.head[token]!)

/** *I feel …*, *you know …*: what one speaker says of himself or of his hearer is no state of the conflict. */
const isPersonal = (sentence: Sentence, token: number, holders: readonly number[]): boolean =>
  sentence.upos[token] === 'VERB' &&
  holders.length === 1 &&
  /^(i|you|he|she|it|this|that)$/.test(sentence.form[holders[0]!]!.toLowerCase())

/** *The group was involved in the attack*, *is complicit in the crimes*: whoever is part of a deed does it. */
function involvedIn(sentence: Sentence, token: number): Kind | undefined {
  if (!/^(involved|complicit|implicated|responsible|behind|engaged)$/.test(sentence.form[token]!.toLowerCase()))
    return undefined
  const noun = dependents(sentence, token, 'obl', 'nmod', 'advcl', 'obj').find((part) => sentence.upos[part] === 'NOUN')
  return noun === undefined
    ? undefined
    : (kindOfNoun(sentence, noun) ?? (wordOf(sentence, token) === 'involved' ? undefined : 'accusation'))
}

/** *This was a deliberate attack*, *the test is a clear violation*: a deed named as a predicate; blame where the word judges. */
function nominalKind(sentence: Sentence, token: number): Kind | undefined {
  const lemma = wordOf(sentence, token)
  if (judgingWords.has(lemma)) return 'accusation'
  return /^(attack|bombing|massacre|strike|battleground|battlefield)$/.test(lemma)
    ? (({ strike: 'strike', bombing: 'bombing', massacre: 'deaths', attack: 'attack' } as Record<string, Kind>)[
        lemma
      ] ?? 'clash')
    : undefined
}

/** *The move follows …*, *reports emerged*: when something was said or came about, nothing of the conflict itself. */
const tellsWhen = (sentence: Sentence, token: number, holders: readonly number[]): boolean =>
  /^(come|follow|occur|emerge|happen|surface)$/.test(sentence.lemma[token]!) &&
  holders.some((holder) =>
    /^(report|news|decision|move|comment|remark|statement|announcement|development|incident|tragedy|event|word|detail|information)$/.test(
      wordOf(sentence, holder),
    ),
  )

/** A finite verb, a modal or an auxiliary; not a bare infinitive or participle. */
function hasFiniteVerb(sentence: Sentence, token: number): boolean {
  if (/VerbForm=Fin/.test(sentence.feats[token]!)) return true
  return dependents(sentence, token, 'aux', 'aux:pass', 'cop').some((part) =>
    /VerbForm=Fin/.test(sentence.feats[part]!),
  )
}

/** *It is clear that …*, *it was up to them to …*: an empty subject before a clause states nothing itself. */
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

/** *under rebel control, under the siege of the army*: whose the state is. */
const owners = (sentence: Sentence, noun: number): number[] => [
  ...byPhrase(sentence, noun),
  ...dependents(sentence, noun, 'nmod:poss', 'compound', 'amod').filter((part) => isParty(sentence, part)),
  ...dependents(sentence, noun, 'nmod').filter((part) => preposition(sentence, part) === 'of'),
]
