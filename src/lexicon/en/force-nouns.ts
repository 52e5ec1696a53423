/**
 * Nouns of force and ruin beyond the plain ones of noun-triggers.ts, by kind: those that name a deed of one kind whatever stands
 * beside them, and those that do so with a word of their own (*a direct hit, machine-gun fire*). Rule of entry as there.
 */
import type { Kind } from '../../record/kinds.js'
import type { NounClass } from './noun-classes.js'

type Modifier = readonly (NounClass | `=${string}`)[]
interface ForceNoun {
  readonly lemma: string
  readonly kind: Kind
  readonly example: string
  readonly modifier?: Modifier
}

/** @param example with `~` for the noun */
const nouns = (list: string, kind: Kind, example: string, modifier?: Modifier): ForceNoun[] =>
  list
    .trim()
    .split(/\s+/)
    .map((lemma) => ({ lemma, kind, example: example.replace('~', lemma), ...(modifier && { modifier }) }))

const ordnance: Modifier = ['munition', '=artillery', '=mortar', '=rocket', '=missile', '=tank', '=naval', '=shell']

export const forceNouns: readonly ForceNoun[] = [
  ...nouns(
    'strafing rocketing pounding pummelling cannonade cannonading blitz',
    'strike',
    'The ~ of the suburb went on.',
  ),
  ...nouns('hit', 'strike', 'The bridge suffered a direct ~.', ['=direct', ...ordnance]),
  ...nouns('launch launching firing', 'strike', 'The ~ of ten missiles at the port was reported.', [
    '=missile',
    '=rocket',
    '=shell',
    '=projectile',
    '=torpedo',
  ]),
  ...nouns('run mission', 'strike', 'The jets flew ten bombing ~s over the valley.', [
    '=bombing',
    '=strafing',
    '=combat',
  ]),
  ...nouns('bang', 'bombing', 'A loud ~ was heard near the station.', [
    '=loud',
    '=huge',
    '=big',
    '=massive',
    '=deafening',
  ]),
  ...nouns('shoot-out gun-battle infighting crossfire melee affray', 'clash', 'A ~ broke out near the port.'),
  ...nouns('duel', 'clash', 'An artillery ~ broke out near the river.', [...ordnance, '=gun']),
  ...nouns('warfare', 'clash', 'Open ~ broke out in the valley.', [
    '=open',
    '=trench',
    '=urban',
    '=street',
    '=guerrilla',
    '=factional',
    '=internecine',
    '=tribal',
    '=ethnic',
    '=sectarian',
    '=gang',
    '=clan',
  ]),
  ...nouns('exchange', 'clash', 'An ~ of gunfire near the border was reported.', [
    'gunshot',
    'munition',
    '=artillery',
    '=tank',
  ]),
  ...nouns('engagement encounter', 'clash', 'A fierce ~ took place near the river.', [
    '=fierce',
    '=armed',
    '=military',
    '=naval',
    '=bloody',
    '=deadly',
    '=brief',
    '=combat',
    '=battlefield',
    'force',
    '=police',
  ]),
  ...nouns('conflict', 'clash', 'An armed ~ between the two clans broke out.', [
    '=armed',
    '=violent',
    '=bloody',
    '=border',
  ]),
  ...nouns('fray feud', 'clash', 'A bloody ~ between the two clans broke out.', ['=bloody', '=deadly', '=blood']),
  ...nouns(
    'storming foray manhunt rampage pogrom sniping swoop depredation',
    'attack',
    'A ~ in the town was reported.',
  ),
  ...nouns('push drive thrust', 'attack', 'A military ~ in the valley began.', [
    '=military',
    '=ground',
    '=army',
    '=armoured',
    '=armored',
  ]),
  ...nouns('attempt', 'attack', 'A coup ~ in the capital was reported.', ['=coup', '=assassination']),
  ...nouns(
    'bulldozing razing torching levelling leveling flattening sinking ransacking pillaging pillage plundering vandalism desecration devastation defacement uprooting wrecking',
    'destruction',
    'The ~ of the houses was reported.',
  ),
  ...nouns('arson', 'destruction', 'Arson in the suburb was reported.'),
  ...nouns('collapse breach', 'destruction', 'The ~ of the dam was reported.', [
    '=dam',
    '=bridge',
    '=building',
    '=roof',
    '=tower',
    '=wall',
    '=house',
    '=tunnel',
    '=levee',
    '=dyke',
  ]),
  ...nouns(
    'infringement defiance infraction contravention transgression',
    'ceasefire-violation',
    'An ~ of the truce was reported.',
    ['truce'],
  ),
  ...nouns(
    'unravelling unraveling disintegration abandonment failure',
    'ceasefire-violation',
    'The ~ of the truce was reported.',
    ['truce'],
  ),
]
