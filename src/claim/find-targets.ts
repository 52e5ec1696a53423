/**
 * To whom or what it is done, where the event's own frame left the place empty: what a deed is aimed at (*strikes by jets on the
 * town*), what is moved (*withdrew its troops*), what an act of speech is about (*expressed concern over the law*), whom losses
 * befell (*suffered casualties*), and objects that the tree took for phrases of place (*killed at least ten people*). Touches nothing.
 */
import { coordinated, isDate, isPassive, isVerb, preposition, subjects } from '../event/clause.js'
import type { FoundEvent } from '../event/found-event.js'
import { isOf } from '../lexicon/en/noun-classes.js'
import type { Sentence } from '../ud/sentence.js'
import { dependent, dependents, isRelation } from '../ud/tree.js'

const lossNouns = /^(?:casualty|loss|fatality|death|injury|wound|damage|thousand|hundred|dozen|many|several)$/

type Find = (sentence: Sentence, event: FoundEvent) => number[]

/** The event's targets; where it has none, the first that one of the rules finds. */
export function findTargets(sentence: Sentence, event: FoundEvent): readonly number[] {
  const losses = event.targets.every((head) => lossNouns.test(sentence.lemma[head]!.toLowerCase()))
  if (event.targets.length > 0) {
    const bearers = losses ? befallen(sentence, event) : onWhom(sentence, event)
    return bearers.length > 0 ? bearers : event.targets
  }
  const rules = [counted, moved, aimed, struck, about, befallen, killedOnes, controlled]
  return rules.map((find) => find(sentence, event)).find((found) => found.length > 0) ?? []
}

/** *imposed sanctions on the junta, suspended aid to it*: whom a measure hits stands behind the measure. */
function onWhom(sentence: Sentence, { kind, targets, token }: FoundEvent): number[] {
  const isMeasure = (head: number) => measures.test(sentence.lemma[head]!.toLowerCase())
  if (kind !== 'sanctions' || !isVerb(sentence, token) || !targets.every(isMeasure)) return []
  return [...targets, token]
    .flatMap((head) => dependents(sentence, head, 'obl', 'nmod'))
    .filter((part) => part > token && /^(?:on|against|to|with|upon)$/.test(preposition(sentence, part)))
    .filter((part) => !isDate(sentence, part))
    .flatMap((part) => coordinated(sentence, part))
}
const measures =
  /^(?:sanction|embargo|aid|tie|relation|tariff|restriction|ban|assistance|help|support|link|cooperation|penalty|duty|measure|sale|delivery|shipment|supply|visa|freeze|quota|boycott)$/

const active = (sentence: Sentence, token: number): boolean => isVerb(sentence, token) && !isPassive(sentence, token)

/**
 * *killed at least 70, wounded between three and six men*: what measures a number is no preposition. Where the number has a noun
 * behind *at least*, the tree holds it already (ud/neural/mend-tree.ts).
 */
const counted: Find = (sentence, { token, kind, foundBy }) =>
  !/^verb\/.*\/(?:act|weapon)$/.test(foundBy) || !active(sentence, token) || kind === 'displacement'
    ? []
    : dependents(sentence, token, 'obl')
        .filter((part) => part > token && isMeasured(sentence, part, token))
        .flatMap((part) => coordinated(sentence, part))

