/**
 * Matches a verb with the lexicon of verb triggers and of idioms, and reads its frame. Nouns in light
 * verbs (match-noun.ts) and states (find-states.ts) are left to others. Touches nothing.
 */

import { ascribingVerbs } from '../lexicon/en/blame-words.js'
import { aimedAt, betweenWhom } from '../lexicon/en/function-words.js'
import { idioms } from '../lexicon/en/idioms/idioms.js'
import type { Idiom } from '../lexicon/en/idioms/row.js'
import { lemmasOfForms } from '../lexicon/en/inflections.js'
import { kindVerbs } from '../lexicon/en/kind-verbs.js'
import { doVerbs, happenVerbs } from '../lexicon/en/light-verbs.js'
import { isOf } from '../lexicon/en/noun-classes.js'
import type { VerbTrigger, Wanted } from '../lexicon/en/verbs/row.js'
import { verbTriggers } from '../lexicon/en/verbs/verb-triggers.js'
import { pacts } from '../record/kind-groups.js'
import type { Kind } from '../record/kinds.js'
import type { Sentence } from '../ud/sentence.js'
import { dependents } from '../ud/tree.js'
import { behind, byPhrase, coordinated, isNegated, isPassive, preposition, roles } from './clause.js'
import type { FoundEvent } from './found-event.js'
import { countedHead, holds, isTensed, isWanted } from './row-holds.js'
import { wordOf } from './word.js'

/** An event without its place in the report. */
export interface Match {
  readonly kind: Kind
  readonly agents: readonly number[]
  readonly targets: readonly number[]
  readonly means: number
  readonly puts?: FoundEvent['puts']
  readonly holder?: FoundEvent['holder']
  readonly refers?: FoundEvent['refers']
  readonly foundBy: string
}

const byLemma = <Row extends { lemma: string }>(rows: readonly Row[]): ReadonlyMap<string, Row[]> => {
  const index = new Map<string, Row[]>()
  for (const row of rows) index.set(row.lemma, [...(index.get(row.lemma) ?? []), row])
  return index
}
// *shot down* before *shot*
const triggersOf = byLemma(verbTriggers.toSorted((a, b) => Number(!a.particle) - Number(!b.particle)))
const idiomsOf = byLemma(idioms)
const lemmaOfForm = lemmasOfForms([
  ...triggersOf.keys(),
  ...idiomsOf.keys(),
  ...doVerbs,
  ...happenVerbs,
  ...kindVerbs,
  ...ascribingVerbs.keys(),
])

/** The verb as the lexicon lists it: its lemma, or the lemma of its form where the tagger does not know it. */
export function verbOf(sentence: Sentence, verb: number): string {
  const lemma = sentence.lemma[verb]!.toLowerCase()
  // *ill-treated*
  const compound = sentence.form[verb - 1] === '-' ? `${sentence.form[verb - 2]?.toLowerCase() ?? ''}-${lemma}` : ''
  if (triggersOf.has(compound)) return compound
  // *carpet-bombed*, of a lemma that the tagger makes up
  const whole =
    compound === '' ? undefined : lemmaOfForm.get(compound.replace(/[^-]*$/, sentence.form[verb]!.toLowerCase()))
  if (whole !== undefined) return whole
  return triggersOf.has(lemma) || idiomsOf.has(lemma)
    ? lemma
    : (lemmaOfForm.get(sentence.form[verb]!.toLowerCase()) ?? lemma)
}

/** *ill-treated, gang-raped*: a verb of two words that the lexicon lists. */
export const isCompoundVerb = (sentence: Sentence, verb: number): boolean => verbOf(sentence, verb).includes('-')

export function matchVerb(sentence: Sentence, verb: number): Match | undefined {
  const lemma = verbOf(sentence, verb)
  // *went on shelling the town*: nobody goes anywhere.
  if (lemma === 'go' && dependents(sentence, verb, 'xcomp').some((part) => sentence.xpos[part] === 'VBG'))
    return undefined
  for (const idiom of idiomsOf.get(lemma) ?? []) {
    const found = matchIdiom(sentence, verb, idiom)
    if (found !== undefined) return orMissed(sentence, verb, found)
  }
  for (const trigger of triggersOf.get(lemma) ?? []) {
    if (!holds(sentence, verb, trigger)) continue
    const found = frame(sentence, verb, trigger)
    if (found.kind === 'call' && leavesChoice(sentence, verb)) return { ...found, kind: 'threat' }
    return trigger.negatedKind !== undefined && (isNegated(sentence, verb) || isFailed(sentence, verb))
      ? { ...found, kind: trigger.negatedKind, puts: 'affirmed', foundBy: `${found.foundBy}/not` }
      : orMissed(sentence, verb, found)
  }
  return undefined
}

