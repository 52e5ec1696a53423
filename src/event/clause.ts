/**
 * Asking a clause for its participants: who stands as subject and object of a verb, also where the
 * clause leaves them to another (relative clauses, participles, infinitives, coordination).
 */
import { calendarWords, relativePronouns } from '../lexicon/en/function-words.js'
import { isOf } from '../lexicon/en/noun-classes.js'
import { effortNouns } from '../lexicon/en/state-words.js'
import { timeWords } from '../lexicon/en/time-words.js'
import type { Sentence } from '../ud/sentence.js'
import { dependent, dependents, isRelation } from '../ud/tree.js'

/** How far a subject is looked for above: clauses that share one rarely stack deeper. */
const deepest = 4

/** `token` and what is coordinated with it: *rebels and soldiers* → both heads. */
export function coordinated(sentence: Sentence, token: number): number[] {
  return [token, ...dependents(sentence, token, 'conj').filter((conjunct) => !isVerb(sentence, conjunct))]
}

export const isVerb = (sentence: Sentence, token: number): boolean =>
  sentence.upos[token] === 'VERB' || sentence.upos[token] === 'AUX'

/** Whether the verb is a passive: it has a passive subject or auxiliary, or is a bare past participle on a noun. */
export function isPassive(sentence: Sentence, verb: number): boolean {
  // *A shell killed ten*: with an object and no passive auxiliary it is none, whatever the subject's label.
  const object = dependents(sentence, verb, 'obj')[0] ?? countedObject(sentence, verb)[0] ?? -1
  if (object >= 0 && !captives.has(sentence.lemma[object]!) && dependent(sentence, verb, 'aux:pass') < 0) return false
  // *The senator also called upon the state …*: with what is called for or upon, *called* is active without an auxiliary.
  if (sentence.lemma[verb] === 'call' && dependent(sentence, verb, 'aux:pass') < 0 && calls(sentence, verb))
    return false
  if (dependent(sentence, verb, 'nsubj:pass', 'aux:pass', 'csubj:pass') >= 0) return true
  // *The mill was burnt*, the participle taken for an adjective
  if (sentence.upos[verb] === 'ADJ' && dependent(sentence, verb, 'cop') >= 0) return true
  const relation = sentence.deprel[verb]!
  if (relation === 'acl' && sentence.xpos[verb] === 'VBN') return true
  // *Snatched from his fields, the chief …*, *abandoned by its garrison, the post fell*
  if (relation === 'advcl' && sentence.xpos[verb] === 'VBN' && dependent(sentence, verb, 'nsubj', 'aux') < 0)
    if (dependent(sentence, verb, 'mark', 'obj', 'cop') < 0 || byPhrase(sentence, verb).length > 0) return true
  // *were found shot*
  if (relation === 'xcomp' && sentence.xpos[verb] === 'VBN' && dependent(sentence, verb, 'nsubj', 'aux', 'obj') < 0)
    return /^(?:find|discover|leave|see)$/.test(sentence.lemma[sentence.head[verb]!]!)
  return relation === 'conj' && dependent(sentence, verb, 'nsubj', 'obj', 'aux') < 0 && sentence.xpos[verb] === 'VBN'
    ? isPassive(sentence, sentence.head[verb]!)
    : false
}

/** Whether *called* stands with what is called for or upon. */
export const calls = (sentence: Sentence, verb: number): boolean =>
  /^(for|on|upon)$/i.test(sentence.form[verb + 1] ?? '') ||
  (sentence.deprel[verb] !== 'acl' &&
    dependents(sentence, verb, 'obl').some((part) => /^(for|on|upon)$/.test(preposition(sentence, part))))

/** What people are held as: parsers take it for an object. *workers held hostage* */
const captives: ReadonlySet<string> = new Set('hostage captive prisoner'.split(' '))

