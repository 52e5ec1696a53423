/**
 * What somebody is reported to say is a claim of his, also where no word of the lexicon tells it: *said the siege had
 * ended, confirmed the toll, described the town as a military zone*. Touches nothing.
 */
import { isPassive, subjects } from '../event/clause.js'
import type { FoundEvent } from '../event/found-event.js'
import { kindOfNoun } from '../event/match-noun.js'
import { refineState } from '../event/refine-state.js'
import { judgingWords } from '../lexicon/en/judging-words.js'
import type { Kind } from '../record/kinds.js'
import { mention } from '../text/mention.js'
import { byPosition, contains, inside, type Span } from '../text/span.js'
import type { Sentence } from '../ud/sentence.js'
import { dependent, dependents, tokenSpan } from '../ud/tree.js'
import type { Mentions } from './find-mentions.js'
import { headOf, sentenceAt } from './locate.js'

/** One event for each content that holds none of the events told, by its first part that states anything. */
export function findSaid(mentions: Mentions, told: readonly FoundEvent[]): FoundEvent[] {
  const { attributions, sentences } = mentions
  const found: FoundEvent[] = []
  const triggers = told.map(({ trigger }) => trigger).sort(byPosition)
  const heads = told.map(({ sentence, predicate }) => tokenSpan(sentences[sentence]!, predicate)).sort(byPosition)
  const cues = attributions.flatMap((by) => by.cue.map(({ start, end }) => ({ start, end, by }))).sort(byPosition)
  for (const attribution of attributions) {
    const { cue, content } = attribution
    // *welcomed the group*: a cue that is a claim itself has its content as that claim's target.
    const isClaim = cue.some((span) => inside(triggers, span).length > 0 || inside(heads, span).length > 0)
    const isTold = content.some(
      (part) => inside(triggers, part).length > 0 || found.some(({ trigger }) => contains(part, trigger)),
    )
    // Another's words again.
    const reportsFurther = content.some((part) => inside(cues, part).some(({ by }) => by !== attribution))
    if (isClaim || isTold || reportsFurther) continue
    const said = content
      .map((part) => ({ part, index: sentenceAt(sentences, part.start) }))
      .map(({ part, index }) => (index < 0 ? undefined : stateOf(mentions, index, part)))
      .find((one) => one !== undefined)
    if (said !== undefined) found.push(said)
  }
  return found
}

function stateOf({ report, sentences }: Mentions, index: number, part: Span): FoundEvent | undefined {
  const sentence = sentences[index]!
  const head = headOf(sentence, part)
  if (head < 0) return undefined
  const made = clauseState(sentence, head) ?? nounState(sentence, head)
  return made === undefined
    ? undefined
    : {
        ...made,
        trigger: mention(report.text, tokenSpan(sentence, head)),
        sentence: index,
        token: head,
        means: -1,
      }
}

type State = Pick<FoundEvent, 'kind' | 'predicate' | 'agents' | 'targets' | 'foundBy'>

/** A clause with a subject and a finite verb. */
function clauseState(sentence: Sentence, head: number): State | undefined {
  const copula = dependent(sentence, head, 'cop') >= 0
  const finite = [head, ...dependents(sentence, head, 'aux', 'aux:pass', 'cop')].some((part) =>
    /VerbForm=Fin/.test(sentence.feats[part]!),
  )
  const holders = subjects(sentence, head)
  if (
    !(finite && (copula || sentence.upos[head] === 'VERB')) ||
    (holders.length === 0 && dependent(sentence, head, 'expl') < 0)
  )
    return undefined
  const objects = dependents(sentence, head, 'obj')
  const kind = refineState(sentence, 'situation', head, [...holders, ...objects])
  const passive = isPassive(sentence, head) || copula
  return {
    kind,
    predicate: head,
    agents: passive ? [] : holders,
    targets: passive ? holders : objects,
    foundBy: 'state/said',
  }
}

/** A noun that names an event, or of which something is said (*as very difficult*). */
function nounState(sentence: Sentence, head: number): State | undefined {
  if (sentence.upos[head] !== 'NOUN' && sentence.upos[head] !== 'PROPN') return undefined
  const described = describedKind(sentence, head)
  const foundBy = 'state/said-noun'
  if (described !== undefined)
    return { kind: described, predicate: sentence.head[head]!, agents: [], targets: [head], foundBy }
  const kind = kindOfNoun(sentence, head)
  return kind === undefined || kind === 'threat'
    ? undefined
    : { kind, predicate: head, agents: [], targets: [], foundBy }
}

/** *described the town as a military zone, called the order grave*: what the verb of saying says of its object. */
function describedKind(sentence: Sentence, head: number): Kind | undefined {
  const verb = sentence.head[head]!
  if (verb < 0 || !/^(describe|call|regard|see|view|consider|label|term|dub|portray)$/.test(sentence.lemma[verb]!))
    return undefined
  const said = dependents(sentence, verb, 'xcomp', 'obl', 'advcl', 'ccomp').filter((part) => part > head)
  if (said.length === 0) return undefined
  return said.some((part) => judgingWords.has(sentence.lemma[part]!.toLowerCase())) ? 'accusation' : 'situation'
}