/** *failed to agree on a truce, failed to narrow their differences*: talks that led nowhere (codebook, rule 15). */
const orMissed = (sentence: Sentence, verb: number, found: Match): Match =>
  pacts.has(found.kind) && isFailed(sentence, verb)
    ? { ...found, kind: 'talks', puts: 'affirmed', foundBy: `${found.foundBy}/not` }
    : found

export const isFailed = (sentence: Sentence, verb: number): boolean =>
  sentence.deprel[verb] === 'xcomp' && sentence.lemma[sentence.head[verb]!] === 'fail'

/** *told them to leave or be killed, to surrender or die*: an order with what befalls those who do not obey is a threat. */
const leavesChoice = (sentence: Sentence, verb: number): boolean =>
  dependents(sentence, verb, 'xcomp', 'ccomp', 'advcl').some((order) =>
    dependents(sentence, order, 'conj').some(
      (part) =>
        dependents(sentence, part, 'cc').some((word) => sentence.lemma[word] === 'or') &&
        (isPassive(sentence, part) || /^(die|face|risk|perish|suffer|fight)$/.test(sentence.lemma[part]!)),
    ),
  )

function frame(sentence: Sentence, verb: number, trigger: VerbTrigger): Match {
  const { doers, done: objects } = roles(sentence, verb)
  // *took over the town*: parsers read the particle as a preposition now and then.
  const done =
    objects.length > 0 || trigger.particle === undefined ? objects : behind(sentence, verb, new Set([trigger.particle]))
  const aimed = aimedBelow(sentence, verb)
  const means = meansOf(sentence, verb, [...doers, ...done])
  const people = (tokens: number[]) => tokens.filter((token) => !isMeans(sentence, token))
  const match = (agents: number[], targets: number[]): Match => ({
    kind: targets.some((target) => isOneAnother(sentence, target))
      ? trigger.kind === 'attack'
        ? 'clash'
        : trigger.kind
      : kindByMeans(sentence, trigger.kind, trigger.kind === 'attack' ? meansOf(sentence, verb, doers) : means),
    agents,
    targets,
    means,
    puts: trigger.puts,
    foundBy: `verb/${trigger.lemma}/${trigger.frame}`,
  })
  switch (trigger.frame) {
    case 'act': {
      const others = done.length > 1 ? people(done) : []
      const things = (others.length > 0 ? others : done).flatMap((thing) => heldBy(sentence, verb, thing))
      return match(people(doers), things.length > 0 ? things : aimed)
    }
    // Whoever finds bodies or tends the wounded did them no harm.
    case 'find':
      return match([], done)
    case 'weapon':
      return match(people(doers), aimed.length > 0 ? aimed : done.filter((one) => isHung(sentence, verb, one)))
    case 'undergo': {
      const victims = people(doers.length > 0 && !isPassive(sentence, verb) ? doers : done)
      const by = isPassive(sentence, verb) ? byPhrase(sentence, verb) : []
      // *fell to the army*
      const takers = trigger.kind === 'territory-taken' ? behind(sentence, verb, new Set(['to'])) : []
      return match(by.length > 0 ? by : takers, victims)
    }
    case 'move':
      return match([...doers, ...(doers.length === 0 ? done : [])], [])
    case 'mutual': {
      // *fight them with tanks*: only parties fight with one another.
      const others = behind(sentence, verb, betweenWhom).filter(
        (one) => trigger.kind !== 'clash' || preposition(sentence, one) !== 'with' || isSomebody(sentence, one),
      )
      // *fought the rebels*, *fought against them*: whom one side fights.
      const opponents = [
        ...(trigger.kind === 'clash' && doers.length > 0 ? people(done) : []),
        ...behind(sentence, verb, new Set(['against'])),
      ]
      // *met his counterpart*
      const met = trigger.kind === 'talks' && doers.length > 0 ? done.filter((one) => isSomebody(sentence, one)) : []
      // *a truce was reached*: what is dealt is no dealer.
      const dealers = doers.length > 0 ? doers : done.filter((one) => isSomebody(sentence, one))
      // *aligned with the rebels*: whom one supports.
      return trigger.kind === 'support'
        ? match(dealers, [...others, ...opponents, ...behind(sentence, verb, besideWhom)])
        : match([...dealers, ...others, ...met], opponents)
    }
    case 'feel': {
      const about = behind(sentence, verb, new Set(['by', 'with', 'at', 'over', 'about', 'in', 'to']))
      return isPassive(sentence, verb) ? match(done, about) : match(done, doers)
    }
    case 'speak': {
      // *are opposed to the plan, villagers opposed to it*: no passive, though it has its form.
      const against = trigger.lemma === 'oppose' && byPhrase(sentence, verb).length === 0 ? opposed(sentence, verb) : []
      if (against.length > 0 && isPassive(sentence, verb)) return match(done, against)
      const asked = done.length > 0 || isPassive(sentence, verb) ? done : dependents(sentence, verb, 'iobj')
      return match(doers, asked.length > 0 ? asked : behind(sentence, verb, aboutWhom))
    }
  }
}

