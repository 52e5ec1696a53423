/**
 * Words of the lexicon that are no names: what tagger and parser may know as themselves also where a
 * sentence begins with them (*Rockets fell …*), beside the words that the treebanks show to be common.
 */

import { verbForms } from './inflections.js'
import { classNouns } from './noun-classes.js'
import { nounTriggers } from './nouns/noun-triggers.js'
import { verbTriggers } from './verbs/verb-triggers.js'

const plural = (noun: string): string =>
  /(s|x|ch|sh)$/.test(noun) ? `${noun}es` : /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`

/** Lower case, without doubles, in code-unit order. */
export function lexiconWords(): string[] {
  const nouns = [...classNouns(), ...nounTriggers.map(({ lemma }) => lemma)].filter(
    (noun) => /^[a-z]+$/.test(noun) && !peoples.has(noun),
  )
  const verbs = verbTriggers.flatMap(({ lemma }) => verbForms(lemma))
  return [...new Set([...nouns, ...nouns.map(plural), ...verbs])].sort()
}

/** Nouns of the classes that name peoples, faiths or parties: they stay classes of their own. */
const peoples: ReadonlySet<string> = new Set(
  'taliban hamas houthi isi peshmerga kurd arab sunni shiite shia alawite druze yazidi muslim christian jew jesuit grad katyusha mujahideen mujahid'.split(
    ' ',
  ),
)
