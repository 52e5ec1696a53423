/**
 * Finds every event and state that a report tells: verbs and idioms (match-verb.ts), event nouns
 * (match-noun.ts), what became of people (match-adjective.ts), and clauses that state how things stand
 * (find-states.ts). Participants are heads in the tree; words, actors, places, days and numbers are
 * joined to them in claim/. Reads sentences and the lexicon; touches nothing else.
 */
import { isOf } from '../lexicon/en/noun-classes.js'
import { mention } from '../text/mention.js'
import type { ParsedReport } from '../ud/parsed-report.js'
import type { Sentence } from '../ud/sentence.js'
import { dependent, isWithin, tokenSpan } from '../ud/tree.js'
import { behind, coordinated, isImperative, isMisread, isVerb, subjects } from './clause.js'
import { matchState } from './find-states.js'
import type { FoundEvent } from './found-event.js'
import { matchAdjective } from './match-adjective.js'
import { matchBomber } from './match-bomber.js'
import { kindOfNoun, matchHappening, matchNoun, type NounMatch } from './match-noun.js'
import { underKind } from './match-predicate.js'
import { type Match, matchVerb, verbOf } from './match-verb.js'
import { raiseEvents, type TokenMatch } from './raise-event.js'
import { wordOf } from './word.js'

/** Every event or state of affairs that a word of the report tells, in text order. */
export function findEvents({ report, sentences }: ParsedReport): FoundEvent[] {
  return sentences.flatMap((sentence, index) =>
    matchSentence(sentence).map(({ token, ...match }) => ({
      ...match,
      sentence: index,
      token,
      trigger: mention(report.text, tokenSpan(sentence, token)),
    })),
  )
}

function matchSentence(sentence: Sentence): TokenMatch[] {
  let found: TokenMatch[] = []
  for (let token = 0; token < sentence.length; token++) {
    for (const match of matchToken(sentence, token)) found.push({ token, ...match })
    const happening = matchHappening(sentence, token)
    if (happening !== undefined) found.push(happening)
  }
  found = raiseEvents(sentence, found).map((match) => asOrdered(sentence, match))
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
  return found.filter((match) => !saidTwice(sentence, match, found)).sort((a, b) => a.token - b.token)
}

/**
 * *A bomber killed six and wounded ten in a suicide attack*: the bomber is the event once, and not where the
 * sentence names it or has him act (*blew himself up*). *Ten of the wounded are in critical condition*: one claim about the wounded.
 */
function saidTwice(
  sentence: Sentence,
  { token, kind, foundBy, agents, predicate }: TokenMatch,
  found: readonly TokenMatch[],
): boolean {
  // *declared a ceasefire*: verb and object tell one event.
  if (
    foundBy.endsWith('/is-done') &&
    found.some((other) => other.token === predicate && other.kind === kind && other.token !== token)
  )
    return true
  if (foundBy === 'subject/bomber')
    return found.some(
      (other) =>
        other.kind === 'bombing' &&
        (other.foundBy !== foundBy || (other.token < token && other.agents[0] === agents[0])),
    )
  const named = /\/(known-by|shown)$/.test(foundBy)
  return (
    (named || ((kind === 'injuries' || kind === 'deaths') && sentence.upos[token] === 'NOUN')) &&
    found.some(
      (other) =>
        other.kind === kind &&
        other.token !== token &&
        other.targets.some((target) => isWithin(sentence, token, target)),
    )
  )
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
  const upos = sentence.upos[token]!
  if (upos === 'VERB' && isHyphenated(sentence, token)) return []
  if (upos === 'VERB' && isAirStrike(sentence, token)) {
    const noun = matchNoun(sentence, token, 'airstrike')
    return noun === undefined ? [] : [noun]
  }
  if (upos === 'VERB' && isMisread(sentence, token)) {
    const verb = matchVerb(sentence, token)
    return verb === undefined ? [] : [{ ...verb, predicate: sentence.head[token]! }]
  }
  if (upos === 'VERB' && isModifier(sentence, token)) {
    const done = behindPreposition(sentence, token) ? matchVerb(sentence, token) : undefined
    if (done === undefined) return matchKnownBy(sentence, token) ?? gerundNoun(sentence, token)
    return [{ ...done, predicate: token, targets: coordinated(sentence, sentence.head[token]!) }]
  }
  const people = matchAdjective(sentence, token)
  if (people !== undefined && (upos !== 'VERB' || people.foundBy.endsWith('/leaves'))) return [people]
  if (upos === 'VERB' || (upos === 'AUX' && sentence.lemma[token] === 'have')) {
    if (isGerundNoun(sentence, token)) return gerundNoun(sentence, token)
    const verb = matchVerb(sentence, token)
    // *positions belonging to the rebels*: what only describes a noun is no claim (codebook, rule 11).
    if (verb?.kind === 'status' && sentence.deprel[token] === 'acl') return []
    if (verb === undefined) return people === undefined ? [] : [people]
    const bomber = matchBomber(sentence, token, verb)
    return [
      ...(bomber === undefined ? [] : [bomber]),
      { ...verb, kind: claimedKind(sentence, token, verb), predicate: token },
    ]
  }
  if (upos === 'NOUN' || upos === 'PROPN') {
    const noun = matchNoun(sentence, token)
    return noun === undefined ? [] : [noun]
  }
  return []
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
    : [{ ...verb, predicate: people, targets: coordinated(sentence, people), foundBy: `${verb.foundBy}/known-by` }]
}
const befell: ReadonlySet<string> = new Set('kill wound injure slay arrest detain capture kidnap abduct'.split(' '))

