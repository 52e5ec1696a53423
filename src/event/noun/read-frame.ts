/**
 * Who takes part in the event that a noun names, by the noun's own phrase: *the army's shelling of the town by night,
 * an attack blamed on the rebels*. Touches nothing.
 */
import { ascribingVerbs } from '../../lexicon/en/blame-words.js'
import { aimedAt, betweenWhom, calendarWords } from '../../lexicon/en/function-words.js'
import { doVerbs, meetVerbs } from '../../lexicon/en/light-verbs.js'
import { isOf } from '../../lexicon/en/noun-classes.js'
import type { NounTrigger } from '../../lexicon/en/nouns/row.js'
import { forceKinds, mutualKinds, pacts } from '../../record/kind-groups.js'
import type { Kind } from '../../record/kinds.js'
import type { Sentence } from '../../ud/sentence.js'
import { dependent, dependents, isWithin } from '../../ud/tree.js'
import { isShouting } from '../../ud/word-classes.js'
import { behind, byPhrase, coordinated, isDate, isPassive, isVerb, preposition, roles, subjects } from '../clause.js'
import { type Match, verbOf } from '../match-verb.js'
import { wordOf } from '../word.js'
import { announcing, isCounted } from './find-governor.js'

/** Who does it (*by*, possessor, demonym or force before the noun) and to whom (on, against, at; *of* where it takes an object). */
export function readFrame(sentence: Sentence, noun: number, { lemma, kind }: NounTrigger): Match {
  // *government air strikes*: the parser ties the party to the noun or to the compound before it.
  const compounds = dependents(sentence, noun, 'compound').flatMap((part) => dependents(sentence, part, 'compound'))
  const before = dependents(sentence, noun, 'nmod:poss', 'compound', 'amod')
  const near = before.filter((part) => isParty(sentence, part) || isOwner(sentence, noun, part, kind))
  const owners = near.length > 0 ? near : compounds.filter((part) => isParty(sentence, part))
  const of = dependents(sentence, noun, 'nmod').filter((part) => preposition(sentence, part) === 'of')
  // *an exchange of prisoners between the two, a meeting on Monday between them*: the parser ties the sides to the nearer noun.
  const here = behind(sentence, noun, betweenWhom)
  const between =
    here.length > 0 || !mutualKinds.has(kind)
      ? here
      : dependents(sentence, noun, 'nmod', 'obl').flatMap((part) => behind(sentence, part, onlyBetween))
  const ofObject = of.filter((part) => !isOf(wordOf(sentence, part), 'munition'))
  const beside = dependents(sentence, noun, 'nmod').filter((part) => preposition(sentence, part) === 'with')
  // *an attack with mortars on the camp*: the parser ties the target to the means.
  const damaged = lemma === 'damage' ? damagedBy(sentence, noun) : []
  const beyond = forceKinds.has(kind) ? aimedBeyond(sentence, noun) : []
  const aimed =
    damaged.length > 0
      ? damaged
      : ([noun, ...beside.flatMap((part) => coordinated(sentence, part)), ...aimedParticiples(sentence, noun)]
          .map((part) => behind(sentence, part, aimedAt))
          .find((found) => found.length > 0) ?? beyond)
  const own = [noun, ...of].map((part) => byPhrase(sentence, part)).find((found) => found.length > 0)
  const doers = own ?? byBeyond(sentence, noun)
  const told = doers.length > 0 ? doers : doneBy(sentence, noun, pacts.has(kind))
  const blamed = told.length > 0 ? told : blamedFor(sentence, noun)
  const victims = aimed.length + of.length === 0 ? victimsBefore(sentence, noun, kind) : []
  // *Norlandic and Sudlandic air strikes*
  const whose = owners.filter((part) => !victims.includes(part)).flatMap((part) => coordinated(sentence, part))
  // *the support of the ally for the rebels, the support of the villagers*: who supports stands behind *of*.
  if (kind === 'support') {
    const giver = behind(sentence, noun, from)
    const by = [blamed, whose].find((found) => found.length > 0) ?? giver
    const backed = behind(sentence, noun, forWhom)
    return { kind, agents: by.length > 0 ? by : of, targets: backed, means: -1, foundBy: `noun/${lemma}` }
  }
  // *the demand of the villagers for an inquiry, the refusal of the junta to talk*: who says it stands behind *of*.
  const speakers = spoken.has(lemma)
    ? of.flatMap((part) => coordinated(sentence, part)).filter((one) => isSpeaker(sentence, one))
    : []
  const movers = moving.has(lemma) ? of.flatMap((part) => moversOf(sentence, part, kind)) : []
  // *the fall of the town to the rebels*
  const takers = lemma === 'fall' && kind === 'territory-taken' ? behind(sentence, noun, toWhom) : []
  const agents =
    [blamed, whose, movers, takers, speakers].find((found) => found.length > 0) ?? comingFrom(sentence, noun, kind)
  // *The militia is behind the bombing.*
  const top = isCounted(sentence, noun) ? sentence.head[noun]! : noun
  const behindIt = dependent(sentence, top, 'cop') >= 0 && preposition(sentence, top) === 'behind'
  const mutual = mutualKinds.has(kind)
  return {
    kind:
      lemma === 'bombing' && of.some((part) => isWhole(sentence, part))
        ? 'strike'
        : kindByDoers(sentence, kind, agents),
    agents: behindIt ? subjects(sentence, top) : mutual ? [...agents, ...between] : agents,
    targets:
      aimed.length + victims.length > 0
        ? // *blamed the assault on the militia*
          [...aimed, ...victims].filter((part) => !blamed.includes(part))
        : (mutual && kind !== 'exchange') || kind === 'protest'
          ? []
          : ofObject.flatMap((part) => coordinated(sentence, part)).filter((part) => !agents.includes(part)),
    means:
      dependents(sentence, noun, 'compound').find((part) => isOf(wordOf(sentence, part), 'munition', 'explosive')) ??
      -1,
    foundBy: `noun/${lemma}`,
  }
}