/** A relative pronoun's noun: the head of the relative clause that it stands in; else the token itself. */
function antecedent(sentence: Sentence, token: number): number {
  if (!relativePronouns.has(sentence.lemma[token]!.toLowerCase())) return token
  for (let at = sentence.head[token]!; at >= 0; at = sentence.head[at]!)
    if (isRelation(sentence.deprel[at]!, 'acl')) return sentence.head[at]!
  return token
}

/** *Ten tanks, most of them old, were hit*: what is said of a part by the way is no subject. */
const isPartBeside = (sentence: Sentence, token: number): boolean =>
  /^(?:most|some|many|all|both|several|half|one)$/i.test(sentence.form[token]!) &&
  sentence.form[token - 1] === ',' &&
  dependents(sentence, token, 'nmod').some((part) => /^(?:them|whom|which)$/i.test(sentence.form[part]!))

/** Heads of the surface subject of a clause, its own or the one that it shares; [] where there is none. */
export function subjects(sentence: Sentence, verb: number, depth = 0): number[] {
  // Of two subjects the nearer is it: *In Alma district, Norland province, a patrol found …*
  const named = dependents(sentence, verb, 'nsubj').filter(
    (token) => !isDate(sentence, token) && !isPartBeside(sentence, token),
  )
  const own = named.findLast((token) => token < verb) ?? named[0]
  if (own !== undefined) return coordinated(sentence, antecedent(sentence, own))
  if (depth > deepest) return []
  const head = sentence.head[verb]!
  const relation = sentence.deprel[verb]!
  if (head < 0) return []
  if (relation === 'xcomp') {
    const object = dependent(sentence, head, 'obj', 'iobj')
    return object >= 0 ? coordinated(sentence, object) : subjects(sentence, head, depth + 1)
  }
  // *massed tanks to bomb the port*: who sent them.
  if (relation === 'acl' && sentence.xpos[verb] === 'VB' && isOf(sentence.lemma[head]!, 'munition', 'platform')) {
    const above = sentence.head[head]!
    if (sentence.deprel[head] === 'obj' && above >= 0) return subjects(sentence, above, depth + 1)
  }
  // *the army's efforts to take the town*: whose they are, else who makes them.
  if (relation === 'acl' && sentence.xpos[verb] === 'VB' && effortNouns.has(sentence.lemma[head]!.toLowerCase())) {
    const owners = dependents(sentence, head, 'nmod:poss')
    const above = sentence.head[head]!
    const makes = owners.length === 0 && above >= 0 && /^ob[jl]/.test(sentence.deprel[head]!)
    return makes ? subjects(sentence, above, depth + 1) : owners
  }
  if (isRelation(relation, 'acl'))
    return isVerb(sentence, head) || isDate(sentence, head) ? [] : coordinated(sentence, head)
  // *the attack, which the media said was carried out by a bomber*
  const above = sentence.head[head]!
  if (
    relation === 'ccomp' &&
    sentence.deprel[head] === 'acl:relcl' &&
    dependent(sentence, verb, 'mark') < 0 &&
    above >= 0
  )
    return coordinated(sentence, above)
  if (relation === 'conj' || relation === 'advcl' || relation === 'parataxis' || relation === 'ccomp')
    return relation === 'ccomp' && dependent(sentence, verb, 'mark') >= 0 ? [] : subjects(sentence, head, depth + 1)
  return []
}

/** Heads of the *by* phrase of a passive or a noun. */
export function byPhrase(sentence: Sentence, head: number): number[] {
  return dependents(sentence, head, 'obl', 'nmod')
    .filter(
      (token) =>
        preposition(sentence, token) === 'by' &&
        sentence.deprel[token] !== 'obl:unmarked' &&
        !isManner(sentence, token),
    )
    .flatMap((token) => coordinated(sentence, token))
}

/** Whether what stands behind *by* tells how or when, not who: *by contrast, by force*. */
export const isManner = (sentence: Sentence, token: number): boolean =>
  manners.has(sentence.form[token]!.toLowerCase()) && dependent(sentence, token, 'det', 'amod', 'compound') < 0

