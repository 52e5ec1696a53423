/** Who acts in the families of verbs of ground, forces, arms and flight, and on what; the lists that their rows share. */
import type { Wanted } from '../row.js'

/** Lemmas, parted by white space, as rows ask for them. */
export const lemmas = (list: string): Wanted[] =>
  list
    .trim()
    .split(/\s+/)
    .map((lemma): Wanted => `=${lemma}`)

/** Who takes, holds or leaves ground: armed people, and whoever commands them, by name. */
export const fighters: readonly Wanted[] = [
  'force',
  'rule',
  'name',
  ...lemmas(
    'military garrison infantry armour armor cavalry alliance side man tank defender attacker invader movement',
  ),
]
/** Armed people alone. */
export const troops: readonly Wanted[] = [
  'force',
  ...lemmas('military garrison infantry armour armor cavalry tank invader'),
]
/** What is taken, held or left. */
export const land: readonly Wanted[] = ['ground', 'proper', ...lemmas('summit crest country parliament ministry soil')]
/** What a defender throws back. */
export const onsets: readonly Wanted[] = lemmas(
  `attack assault offensive advance push raid incursion invasion attempt thrust onslaught counterattack counteroffensive
  counter-offensive wave attacker assailant enemy infiltration breakthrough charge sortie drive landing bid invader raider
  ambush march intruder breakout`,
)