/** *the alliance's bombing, its withdrawal from the town, its use of gas*: whose deed it is, where the phrase tells more of it. */
const isOwner = (sentence: Sentence, noun: number, part: number, kind: Kind): boolean =>
  sentence.deprel[part] === 'nmod:poss' &&
  ownedKinds.has(kind) &&
  (sentence.upos[part] === 'PRON'
    ? dependents(sentence, noun, 'nmod').some((one) => !isDate(sentence, one))
    : bodies.has(wordOf(sentence, part)))
/** Kinds of deeds that are their owner's: of a killing, an arrest or a release the possessor may be whom it befell. */
const ownedKinds: ReadonlySet<Kind> = new Set<Kind>([
  ...forceKinds,
  'control',
  'territory-lost',
  'weapons',
  'mobilisation',
  'ceasefire-violation',
  'opposition',
  'support',
  'aid',
  'destruction',
])
const bodies: ReadonlySet<string> = new Set(
  `country state nation republic kingdom alliance bloc union group movement party ministry junta leadership administration
   authority council president leader commander neighbour neighbor enemy foe ally side wing organisation organization`.split(
    /\s+/,
  ),
)

const toWhom: ReadonlySet<string> = new Set(['to'])
const onlyBetween: ReadonlySet<string> = new Set(['between'])

/** *condemned mediation by the bishop*: behind an active verb who stands straight behind the noun's phrase does what the noun names. */
export function byBeyond(sentence: Sentence, noun: number): number[] {
  let last = noun
  while (sentence.head[last + 1] !== undefined && isWithin(sentence, last + 1, noun)) last++
  if (sentence.form[last + 1]?.toLowerCase() !== 'by') return []
  const doer = sentence.head[last + 1]!
  const verb = doer < 0 ? -1 : sentence.head[doer]!
  const isLoose = verb >= 0 && doer > last && isVerb(sentence, verb) && verb < noun && isWithin(sentence, noun, verb)
  return isLoose && !isPassive(sentence, verb) ? byPhrase(sentence, verb).filter((part) => part >= doer) : []
}

/** Nouns whose *of* names who moves or mediates: *the withdrawal of a detachment, the mediation of the bishop*. */
const moving: ReadonlySet<string> = new Set(
  'withdrawal retreat pullout pull-out pullback pull-back advance surrender capitulation departure exit arrival mediation arbitration'.split(
    ' ',
  ),
)

