/**
 * Nouns that name actors by what they are, with their kind: *forces, ministry, rebels, spokesman*.
 *
 * Rule of entry: in war reporting the noun heads a phrase for somebody who acts or speaks. A modifier
 * that names a state gives the country (*Azerbaijani army*). The same words for every party.
 */
import type { Actor } from '../../record/record.js'

export interface ActorNoun {
  readonly kind: Actor['kind']
  /** Persons by office or role. */
  readonly office: boolean
  /** Only for one named before or owned: *the country, the organisation*; alone it means nobody. */
  readonly again: boolean
}
const words = (list: string): string[] => list.trim().split(/\s+/)

const bodies: Readonly<Record<string, string>> = {
  military: `
    army military troops troop forces force soldiers soldier navy brigade battalion regiment division corps units
    unit garrison gunship warplane warplanes jet jets helicopter helicopters artillery guard guards coalition
    peacekeepers peacekeeper police policeman policemen officers general generals command gunships tanks servicemen serviceman
    marines marine convoy infantry paratroopers commandos airmen gendarmes gendarmerie intelligence warships
    conscripts reservists bombers aircraft drone drones border-guards sailors snipers patrol platoon`,
  government: `
    government governments ministry parliament presidency regime authorities administration cabinet
    court courts prosecutor prosecutors kremlin council embassy republic junta officials official state congress senate
    leadership judiciary consulate`,
  'armed-group': `
    rebels rebel militants militant insurgents insurgent militia militias militiamen fighters fighter gunmen gunman
    terrorists terrorist separatists separatist guerrillas guerrilla jihadists jihadist jihadis jihadi extremists
    extremist faction factions opposition bomber attacker attackers assailant assailants
    kidnappers saboteurs gang gangs clans brigades islamists islamist mercenaries partisans hijackers subversives
    warlord warlords tribesmen paramilitaries mujahideen vigilantes bandits cartel cartels`,
  civilians: `
    civilians civilian people villagers villager inhabitants women woman children child men refugees refugee
    protesters protester demonstrators demonstrator students families passengers worshippers victims prisoners
    prisoner hostages hostage foreigners residents resident locals peasants farmers crowd crowds mourners settlers
    kurds arabs yazidis alawites druze sunnis shiites shias muslims christians jews copts turkmens tutsis hutus tuaregs
    uighurs uyghurs rohingya rohingyas tamils chechens tigrayans oromos amharas hazaras pashtuns balochs kashmiris
    bosniaks karens kachins mayans
    settler migrants citizens nationals detainees workers pilgrims`,
  organisation: `
    observatory committee commission watchdog charity charities ngo ngos monitors monitor mission
    observers inspectors mediators organisations organizations agencies`,
  media: 'television broadcaster newspaper newspapers radio channel media daily outlets website',
}

/** Words that point back to a named one, by kind. */
const descriptions: Readonly<Record<string, string>> = {
  'armed-group': 'group groups movement organisation organization alliance network',
  organisation: 'agency bloc body union league party institute foundation institution',
  media: 'press tv station',
  state: 'country republic',
}

/** Public offices: their holders act for a state, force, party or body. */
const offices = `
  president presidents minister ministers premier premiers chancellor king queen emir prince sultan commander commanders
  spokesman spokeswoman spokesperson spokesmen spokespersons governor mayor ambassador envoy leader leaders chief head director
  secretary senator lawmaker lawmakers diplomat diplomats colonel captain major lieutenant admiral brigadier sergeant marshal ayatollah pope
  adviser advisor advisers aide aides assistant chairman chairwoman deputy secretary-general officer negotiator ombudsman mp mps
  legislator legislators congressman judge founder co-founder prosecutor-general patriarch bishop archbishop cardinal`
/** Roles that leave a person private. */
const roles = `
  analyst analysts expert experts witness witnesses activist activists medic medics doctor doctors journalist
  journalists reporter reporters rescuer rescuers photographer correspondent lawyer teacher driver farmer student
  resident father mother brother sister relative relatives relief-workers volunteer volunteers nurse
  paramedic paramedics firefighters historian professor cameraman eyewitness eyewitnesses sheikh imam priest cleric
  clerics monk rights-activist politician politicians dissident`

const entry = (kind: Actor['kind'], office: boolean, again: boolean) => (word: string) =>
  [word, { kind, office, again }] as const

export const actorNouns: ReadonlyMap<string, ActorNoun> = new Map<string, ActorNoun>([
  ...words(roles).map(entry('person', true, false)),
  ...words(offices).map(entry('person', true, false)),
  ...Object.entries(bodies).flatMap(([kind, list]) => words(list).map(entry(kind as Actor['kind'], false, false))),
  ...Object.entries(descriptions).flatMap(([kind, list]) => words(list).map(entry(kind as Actor['kind'], false, true))),
])

export const publicTitles: ReadonlySet<string> = new Set([
  ...words(offices),
  ...words('general gen. col. lt. capt. maj. sen. rep. gov. prime foreign'),
])

/** Titles before a name, lower case. */
export const titles: ReadonlySet<string> = new Set([
  ...words(offices),
  ...words(roles),
  ...words(`
    prime foreign defense defence interior general vice deputy acting former first mr mr. mrs mrs. ms ms. dr dr. sir lord lady
    gen. col. capt. lt. maj. sgt. sen. rep. gov. prof. professor sheikh imam resident activist staff chief lt gen col maj capt sgt
    major-general lieutenant-general deputy-minister rear air marshal corporal private specialist comrade cleric`),
])

/** Words of names that tell what the named is; the last one in the name counts. */
export const nameKinds: ReadonlyMap<string, Actor['kind']> = new Map(
  (
    [
      [
        'government',
        'ministry government parliament presidency department council court embassy authority assembly congress senate administration directorate consulate',
      ],
      [
        'military',
        'army navy forces force guard guards command corps brigade battalion police regiment division squadron fleet gendarmerie',
      ],
      ['armed-group', 'front brigades militia movement tigers mujahideen'],
      [
        'media',
        'tv news television radio times post press daily journal network telegraph gazette tribune herald broadcasting',
      ],
      [
        'organisation',
        'agency observatory watch union committee commission international organisation organization group league crescent cross fund institute centre center association party foundation coalition alliance bank university',
      ],
    ] as const
  ).flatMap(([kind, list]) => words(list).map((word) => [word, kind] as const)),
)

/** First words of names of armed groups in Arabic, Persian and Urdu: *army of, brigade of, helpers of, party of*. */
export const nameOpenings: ReadonlyMap<string, Actor['kind']> = new Map(
  words(
    'jaysh jaish liwa katiba katibat kataib harakat jabhat ansar ahrar hizb hezb lashkar saraya firqat faylaq failaq jund suqour fursan ajnad tehrik sipah',
  ).map((word) => [word, 'armed-group'] as const),
)
