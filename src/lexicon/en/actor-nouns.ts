/**
 * Nouns that name actors by what they are, with their kind: *forces, ministry, rebels, spokesman*.
 *
 * Rule of entry: in war reporting the noun heads a phrase for somebody who acts or speaks. A modifier
 * that names a state gives the country (*Azerbaijani army*); `office` marks persons by office.
 */
import type { Actor } from '../../record/record.js'

export interface ActorNoun {
  readonly kind: Actor['kind']
  readonly office: boolean
}

const entries: readonly (readonly [Actor['kind'], boolean, string])[] = [
  [
    'military',
    false,
    'army military troops troop forces force soldiers soldier navy airforce brigade battalion regiment division corps unit units garrison gunship warplane warplanes jet jets helicopter helicopters artillery guard guards coalition peacekeepers peacekeeper police policeman policemen officer officers command general gunships tank tanks fighters-jets servicemen serviceman marines marine convoy',
  ],
  [
    'government',
    false,
    'government ministry parliament presidency regime authorities authority administration cabinet state court prosecutor office kremlin department council officials official agency embassy republic',
  ],
  [
    'armed-group',
    false,
    'rebels rebel militants militant insurgents insurgent militia militias fighters fighter gunmen gunman terrorists terrorist separatists separatist guerrillas guerrilla jihadists jihadist extremists extremist faction factions group groups opposition alliance bomber bombers attacker attackers assailant assailants kidnappers saboteurs gang gangs clan clans organisation organization movement brigades',
  ],
  [
    'person',
    true,
    'president minister premier chancellor king emir prince commander commanders spokesman spokeswoman spokesperson governor mayor ambassador envoy leader leaders chief head director secretary senator lawmaker lawmakers diplomat diplomats colonel captain major lieutenant admiral sheikh ayatollah pope adviser advisor assistant chairman deputy analyst expert monitor resident residents witness witnesses activist activists medic medics doctor doctors journalist journalists reporter reporters rescuer rescuers photographer correspondent',
  ],
  [
    'civilians',
    false,
    'civilians civilian people person villagers villager inhabitants women woman children child men man refugees refugee protesters protester demonstrators students student families family passengers worshippers victims victim prisoners prisoner hostages hostage foreigners',
  ],
  [
    'organisation',
    false,
    'observatory union league commission committee agency watchdog charity ngo mission party institute foundation',
  ],
  ['media', false, 'television tv broadcaster newspaper radio channel media press daily website'],
]

export const actorNouns: ReadonlyMap<string, ActorNoun> = new Map(
  entries.flatMap(([kind, office, words]) => words.split(' ').map((word) => [word, { kind, office }] as const)),
)

/** Titles before a name, lower case. */
export const titles: ReadonlySet<string> = new Set(
  'president minister prime foreign defense defence interior general colonel captain major lieutenant sergeant admiral king queen prince sheikh ayatollah imam pope mr mr. mrs mrs. ms ms. dr dr. sir lord gen. col. capt. lt. sen. rep. gov. senator governor mayor commander chancellor premier emir spokesman spokeswoman spokesperson secretary ambassador leader chief resident'.split(
    ' ',
  ),
)

/** Last words of names that tell what the named is. */
export const nameKinds: ReadonlyMap<string, Actor['kind']> = new Map(
  (
    [
      [
        'government',
        'ministry government parliament presidency department council court embassy authority assembly congress senate',
      ],
      ['military', 'army navy force forces guard guards command corps brigade battalion police regiment'],
      ['armed-group', 'front brigades militia movement rebels liberation army-group state'],
      ['media', 'tv news agency television radio times post press daily journal network telegraph'],
      [
        'organisation',
        'observatory watch union committee commission international nations organisation organization group league crescent cross council-of fund institute centre center association party',
      ],
    ] as const
  ).flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind] as const)),
)
