/**
 * Whether the conditions of a row of the verb lexicon hold for a verb in its sentence: particle, object, subject,
 * preposition, complement (lexicon/en/verbs/verb-triggers.ts tells what each asks for). Touches nothing.
 */
import { aimedAt } from '../lexicon/en/function-words.js'
import { judgingWords, rejectingWords } from '../lexicon/en/judging-words.js'
import { isOf, type NounClass, nounClasses } from '../lexicon/en/noun-classes.js'
import { measures } from '../lexicon/en/thing-nouns.js'
import type { VerbTrigger, Wanted } from '../lexicon/en/verbs/row.js'
import type { Sentence } from '../ud/sentence.js'
import { dependent, dependents } from '../ud/tree.js'
import { behind, byPhrase, calls, isNegated, isPassive, marker, preposition, roles } from './clause.js'
import { wordOf } from './word.js'

/** Whether a phrase's head is of the class, is the lemma (`=shot`), or is a name. */
export function isWanted(sentence: Sentence, token: number, wanted: Wanted): boolean {
  const lemma = wordOf(sentence, token)
  if (wanted === 'name') return sentence.upos[token] === 'PROPN' || sentence.upos[token] === 'PRON'
  if (wanted === 'proper') return sentence.upos[token] === 'PROPN'
  if (wanted === 'laden') return isLaden(sentence, token)
  // *a power line, the transmission lines* are cables, no line that somebody holds or is supplied by.
  if (lemma === 'line' && (wanted === '=line' || wanted === '=cable') && isCable(sentence, token))
    return wanted === '=cable'
  if (wanted.startsWith('=')) return lemma === wanted.slice(1)
  if (
    wanted === 'people' &&
    (sentence.upos[token] === 'NUM' ||
      isCountedName(sentence, token) ||
      personal.test(sentence.form[token]!) ||
      speaksOfItself(sentence, token) ||
      /^.{3,}(man|woman|men|women)$/.test(lemma))
  )
    return true
  // *the abducted girls*
  if (
    wanted === 'captive' &&
    dependents(sentence, token, 'amod').some((part) => heldSo.test(sentence.form[part]!)) &&
    isOf(lemma, 'people', 'force')
  )
    return true
  return nounClasses[wanted as NounClass].has(lemma) || hasClassModifier(sentence, token, wanted as NounClass)
}

const heldSo = /^(kidnapped|abducted|captured|captive|detained|imprisoned|jailed|arrested)$/i

/** *The men said they had been tortured and released; We were freed*: speakers, of whom something is told, are people. */
function speaksOfItself(sentence: Sentence, token: number): boolean {
  if (!/^(?:i|we|they)$/i.test(sentence.form[token]!) || sentence.deprel[token] !== 'nsubj:pass') return false
  const verb = sentence.head[token]!
  const above = sentence.deprel[verb] === 'ccomp' ? sentence.head[verb]! : -1
  return !/^they$/i.test(sentence.form[token]!) || (above >= 0 && dependent(sentence, above, 'nsubj') >= 0)
}

/** Pronouns of one person: what is captured with them is no ground. */
const personal = /^(he|she|him|her|them|us|me)$/i

/** *some 500 Albanians*, not *Base 46*: a counted name is of people. */
const isCountedName = (sentence: Sentence, token: number): boolean =>
  sentence.upos[token] === 'PROPN' && dependents(sentence, token, 'nummod').some((count) => count < token)

/** *power lines, a telephone line* */
const isCable = (sentence: Sentence, token: number): boolean =>
  dependents(sentence, token, 'compound', 'amod').some((part) =>
    /^(power|electricity|electric|electrical|transmission|telephone|phone|telegraph|internet|gas|oil|water|voltage|high-voltage)$/.test(
      wordOf(sentence, part),
    ),
  )

/** *trucks of flour, aid lorries, a ship carrying food, a plane with medicines*: what moves with relief aboard. */
function isLaden(sentence: Sentence, token: number): boolean {
  const lemma = wordOf(sentence, token)
  if (!isOf(lemma, 'craft') && lemma !== 'convoy') return false
  const isRelief = (part: number): boolean => isOf(wordOf(sentence, countedHead(sentence, part)), 'relief')
  return (
    dependents(sentence, token, 'compound', 'amod').some(isRelief) ||
    dependents(sentence, token, 'nmod').some(
      (part) => /^(of|with)$/.test(preposition(sentence, part)) && isRelief(part),
    ) ||
    dependents(sentence, token, 'acl', 'acl:relcl').some(
      (clause) =>
        /^(carry|bring|load|transport|deliver|haul|ferry|bear|take|fill|pack)$/.test(sentence.lemma[clause]!) &&
        dependents(sentence, clause, 'obj', 'obl').some(isRelief),
    )
  )
}