const manners: ReadonlySet<string> = new Set(
  'contrast accident chance mistake force night day dawn dusk noon midday midnight nightfall daybreak sunrise sunset morning mid-morning afternoon evening air land sea road rail law example comparison hand then now far means way phone'.split(
    ' ',
  ),
)

/** The preposition before a phrase, lower case; '' where there is none. */
export function preposition(sentence: Sentence, token: number): string {
  const marker = dependent(sentence, token, 'case')
  return marker < 0 ? '' : sentence.lemma[marker]!.toLowerCase()
}

/** The word that joins a clause to what it hangs on, lower case; '' where there is none. */
export function marker(sentence: Sentence, clause: number): string {
  const mark = dependent(sentence, clause, 'mark')
  return mark < 0 ? '' : sentence.lemma[mark]!.toLowerCase()
}

/** Heads of the phrases behind one of the prepositions, hanging on `head`. */
export function behind(sentence: Sentence, head: number, prepositions: ReadonlySet<string>): number[] {
  return dependents(sentence, head, 'obl', 'nmod')
    .filter((token) => prepositions.has(preposition(sentence, token)) && !isDate(sentence, token))
    .flatMap((token) => coordinated(sentence, token))
}

/** *on Friday, in 1994*: a phrase of time, no participant. */
export const isDate = (sentence: Sentence, token: number): boolean =>
  (!/^(NOUN|PRON)$/.test(sentence.upos[token]!) &&
    dependents(sentence, token, 'flat', 'compound', 'nummod', 'nmod:tmod', 'nmod:unmarked', 'nmod:npmod').some(
      (part) => calendarWords.has(sentence.form[part]!.toLowerCase()) && !isNamedBefore(sentence, token, part),
    )) ||
  (sentence.upos[token] === 'NUM' &&
    [token - 1, token + 1].some((beside) => calendarWords.has(sentence.form[beside]?.toLowerCase() ?? ''))) ||
  /^(a\.?m\.?|p\.?m\.?|\d{1,2}[:.]\d\d)$/i.test(sentence.form[token]!) ||
  calendarWords.has(sentence.lemma[token]!.toLowerCase()) ||
  calendarWords.has(sentence.form[token]!.toLowerCase()) ||
  (sentence.upos[token] === 'NUM' && /^(1[89]|20)\d\d$/.test(sentence.form[token]!))

/** Who does it (active subject or *by*) and to whom (object or passive subject), as heads of phrases. */
export function roles(sentence: Sentence, verb: number): { doers: number[]; done: number[] } {
  const above = subjects(sentence, verb)
  const own = [
    ...dependents(sentence, verb, 'obj'),
    ...countedObject(sentence, verb),
    ...sharedObject(sentence, verb),
    ...particleObject(sentence, verb),
  ].map((token) => antecedent(sentence, token))
  if (isMisread(sentence, verb)) {
    const object = sentence.head[verb]!
    const before = ownerBefore(sentence, verb)
    return { doers: before < 0 ? subjects(sentence, object) : [before], done: coordinated(sentence, object) }
  }
  const before = own.length > 0 ? [] : countedBeforeDay(sentence, verb)
  const objects = [...own, ...(own.length + before.length > 0 ? before : relativized(sentence, verb))].flatMap(
    (token) => coordinated(sentence, token),
  )
  if (isPassive(sentence, verb))
    return { doers: sharedDoers(sentence, verb), done: [...above, ...objects, ...companions(sentence, verb)] }
  return { doers: above, done: objects }
}

/** *was stormed and looted by the rebels*: two participles side by side share who is behind *by*. */
function sharedDoers(sentence: Sentence, verb: number): number[] {
  const own = byPhrase(sentence, verb)
  const second = verb + 2
  const shares =
    own.length === 0 &&
    sentence.head[second] === verb &&
    sentence.deprel[second] === 'conj' &&
    sentence.deprel[verb + 1] === 'cc' &&
    sentence.xpos[second] === 'VBN'
  return shares ? byPhrase(sentence, second) : own
}