/** Whether a phrase begins straight behind the verb with *at least*, *between … and*, *up to* or *as many as* before a number. */
function isMeasured(sentence: Sentence, part: number, verb: number): boolean {
  const words = sentence.form.slice(verb + 1, part).map((form) => form.toLowerCase())
  const start = words.findIndex((word) => !/^["“'‘`]+$/.test(word))
  if (start < 0) return false
  const measures = /^(?:at (?:least|most)|between|up to|as many as)$/
  const opens = [1, 2, 3].some((length) => measures.test(words.slice(start, start + length).join(' ')))
  const numbered = dependents(sentence, part, 'nummod').length > 0 || sentence.upos[part] === 'NUM'
  return opens && numbered && !isDate(sentence, part) && words.length - start <= longestMeasure
}
/** Words between a verb and the head of its counted object. */
const longestMeasure = 10

/** *withdrew all its equipment, pulled out 2,000 troops*: who is moved by somebody else. */
const moved: Find = (sentence, { token, kind, foundBy }) =>
  foundBy.endsWith('/move') && kind !== 'displacement' && active(sentence, token)
    ? dependents(sentence, token, 'obj')
        .filter((part) => !isDate(sentence, part))
        .flatMap((part) => coordinated(sentence, part))
    : []

/** How many words behind a deed what it is aimed at may begin. */
const reach = 12

/** *rocket attacks by rebels on the town, killed in strikes on positions*: the first *on* or *against* phrase behind a noun, with no verb between. */
const aimed: Find = (sentence, { token, kind }) => {
  if (!/^(?:strike|attack|bombing)$/.test(kind) || sentence.upos[token] !== 'NOUN') return []
  for (let at = token + 1; at < sentence.length && at <= token + reach; at++) {
    if (isVerb(sentence, at)) return []
    if (!/^(?:on|against|upon|at)$/i.test(sentence.form[at]!)) continue
    const head = sentence.head[at]!
    if (head > at && sentence.deprel[at] === 'case' && !isDate(sentence, head)) return coordinated(sentence, head)
  }
  return []
}

/** *a car bomb outside the embassy*, *the school bombing*: the building that an explosion or a strike hit, where nothing else is named. */
const struck: Find = (sentence, { kind, token, predicate }) =>
  !/^(?:bombing|strike|attack)$/.test(kind)
    ? []
    : [
        ...dependents(sentence, token, 'compound'),
        ...[...new Set([token, predicate])]
          .flatMap((head) => dependents(sentence, head, 'obl', 'nmod'))
          .filter((part) => /^(?:at|outside|into)$/.test(preposition(sentence, part))),
      ].filter((part) => isOf(sentence.lemma[part]!.toLowerCase(), 'structure'))

const stances = /^(?:support|opposition|accusation|threat|call|sanctions|aid|injuries|deaths)$/

/** *expressed concern over the law, paid tribute to the dead, inflicted losses on the rebels*: behind the verb or its object. */
const about: Find = (sentence, { token, kind, foundBy }) => {
  if (!stances.test(kind) || !/^(?:verb\/.*\/speak|idiom\/.*)$/.test(foundBy) || !isVerb(sentence, token)) return []
  const heads = [...dependents(sentence, token, 'obj', 'xcomp').filter((part) => !isVerb(sentence, part)), token]
  return heads
    .flatMap((head) => dependents(sentence, head, 'obl', 'nmod'))
    .filter(
      (part) =>
        part > token &&
        /^(?:to|with|over|about|on|upon|against|for|at|towards?)$/.test(preposition(sentence, part)) &&
        !isDate(sentence, part),
    )
    .flatMap((part) => coordinated(sentence, part))
}

/** *The unit suffered casualties, the rebels lost 40 men*: whoever bears the losses. */
const befallen: Find = (sentence, { token, kind, predicate }) =>
  /^(?:deaths|injuries)$/.test(kind) &&
  /^(?:suffer|sustain|incur|lose|take)$/.test(sentence.lemma[predicate]!) &&
  (token === predicate || isRelation(sentence.deprel[token]!, 'obj'))
    ? subjects(sentence, predicate)
    : []

/** *Ten men killed in the capital*: a verb of harm that has a subject and no object is a participle. */
const killedOnes: Find = (sentence, { token, kind, foundBy }) =>
  /^(?:deaths|injuries)$/.test(kind) &&
  /^verb\/.*\/act$/.test(foundBy) &&
  /(?:ed|en|t)$/.test(sentence.form[token]!.toLowerCase()) &&
  dependent(sentence, token, 'obj', 'ccomp') < 0
    ? subjects(sentence, token).filter((head) => isOf(sentence.lemma[head]!.toLowerCase(), 'people', 'force'))
    : []

/** *is in control of the town*: what is held. */
const controlled: Find = (sentence, { kind, token, foundBy }) =>
  kind === 'control' && foundBy === 'state/in-control'
    ? dependents(sentence, token, 'nmod')
        .filter((part) => /^(?:of|over)$/.test(preposition(sentence, part)))
        .flatMap((part) => coordinated(sentence, part))
    : []
