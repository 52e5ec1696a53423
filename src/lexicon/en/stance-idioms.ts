/**
 * Verbs that put a stance into words, with the nouns that name it: *voiced concern, reaffirmed its support, laid the
 * blame on the army*.
 *
 * Rule of entry: any of the verbs with any of the nouns as its object tells the kind of the noun.
 */
import type { Kind } from '../../record/kinds.js'
import type { Idiom } from './idioms.js'

interface Stance {
  readonly kind: Kind
  /** Each verb's lemma and past form, for its example. */
  readonly verbs: Readonly<Record<string, string>>
  readonly nouns: readonly string[]
}

const words = (list: string): readonly string[] => list.trim().split(/\s+/)

const stances: readonly Stance[] = [
  {
    kind: 'support',
    verbs: {
      express: 'expressed',
      voice: 'voiced',
      offer: 'offered',
      show: 'showed',
      demonstrate: 'demonstrated',
      reiterate: 'reiterated',
      reaffirm: 'reaffirmed',
      renew: 'renewed',
      pledge: 'pledged',
      declare: 'declared',
      announce: 'announced',
      lend: 'lent',
      convey: 'conveyed',
      extend: 'extended',
      throw: 'threw',
      swear: 'swore',
      underline: 'underlined',
      stress: 'stressed',
    },
    nouns:
      words(`support solidarity backing allegiance loyalty fealty condolence sympathy appreciation gratitude thanks admiration
      satisfaction endorsement sorrow grief`),
  },
  {
    kind: 'opposition',
    verbs: {
      express: 'expressed',
      voice: 'voiced',
      reiterate: 'reiterated',
      raise: 'raised',
      convey: 'conveyed',
      declare: 'declared',
      renew: 'renewed',
      register: 'registered',
      state: 'stated',
      announce: 'announced',
    },
    nouns:
      words(`outrage concern alarm regret anger dismay disappointment indignation condemnation opposition reservation
      objection displeasure dissatisfaction frustration unease misgiving rejection disapproval`),
  },
  {
    kind: 'call',
    verbs: {
      issue: 'issued',
      make: 'made',
      reiterate: 'reiterated',
      renew: 'renewed',
      repeat: 'repeated',
      back: 'backed',
      present: 'presented',
      submit: 'submitted',
      echo: 'echoed',
    },
    nouns: words('appeal call demand request plea'),
  },
  {
    kind: 'accusation',
    verbs: { lay: 'laid', place: 'placed', put: 'put', pin: 'pinned', cast: 'cast' },
    nouns: words('blame'),
  },
  {
    kind: 'accusation',
    verbs: {
      show: 'showed',
      demonstrate: 'demonstrated',
      display: 'displayed',
      reflect: 'reflected',
      betray: 'betrayed',
    },
    nouns: words('disregard contempt hypocrisy indifference complicity cruelty brutality barbarity cowardice'),
  },
  {
    kind: 'accusation',
    verbs: { level: 'levelled', bring: 'brought', press: 'pressed', file: 'filed', face: 'faced' },
    nouns: words('accusation allegation charge'),
  },
]

/** One idiom for each verb of a stance. */
export const stanceIdioms: readonly Idiom[] = stances.flatMap(({ kind, verbs, nouns }) =>
  Object.entries(verbs).map(([lemma, past]) => ({
    lemma,
    object: nouns,
    kind,
    victims: 'none' as const,
    example: `On Monday the ministry ${past} its ${nouns[0]}.`,
  })),
)