/** *missile launch sites, a ceasefire deal, the terms of the truce*: the class of what stands beside counts for things that are themselves of no class. */
const hasClassModifier = (sentence: Sentence, token: number, wanted: NounClass): boolean =>
  (wanted === 'truce' &&
    termsOf.has(wordOf(sentence, token)) &&
    dependents(sentence, token, 'compound', 'amod', 'nmod').some((part) => isOf(wordOf(sentence, part), 'truce'))) ||
  ((wanted === 'munition' || wanted === 'explosive') &&
    partsOfArms.has(wordOf(sentence, token)) &&
    dependents(sentence, token, 'compound', 'amod').some((part) => isOf(wordOf(sentence, part), wanted)))
const termsOf: ReadonlySet<string> = new Set(
  'agreement deal accord pact arrangement term condition provision commitment understanding'.split(' '),
)
const partsOfArms: ReadonlySet<string> = new Set(
  'round fire attack bomb component material part cache arsenal stockpile shipment'.split(' '),
)

/** *two of the tanks*, *dozens of rockets*: counted nouns behind *of* decide the class. */
export function countedHead(sentence: Sentence, token: number): number {
  const counter =
    sentence.upos[token] === 'NUM' ||
    /^(one|dozen|score|hundred|thousand|million|number|hour|day|week|month|year|row|column|plume|cloud|pillar|total|series|chain|string|wave|spate|volley|hail|lot|barrage|majority|part|most|much|bulk|all|some|third|quarter|half|rest|handful|couple|pound|kilogram|kilo|kg|ton|tonne|cache|amount|quantity|stash|haul|collection|assortment|crate|box|piece|component|ingredient|ten|tenth|plate|sack|bag|bundle|gram|kilogramme|stockpile|arsenal|consignment|batch|load|truckload|lorryload|boatload|trace|stream|tide|flood|trickle)$/.test(
      sentence.lemma[token]!,
    )
  if (!counter) return token
  const counted = dependents(sentence, token, 'nmod').find((part) => preposition(sentence, part) === 'of')
  // *30 of whom were freed*: a number of people.
  return counted === undefined || /^whom$/i.test(sentence.form[counted]!) ? token : counted
}

/** Kinds whose verbs tell nothing without whom or what they act on: *a photo captured on Monday*. */
const takesObject: ReadonlySet<string> = new Set(['territory-taken', 'capture', 'destruction'])
/** Kinds of ground and trade, which only parties take, hold, lose or stop. */
const ofGround: ReadonlySet<string> = new Set(['territory-taken', 'territory-lost', 'control', 'sanctions'])
/** What is felt, said, planned or comes over people, and what burns or blows: no party. */
const matters: ReadonlySet<string> = new Set(
  `fear panic terror uncertainty doubt secrecy mystery controversy confusion speculation tension hunger famine cholera
  grief anger joy silence chaos darkness price bill plan proposal rumour rumor hope debate issue question winter spring summer
  autumn rain snow fog wind fire blaze wildfire flood flooding smoke flame fighting shelling hostility bloodshed violence damage
  aid food`.split(/\s+/),
)
/** What is captured on film, and no ground. */
const pictures: ReadonlySet<string> = new Set(
  'footage image video photo photograph picture moment scene attention imagination mood spirit essence headline'.split(
    ' ',
  ),
)
/** Of their verbs, those that need none. */
const intransitive: ReadonlySet<string> = new Set(
  'enter advance collapse crash arrest detain kidnap abduct apprehend imprison jail'.split(' '),
)

/** *the area surrounding the palace, a terminal surrounded by shops*: where a place lies is nobody's deed. */
function isPosition(sentence: Sentence, verb: number, { lemma }: VerbTrigger): boolean {
  if (lemma !== 'surround') return false
  const by = byPhrase(sentence, verb)
  if (by.length > 0) return by.every((one) => isOf(wordOf(sentence, one), 'structure', 'ground'))
  if (sentence.xpos[verb] !== 'VBG') return false
  // *in surrounding villages*
  const before = sentence.upos[verb - 1]
  return (
    /^(in|to|from|of|near|into|around)$/.test(sentence.lemma[verb - 1] ?? '') ||
    (before === 'NOUN' && isOf(wordOf(sentence, verb - 1), 'ground'))
  )
}

