/**
 * Finds what a coordinated clause without a verb of its own tells: *killed 45 civilians in Alma and 22 in Beria; the army lost six
 * men and the rebels ten*. It is the event of the verb once more, by the words that are left of the clause (remnants, which hang on
 * one another as `orphan`). Touches nothing.
 */
import type { Sentence } from '../ud/sentence.js'
import { dependent } from '../ud/tree.js'
import type { TokenMatch } from './match-noun.js'

/** The events of a sentence's clauses without a verb. @param found those that its words tell */
export function findElided(sentence: Sentence, found: readonly TokenMatch[]): TokenMatch[] {
  const elided: TokenMatch[] = []
  for (let token = 0; token < sentence.length; token++) {
    if (!isRemnant(sentence, token)) continue
    const verb = sentence.head[token]!
    for (const match of found)
      if (
        match.predicate === verb &&
        (match.token === verb ? !match.foundBy.startsWith('subject/') : isCounted(sentence, match.token))
      )
        elided.push(again(sentence, match, token))
  }
  return elided
}

const isRemnant = (sentence: Sentence, token: number): boolean =>
  sentence.deprel[token] === 'conj' &&
  /^(?:NUM|NOUN|PROPN)$/.test(sentence.upos[token]!) &&
  dependent(sentence, token, 'orphan') >= 0

/** The event as the remnant tells it: a count is of those whom it befell, a subject is who does it. */
function again(sentence: Sentence, match: TokenMatch, token: number): TokenMatch {
  const count = dependent(sentence, token, 'orphan')
  const isSubject = sentence.upos[count] === 'NUM' && hasNoCount(sentence, token)
  const isBefallen = match.targets.length > 0
  return {
    ...match,
    token,
    predicate: token,
    agents: isSubject ? (match.agents.length > 0 ? [token] : []) : match.agents,
    targets: isSubject ? [count] : isBefallen ? [token] : [],
    means: -1,
    foundBy: `${match.foundBy}/elided`,
  }
}

/** *carried out 20 raids in Alma and five in Beria* */
const isCounted = (sentence: Sentence, token: number): boolean =>
  sentence.deprel[token] === 'obj' && dependent(sentence, token, 'nummod') >= 0

const hasNoCount = (sentence: Sentence, token: number): boolean =>
  sentence.upos[token] !== 'NUM' && dependent(sentence, token, 'nummod') < 0
