/**
 * Finds every event and state that a report tells: verbs and idioms (match-verb.ts), event nouns
 * (match-noun.ts), what became of people (match-adjective.ts), and clauses that state how things stand
 * (find-states.ts). Participants are heads in the tree; words, actors, places, days and numbers are
 * joined to them in claim/. Reads sentences and the lexicon; touches nothing else.
 */
import { aimedAt } from '../lexicon/en/function-words.js'
import { isOf } from '../lexicon/en/noun-classes.js'
import { ofTheField } from '../lexicon/en/state-words.js'
import type { Kind } from '../record/kinds.js'
import { mention } from '../text/mention.js'
import type { ParsedReport } from '../ud/parsed-report.js'
import type { Sentence } from '../ud/sentence.js'
import { dependent, dependents, tokenSpan } from '../ud/tree.js'
import { behind, coordinated, isImperative, isMisread, preposition, subjects } from './clause.js'
import { findElided } from './find-elided.js'
import { matchState } from './find-states.js'
import type { FoundEvent } from './found-event.js'
import { isOnlyMentioned } from './harm-clause.js'
import { matchAdjective } from './match-adjective.js'
import { matchBlame } from './match-blame.js'
import { matchDenial } from './match-denial.js'
import {
  isEventNoun,
  kindOfNoun,
  matchHappening,
  matchNoun,
  matchRelative,
  type NounMatch,
  type TokenMatch,
} from './match-noun.js'
import { underKind } from './match-predicate.js'
import { isCompoundVerb, type Match, matchVerb, verbOf } from './match-verb.js'
import { matchWeapon } from './match-weapon.js'
import { raiseEvents } from './raise-event.js'
import { isDeedOf, isFiredAt, isSaidTwice } from './said-twice.js'
import { wordOf } from './word.js'

/** Every event or state of affairs that a word of the report tells, in text order. */
export function findEvents({ report, sentences }: ParsedReport): FoundEvent[] {
  const found = sentences.flatMap((sentence, index) =>
    matchSentence(sentence).map(({ token, ...match }) => ({
      ...match,
      sentence: index,
      token,
      trigger: mention(report.text, tokenSpan(sentence, token)),
    })),
  )
  const isState = ({ kind, foundBy }: FoundEvent) =>
    foundBy.startsWith('state/') && /^(situation|status|other)$/.test(kind)
  return found.every(isState) && !sentences.some(speaksOfConflict) ? [] : found
}

/** *The museum displays letters*: states of a report without an event and without a word of the field are none of the conflict. */
const speaksOfConflict = (sentence: Sentence): boolean => {
  for (let token = 0; token < sentence.length; token++)
    if (ofTheField.has(wordOf(sentence, token)) || isOf(wordOf(sentence, token), ...fieldClasses)) return true
  return false
}
const fieldClasses = [
  'force',
  'munition',
  'explosive',
  'rule',
  'truce',
  'pact',
  'captive',
  'sanction',
  'calamity',
] as const

