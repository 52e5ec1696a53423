/**
 * Nouns of deeds that tell what their verb tells, of what stands behind *of*: *the discovery of a mass grave* is read as
 * *discovered a mass grave*. Gerunds need no entry (*the dismantling of the camp*).
 *
 * Rule of entry: the noun names the doing of its verb, not what comes of it (*a building*), and has no row of its own for these
 * objects (noun-triggers.ts, which comes first).
 */
const pairs = `
  discovery:discover recovery:recover exhumation:exhume retrieval:retrieve interception:intercept confiscation:confiscate
  seizure:seize dispersal:disperse ratification:ratify imposition:impose dissolution:dissolve obstruction:obstruct
  detection:detect dismantlement:dismantle penetration:penetrate rescue:rescue relief:relieve closure:close closing:close
  reopening:reopen opening:open removal:remove restoration:restore cancellation:cancel renunciation:renounce
  termination:terminate acceptance:accept approval:approve adoption:adopt breach:breach violation:violate
  subjugation:subjugate suppression:suppress intimidation:intimidate harassment:harass coercion:coerce
  punishment:punish displacement:displace uprooting:uproot encroachment:encroach isolation:isolate
  disruption:disrupt bombardment:bombard repulsion:repel disarmament:disarm demobilisation:demobilise
  demobilization:demobilize mistreatment:mistreat assassination:assassinate invasion:invade entry:enter
  abandonment:abandon surrender:surrender defeat:defeat launch:launch theft:steal raising:raise
  reinforcement:reinforce replenishment:replenish fortification:fortify expropriation:expropriate
  nationalisation:nationalise excavation:excavate identification:identify enslavement:enslave starvation:starve
`

/** Noun → the verb whose deed it names, as lemmas. */
export const verbOfNoun: ReadonlyMap<string, string> = new Map(
  pairs
    .trim()
    .split(/\s+/)
    .map((pair): [string, string] => {
      const [noun, verb] = pair.split(':')
      return [noun!, verb!]
    }),
)
