/**
 * Words that take a side, each with a neutral gloss and whom it favours.
 *
 * Rule of entry: the word praises or blames a party's cause beyond the deed it names, whoever uses it.
 * Symmetric: wherever a word serves the doer's cause (*liberate*), its counterpart that serves the
 * other's (*occupy*) is here with the same gloss; `counterpart` names it, and a test holds that it is here.
 * `favours`: 'agent' the doer's cause, 'target' the cause of those it is done to, null neither of them.
 */
export interface FramingWord {
  readonly lemma: string
  readonly gloss: string
  readonly favours: 'agent' | 'target' | null
  readonly counterpart: string
  readonly example: string
}

const row = (
  lemma: string,
  gloss: string,
  favours: FramingWord['favours'],
  counterpart: string,
  example: string,
): FramingWord => ({ lemma, gloss, favours, counterpart, example })

export const framingWords: readonly FramingWord[] = [
  row('liberate', 'take control of', 'agent', 'occupy', 'The army liberated the town.'),
  row('liberation', 'taking of control', 'agent', 'occupation', 'They hailed the liberation of the town.'),
  row('free', 'take control of', 'agent', 'occupy', 'Troops freed the village.'),
  row('cleanse', 'take control of', 'agent', 'occupy', 'Troops cleansed the village.'),
  row('occupy', 'take or hold control of', 'target', 'liberate', 'The army occupied the town.'),
  row('occupation', 'control by the other side', 'target', 'liberation', 'The occupation went on.'),
  row('occupier', 'force in control', 'target', 'liberator', 'The occupiers fled.'),
  row('liberator', 'force in control', 'agent', 'occupier', 'The liberators arrived.'),
  row('invader', 'attacking force', 'target', 'liberator', 'The invaders fled.'),
  row('invade', 'enter with force', 'target', 'liberate', 'The army invaded the valley.'),
  row('invasion', 'entry with force', 'target', 'liberation', 'The invasion began.'),
  row('annex', 'declare part of its state', 'target', 'reunite', 'The state annexed the strip.'),
  row('annexation', 'declaration as part of its state', 'target', 'reunification', 'The annexation was signed.'),
  row('reunite', 'declare part of its state', 'agent', 'annex', 'The state reunited the strip with the republic.'),
  row('reunification', 'declaration as part of its state', 'agent', 'annexation', 'They hailed the reunification.'),
  row('aggression', 'use of force', 'target', 'self-defense', 'The aggression went on.'),
  row('aggressor', 'attacking party', 'target', 'defender', 'The aggressor fired first.'),
  row('defender', 'fighting party', 'agent', 'aggressor', 'The defenders fired back.'),
  row('self-defense', 'use of force', 'agent', 'aggression', 'The state claimed self-defense.'),
  row('self-defence', 'use of force', 'agent', 'aggression', 'The state claimed self-defence.'),
  row('provocation', 'hostile act', 'target', 'retaliation', 'The army spoke of a provocation.'),
  row('retaliation', 'attack in answer', 'agent', 'provocation', 'The army struck in retaliation.'),
  row('retaliatory', 'in answer', 'agent', 'unprovoked', 'It was a retaliatory strike.'),
  row('unprovoked', 'without attack before', 'target', 'retaliatory', 'It was an unprovoked attack.'),
  row('terrorist', 'armed opponent', 'target', 'freedom-fighter', 'Terrorists attacked a post.'),
  row('terrorism', 'violence by the other side', 'target', 'resistance', 'They fight terrorism.'),
  row('freedom-fighter', 'armed member', 'agent', 'terrorist', 'The freedom-fighters advanced.'),
  row('resistance', 'armed movement', 'agent', 'terrorism', 'The resistance struck a patrol.'),
  row('bandit', 'armed opponent', 'target', 'hero', 'Bandits attacked a post.'),
  row('mercenary', 'foreign fighter', 'target', 'freedom-fighter', 'Mercenaries joined the war.'),
  row('regime', 'government', 'target', 'legitimate', 'The regime sent troops.'),
  row('junta', 'military government', 'target', 'legitimate', 'The junta sent troops.'),
  row('puppet', 'allied', 'target', 'legitimate', 'The puppet government resigned.'),
  row('legitimate', 'that claims legality', 'agent', 'illegal', 'The legitimate government sent troops.'),
  row('illegal', 'that is said to break the law', 'target', 'legitimate', 'The illegal presence went on.'),
  row('illegitimate', 'that is said to lack legality', 'target', 'legitimate', 'The illegitimate council met.'),
  row('so-called', 'that calls itself', 'target', 'legitimate', 'The so-called republic sent troops.'),
  row('glorious', '(praise)', 'agent', 'cowardly', 'The glorious army advanced.'),
  row('heroic', '(praise)', 'agent', 'cowardly', 'The heroic army advanced.'),
  row('heroically', '(praise)', 'agent', 'cowardly', 'The army heroically advanced.'),
  row('hero', 'member of the forces', 'agent', 'bandit', 'The heroes advanced.'),
  row('brave', '(praise)', 'agent', 'cowardly', 'The brave army advanced.'),
  row('cowardly', '(blame)', 'target', 'heroic', 'It was a cowardly attack.'),
  row('treacherous', '(blame)', 'target', 'heroic', 'It was a treacherous attack.'),
  row('barbaric', '(blame)', 'target', 'heroic', 'It was a barbaric attack.'),
  row('brutal', '(blame)', 'target', 'heroic', 'It was a brutal attack.'),
  row('heinous', '(blame)', 'target', 'heroic', 'It was a heinous attack.'),
  row('savage', '(blame)', 'target', 'heroic', 'It was a savage attack.'),
  row('enemy', 'the other side', 'target', 'liberator', 'The enemy fled.'),
  row('martyr', 'kill', 'target', 'neutralize', 'Two soldiers were martyred.'),
  row('martyrdom', 'death', 'target', 'neutralize', 'They mourned his martyrdom.'),
  row('neutralize', 'kill or put out of action', 'agent', 'martyr', 'Troops neutralized four fighters.'),
  row('neutralise', 'kill or put out of action', 'agent', 'martyr', 'Troops neutralised four fighters.'),
  row('eliminate', 'kill or destroy', 'agent', 'massacre', 'Troops eliminated a commander.'),
  row('massacre', 'kill many', 'target', 'neutralize', 'The militia massacred the villagers.'),
  row('slaughter', 'kill many', 'target', 'neutralize', 'The militia slaughtered villagers.'),
  row('butcher', 'kill', 'target', 'neutralize', 'The militia butchered the villagers.'),
  row('exterminate', 'kill many', 'target', 'liquidate', 'The militia exterminated the villagers.'),
  row('liquidate', 'kill', 'agent', 'exterminate', 'Troops liquidated four fighters.'),
  row('genocide', 'killing that is called genocide', 'target', 'self-defense', 'They spoke of genocide.'),
  row('extremist', 'armed opponent', 'target', 'freedom-fighter', 'Extremists attacked a post.'),
  row('separatist', 'party that seeks its own state', 'target', 'freedom-fighter', 'Separatists attacked a post.'),
]