function matchSentence(sentence: Sentence): TokenMatch[] {
  const found: TokenMatch[] = []
  for (let token = 0; token < sentence.length; token++) {
    const held = matchDenial(sentence, token) ?? matchBlame(sentence, token)
    if (held !== undefined) found.push(held)
    else for (const match of matchToken(sentence, token)) found.push({ token, ...match })
    const further = matchHappening(sentence, token) ?? matchRelative(sentence, token)
    const told = found.findIndex((other) => other.token === further?.token)
    if (further !== undefined && told < 0) found.push(further)
    // Its own clause dates and places an event better than the noun that is mentioned by the way.
    else if (further !== undefined && found[told]!.predicate === further.token) found[told] = further
  }
  // A deed that is denied or blamed on somebody is told with who says so.
  const told = (match: TokenMatch) =>
    match.holder === undefined &&
    !/^(?:blame|denial)\//.test(match.foundBy) &&
    found.some(
      ({ token, predicate, foundBy }) =>
        (token === match.token && /^(?:blame|denial)\//.test(foundBy)) ||
        // *attributed the explosions to a Norlandic raid*: one event, by its other name.
        (foundBy.startsWith('blame/') &&
          sentence.head[match.token] === predicate &&
          /^(?:obj|nsubj:pass)$/.test(sentence.deprel[match.token]!) &&
          match.agents.includes(token)),
    )
  const stated = found.filter((match) => !told(match) && !isOnlyMentioned(sentence, match))
  stated.push(...findElided(sentence, stated))
  return withStates(
    sentence,
    raiseEvents(sentence, stated).map((match) => asOrdered(sentence, match)),
  )
}

/** The events, with the states of the clauses that tell none. */
function withStates(sentence: Sentence, events: readonly TokenMatch[]): TokenMatch[] {
  const found = [...events]
  const told = new Set(found.flatMap(({ token, predicate }) => [predicate, ...between(sentence, token, predicate)]))
  const tokens = Array.from({ length: sentence.length }, (_, token) => token)
  const isUnder = (token: number) => underKind(sentence, token) !== undefined
  // *remained under siege*: what stands behind *under* before the verb that says less.
  for (const token of [...tokens.filter(isUnder), ...tokens.filter((one) => !isUnder(one))]) {
    if (told.has(token)) continue
    const state = matchState(sentence, token)
    if (state !== undefined && (state.predicate === token || !told.has(state.predicate))) {
      told.add(state.predicate)
      found.push({ ...state, token })
    }
  }
  // *There are 40 of them in Alma and 20 in Beria*
  found.push(...findElided(sentence, found.slice(events.length)))
  return found
    .filter((match) => !isSaidTwice(sentence, match, found))
    .map((match) => withAgents(sentence, withTargets(sentence, match, found), found))
    .sort((a, b) => a.token - b.token)
}

/** *conducted a strike targeting a commander*: the noun is told, with whom its verb acts on. */
function withTargets(sentence: Sentence, match: TokenMatch, found: readonly TokenMatch[]): TokenMatch {
  if (match.targets.length > 0) return match
  const verb = found.find((other) => other.targets.length > 0 && isDeedOf(sentence, match, other))
  return verb === undefined ? match : { ...match, targets: verb.targets.filter((target) => target !== match.token) }
}

/** *Rockets fired by the rebels landed in the town*: whose they were. */
function withAgents(sentence: Sentence, match: TokenMatch, found: readonly TokenMatch[]): TokenMatch {
  if (match.agents.length > 0) return match
  const fired = found.find((other) => isFiredAt(sentence, other, match))
  return fired === undefined ? match : { ...match, agents: fired.agents }
}

/** *Stop the shelling!*: what nobody is said to do but is told to is a call. */
const asOrdered = (sentence: Sentence, match: TokenMatch): TokenMatch =>
  isImperative(sentence, match.predicate)
    ? { ...match, kind: 'call', agents: [], foundBy: `${match.foundBy}/imperative` }
    : match

/** The words from an event up to the head of its clause: none of them states anything else. */
function between(sentence: Sentence, token: number, predicate: number): number[] {
  const found: number[] = []
  for (let at = token; at >= 0 && at !== predicate; at = sentence.head[at]!) found.push(at)
  return found
}

function matchToken(sentence: Sentence, token: number): NounMatch[] {
  const upos = isDoneTo(sentence, token) ? 'VERB' : sentence.upos[token]!
  if (
    upos === 'VERB' &&
    isHyphenated(sentence, token) &&
    !isCompoundVerb(sentence, token) &&
    !hasBothSides(sentence, token)
  )
    return []
  if (isNoVerb(sentence, token)) return nounHere(sentence, token)
  if (upos === 'VERB' && isAirStrike(sentence, token)) {
    const noun = matchNoun(sentence, token, 'airstrike')
    return noun === undefined ? [] : [noun]
  }
  if (upos === 'VERB' && isMisread(sentence, token)) {
    const verb = matchVerb(sentence, token)
    return verb === undefined ? [] : [{ ...verb, predicate: sentence.head[token]! }]
  }
  if (upos === 'VERB' && isModifier(sentence, token)) {
    return matchKnownBy(sentence, token) ?? gerundNoun(sentence, token)
  }
  const people = matchAdjective(sentence, token)
  if (people !== undefined && (upos !== 'VERB' || /\/(?:leaves|among|missing\/is)$/.test(people.foundBy)))
    return [people]
  if (upos === 'VERB' || (upos === 'AUX' && sentence.lemma[token] === 'have')) {
    if (isGerundNoun(sentence, token)) return gerundNoun(sentence, token)
    if (isBareGerund(sentence, token)) return []
    const verb = matchVerb(sentence, token)
    // *positions belonging to the rebels, trucks fitted with guns*: what only describes a noun is no claim (codebook, rule 11).
    if (sentence.deprel[token] === 'acl' && (verb?.kind === 'status' || isFitted(sentence, token))) return []
    if (verb === undefined) return people === undefined ? [] : [people]
    const weapon = matchWeapon(sentence, token, verb)
    return [
      ...(weapon === undefined ? [] : [weapon]),
      { ...verb, ...asClaimed(sentence, token, verb), predicate: token },
    ]
  }
  const wrecked = upos === 'ADJ' ? matchPassive(sentence, token) : undefined
  if (wrecked !== undefined) return [wrecked]
  // *a sit-in*: the tagger knows no noun of that form.
  const isWhole = sentence.form[token - 1] === '-' && /-/.test(wordOf(sentence, token))
  if (upos === 'NOUN' || upos === 'PROPN' || (upos === 'ADJ' && isUsedAsNoun(sentence, token)) || isWhole) {
    return nounHere(sentence, token)
  }
  return []
}

const isFitted = (sentence: Sentence, token: number): boolean =>
  sentence.xpos[token] === 'VBN' && /^(equip|arm|fit|outfit|mount|operate|fly|pilot|man)$/.test(verbOf(sentence, token))

/** *The mill was burnt, the truce has been violated*: a participle with a copula, taken for an adjective. */
function matchPassive(sentence: Sentence, token: number): NounMatch | undefined {
  if (!/(?:ed|en|nt|wn|rn)$/.test(sentence.form[token]!) || dependent(sentence, token, 'cop') < 0) return undefined
  const verb = matchVerb(sentence, token)
  return verb !== undefined && doneTo.has(verb.kind) ? { ...verb, predicate: token } : undefined
}
const doneTo: ReadonlySet<Kind> = new Set<Kind>([
  'destruction',
  'strike',
  'bombing',
  'attack',
  'territory-taken',
  'capture',
  'ceasefire-violation',
])

function nounHere(sentence: Sentence, token: number): NounMatch[] {
  // *is against the deployment*: what somebody is against is not told.
  const isFought = preposition(sentence, token) === 'against' && dependent(sentence, token, 'cop') >= 0
  const noun = isFought ? undefined : matchNoun(sentence, token)
  return noun === undefined ? [] : [noun]
}

/** *the killed members, two wounded insurgents*: people known by what befell them, where a verb takes them up. */
function matchKnownBy(sentence: Sentence, token: number): NounMatch[] | undefined {
  const people = sentence.head[token]!
  if (sentence.xpos[token] !== 'VBN' || !befell.has(verbOf(sentence, token))) return undefined
  if (!isOf(wordOf(sentence, people), 'people', 'force') || !/^(nsubj|obj)/.test(sentence.deprel[people]!))
    return undefined
  const verb = matchVerb(sentence, token)
  return verb === undefined
    ? undefined
    : [
        {
          ...verb,
          kind: verb.kind === 'territory-taken' ? 'capture' : verb.kind,
          predicate: people,
          targets: coordinated(sentence, people),
          foundBy: `${verb.foundBy}/known-by`,
        },
      ]
}
const befell: ReadonlySet<string> = new Set('kill wound injure slay arrest detain capture kidnap abduct'.split(' '))

/** *claimed responsibility for the bombing, the bombings that targeted the market*: the kind of the deed that is named. */
function asClaimed(sentence: Sentence, verb: number, match: Match): Pick<Match, 'kind' | 'targets' | 'refers'> {
  const { kind, foundBy, agents, targets } = match
  if (/-responsibility$|^idiom\/own-up$/.test(foundBy)) {
    const object = dependent(sentence, verb, 'obj', 'nsubj:pass')
    const below = [verb, object].flatMap((head) => (head < 0 ? [] : behind(sentence, head, forWhat)))
    // *owned up to the bombing*: an object to some parsers.
    const deeds = object >= 0 && /up$/.test(foundBy) ? [object, ...below] : below
    const deed = deeds.find((one) => kindOfNoun(sentence, one) !== undefined)
    if (deed === undefined) return { kind, targets, refers: object < 0 ? verb : object }
    const own = matchNoun(sentence, deed)?.targets ?? []
    return { kind: kindOfNoun(sentence, deed)!, targets: own.length > 0 ? own : behind(sentence, deed, aimedAt) }
  }
  // *came under a missile attack*
  if (/^idiom\/come-/.test(foundBy)) {
    const under = dependents(sentence, verb, 'obl').map((deed) => kindOfNoun(sentence, deed))
    return { kind: under.find((one) => one === 'bombing' || one === 'strike') ?? kind, targets }
  }
  if (kind !== 'attack' && kind !== 'strike') return match
  // *Four suicide bombers struck*
  if (agents.some((agent) => isSuicide(sentence, agent))) return { kind: 'bombing', targets }
  const deeds = [...agents, ...subjects(sentence, verb)].map((deed) => kindOfNoun(sentence, deed))
  // *An attack hit the town*: by means that nobody tells.
  return { kind: deeds.find((one) => one === 'bombing' || one === 'strike' || one === 'attack') ?? kind, targets }
}
const forWhat: ReadonlySet<string> = new Set(['for', 'to'])
const isSuicide = (sentence: Sentence, agent: number): boolean =>
  isOf(wordOf(sentence, agent), 'bomber') &&
  dependents(sentence, agent, 'compound').some((part) => wordOf(sentence, part) === 'suicide')

/** *the offensive failed*: an adjective with an article that stands as a participant is a noun, whatever its tag. */
const isUsedAsNoun = (sentence: Sentence, token: number): boolean =>
  /^(nsubj|nsubj:pass|obj|obl|nmod)$/.test(sentence.deprel[token]!) && dependent(sentence, token, 'det') >= 0

/** *heavy fighting*, *the shelling of the town*: a gerund that stands as a noun, whatever its tag. */
const isGerundNoun = (sentence: Sentence, token: number): boolean =>
  /^(obj|obl|nmod|nsubj|nsubj:pass|conj|root)$/.test(sentence.deprel[token]!) &&
  /ing$/i.test(sentence.form[token]!) &&
  (dependent(sentence, token, 'det', 'amod', 'compound', 'nmod:poss') >= 0 ||
    // *air strikes and shelling*
    (sentence.deprel[token] === 'conj' && sentence.upos[sentence.head[token]!] === 'NOUN')) &&
  dependent(sentence, token, 'nsubj', 'aux', 'obj') < 0

/** *Air strikes on the camp killed ten*: no air strikes, whatever its tag. */
const isAirStrike = (sentence: Sentence, token: number): boolean =>
  /^strikes?$/i.test(sentence.form[token]!) &&
  /^air$/i.test(sentence.form[token - 1] ?? '') &&
  sentence.head[token - 1] === token

/** *a bomb blast*: what is tagged a past or a participle and has no ending of one is the noun. */
const isNoVerb = (sentence: Sentence, token: number): boolean =>
  /^VB[DN]$/.test(sentence.xpos[token]!) &&
  sentence.form[token]!.toLowerCase() === sentence.lemma[token]!.toLowerCase() &&
  !/^(?:hit|thrust|run)$/i.test(sentence.form[token]!) &&
  isEventNoun(sentence, token) &&
  /^(NOUN|ADJ|DET)$/.test(sentence.upos[token - 1] ?? '')

/** *the first day of fighting*: a gerund behind a preposition that says nothing more only names what goes on. */
const isBareGerund = (sentence: Sentence, token: number): boolean =>
  sentence.xpos[token] === 'VBG' &&
  sentence.lemma[token - 1] === 'of' &&
  isEventNoun(sentence, token) &&
  dependents(sentence, token).every((part) => /^(case|mark|punct)$/.test(sentence.deprel[part]!))

function gerundNoun(sentence: Sentence, token: number): NounMatch[] {
  const noun = isGerundNoun(sentence, token)
    ? matchNoun(sentence, token, sentence.form[token]!.toLowerCase())
    : undefined
  return noun === undefined ? [] : [noun]
}

/** *besieged towns, rebel held areas*: a participle before its noun describes it. */
const isModifier = (sentence: Sentence, token: number): boolean =>
  /^(amod|compound)$/.test(sentence.deprel[token]!) ||
  (sentence.deprel[token] === 'acl' && sentence.head[token]! > token && sentence.xpos[token] === 'VBN')

/** *rebel-held*, *foreign-backed*: the second half of a hyphenated word is a modifier, whatever its tag. */
const isHyphenated = (sentence: Sentence, token: number): boolean =>
  token >= 2 &&
  sentence.form[token - 1] === '-' &&
  sentence.ends[token - 1] === sentence.starts[token] &&
  sentence.ends[token - 2] === sentence.starts[token - 1]

/** *Jets carpet-bombed the valley, police baton-charged the marchers*: a hyphenated word with a doer and somebody or something done to is a verb. */
const hasBothSides = (sentence: Sentence, token: number): boolean =>
  dependent(sentence, token, 'nsubj', 'nsubj:pass') >= 0 && dependent(sentence, token, 'obj', 'aux:pass') >= 0

/** *The raid disabled the refinery, the truce unravelled*: a past taken for an adjective that has a subject and no copula is the verb. */
const isDoneTo = (sentence: Sentence, token: number): boolean =>
  sentence.upos[token] === 'ADJ' &&
  /ed$/.test(sentence.form[token]!) &&
  dependent(sentence, token, 'nsubj') >= 0 &&
  dependent(sentence, token, 'cop') < 0