/** *stood by the government, behind the army* */
const besideWhom: ReadonlySet<string> = new Set(['by', 'behind', 'alongside'])

/** *attacked each other, turned their guns on one another*: both sides fight. */
const isOneAnother = (sentence: Sentence, token: number): boolean =>
  /^(?:each|one)$/i.test(sentence.form[token]!) && /^(?:an)?other$/i.test(sentence.form[token + 1] ?? '')

/** What stands behind *opposed to*: a thing or a deed. */
const opposed = (sentence: Sentence, verb: number): number[] => {
  const things = behind(sentence, verb, new Set(['to']))
  const deeds = dependents(sentence, verb, 'xcomp', 'advcl').filter(
    (part) => sentence.form[verb + 1] === 'to' && part > verb,
  )
  return things.length > 0 ? things : deeds.flatMap((part) => dependents(sentence, part, 'obj').slice(0, 1))
}

/** *took control of the road, kept its grip on the port*: what is held, where the object only says that it is. */
function heldBy(sentence: Sentence, verb: number, thing: number): number[] {
  if (!holdings.has(wordOf(sentence, thing))) return [thing]
  return [thing, verb].map((head) => behind(sentence, head, overWhat)).find((found) => found.length > 0) ?? []
}
const holdings: ReadonlySet<string> = new Set('control grip hold stranglehold possession'.split(' '))
const overWhat: ReadonlySet<string> = new Set(['of', 'over', 'on'])

/** Before whom or what an act of speech is about. */
const aboutWhom: ReadonlySet<string> = new Set('on to with of for against at from behind around upon'.split(' '))

/**
 * *an operation carried out by the police*: a clause is told with the deed that it hangs on, else without its means. Nor is what is
 * spent a target (*fired a shot*, *used tear gas*).
 */
const isHung = (sentence: Sentence, verb: number, thing: number): boolean =>
  isMeans(sentence, thing)
    ? sentence.deprel[verb] === 'acl' && deeds.has(wordOf(sentence, thing))
    : !(sentence.head[thing] === verb && sentence.deprel[thing] === 'obj' && spent.has(wordOf(sentence, thing)))
const spent: ReadonlySet<string> = new Set('shot weapon gun rifle gas teargas cannon'.split(' '))

const isSomebody = (sentence: Sentence, token: number): boolean =>
  sentence.upos[token] === 'PROPN' || isOf(wordOf(sentence, token), 'people', 'force', 'rule')

/** What stands behind *on* or *at*: with the verb, or with its object or *by* phrase, where the parser puts it now and then. */
function aimedBelow(sentence: Sentence, verb: number): number[] {
  const own = behind(sentence, verb, aimedAt)
  if (own.length > 0) return own
  const parts = dependents(sentence, verb, 'obj', 'obl:agent', 'obl', 'nsubj:pass').flatMap((part) =>
    coordinated(sentence, part),
  )
  return parts.map((part) => behind(sentence, part, atWhom)).find((found) => found.length > 0) ?? []
}
const atWhom: ReadonlySet<string> = new Set(['on', 'at', 'against', 'upon'])

/** A missile, jet or bomb stands where a party might: it is the means. So does what is carried out: *an operation*. */
const isMeans = (sentence: Sentence, token: number): boolean => {
  const lemma = wordOf(sentence, token)
  return isOf(lemma, 'munition', 'explosive') || deeds.has(lemma)
}
const deeds: ReadonlySet<string> = new Set(
  'air blast attack strike operation campaign crackdown counterattack counter-attack onslaught sweep'.split(' '),
)

