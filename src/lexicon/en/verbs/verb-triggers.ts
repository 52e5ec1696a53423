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
import { attacks } from './attacks.js'
import { dealings } from './dealings.js'
import { demands } from './demands.js'
import { forces } from './forces.js'
import { ground } from './ground.js'
import { help } from './help.js'
import { people } from './people.js'
import type { VerbTrigger } from './row.js'
import { sides } from './sides.js'
import { standing } from './standing.js'
import { strikes } from './strikes.js'

export const verbTriggers: readonly VerbTrigger[] = [
  ...strikes,
  ...attacks,
  ...ground,
  ...people,
  ...forces,
  ...dealings,
  ...sides,
  ...demands,
  ...standing,
  ...help,
]
