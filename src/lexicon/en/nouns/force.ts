/**
 * Nouns of force and ruin beyond the plain ones of noun-triggers.ts, by kind: those that name a deed of one kind whatever stands
 * beside them, and those that do so with a word of their own (*a direct hit, machine-gun fire*). Rule of entry as there.
 */

import type { NounClass } from '../noun-classes.js'
import { type NounTrigger, rows } from './row.js'

type Modifier = readonly (NounClass | `=${string}`)[]
const ordnance: Modifier = ['munition', '=artillery', '=mortar', '=rocket', '=missile', '=tank', '=naval', '=shell']

export const forceNouns: readonly NounTrigger[] = [
  ...rows(
    'strafing rocketing pounding pummelling cannonade cannonading blitz',
    'strike',
    'The ~ of the suburb went on.',
  ),
  ...rows('hit', 'strike', 'The bridge suffered a direct ~.', ['=direct', ...ordnance]),
  ...rows('launch launching firing', 'strike', 'The ~ of ten missiles at the port was reported.', [
    '=missile',
    '=rocket',
    '=shell',
    '=projectile',
    '=torpedo',
  ]),
  ...rows('firing discharge', 'attack', 'The ~ of live ammunition at the marchers was reported.', [
    '=ammunition',
    '=round',
    '=shot',
    '=bullet',
    '=gas',
  ]),
  ...rows('run mission', 'strike', 'The jets flew ten bombing ~s over the valley.', [
    '=bombing',
    '=strafing',
    '=combat',
  ]),
  ...rows('bang', 'bombing', 'A loud ~ was heard near the station.', [
    '=loud',
    '=huge',
    '=big',
    '=massive',
    '=deafening',
  ]),
  ...rows('shoot-out gun-battle infighting crossfire melee affray', 'clash', 'A ~ broke out near the port.'),
  ...rows('duel', 'clash', 'An artillery ~ broke out near the river.', [...ordnance, '=gun']),
  ...rows('warfare', 'clash', 'Open ~ broke out in the valley.', [
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
  ...rows('exchange', 'clash', 'An ~ of gunfire near the border was reported.', [
    'gunshot',
    'munition',
    '=artillery',
    '=tank',
  ]),
  ...rows('engagement encounter', 'clash', 'A fierce ~ took place near the river.', [
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
  ...rows('conflict', 'clash', 'An armed ~ between the two clans broke out.', [
    '=armed',
    '=violent',
    '=bloody',
    '=border',
  ]),
  ...rows('fray feud', 'clash', 'A bloody ~ between the two clans broke out.', ['=bloody', '=deadly', '=blood']),
  ...rows('storming foray manhunt rampage pogrom sniping swoop depredation', 'attack', 'A ~ in the town was reported.'),
  ...rows('push drive thrust', 'attack', 'A military ~ in the valley began.', [
    '=military',
    '=ground',
    '=army',
    '=armoured',
    '=armored',
  ]),
  ...rows('attempt', 'attack', 'A coup ~ in the capital was reported.', ['=coup', '=assassination']),
  ...rows(
    'bulldozing razing torching levelling leveling flattening sinking ransacking pillaging pillage plundering vandalism desecration devastation defacement uprooting wrecking',
    'destruction',
    'The ~ of the houses was reported.',
  ),
  ...rows('arson', 'destruction', 'Arson in the suburb was reported.'),
  ...rows('collapse breach', 'destruction', 'The ~ of the dam was reported.', [
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
  ...rows(
    'infringement defiance infraction contravention transgression',
    'ceasefire-violation',
    'An ~ of the truce was reported.',
    ['truce'],
  ),
  ...rows(
    'unravelling unraveling disintegration abandonment failure',
    'ceasefire-violation',
    'The ~ of the truce was reported.',
    ['truce'],
  ),
]