/** *targeted the base with missiles* is a strike; *hit by a car bomb* a bombing. */
function kindByMeans(sentence: Sentence, kind: Kind, means: number): Kind {
  if (means < 0 || (kind !== 'strike' && kind !== 'attack')) return kind
  if (isPlanted(sentence, means)) return 'bombing'
  return kind === 'attack' && fromAfar.has(wordOf(sentence, means)) ? 'strike' : kind
}
const fromAfar: ReadonlySet<string> = new Set(
  'missile rocket shell mortar artillery projectile howitzer drone airstrike air-strike katyusha grad'.split(' '),
)

/** *A suicide car bomb hit the convoy*: what is driven or carried there. */
const isPlanted = (sentence: Sentence, means: number): boolean =>
  means >= 0 &&
  !/^(?:drone|uav)$/.test(wordOf(sentence, means)) &&
  dependents(sentence, means, 'compound', 'amod').some((part) =>
    /^(car|suicide|truck|roadside|motorcycle|motorbike|vehicle|vest)$/.test(wordOf(sentence, part)),
  )

function meansOf(sentence: Sentence, verb: number, participants: number[]): number {
  const instrument = behind(sentence, verb, new Set(['with', 'by', 'in']))
  // *targeted a base near the town with missiles*: parsers hang the means on what stands before it.
  const things = dependents(sentence, verb, 'obj')
  const hung = [...things, ...things.flatMap((thing) => dependents(sentence, thing, 'nmod'))].flatMap((thing) =>
    behind(sentence, thing, withWhat),
  )
  const means = [...instrument, ...hung].map((token) => countedHead(sentence, token))
  return [...participants, ...means].find((token) => isMeans(sentence, token)) ?? -1
}
const withWhat: ReadonlySet<string> = new Set(['with'])

/** *came under fire from the rebels*, *under army fire*: whose it is. */
function comesFrom(sentence: Sentence, verb: number): number[] {
  const by = byPhrase(sentence, verb)
  if (by.length > 0) return by
  const parts = [verb, ...dependents(sentence, verb, 'obl', 'obj')]
  const from = parts.map((part) => behind(sentence, part, new Set(['from', 'by']))).find((found) => found.length > 0)
  return (
    from ??
    parts
      .slice(1)
      .flatMap((part) => dependents(sentence, part, 'compound', 'amod'))
      .filter((one) => isOf(wordOf(sentence, one), 'force', 'rule'))
  )
}

/** *took ten villagers hostage*: whom the idiom is about, also where the parser reads them as part of its last word. */
function heldAs(sentence: Sentence, done: readonly number[], phrase: readonly string[]): number[] {
  const people = done.filter((token) => !phrase.includes(wordOf(sentence, token)))
  return people.length > 0
    ? people
    : done.flatMap((token) => dependents(sentence, token, 'compound', 'nmod:unmarked', 'nmod').slice(0, 1))
}

/** *came under attack*, not *came after the attack*; the second of two may go without (*under mortar and small-arms fire*). */
const isBehind = (sentence: Sentence, part: number, idiom: Idiom): boolean =>
  idiom.behind === undefined || ['', idiom.behind].includes(preposition(sentence, part))

/** Whom an idiom befalls: where its row says. */
function befalls(
  sentence: Sentence,
  verb: number,
  { kind, victims, phrase }: Idiom,
  { doers, done, object }: { doers: readonly number[]; done: number[]; object: number | undefined },
): number[] {
  switch (victims) {
    case 'subject':
      return isPassive(sentence, verb) ? done : [...doers]
    case 'of': {
      // *claimed African lives*
      const of = dependents(sentence, object!, 'nmod')
      return (of.length > 0 ? of : [object!]).flatMap((token) => coordinated(sentence, token))
    }
    case 'object':
      return heldAs(
        sentence,
        done.filter((token) => token !== object),
        phrase ?? [],
      )
    case 'none':
      // *cut the road, laid siege to the town*
      if (object === undefined || kind !== 'control') return []
      return isOf(wordOf(sentence, object), 'ground', 'structure')
        ? coordinated(sentence, object)
        : [object, verb].flatMap((head) => behind(sentence, head, toWhat))
  }
}
const toWhat: ReadonlySet<string> = new Set(['to', 'of'])