/** Of those who move, armed people and parties; who mediates is an agent whoever it is. */
const moversOf = (sentence: Sentence, part: number, kind: Kind): number[] =>
  coordinated(sentence, part).filter(
    (one) =>
      kind === 'talks' ||
      (kind !== 'displacement' && (isOf(wordOf(sentence, one), 'force', 'rule') || sentence.upos[one] === 'PROPN')),
  )

/** Nouns of what somebody says, whose *of* names who says it. */
const spoken: ReadonlySet<string> = new Set(
  'demand request appeal plea refusal insistence threat ultimatum warning'.split(' '),
)
const isSpeaker = (sentence: Sentence, part: number): boolean =>
  sentence.upos[part] === 'PROPN' ||
  isOf(wordOf(sentence, part), 'people', 'force', 'rule') ||
  bodies.has(wordOf(sentence, part))

const forWhom: ReadonlySet<string> = new Set(['for', 'to'])

/** *the bombing of Alma, of rebel-held areas*: a whole place is bombed from the air; an embassy, a bus or a market in it by hand. */
const isWhole = (sentence: Sentence, part: number): boolean =>
  coordinated(sentence, part).some(
    (one) =>
      wholePlaces.has(wordOf(sentence, one)) ||
      (sentence.upos[one] === 'PROPN' && dependent(sentence, one, 'det', 'compound', 'flat', 'nummod') < 0),
  )
const wholePlaces: ReadonlySet<string> = new Set(
  'city town village district neighbourhood neighborhood suburb area region province enclave territory position valley country'.split(
    ' ',
  ),
)

/** *the senator's murder, the editor's arrest*: of what befalls one person the possessor is the victim, unless *of* names one. */
const victimsBefore = (sentence: Sentence, noun: number, kind: Kind): number[] =>
  /^(deaths|capture|injuries)$/.test(kind) && sentence.xpos[noun] === 'NN'
    ? dependents(sentence, noun, 'nmod:poss').filter(
        (part) => sentence.upos[part] !== 'PRON' && !isOf(wordOf(sentence, part), 'force', 'rule'),
      )
    : []

/** *shelling from army posts, fire from the rebels* */
const comingFrom = (sentence: Sentence, noun: number, kind: Kind): number[] =>
  forceKinds.has(kind) || /^(?:opposition|call|threat|aid)$/.test(kind)
    ? behind(sentence, noun, from).filter(
        (part) => isOf(wordOf(sentence, part), 'force', 'rule') || (!forceKinds.has(kind) && isSpeaker(sentence, part)),
      )
    : []
const from: ReadonlySet<string> = new Set(['from'])

/** *were wounded in the raid on the camp*: a target straight behind its noun, which the parser ties to the verb. */
const aimedBeyond = (sentence: Sentence, noun: number): number[] =>
  sentence.head[noun]! < 0
    ? []
    : dependents(sentence, sentence.head[noun]!, 'obl').filter(
        (part) =>
          dependent(sentence, part, 'case') === noun + 1 &&
          /^(on|against)$/.test(preposition(sentence, part)) &&
          !isDate(sentence, part),
      )

/** The kind of a deed by who does it: jets strike, bombers bomb. */
export const kindByDoers = (sentence: Sentence, kind: Kind, doers: readonly number[]): Kind =>
  isFlown(sentence, kind, doers) ? 'strike' : isBombed(sentence, kind, doers) ? 'bombing' : kind

/** *raids by helicopters*, *jets intensified their bombing*: what flies strikes. */
export const isFlown = (sentence: Sentence, kind: Kind, agents: readonly number[]): boolean =>
  (kind === 'attack' || kind === 'bombing') &&
  agents.some((part) => isOf(wordOf(sentence, part), 'platform') && !isOf(wordOf(sentence, part), 'bomber'))

/** *an attack by a suicide bomber* */
const isBombed = (sentence: Sentence, kind: Kind, agents: readonly number[]): boolean =>
  kind === 'attack' && agents.some((part) => wordOf(sentence, part) === 'bomber')