/** Whether the row's conditions hold for the verb. */
export function holds(sentence: Sentence, verb: number, trigger: VerbTrigger): boolean {
  const particle = dependents(sentence, verb, 'compound:prt').map((token) => wordOf(sentence, token))
  const beside = sentence.form[verb + 1]?.toLowerCase() ?? ''
  const adverbs = [beside, ...dependents(sentence, verb, 'advmod').map((token) => wordOf(sentence, token))]
  const { doers, done } = roles(sentence, verb)
  // *took over the town*; *turned their guns on them in the town* turns none in.
  const isSplit = trigger.particle !== undefined && (trigger.particle !== 'in' || dependent(sentence, verb, 'obj') < 0)
  const split = isSplit ? behind(sentence, verb, new Set([trigger.particle!])) : []
  if (trigger.particle !== undefined && split.length === 0 && ![...particle, ...adverbs].includes(trigger.particle))
    return false
  if (
    trigger.frame === 'act' &&
    takesObject.has(trigger.kind) &&
    done.length === 0 &&
    trigger.object === undefined &&
    trigger.preposition === undefined &&
    trigger.particle === undefined &&
    behind(sentence, verb, aimedAt).length === 0 &&
    !intransitive.has(trigger.lemma)
  )
    return false
  if (isPosition(sentence, verb, trigger)) return false
  // *The talks advanced, mystery surrounds the raid*: what bears no arms takes, holds and gives up no ground.
  if (
    ofGround.has(trigger.kind) &&
    doers.length > 0 &&
    doers.every(
      (token) => isOf(wordOf(sentence, token), 'calamity', 'talks', 'truce') || matters.has(wordOf(sentence, token)),
    )
  )
    return false
  // *took hold in the west*
  if (
    trigger.lemma === 'take' &&
    done.some((token) => sentence.lemma[token] === 'hold' && !lemmaIs(sentence, token + 1, 'of'))
  )
    return false
  // *a group called the Brotherhood*: how it is named.
  if (
    trigger.lemma === 'call' &&
    trigger.kind === 'call' &&
    sentence.deprel[verb] === 'acl' &&
    sentence.xpos[verb] !== 'VBG' &&
    !calls(sentence, verb)
  )
    return false
  // *had to fire* is no possession.
  if (trigger.lemma === 'have' && lemmaIs(sentence, verb + 1, 'to')) return false
  // *asked not to be named*
  if (trigger.lemma === 'ask' && asksToHide(sentence, verb)) return false
  // *took part in the talks* is no ground taken.
  if (
    trigger.lemma === 'take' &&
    done.some((token) => lemmaIs(sentence, token, 'part') && lemmaIs(sentence, token + 1, 'in'))
  )
    return false
  const some = (tokens: number[], wanted: readonly Wanted[]): boolean =>
    tokens.some((token) => wanted.some((one) => isWanted(sentence, countedHead(sentence, token), one)))
  if (
    trigger.object !== undefined &&
    !some([...done, ...split, ...objectLike(sentence, verb, trigger)], trigger.object) &&
    !(trigger.object.includes('people') && isWho(sentence, verb))
  )
    return false
  if (trigger.unless !== undefined && some(done, trigger.unless)) return false
  if (trigger.active && isPassive(sentence, verb)) return false
  if (trigger.negated && !isDenied(sentence, verb)) return false
  if (trigger.passive && !isPassive(sentence, verb)) return false
  if (trigger.form !== undefined && !sentence.form[verb]!.toLowerCase().endsWith(trigger.form)) return false
  if (trigger.finite && sentence.deprel[verb] === 'acl') return false
  if (trigger.adjunct === false && sentence.deprel[verb] === 'advcl' && sentence.xpos[verb] === 'VBG') return false
  // *The town was captured by the rebels*: what befell the subject of a passive did not befall who is behind *by*.
  const surface = doers.length === 0 || (trigger.frame === 'undergo' && isPassive(sentence, verb)) ? done : doers
  const unsaid = trigger.unsaid === true && doers.length === 0 && isPassive(sentence, verb)
  if (trigger.subject !== undefined && !unsaid && !some(surface, trigger.subject)) return false
  // *the army, backed by allies, …*: a participle only describes its noun (codebook, rule 11).
  if (trigger.kind === 'support' && sentence.deprel[verb] === 'acl' && sentence.xpos[verb] === 'VBN') return false
  if (
    trigger.kind === 'strike' &&
    trigger.frame === 'act' &&
    doers.some((token) => isOf(wordOf(sentence, token), 'calamity'))
  )
    return false
  if (trigger.objectless && dependents(sentence, verb, 'obj').some((part) => !isMeasured(sentence, part))) return false
  if (trigger.transitive && (done.length === 0 || wantsTo(sentence, verb))) return false
  if (takesObject.has(trigger.kind) && done.some((token) => pictures.has(wordOf(sentence, token)))) return false
  if (trigger.bare && dependent(sentence, verb, 'obj', 'obl') >= 0) return false
  if (trigger.judged && !isJudged(sentence, verb, judgingWords)) return false
  if (trigger.refused && !isJudged(sentence, verb, rejectingWords)) return false
  if (trigger.ahead && !isAhead(sentence, verb)) return false
  if (trigger.tensed && !isTensed(sentence, verb)) return false
  if (trigger.near !== undefined && !isNear(sentence, verb, trigger.near)) return false
  if (trigger.says !== undefined && !trigger.says.some((kind) => says(sentence, verb, kind))) return false
  if (trigger.preposition !== undefined) {
    const marks = dependents(sentence, verb, 'obl', 'advcl').map(
      (token) => preposition(sentence, token) || mark(sentence, token),
    )
    // *pushed the rebels out of the valley*, *set a bus on fire*: what belongs to the verb, where the parser hangs it on the object.
    const parts = dependents(sentence, verb, 'obj').flatMap((thing) => dependents(sentence, thing, 'nmod'))
    // *a quarter of the population from their homes*
    const hung = [...parts, ...parts.flatMap((part) => dependents(sentence, part, 'nmod'))]
    const away = hung.map((token) => preposition(sentence, token)).filter((one) => ofTheVerb.has(one))
    const loose = [...marks, ...away, ...particle, ...adverbs]
    if (!trigger.preposition.some((one) => loose.includes(one))) return false
  }
  return true
}

