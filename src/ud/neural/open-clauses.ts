/**
 * Opens clauses that stand without the word which opens others of their kind: a condition that puts its auxiliary before the subject
 * (*should the town fall, had they fired*) and a relative clause without a pronoun (*the bridge the rebels destroyed*). Both
 * were drawn with the words around them; no auxiliary stands behind its own verb, and no verb has two subjects side by side.
 */
import { childOf, childrenOf, hang, has, is, isNominal, type Mending, relationOf } from './mending.js'

const isNoun = (mending: Mending, word: number): boolean =>
  isNominal(mending, word) || mending.names[word]?.startsWith('NUM ') === true
const isVerb = ({ names }: Mending, word: number): boolean => /^VERB VB/.test(names[word] ?? '')

/** How many words may stand between such an auxiliary and its verb. */
const longest = 8

/** *would follow had the rebels taken it*: an auxiliary behind its verb is that of the next one, whose subject stands between. */
export function openCondition(mending: Mending, aux: number): void {
  const { head, names, lemma, rules } = mending
  markCondition(mending, aux)
  openPossessed(mending, aux)
  const above = head[aux]!
  if (above < 0 || above > aux || !/^(?:AUX|VERB VBD)/.test(names[aux]!) || !is(mending, aux, /^aux/)) return
  if (!rules.conditions.has(lemma[aux]!) && !rules.conditions.has(pastOf(mending, aux))) return
  let verb = aux + 1
  while (verb < head.length && verb < aux + longest && !isVerb(mending, verb) && !names[verb]!.startsWith('PUNCT'))
    verb++
  if (!isVerb(mending, verb) || verb === aux + 1) return
  const subject = childrenOf(mending, above).find((child) => child > aux && child < verb && isNoun(mending, child))
  const own = childrenOf(mending, verb).find(
    (child) => child > aux && child < verb && is(mending, child, /^nsubj|^compound/),
  )
  if (head[verb] !== above && subject === undefined && own === undefined) return
  hang(mending, verb, above, 'advcl')
  hang(mending, aux, verb, 'aux')
  const noun = own ?? subject
  if (noun !== undefined) hang(mending, noun, verb, 'nsubj')
}

/** *would follow had the rebels taken it*: beside a conditional no *had* governs the participle of its object. */
function openPossessed(mending: Mending, aux: number): void {
  const { head, names, rules } = mending
  const above = head[aux]!
  if (above < 0 || above > aux || names[aux] !== 'VERB VBD' || !rules.conditions.has(pastOf(mending, aux))) return
  if (!is(mending, aux, /^(?:parataxis|advcl|conj|ccomp|xcomp)$/) || has(mending, aux, /^(?:nsubj|mark|cc)/)) return
  if (!childrenOf(mending, above).some((child) => child < aux && names[child] === 'AUX MD')) return
  const noun = childrenOf(mending, aux).find((child) => child > aux && is(mending, child, /^obj$/))
  if (noun === undefined) return
  const verb = [...childrenOf(mending, noun), ...childrenOf(mending, aux)].find(
    (child) => child > noun && names[child] === 'VERB VBN',
  )
  if (verb === undefined) return
  names[aux] = 'AUX VBD'
  hang(mending, verb, above, 'advcl')
  hang(mending, noun, verb, 'nsubj')
  for (const child of childrenOf(mending, aux)) hang(mending, child, verb, relationOf(mending, child))
  hang(mending, aux, verb, 'aux')
}

/** *warned of a massacre should the town fall*: what has its auxiliary before its subject and hangs on a verb before is no complement. */
function markCondition(mending: Mending, aux: number): void {
  const { head, names, lemma, rules } = mending
  const verb = head[aux]!
  const above = verb < 0 ? -1 : head[verb]!
  if (above < 0 || above > aux || verb < aux || !names[aux]!.startsWith('AUX') || names.at(-1)!.endsWith('?')) return
  if (!is(mending, verb, /^(?:ccomp|parataxis|xcomp|obl)$/) || has(mending, verb, /^(?:mark|cc)/)) return
  if (!rules.conditions.has(lemma[aux]!) && !rules.conditions.has(pastOf(mending, aux))) return
  if (/^(?:PUNCT|ADV|SCONJ)/.test(names[aux - 1] ?? 'PUNCT')) return
  const isInverted = childrenOf(mending, verb).some(
    (child) => child > aux && child < verb && is(mending, child, /^nsubj/),
  )
  if (isInverted) hang(mending, verb, above, 'advcl')
}

/** Lemmas of auxiliaries are those of their presents: *have* of *had*. */
const pastOf = ({ lemma, names }: Mending, aux: number): string =>
  /^(?:AUX|VERB) VBD$/.test(names[aux]!) ? ({ have: 'had', be: 'were' }[lemma[aux]!] ?? '') : ''