/** *strikes carried out by the alliance, an attack blamed on the rebels*: who did it stands behind a participle. */
export function doneBy(sentence: Sentence, noun: number, isPact = false): number[] {
  return participlesBehind(sentence, noun).flatMap((part) =>
    ascribingVerbs.has(sentence.lemma[part]!)
      ? behind(sentence, part, onWhom)
      : doVerbs.has(verbOf(sentence, part)) && !meetVerbs.has(verbOf(sentence, part))
        ? byPhrase(sentence, part)
        : deals.has(sentence.lemma[part]!) || (isPact && announcing.has(sentence.lemma[part]!))
          ? byPhrase(sentence, part)
          : [],
  )
}
/** *a meeting headed by the two states, a truce brokered by them* */
const deals: ReadonlySet<string> = new Set('head chair host broker mediate sponsor sign convene'.split(' '))

/** *an attack carried out by rebels*; the parser ties the participle to the verb above now and then. */
function participlesBehind(sentence: Sentence, noun: number): number[] {
  let next = noun + 1
  while (/^(PUNCT|ADV)$/.test(sentence.upos[next] ?? '')) next++
  const beside = sentence.head[next] === sentence.head[noun] && /^advcl/.test(sentence.deprel[next] ?? '')
  return [
    ...dependents(sentence, noun, 'acl').filter((part) => sentence.xpos[part] === 'VBN'),
    ...(beside && /^VB[ND]$/.test(sentence.xpos[next]!) ? [next] : []),
  ]
}
/** *an attack launched on the camp*; not *blamed on the rebels*. */
const aimedParticiples = (sentence: Sentence, noun: number): number[] =>
  participlesBehind(sentence, noun).filter((part) => !ascribingVerbs.has(sentence.lemma[part]!))
const onWhom: ReadonlySet<string> = new Set(['on', 'to'])

/** *condemned the rebels for the bombing*: whoever is blamed does it (codebook, rule 7); what is laid to somebody as *his* deed, `match-blame.ts`. */
export function blamedFor(sentence: Sentence, noun: number): number[] {
  const verb = sentence.head[noun]!
  const blames =
    verb >= 0 && sentence.deprel[noun] === 'obl' ? blamingPrepositions.get(sentence.lemma[verb]!) : undefined
  return blames === preposition(sentence, noun) && blames !== undefined ? roles(sentence, verb).done : []
}
const blamingPrepositions: ReadonlyMap<string, string> = new Map([
  ['blame', 'for'],
  ['accuse', 'of'],
  ['condemn', 'for'],
  ['denounce', 'for'],
])

/** *caused damage to the mosque*, *damage in one of the houses*: behind the noun, or behind its verb. */
function damagedBy(sentence: Sentence, noun: number): number[] {
  const where = new Set(['to', 'in', 'on', 'upon'])
  const own = behind(sentence, noun, where)
  return own.length > 0 ? own : behind(sentence, sentence.head[noun]!, where)
}

/** A name, a demonym, or a word for armed people or rule before the noun: *rebel fire, government air strikes*. */
export const isParty = (sentence: Sentence, part: number): boolean =>
  (sentence.upos[part] === 'PROPN' &&
    !calendarWords.has(sentence.form[part]!.toLowerCase().replace(/s$/, '')) &&
    !isOf(sentence.form[part]!.toLowerCase(), 'munition') &&
    !isJoined(sentence, part)) ||
  (sentence.upos[part] === 'ADJ' &&
    /^\p{Lu}/u.test(sentence.form[part]!) &&
    !isShouting(sentence.form) &&
    sentence.starts[part] !== sentence.start) ||
  (isOf(wordOf(sentence, part), 'force', 'bomber', 'rule') && !means.has(wordOf(sentence, part)))

/** *artillery fire*: by what they shell, not who. */
const means: ReadonlySet<string> = new Set('artillery mortar howitzer'.split(' '))

/** *Cross-border raids*: the first part of a common noun. */
const isJoined = (sentence: Sentence, part: number): boolean =>
  sentence.form[part + 1] === '-' && sentence.upos[part + 2] === 'NOUN' && sentence.head[part] === part + 2