/** *has not been seen, seven men not seen since, nobody survived, failed to return* */
function isDenied(sentence: Sentence, verb: number): boolean {
  if (isNegated(sentence, verb)) return true
  const above = sentence.deprel[verb] === 'xcomp' ? sentence.head[verb]! : -1
  if (above >= 0 && lemmaIs(sentence, above, 'fail')) return true
  return dependents(sentence, verb, 'nsubj', 'nsubj:pass').some(
    (part) =>
      /^(none|nobody|nothing|no-one|neither)$/.test(wordOf(sentence, part)) ||
      dependents(sentence, part, 'det').some((word) => lemmaIs(sentence, word, 'no')),
  )
}

/** *advanced two kilometres*: how far or how long is no object. */
const isMeasured = (sentence: Sentence, part: number): boolean =>
  measures.has(sentence.lemma[part]!.toLowerCase()) && dependent(sentence, part, 'nummod', 'det', 'amod') >= 0

/** *asked not to be named*: what somebody asks of the reporter. */
const asksToHide = (sentence: Sentence, verb: number): boolean =>
  dependents(sentence, verb, 'xcomp', 'advcl').some(
    (part) => /^(?:name|identify|quote|publish)$/.test(sentence.lemma[part]!) && isPassive(sentence, part),
  )

/** *the trader, who was captured; whom they captured*: only people are *who*. */
const isWho = (sentence: Sentence, verb: number): boolean =>
  dependents(sentence, verb, 'nsubj:pass', 'obj').some((token) => /^whom?$/i.test(sentence.form[token]!))

/** Prepositions that belong to the verb wherever they hang; others describe its object (*condemned the envoy to the state*). */
const ofTheVerb: ReadonlySet<string> = new Set(['out', 'from', 'on', 'into', 'with', 'against'])

/** *charged them with helping the rebels*: the preposition before a gerund is its mark. */
const mark = (sentence: Sentence, clause: number): string =>
  sentence.xpos[clause] === 'VBG' ? marker(sentence, clause) : ''

const lemmaIs = (sentence: Sentence, token: number, lemma: string): boolean => sentence.lemma[token] === lemma

/** *called the raid a crime*, not *what he called a crime*, *described it as unlawful*: a word of blame among what the verb says of its object. */
const isJudged = (sentence: Sentence, verb: number, words: ReadonlySet<string>): boolean =>
  !dependents(sentence, verb, 'obj').some((part) => sentence.lemma[part] === 'what') &&
  dependents(sentence, verb, 'xcomp', 'obj', 'obl', 'advcl', 'ccomp')
    .flatMap((part) => [part, ...dependents(sentence, part, 'conj', 'appos', 'nmod', 'amod', 'acl')])
    .some((part) => part > verb && words.has(wordOf(sentence, part)))

