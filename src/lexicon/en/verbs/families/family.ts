/**
 * Families of verbs: synonyms that tell one kind under one frame and the same conditions, so that a verb which no report has
 * shown yet is read as its better known sisters are.
 *
 * Rule of entry: a dictionary of synonyms lists the verb under the family's meaning, and the conditions keep its other senses
 * out. A verb's rows of families stand before its own of the files by theme, being the more special.
 */
import type { Kind } from '../../../../record/kinds.js'
import { pastOf } from '../../inflections.js'
import { type Frame, row, type VerbTrigger, type Wanted } from '../row.js'

type Needs = Omit<VerbTrigger, 'lemma' | 'kind' | 'frame' | 'example'>

/**
 * One row a verb. @param verbs lemmas, parted by spaces @param example with `@` where the verb's past form stands
 */
export const family = (verbs: string, kind: Kind, frame: Frame, example: string, needs: Needs = {}): VerbTrigger[] =>
  verbs.split(' ').map((lemma) => row(lemma, kind, frame, example.replace('@', pastOf(lemma)), needs))

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