/** *was killed along with two guards, alongside his driver*: who shared what was done to the subject. */
const companions = (sentence: Sentence, verb: number): number[] =>
  dependents(sentence, verb, 'obl')
    .filter((token) => {
      const before = sentence.form[dependent(sentence, token, 'case') - 1] ?? ''
      const led = preposition(sentence, token)
      return led === 'alongside' || (led === 'with' && /^(?:along|together)$/.test(before))
    })
    .flatMap((token) => coordinated(sentence, token))

/** *detained one suspected insurgent*: what is counted is a noun, whatever its tag. */
const countedObject = (sentence: Sentence, verb: number): number[] =>
  dependents(sentence, verb, 'xcomp').filter(
    (token) => sentence.upos[token] === 'ADJ' && dependent(sentence, token, 'nummod', 'det') >= 0,
  )

/** *cut off his ear*: what stands behind the particle without a preposition is the object, whatever the parser calls it. */
const particleObject = (sentence: Sentence, verb: number): number[] =>
  sentence.deprel[verb + 1] === 'compound:prt' &&
  sentence.head[verb + 1] === verb &&
  dependent(sentence, verb, 'obj') < 0
    ? dependents(sentence, verb, 'obl').filter(
        (token) => sentence.upos[token] === 'NOUN' && preposition(sentence, token) === '' && !isDate(sentence, token),
      )
    : []

/** *killed and executed 270 people*: two verbs side by side share the object that stands behind the second. */
function sharedObject(sentence: Sentence, verb: number): number[] {
  // *did not kill or wound civilians*: the object that stands behind the second verb, though the parser gives it to the first.
  const first = sentence.head[verb]!
  if (sentence.deprel[verb] === 'conj' && verb - first === 2 && dependent(sentence, verb, 'obj', 'nsubj', 'obl') < 0)
    return dependents(sentence, first, 'obj')
      .filter((part) => part > verb)
      .slice(0, 1)
  const second = nextListed(sentence, verb)
  const shares =
    second > verb &&
    asPast(sentence, second) === asPast(sentence, verb) &&
    !goesAlone.has(sentence.lemma[verb]!) &&
    dependent(sentence, verb, 'obj', 'obl', 'aux:pass', 'ccomp') < 0
  return shares ? dependents(sentence, second, 'obj').slice(0, 1) : []
}

/** Verbs that share no object with the one behind: *protested and burned tyres, arrived and killed two*. */
const goesAlone: ReadonlySet<string> = new Set(
  'meet protest march rally demonstrate riot gather assemble flee escape arrive come go return retreat withdraw advance rush respond land clash fight appear crash explode die travel drive talk negotiate'.split(
    ' ',
  ),
)

const asPast = (sentence: Sentence, verb: number): string => sentence.xpos[verb]!.replace('VBD', 'VBN')

/** *abducted, questioned and later freed two men*: the first of the verbs straight behind one that has an object; -1 where there is none. */
function nextListed(sentence: Sentence, verb: number): number {
  const joined = sentence.deprel[verb] === 'conj' ? [sentence.head[verb]!, verb] : [verb]
  for (let at = verb + 1; at < sentence.length; at++) {
    if (joined.includes(sentence.head[at]!) && sentence.deprel[at] === 'conj' && isVerb(sentence, at)) {
      if (dependent(sentence, at, 'obj') >= 0) return sentence.deprel[at - 1] === 'punct' ? -1 : at
      joined.push(at)
    } else if (!/^(?:CCONJ|ADV|PUNCT)$/.test(sentence.upos[at]!)) return -1
  }
  return -1
}

/** *wounded 40 Tuesday*: no day of the week is counted, so that the number is the object. */
function countedBeforeDay(sentence: Sentence, verb: number): number[] {
  const day = timeWords.get(sentence.form[verb + 2]?.toLowerCase() ?? '')
  return sentence.upos[verb + 1] === 'NUM' && sentence.head[verb + 1] === verb + 2 && day?.kind === 'weekday'
    ? [verb + 1]
    : []
}

