/**
 * Pairs of parties to swap in a text: each with the words that name it, the nth of the one for the nth of the
 * other. A state's line comes from the lexicon; forms are lined up by what they are, so that a text reads on.
 */
import { countries } from '../src/lexicon/en/countries.js'
import { officeHolders } from '../src/lexicon/en/office-holders.js'
import { parties } from '../src/lexicon/en/parties.js'

export interface PartyWords {
  /** Id of the actor: `state:ARM`, `party:hamas`. */
  readonly id: string
  /** Names by kind, the first of each the plain one: every other is swapped to the plain one of the other party. */
  readonly names: readonly string[]
  readonly adjectives: readonly string[]
  readonly plurals: readonly string[]
  readonly seats: readonly string[]
  readonly leaders: readonly string[]
}

const pairs = `
ARM AZE; RUS UKR; ISR PSE; SYR TUR; IRQ IRN; IND PAK; ETH ERI; SDN SSD; YEM SAU; GEO RUS; USA IRN; SRB HRV; COD RWA;
KOR PRK; CHN TWN; THA KHM; VEN COL; EGY LBY; DZA MAR; TCD SDN; LBN ISR; TUR GRC; AFG PAK; KGZ TJK; ARM TUR; UKR BLR;
party:hamas party:islamic-jihad; party:houthis party:aqap; party:sdf party:free-syrian-army; party:taliban party:islamic-state;
party:rsf party:sla; party:tplf party:olf; party:farc party:eln; party:hezbollah party:hamas; party:pkk party:ypg`

export const partyPairs: readonly (readonly [PartyWords, PartyWords])[] = pairs.split(';').map((pair) => {
  const [a, b] = pair.trim().split(' ') as [string, string]
  return [partyWords(a), partyWords(b)]
})

export function partyWords(key: string): PartyWords {
  const leaders = officeHolders.filter(({ of }) => of === key.replace('party:', '')).map(({ names }) => names[0]!)
  if (key.startsWith('party:')) {
    const party = parties.find(({ id }) => `party:${id}` === key)
    if (party === undefined) throw new Error(`${key}: no such party in the lexicon`)
    return { id: key, names: party.names, adjectives: [], plurals: [], seats: [], leaders }
  }
  const state = countries.find(({ iso }) => iso === key)
  if (state === undefined) throw new Error(`${key}: no such state in the lexicon`)
  const { names, adjectives, seats } = state
  return { id: `state:${key}`, names, adjectives, plurals: adjectives.map(plural), seats, leaders }
}

/** Peoples whose word ends in a hiss or -ish, -ch have one form: *the Chinese, the Turkish*. */
function plural(adjective: string): string {
  return /(s|sh|ch|se|ss)$/.test(adjective) ? adjective : `${adjective}s`
}