/** What stands behind the word that says who is housed there. */
const housing: ReadonlySet<string> = new Set('centre center camp facility cell block house unit'.split(' '))

const isPerson = (sentence: Sentence, token: number, wanted: Wanted): boolean =>
  /^who(m)?$/i.test(sentence.form[token]!) || isWanted(sentence, countedHead(sentence, token), wanted)

function matchIdiom(sentence: Sentence, verb: number, idiom: Idiom): Match | undefined {
  const { doers, done } = roles(sentence, verb)
  // *to open an inquiry*: what is done in state and society is told where it has a tense.
  if (idiom.kind === 'other' && !isTensed(sentence, verb)) return undefined
  const lemmaOf = (token: number) => wordOf(sentence, token)
  // *called off its offensive, flew in supplies*: parsers lose the object behind a particle now and then.
  const lost = dependents(sentence, verb, 'obl').filter((one) =>
    idiom.phrase !== undefined
      ? preposition(sentence, one) === ''
      : idiom.kind === 'aid' && preposition(sentence, one) === 'in' && dependents(sentence, verb, 'obj').length === 0,
  )
  // *gave himself up*: the parser takes the pronoun for a receiver now and then; *flew ten tons of food to the camp*
  const object = [...done, ...dependents(sentence, verb, 'iobj'), ...lost]
    .flatMap((token) => [token, countedHead(sentence, token)])
    .find((token) => idiom.object?.includes(lemmaOf(token)))
  if (idiom.object !== undefined && object === undefined) return undefined
  if (idiom.subject !== undefined && !doers.some((token) => idiom.subject!.includes(lemmaOf(token)))) return undefined
  // *took place in the street* is not *took to the streets*.
  const others = dependents(sentence, verb, 'obj').filter((token) => !idiom.phrase?.includes(lemmaOf(token)))
  if (idiom.object === undefined && idiom.victims === 'none' && others.length > 0) return undefined
  if (others.some((token) => lemmaOf(token) === 'place')) return undefined
  if (idiom.phrase !== undefined) {
    // *beat a man to death*: where the verb's phrase hangs on the object, or its predicate behind it.
    const hung = others
      .flatMap((thing) => [...coordinated(sentence, thing), countedHead(sentence, thing)])
      .flatMap((thing) => dependents(sentence, thing, 'nmod', 'amod', 'advmod', 'acl'))
    const beside = [
      ...dependents(sentence, verb, 'obl', 'xcomp', 'advmod', 'compound:prt', 'obj').flatMap((part) =>
        // *came under mortar and small-arms fire*
        coordinated(sentence, part),
      ),
      ...hung.filter((part) => part > sentence.head[part]!),
    ]
      .filter((part) => isBehind(sentence, part, idiom))
      // *were taken to a detention centre*
      .flatMap((part) => (housing.has(lemmaOf(part)) ? [part, ...dependents(sentence, part, 'compound')] : [part]))
    const forms = [verb + 1, ...dependents(sentence, verb, 'xcomp', 'advmod', 'advcl')]
      .filter((part) => isBehind(sentence, part, idiom))
      .map((token) => sentence.form[token]?.toLowerCase() ?? '')
    const lemmas = beside.map(lemmaOf)
    if (!idiom.phrase.some((word) => lemmas.includes(word) || forms.includes(word))) return undefined
    // *found them not guilty*
    const denied = sentence.form.findIndex((form, at) => at > verb && /^not$/i.test(form))
    if (denied >= 0 && idiom.phrase.includes(sentence.form[denied + 1]?.toLowerCase() ?? '')) return undefined
  }
  const targets = befalls(sentence, verb, idiom, { doers, done, object })
  const { who } = idiom
  if (who !== undefined && !targets.some((one) => who.some((wanted) => isPerson(sentence, one, wanted))))
    return undefined
  // Nor did whoever found them do it: *found two men shot*.
  const brings =
    idiom.victims === 'object' &&
    (idiom.kind === 'injuries' || (idiom.kind === 'deaths' && /^(?:find|discover)$/.test(idiom.lemma)))
  const agents =
    idiom.victims === 'subject'
      ? comesFrom(sentence, verb)
      : doers.filter((token) => !brings && !isMeans(sentence, token))
  return {
    kind: idiom.kind,
    agents,
    targets,
    means: -1,
    puts: idiom.puts,
    foundBy: `idiom/${idiom.lemma}-${(idiom.object ?? idiom.phrase)![0]}`,
  }
}
