/** By what means force was used, in the words of a claim: broad classes, so that *shells* and *mortar rounds* agree. Pure. */
import type { Claim } from '../../record/record.js'

export type Means = 'from the air' | 'fired from the ground' | 'planted or carried' | 'by hand'

const classes: readonly (readonly [Means, RegExp])[] = [
  [
    'from the air',
    /\b(?:air ?(?:strikes?|raids?)|airstrikes?|warplanes?|jets?|drones?|uavs?|helicopters?|barrel bombs?|aerial|aircraft|from the air)\b/i,
  ],
  [
    'fired from the ground',
    /\b(?:rockets?|shell(?:s|ed|ing)?|mortars?|artillery|missiles?|howitzers?|grads?|rounds)\b/i,
  ],
  [
    'planted or carried',
    /\b(?:suicide|car bombs?|motor(?:cycle|bike)|roadside bombs?|ieds?|mines?|booby|explosives?|detonated|blew (?:himself|herself|themselves|itself)|bomber|explosive device|vest)\b/i,
  ],
  [
    'by hand',
    /\b(?:gunmen|gunfire|shot|shooting|rifles?|small arms|sniper|knife|knives|stabb\w+|beheaded|machine guns?)\b/i,
  ],
]

/** In the order in which the words name them. */
export function meansOf({ evidence, agents }: Pick<Claim, 'evidence' | 'agents'>): Means[] {
  const words = `${evidence.text} ${agents.map(({ text }) => text).join(' ')}`
  return classes
    .map(([name, pattern]) => ({ name, at: words.search(pattern) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)
    .map(({ name }) => name)
}