/**
 * *have recaptured gas fields*: behind an auxiliary, what the parser took for an adjective of its object is the verb. So is a
 * past tense, which describes no noun (*tanks shelled positions*), and a participle behind a pronoun (*it regained territory*).
 */
export const isMisread = (sentence: Sentence, verb: number): boolean =>
  /^(amod|compound)$/.test(sentence.deprel[verb]!) &&
  sentence.upos[verb] === 'VERB' &&
  sentence.head[verb]! > verb &&
  ((sentence.xpos[verb] === 'VBD' && opensPhrase(sentence, verb)) ||
    (sentence.xpos[verb] === 'VBN' && dependent(sentence, verb, 'compound') >= 0 && hasDoer(sentence, verb)) ||
    (sentence.xpos[verb] === 'VBG' && goesOnListing(sentence, verb)) ||
    (sentence.xpos[verb] === 'VBN' && sentence.xpos[verb - 1] === 'PRP') ||
    (sentence.upos[verb - 1] === 'AUX' &&
      sentence.head[verb - 1] === sentence.head[verb] &&
      sentence.lemma[verb - 1] === 'have'))

/** *jets and artillery pounded camps*: the noun behind is no clause of its own, and has the doer for its subject. */
const hasDoer = (sentence: Sentence, verb: number): boolean =>
  dependent(sentence, sentence.head[verb]!, 'cop') < 0 &&
  dependents(sentence, sentence.head[verb]!, 'nsubj').some((part) => part < verb)

/** *overran the town, beheading residents, ransacking banks*: a participle behind another, which opens its phrase. */
const goesOnListing = (sentence: Sentence, verb: number): boolean => {
  const noun = sentence.head[verb]!
  if (sentence.form[verb - 1] !== ',' || sentence.deprel[noun] !== 'conj') return false
  for (let token = verb - 2; token >= 0 && token > verb - 9; token--)
    if (sentence.xpos[token] === 'VBG' && sentence.deprel[token] === 'advcl')
      return dependent(sentence, token, 'obj', 'obl') >= 0
  return false
}

/** Whether nothing of the noun behind stands before the verb, and somebody does: *tanks shelled positions*, not *other rebel held areas*. */
const opensPhrase = (sentence: Sentence, verb: number): boolean => {
  const noun = sentence.head[verb]!
  const parts = dependents(sentence, noun, 'det', 'nummod', 'amod', 'compound', 'nmod:poss')
  return (
    parts.every((part) => part >= verb) &&
    (ownerBefore(sentence, verb) >= 0 || dependents(sentence, noun, 'nsubj').some((part) => part < verb))
  )
}

/** The plural noun or pronoun straight before a misread verb, if the noun behind has not taken it up; else -1. */
const ownerBefore = (sentence: Sentence, verb: number): number =>
  /^(NNS|PRP)$/.test(sentence.xpos[verb - 1] ?? '') && sentence.head[verb - 1] !== sentence.head[verb] ? verb - 1 : -1

/** *the land that it occupies*: the noun of a relative clause that has a subject of its own, and no object. */
function relativized(sentence: Sentence, verb: number): number[] {
  const subject = dependent(sentence, verb, 'nsubj')
  const free = sentence.deprel[verb] === 'acl:relcl' && subject >= 0 && !isPassive(sentence, verb)
  if (!free || relativePronouns.has(sentence.lemma[subject]!.toLowerCase())) return []
  // *the compound where they called for him*
  const isWhere =
    dependents(sentence, verb, 'advmod', 'mark').some((part) => sentence.xpos[part] === 'WRB') ||
    // *a deal under which the army left*
    dependents(sentence, verb, 'obl').some((part) => /^(?:which|whom)$/i.test(sentence.form[part]!))
  return sentence.head[verb]! < verb && !isWhere && dependent(sentence, verb, 'cop', 'xcomp', 'ccomp') < 0
    ? [sentence.head[verb]!]
    : []
}

