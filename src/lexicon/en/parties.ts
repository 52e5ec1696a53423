/** All parties, bodies and media of the lexicon in one list: armed groups first, so that a shared short form is theirs. Touches nothing. */
import { armedGroups } from './armed-groups.js'
import { organisations } from './organisations.js'
import type { Party } from './party.js'

export const parties: readonly Party[] = [...armedGroups, ...organisations]
