/**
 * Verbs that tell an event of the conflict, with its kind and its frame.
 *
 * Rule of entry: a coder would write a claim of this kind for the verb in most of its uses in war
 * reporting under the row's conditions. Rows of one lemma are tried in order; the first whose
 * conditions hold is taken, so the more special stand first: they stand together in one file, that of the
 * verb's main sense (*struck a deal* stands before *struck the depot*, in strikes.ts). Every row's example is
 * parsed by a test that must find the row's kind.
 *
 * Frames say which relation holds whom:
 *   act      agent: subject or *by*; target: object or passive subject, or the object of on/at/against/into
 *   weapon   as act, but the object is what is fired: the target stands behind a preposition
 *   undergo  the subject is the target: *Ten people died.*
 *   move     the subject is the agent; where it goes is a place, no target: *Troops left the city.*
 *   mutual   the subject and whoever follows with/against are agents
 *   speak    the speaker is the agent, whom or what he speaks to or of the target
 *   feel     who feels is the agent, also as the object or passive subject; over whom or what the target
 */
import { affairs } from './affairs.js'
import { assaults } from './assaults.js'
import { attacks } from './attacks.js'
import { barrages } from './barrages.js'
import { breaches } from './breaches.js'
import { captives } from './captives.js'
import { demands } from './demands.js'
import { doers } from './doers.js'
import { accords } from './families/accords.js'
import { armoury } from './families/armoury.js'
import { crossings, flight } from './families/flight.js'
import { force } from './families/force.js'
import { gains } from './families/gains.js'
import { holds } from './families/holds.js'
import { losses } from './families/losses.js'
import { moves } from './families/moves.js'
import { forces } from './forces.js'
import { ground } from './ground.js'
import { groundTaken } from './ground-taken.js'
import { harm } from './harm.js'
import { help } from './help.js'
import { honours } from './honours.js'
import { incidents } from './incidents.js'
import { menaces } from './menaces.js'
import { pacts } from './pacts.js'
import { people } from './people.js'
import { rejections } from './rejections.js'
import type { VerbTrigger } from './row.js'
import { ruin } from './ruin.js'
import { sanctions } from './sanctions.js'
import { sides } from './sides.js'
import { standing } from './standing.js'
import { strikes } from './strikes.js'
import { talks } from './talks.js'

/** Rows of one verb together, in their order. */
function byVerb(rows: readonly VerbTrigger[]): VerbTrigger[] {
  const found = new Map<string, VerbTrigger[]>()
  for (const one of rows) found.set(one.lemma, [...(found.get(one.lemma) ?? []), one])
  return [...found.values()].flat()
}

export const verbTriggers: readonly VerbTrigger[] = byVerb([
  // Verbs whose kind is told by who does it, the special senses of incidents, then synonyms under one frame (families/family.ts).
  ...doers,
  ...incidents,
  ...force,
  ...accords,
  ...gains,
  ...losses,
  ...holds,
  ...moves,
  ...armoury,
  ...flight,
  ...strikes,
  ...barrages,
  ...ruin,
  ...attacks,
  ...assaults,
  ...breaches,
  ...groundTaken,
  ...ground,
  ...people,
  ...harm,
  ...captives,
  ...forces,
  ...pacts,
  ...talks,
  ...sanctions,
  ...sides,
  ...demands,
  ...standing,
  ...rejections,
  ...menaces,
  ...honours,
  ...affairs,
  ...help,
  ...crossings,
])