/** *claimed responsibility for the bombing, the bombings that targeted the market*: the kind of the deed that is named. */
function claimedKind(sentence: Sentence, verb: number, { kind, foundBy, agents }: Match): Match['kind'] {
  if (/-responsibility$/.test(foundBy)) {
    const object = dependent(sentence, verb, 'obj', 'nsubj:pass')
    const deeds = [verb, object].flatMap((head) => (head < 0 ? [] : behind(sentence, head, forWhat)))
    return deeds.map((deed) => kindOfNoun(sentence, deed)).find((one) => one !== undefined) ?? kind
  }
  if (kind !== 'attack' && kind !== 'strike') return kind
  return agents.map((deed) => kindOfNoun(sentence, deed)).find((one) => one === 'bombing' || one === 'strike') ?? kind
}
const forWhat: ReadonlySet<string> = new Set(['for'])

/** *heavy fighting*, *the shelling of the town*: a gerund that stands as a noun, whatever its tag. */
const isGerundNoun = (sentence: Sentence, token: number): boolean =>
  /^(obj|obl|nmod|nsubj|nsubj:pass|conj|root)$/.test(sentence.deprel[token]!) &&
  /ing$/i.test(sentence.form[token]!) &&
  dependent(sentence, token, 'det', 'amod', 'compound', 'nmod:poss') >= 0 &&
  dependent(sentence, token, 'nsubj', 'aux', 'obj') < 0

function gerundNoun(sentence: Sentence, token: number): NounMatch[] {
  const noun = isGerundNoun(sentence, token)
    ? matchNoun(sentence, token, sentence.form[token]!.toLowerCase())
    : undefined
  return noun === undefined ? [] : [noun]
}

/** *Air strikes on the camp killed ten*: no air strikes, whatever its tag. */
const isAirStrike = (sentence: Sentence, token: number): boolean =>
  /^strikes?$/i.test(sentence.form[token]!) &&
  /^air$/i.test(sentence.form[token - 1] ?? '') &&
  sentence.head[token - 1] === token

/** *besieged towns, rebel held areas*: a participle before its noun describes it. */
const isModifier = (sentence: Sentence, token: number): boolean =>
  /^(amod|compound)$/.test(sentence.deprel[token]!) ||
  (sentence.deprel[token] === 'acl' && sentence.head[token]! > token && sentence.xpos[token] === 'VBN')

/** *accused each other of shelling towns*: a gerund straight behind a preposition acts on the noun that it seems to describe. */
const behindPreposition = (sentence: Sentence, token: number): boolean =>
  sentence.xpos[token] === 'VBG' &&
  /^(ADP|SCONJ)$/.test(sentence.upos[token - 1] ?? '') &&
  sentence.head[token - 1] === sentence.head[token] &&
  sentence.head[token] === token + 1

/** *rebel-held*, *foreign-backed*: the second half of a hyphenated word is a modifier, whatever its tag. */
const isHyphenated = (sentence: Sentence, token: number): boolean =>
  token >= 2 &&
  sentence.form[token - 1] === '-' &&
  sentence.ends[token - 1] === sentence.starts[token] &&
  sentence.ends[token - 2] === sentence.starts[token - 1]
