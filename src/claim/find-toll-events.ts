/**
 * Events that only a count tells: people killed, injured, missing, captured or displaced where no word
 * was found to be an event (*counted two dead*, *put the number of dead at ten*). Touches nothing.
 */
import type { FoundEvent } from '../event/found-event.js'
import { isOf } from '../lexicon/en/noun-classes.js'
import type { FoundQuantity } from '../quantity/quantity.js'
import type { Kind } from '../record/kinds.js'
import { mention } from '../text/mention.js'
import type { Sentence } from '../ud/sentence.js'
import { ancestors, dependents, isWithin, tokenSpan } from '../ud/tree.js'
import type { Mentions } from './find-mentions.js'
import { bySentence } from './locate.js'

const kindOf: Readonly<Record<string, Kind>> = {
  killed: 'deaths',
  injured: 'injuries',
  missing: 'missing',
  captured: 'capture',
  displaced: 'displacement',
}

/** One event for each total that no event of its kind in its sentence covers, in text order. */
export function findTollEvents(mentions: Mentions): FoundEvent[] {
  const { report, sentences, events, quantities } = mentions
  const told = bySentence(events, sentences.length)
  return quantities.flatMap((quantity): FoundEvent[] => {
    const kind = kindOf[quantity.of]
    const sentence = sentences[quantity.sentence]!
    if (kind === undefined || quantity.negated || quantity.role === 'part' || quantity.governor === null) return []
    if (kind === 'capture' && quantity.foundBy === 'count/inside' && quantity.governor === quantity.token) return []
    const isCovered = (event: FoundEvent): boolean =>
      event.kind === kind
        ? covers(mentions, event, quantity)
        : isHandedOver(sentence, event, quantity) ||
          befellThem(sentence, event, quantity) ||
          // *released a dozen prisoners*: who is held names people, where something else is told of them.
          ((kind === 'capture' || event.kind === 'exchange') && event.targets.includes(quantity.token))
    if (told[quantity.sentence]!.some(isCovered)) return []
    return [
      {
        kind,
        trigger: mention(report.text, tokenSpan(sentence, quantity.governor)),
        sentence: quantity.sentence,
        token: quantity.governor,
        predicate: predicateOf(sentence, quantity),
        agents: [],
        targets: quantity.governor === quantity.token ? [] : [quantity.token],
        means: -1,
        foundBy: `toll/${quantity.foundBy}`,
      },
    ]
  })
}

/** The clause that states a toll: of *put the death toll at 16* and *three were among the dead* the verb, else the word itself. */
function predicateOf(sentence: Sentence, quantity: FoundQuantity): number {
  const governor = quantity.governor!
  if (!/toll$|among-those$/.test(quantity.foundBy)) return governor
  // *The toll, initially put at 12, rose to 31*: two counts, each with its clause.
  const own = ancestors(sentence, quantity.token).find((token) => sentence.upos[token] === 'VERB')
  if (
    own !== undefined &&
    sentence.xpos[own] === 'VBN' &&
    /^(?:acl|advcl)$/.test(sentence.deprel[own]!) &&
    own > governor
  )
    return own
  // *the number of those killed has risen to 33*: not the participle by which they are known.
  const isKnownBy = sentence.deprel[governor] === 'acl'
  const verb = [...(isKnownBy ? [] : [governor]), ...ancestors(sentence, governor)].find(
    (token) => sentence.upos[token] === 'VERB' || sentence.head[token]! < 0,
  )
  return verb ?? governor
}

/** *left 11 refugees dead*: what befell them is told. */
const befellThem = (sentence: Sentence, { kind, targets }: FoundEvent, quantity: FoundQuantity): boolean =>
  /^(?:deaths|injuries)$/.test(kind) &&
  /^(?:displaced|captured)$/.test(quantity.of) &&
  quantity.foundBy === 'count/inside' &&
  targets.some((target) => isWithin(sentence, quantity.token, target))

/** *handed over the bodies of two soldiers*: the dead are what is exchanged. */
const isHandedOver = (sentence: Sentence, { kind, token }: FoundEvent, quantity: FoundQuantity): boolean =>
  (kind === 'exchange' || kind === 'abuse') &&
  dependents(sentence, token, 'obj', 'obl', 'nsubj:pass', 'nmod').some(
    (part) => isOf(sentence.lemma[part]!, 'captive') && isWithin(sentence, quantity.token, part),
  )

/** Whether an event already tells what a count tells: the same word, or the counted among its targets. */
function covers({ sentences }: Mentions, event: FoundEvent, quantity: FoundQuantity): boolean {
  const sentence = sentences[quantity.sentence]!
  const words = [event.token, event.predicate]
  if (words.includes(quantity.token) || (quantity.governor !== null && words.includes(quantity.governor))) return true
  // *claimed 20 lives*: the idiom's own object.
  if (event.foundBy.startsWith('idiom/') && sentence.head[quantity.token] === event.token) return true
  return event.targets.some((target) => isWithin(sentence, quantity.token, target))
}