/** *President Adam Smith Thursday condemned …*: a day read into the name before it. */
const isNamedBefore = (sentence: Sentence, token: number, day: number): boolean =>
  sentence.upos[token] === 'PROPN' &&
  day > token &&
  /^(?:flat|nmod:(?:tmod|unmarked|npmod))$/.test(sentence.deprel[day]!)

/** *evidence that the army fired, sign of a truce*: whether a clause is what a noun is evidence for; parsers take *that* for a relative pronoun's now and then. */
export const isEvidenceFor = (sentence: Sentence, noun: number, clause: number): boolean =>
  isEvidence(sentence, noun) &&
  (sentence.deprel[clause] === 'nmod'
    ? preposition(sentence, clause) === 'of'
    : /^acl(:relcl)?$/.test(sentence.deprel[clause]!) &&
      dependents(sentence, clause, 'mark').some((mark) => sentence.lemma[mark] === 'that'))

/** *evidence, a shred of proof* */
const isEvidence = (sentence: Sentence, noun: number): boolean =>
  evidence.test(sentence.lemma[noun]!) ||
  (/^(shred|scrap|piece|hint|iota|scintilla|trace|jot|ounce|grain)$/.test(sentence.lemma[noun]!) &&
    dependents(sentence, noun, 'nmod').some((part) => evidence.test(sentence.lemma[part]!)))
const evidence = /^(sign|evidence|indication|proof|trace)$/

/** *no longer agrees* */
export const isNoLonger = (sentence: Sentence, word: number): boolean =>
  /^longer$/i.test(sentence.form[word]!) && /^no$/i.test(sentence.form[word - 1] ?? '')

/** *did not agree*, *never agreed*, *cannot agree*, *no longer agrees*. */
export const isNegated = (sentence: Sentence, verb: number): boolean =>
  dependents(sentence, verb, 'advmod').some(
    (child) =>
      /^(not|never|n't|n’t)$/i.test(sentence.form[child]!) ||
      sentence.lemma[child] === 'not' ||
      isNoLonger(sentence, child),
  )

/**
 * *"Stop the shelling of the villages," they chanted*: a bare infinitive that begins a quotation, or that is called out,
 * with nobody named who does it. Elsewhere it is mostly a verb that was tagged badly.
 */
export const isImperative = (sentence: Sentence, verb: number): boolean =>
  sentence.upos[verb] === 'VERB' &&
  sentence.xpos[verb] === 'VB' &&
  sentence.lemma[verb] !== 'let' &&
  /^(root|ccomp|parataxis)$/.test(sentence.deprel[verb]!) &&
  (/^["“‘'`]+$/.test(sentence.form[verb - 1] ?? '') || calledOut(sentence, verb)) &&
  dependent(sentence, verb, 'nsubj', 'nsubj:pass', 'csubj', 'expl', 'aux', 'aux:pass', 'cop', 'mark') < 0

const calledOut = (sentence: Sentence, verb: number): boolean =>
  verb === 0 && dependents(sentence, verb, 'punct').some((mark) => sentence.form[mark] === '!')

/** *stopped short of saying that …*: what is left undone or unsaid. */
export const isStoppedShort = (sentence: Sentence, verb: number): boolean =>
  /^(stop|fall)$/.test(sentence.lemma[verb]!) &&
  /^short$/i.test(sentence.form[verb + 1] ?? '') &&
  /^of$/i.test(sentence.form[verb + 2] ?? '')

/** *intercepted and destroyed 27 drones*: a second verb straight behind the first, with one object for both. */
export const isTwin = (sentence: Sentence, token: number): boolean =>
  sentence.deprel[token] === 'conj' &&
  sentence.head[token] === token - 2 &&
  sentence.upos[token - 1] === 'CCONJ' &&
  dependent(sentence, token, 'nsubj', 'aux', 'cop', 'mark') < 0
