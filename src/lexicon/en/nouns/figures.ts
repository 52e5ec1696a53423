/**
 * Nouns of force in a sense without force: *a heart attack, a charm offensive, a battle of wills, a barrage of questions*.
 *
 * Rule of entry: with the word straight before the noun, or behind its preposition, a coder writes no claim of force.
 */
interface Figure {
  readonly nouns: string
  /** Lemmas of adjectives and nouns before it. */
  readonly before?: string
  /** Lemmas behind *of, on, with, for, in* or *over*. */
  readonly behind?: string
  readonly example: string
}

/** What is said, planned, felt or counted: no shot hits it. */
const ideas =
  'budget plan policy bill law proposal decision record reputation character credibility integrity freedom liberty right press senses language tax reform pension'

const figures: readonly Figure[] = [
  {
    nouns: 'attack assault onslaught offensive raid',
    before:
      'heart panic asthma anxiety epileptic verbal personal blistering scathing withering stinging veiled rhetorical charm diplomatic media marketing publicity peace cyber ad hominem political legal',
    behind: ideas,
    example: 'The leader launched a scathing attack on the budget.',
  },
  {
    nouns: 'strike',
    before: 'lightning bowling rail teachers transit walkout wildcat',
    example: 'The lightning strike killed two cows.',
  },
  {
    nouns: 'battle fight war duel confrontation clash skirmish engagement encounter',
    before:
      'legal court political custody takeover bidding ratings uphill leadership electoral trade price tariff currency culture cold class verbal diplomatic title losing cup league',
    behind:
      'will wit word sex idea nerve opinion colour color culture civilisation civilization ego interest personality cancer illness disease addiction alcoholism depression inflation poverty hunger corruption market title cup championship',
    example: 'A battle of wills began on Monday.',
  },
  {
    nouns: 'barrage bombardment volley salvo hail fusillade blast explosion blitz',
    before: 'media advertising marketing population price verbal',
    behind:
      'question criticism complaint insult abuse advert advertisement email call joy colour color laughter applause interest past',
    example: 'A barrage of questions began on Monday.',
  },
]

const list = (words: string | undefined): ReadonlySet<string> => new Set(words?.split(' '))

const byNoun: ReadonlyMap<string, { before: ReadonlySet<string>; behind: ReadonlySet<string> }> = new Map(
  figures.flatMap(({ nouns, before, behind }) =>
    nouns.split(' ').map((noun) => [noun, { before: list(before), behind: list(behind) }] as const),
  ),
)

/** @param before lemmas straight before the noun @param behind lemmas behind its prepositions */
export function isFigure(noun: string, before: readonly string[], behind: readonly string[]): boolean {
  const figure = byNoun.get(noun)
  return (
    figure !== undefined &&
    (before.some((lemma) => figure.before.has(lemma)) || behind.some((lemma) => figure.behind.has(lemma)))
  )
}

/** Sentences whose noun of force tells no force; a test reads them. */
export const figureExamples: readonly string[] = figures.map(({ example }) => example)