/** *The bridge the rebels destroyed was rebuilt, the hill they took overlooks the port*: of two nouns side by side the second opens a clause. */
export function openBareRelative(mending: Mending, verb: number): void {
  const { names } = mending
  if (!isVerb(mending, verb)) return
  const subjects = childrenOf(mending, verb).filter((child) => child < verb && is(mending, child, /^nsubj|^dislocated/))
  const [first, second] = subjects.slice(-2)
  if (first === undefined || second === undefined || subjects.length > 2) return
  const start = Math.min(second, ...childrenOf(mending, second))
  const isBeside = start === first + 1 && /^(?:DET|PRON|NOUN NNS|PROPN)/.test(names[start]!)
  if (!isBeside || !isNoun(mending, second)) return
  const inner = [first, second]
    .flatMap((noun) => childrenOf(mending, noun))
    .find(
      (child) =>
        child > second && child < verb && isVerb(mending, child) && !has(mending, child, /^(?:aux|mark|nsubj)/),
    )
  if (inner !== undefined) {
    if (/^VERB VB[DNZP]$/.test(names[inner]!)) relate(mending, inner, first, second)
    return
  }
  const outer = childrenOf(mending, verb).find(
    (child) => child > verb && /^VERB VB[DZP]$/.test(names[child]!) && !has(mending, child, /^(?:nsubj|mark|cc)/),
  )
  if (outer === undefined || names.slice(verb, outer).some((name) => /^(?:PUNCT|CCONJ)/.test(name))) return
  const { head, relation } = mending
  head[outer] = head[verb]!
  relation[outer] = relation[verb]!
  hang(mending, first, outer, 'nsubj')
  relate(mending, verb, first, second)
  for (const child of childrenOf(mending, verb))
    if (child > outer) hang(mending, child, outer, relationOf(mending, child))
}

/** *went on shelling the town*: the gerund is what goes on. */
export function goOn(mending: Mending, gerund: number): void {
  const { head, names, lemma, rules } = mending
  const verb = head[gerund]!
  const mark = verb + 1
  if (verb < 0 || gerund !== mark + 1 || !names[gerund]!.endsWith('VBG') || !is(mending, gerund, /^advcl$/)) return
  if (head[mark] !== gerund || !rules.goesOn.has(`${lemma[verb]} ${lemma[mark]}`)) return
  hang(mending, gerund, verb, 'xcomp')
  hang(mending, mark, verb, 'compound:prt')
}

/** Hangs a verb with its subject on the noun that it says more of. */
function relate(mending: Mending, verb: number, noun: number, subject: number): void {
  if (mending.names[verb] === 'VERB VBN') mending.names[verb] = 'VERB VBD'
  hang(mending, verb, noun, 'acl:relcl')
  hang(mending, subject, verb, 'nsubj')
}

/**
 * *Fierce shelling killed at least six people, officials said, hours after talks failed*: a passive has an auxiliary; what stands before
 * a count without one is active, also where it was drawn as describing a noun that would be a second subject of the saying.
 */
export function openActive(mending: Mending, verb: number): void {
  const { head, names, relations } = mending
  if (names[verb] !== 'VERB VBN' || !relations.includes('obj') || has(mending, verb, /^(?:aux|obj)/)) return
  const noun = is(mending, verb, /^acl$/) ? spareSubject(mending, verb) : -1
  const subject = noun >= 0 ? noun : childOf(mending, verb, /^nsubj:pass$/)
  if (subject < 0 || subject > verb) return
  if (noun < 0 && !is(mending, verb, /^(?:root|ccomp|parataxis|conj)$/)) return
  const isBounded = names[verb + 1]?.startsWith('ADP') && /^ADJ JJ[RS]$/.test(names[verb + 2] ?? '')
  const number = isBounded ? verb + 3 : verb + 1
  if (!names[number]?.startsWith('NUM')) return
  const counted = is(mending, number, /^nummod$/) ? head[number]! : number
  if (head[counted] !== verb || !is(mending, counted, /^(?:obl|nmod|dep)/)) return
  names[verb] = 'VERB VBD'
  if (noun >= 0) hang(mending, verb, head[noun]!, 'ccomp')
  hang(mending, subject, verb, 'nsubj')
  hang(mending, counted, verb, 'obj')
}

/** The noun that a participle describes, where its verb has another subject behind the participle; -1 where it has none. */
function spareSubject(mending: Mending, participle: number): number {
  const { head } = mending
  const noun = head[participle]!
  const verb = noun < 0 ? -1 : head[noun]!
  if (verb < participle || noun > participle || !is(mending, noun, /^nsubj$/)) return -1
  const isSpare = head.some(
    (up, word) => up === verb && word > participle && word < verb && is(mending, word, /^nsubj$/),
  )
  return isSpare ? noun : -1
}
