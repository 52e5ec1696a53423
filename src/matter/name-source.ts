/**
 * Who a claim goes back to: the innermost speaker, else the outlet in its own voice. Which of these are
 * one origin is for find-origins.ts. Pure.
 */
import type { Claim, Report } from '../record/record.js'

export interface Source {
  /** The speaker's name, else the words that name him, else the outlet. */
  readonly name: string
  readonly side: string | null
  /** named: a person or body; unnamed: "an official", "reports"; own: the report's own voice. */
  readonly voice: 'named' | 'unnamed' | 'own'
}

/** What an outlet is called where it does not say. */
const unknownOutlet = 'An outlet not named'

export function nameSource(
  { attribution }: Pick<Claim, 'attribution'>,
  report: Pick<Report, 'outlet' | 'agency'>,
): Source {
  const outlet = report.outlet ?? report.agency ?? unknownOutlet
  if (attribution === null) return { name: outlet, side: null, voice: 'own' }
  const { speaker } = attribution
  if (speaker !== null && speaker.kind !== 'civilians')
    return { name: speaker.name, side: speaker.side, voice: 'named' }
  const words = attribution.source
    .map(({ text }) => text)
    .join(' … ')
    .replace(/\s+/g, ' ')
    .trim()
  if (words === '') return { name: `A source not named, in ${outlet}`, side: null, voice: 'unnamed' }
  if (!hasName(words)) return { name: `${words}, in ${outlet}`, side: null, voice: 'unnamed' }
  return { name: words, side: null, voice: 'named' }
}

/** A word with a capital that is not the first, or that no determiner could begin: "the Observatory", "Abdel Rahman", "Yerevan". */
function hasName(words: string): boolean {
  return words.split(' ').some((word, at) => /^\p{Lu}/u.test(word) && (at > 0 || !openers.has(word.toLowerCase())))
}

const openers = new Set(
  'a an the it he she they some several many other one two three officials official medics doctors residents witnesses activists sources reports media local state his her its their this that these those another more most all both'.split(
    ' ',
  ),
)
