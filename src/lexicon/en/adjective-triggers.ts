/**
 * Adjectives and participles that tell a state of people or things: *ten dead*, *three missing*.
 *
 * Rule of entry: predicated of people or things in war reporting, the word states the kind by itself.
 */
import type { Kind } from '../../record/kinds.js'

export interface AdjectiveTrigger {
  readonly lemma: string
  readonly kind: Kind
  /** How it puts what it tells: *unhurt* tells that nobody was hurt. */
  readonly puts?: 'negated'
  /** Only of people: *paralysed*, *ill*. */
  readonly ofPeople?: true
  readonly example: string
}

export const adjectiveTriggers: readonly AdjectiveTrigger[] = [
  { lemma: 'dead', kind: 'deaths', example: 'The raid left ten people dead.' },
  { lemma: 'killed', kind: 'deaths', example: 'The raid left ten people killed.' },
  { lemma: 'slain', kind: 'deaths', example: 'At least ten were slain.' },
  { lemma: 'wounded', kind: 'injuries', example: 'The raid left ten people wounded.' },
  { lemma: 'injured', kind: 'injuries', example: 'The raid left ten people injured.' },
  { lemma: 'hurt', kind: 'injuries', example: 'The raid left ten people hurt.' },
  { lemma: 'sick', kind: 'injuries', example: 'The gas left ten people sick.' },
  { lemma: 'unconscious', kind: 'injuries', example: 'The gas left ten people unconscious.' },
  { lemma: 'lifeless', kind: 'deaths', example: 'The raid left ten people lifeless.' },
  ...'paralysed paralyzed crippled disabled maimed blinded bleeding concussed'
    .split(' ')
    .map(
      (lemma) => ({ lemma, kind: 'injuries', ofPeople: true, example: `The raid left ten people ${lemma}.` }) as const,
    ),
  ...'unhurt unharmed unscathed uninjured'
    .split(' ')
    .map((lemma) => ({ lemma, kind: 'injuries', puts: 'negated', example: `The envoy was ${lemma}.` }) as const),
  ...'buried trapped'
    .split(' ')
    .map((lemma) => ({ lemma, kind: 'missing', ofPeople: true, example: `Ten people are feared ${lemma}.` }) as const),
  { lemma: 'missing', kind: 'missing', ofPeople: true, example: 'Four sailors are missing.' },
  { lemma: 'unaccounted', kind: 'missing', example: 'Four sailors are unaccounted for.' },
  { lemma: 'homeless', kind: 'displacement', example: 'The raid left many people homeless.' },
  { lemma: 'displaced', kind: 'displacement', example: 'Many people are displaced.' },
  ...'stranded stuck marooned'
    .split(' ')
    .map((lemma) => ({ lemma, kind: 'displacement', ofPeople: true, example: `Ten families are ${lemma}.` }) as const),
  { lemma: 'deserted', kind: 'displacement', example: 'The village lay deserted.' },
  { lemma: 'surrounded', kind: 'control', example: 'The town remained surrounded.' },
  { lemma: 'besieged', kind: 'control', example: 'The town remained besieged.' },
  { lemma: 'encircled', kind: 'control', example: 'The town remained encircled.' },
  { lemma: 'hostage', kind: 'capture', example: 'The rebels took ten people hostage.' },
  { lemma: 'captive', kind: 'capture', example: 'The rebels held ten people captive.' },
]