/** A finite form, or an auxiliary of its own. */
export const isTensed = (sentence: Sentence, verb: number): boolean =>
  /^VB[DZP]$/.test(sentence.xpos[verb]!) || dependent(sentence, verb, 'aux', 'aux:pass') >= 0

/** *will pay dearly, would not hesitate, is going to regret it* */
const isAhead = (sentence: Sentence, verb: number): boolean =>
  dependents(sentence, verb, 'aux').some((aux) => /^(will|shall|would|'ll|’ll)$/i.test(sentence.form[aux]!)) ||
  (sentence.xpos[verb] === 'VB' && lemmaIs(sentence, verb - 1, 'to') && /^going$/i.test(sentence.form[verb - 2] ?? ''))

/** Whether a noun of one of the classes stands among the six words behind the verb. */
function isNear(sentence: Sentence, verb: number, classes: readonly NounClass[]): boolean {
  for (let token = verb + 1; token <= verb + 6 && token < sentence.length; token++)
    if (/^(NOUN|ADJ)$/.test(sentence.upos[token]!) && isOf(wordOf(sentence, token), ...classes)) return true
  return false
}

/** Whether the verb has the complement: VerbTrigger.says. */
function says(sentence: Sentence, verb: number, kind: NonNullable<VerbTrigger['says']>[number]): boolean {
  if (kind === 'noun') return behind(sentence, verb, new Set(['of', 'against', 'to'])).length > 0
  const clause = dependent(sentence, verb, 'ccomp', 'xcomp')
  if (kind === 'wish') return wishes(sentence, verb, clause)
  if (kind === 'order') return orders(sentence, verb)
  if (clause < 0) return false
  const subject = dependent(sentence, clause, 'nsubj')
  // *The army warned that it would strike*; *it would have cost us, he warned* tells of something else.
  const isThing =
    /^(it|this|that|there)$/i.test(sentence.form[subject] ?? '') &&
    dependents(sentence, verb, 'nsubj').some((speaker) => /^(i|he|she|we|they)$/i.test(sentence.form[speaker]!))
  return (
    subject < 0 || (sentence.upos[subject] === 'PRON' && !isThing) || dependent(sentence, subject, 'nmod:poss') >= 0
  )
}

/** Whether somebody is told to do something: an infinitive with its doer before it, an object or a passive subject. */
function orders(sentence: Sentence, verb: number): boolean {
  const told = dependent(sentence, verb, 'obj', 'iobj', 'nsubj:pass') >= 0
  return dependents(sentence, verb, 'xcomp', 'ccomp', 'advcl').some(
    (below) =>
      (told || dependent(sentence, below, 'nsubj') >= 0) &&
      dependents(sentence, below, 'mark').some((word) => sentence.lemma[word] === 'to'),
  )
}

/** Whether somebody is asked to do something or for something: an infinitive, a *that* clause, a phrase behind *for*. */
function wishes(sentence: Sentence, verb: number, clause: number): boolean {
  // *was asked about the claim of credit*
  if (behind(sentence, verb, new Set(['about'])).length > 0) return false
  if (behind(sentence, verb, new Set(['for'])).length > 0) return true
  return [clause, ...dependents(sentence, verb, 'advcl', 'xcomp')].some(
    (below) =>
      below >= 0 &&
      dependents(sentence, below, 'mark').some((word) => /^(to|that)$/.test(sentence.form[word]!.toLowerCase())),
  )
}

/** *signals that it wants to renew the talks*: an infinitive of its own subject, and no object of its own. */
const wantsTo = (sentence: Sentence, verb: number): boolean =>
  dependent(sentence, verb, 'xcomp') >= 0 &&
  // *signals that it wants to leave*: parsers take the conjunction for a relative pronoun now and then.
  dependents(sentence, verb, 'obj', 'nsubj:pass').every((part) => sentence.lemma[part] === 'that')

/** *agreed on a ceasefire*: for mutual and speech verbs, what stands behind *on* or *to* counts as object. */
const objectLike = (sentence: Sentence, verb: number, trigger: VerbTrigger): number[] =>
  trigger.frame === 'mutual' || trigger.frame === 'speak'
    ? behind(sentence, verb, new Set(['on', 'to', 'upon', 'in', ...(trigger.preposition ?? [])]))
    : []
