/**
 * Verbs with a fixed object or phrase that together tell an event: *claimed the lives of ten*.
 *
 * Rule of entry: neither word tells the event alone. `object` is the lemma of the object (or passive
 * subject), `phrase` the lemma behind a preposition or of a predicate beside the verb. `victims` says
 * where the people harmed stand: the subject, the *of* of the object, or the object.
 */
import type { Kind } from '../../record/kinds.js'

export interface Idiom {
  readonly lemma: string
  readonly object?: readonly string[]
  readonly phrase?: readonly string[]
  readonly kind: Kind
  readonly victims: 'subject' | 'of' | 'object' | 'none'
  readonly example: string
}

export const idioms: readonly Idiom[] = [
  { lemma: 'lose', object: ['life'], kind: 'deaths', victims: 'subject', example: 'Nine villagers lost their lives.' },
  {
    lemma: 'claim',
    object: ['life'],
    kind: 'deaths',
    victims: 'of',
    example: 'The war claimed the lives of nine people.',
  },
  {
    lemma: 'take',
    object: ['life'],
    kind: 'deaths',
    victims: 'of',
    example: 'The blast took the lives of nine people.',
  },
  {
    lemma: 'shoot',
    phrase: ['dead', 'fatally'],
    kind: 'deaths',
    victims: 'object',
    example: 'Police have shot dead four men.',
  },
  { lemma: 'beat', phrase: ['death'], kind: 'deaths', victims: 'object', example: 'Guards beat a man to death.' },
  { lemma: 'put', phrase: ['death'], kind: 'deaths', victims: 'object', example: 'They put two captives to death.' },
  {
    lemma: 'set',
    phrase: ['fire', 'ablaze', 'alight'],
    kind: 'destruction',
    victims: 'object',
    example: 'Troops set the church ablaze.',
  },
  { lemma: 'go', phrase: ['flame'], kind: 'destruction', victims: 'subject', example: 'The depot went up in flames.' },
  { lemma: 'go', phrase: ['off'], kind: 'bombing', victims: 'none', example: 'A car bomb went off.' },
  { lemma: 'go', phrase: ['missing'], kind: 'missing', victims: 'subject', example: 'Two sailors went missing.' },
  {
    lemma: 'come',
    phrase: ['fire', 'attack', 'bombardment'],
    kind: 'attack',
    victims: 'subject',
    example: 'The post came under fire.',
  },
  {
    lemma: 'come',
    phrase: ['control'],
    kind: 'territory-taken',
    victims: 'subject',
    example: 'The town came under the control of the militia.',
  },
  {
    lemma: 'lay',
    object: ['siege'],
    kind: 'control',
    victims: 'none',
    example: 'The rebels have laid siege to the town.',
  },
  {
    lemma: 'lay',
    object: ['mine'],
    kind: 'bombing',
    victims: 'none',
    example: 'The troops had laid mines along the road.',
  },
  {
    lemma: 'lay',
    phrase: ['arm'],
    kind: 'territory-lost',
    victims: 'none',
    example: 'The fighters laid down their arms.',
  },
  {
    lemma: 'cut',
    object: ['road', 'route', 'highway', 'supply'],
    kind: 'control',
    victims: 'none',
    example: 'Rebels cut the supply road.',
  },
  {
    lemma: 'hold',
    phrase: ['hostage', 'captive'],
    kind: 'capture',
    victims: 'object',
    example: 'Gunmen held ten people hostage.',
  },
  {
    lemma: 'take',
    phrase: ['hostage', 'captive', 'prisoner'],
    kind: 'capture',
    victims: 'object',
    example: 'Gunmen took ten people captive.',
  },
  {
    lemma: 'pay',
    object: ['tribute'],
    kind: 'support',
    victims: 'none',
    example: 'The king paid tribute to the army.',
  },
  {
    lemma: 'lend',
    object: ['support'],
    kind: 'support',
    victims: 'none',
    example: 'The state lent its support to the rebels.',
  },
  {
    lemma: 'push',
    object: ['assault', 'attack', 'offensive'],
    kind: 'control',
    victims: 'none',
    example: 'The rebels pushed back the assault.',
  },
  { lemma: 'break', object: ['siege'], kind: 'control', victims: 'none', example: 'The army broke the siege.' },
  {
    lemma: 'lift',
    object: ['siege', 'blockade'],
    kind: 'control',
    victims: 'none',
    example: 'The army lifted the blockade.',
  },
  {
    lemma: 'claim',
    object: ['responsibility', 'credit'],
    kind: 'attack',
    victims: 'none',
    example: 'The group claimed responsibility.',
  },
  {
    lemma: 'take',
    object: ['responsibility', 'credit'],
    kind: 'attack',
    victims: 'none',
    example: 'The group took responsibility.',
  },
]
