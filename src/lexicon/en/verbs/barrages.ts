/**
 * Verbs that tell how munitions come down, blasts are felt and bombs are laid: strike, bombing. The plain ones (*shell, bomb,
 * explode*) stand in strikes.ts.
 */
import { row, rows, type VerbTrigger, type Wanted } from './row.js'

/** What is sent down on somebody. */
const shells: readonly Wanted[] = [
  '=rocket',
  '=missile',
  '=shell',
  '=mortar',
  '=round',
  '=bomb',
  '=torpedo',
  '=projectile',
  '=volley',
  '=salvo',
  '=barrage',
  '=munition',
  '=ordnance',
  '=napalm',
  '=phosphorus',
  '=katyusha',
]
/** What is laid for others to step on or to pass. */
const laid: readonly Wanted[] = [
  '=bomb',
  '=mine',
  '=landmine',
  '=ied',
  '=device',
  '=explosive',
  '=charge',
  '=booby-trap',
]
/** What is thrown to explode. */
const bombs: readonly Wanted[] = ['=bomb', '=dynamite', '=explosive', '=cocktail']
const onto = ['on', 'onto', 'upon', 'into', 'at', 'over', 'toward', 'towards'] as const

export const barrages: readonly VerbTrigger[] = [
  // shells and jets
  ...rows('cannonade mortar', 'strike', 'act', 'Gunners ~ the suburb at dawn.', { transitive: true }),
  ...rows('blitz', 'strike', 'act', 'Warplanes ~ the port on Monday.', {
    subject: ['platform', 'force', 'rule', 'name'],
  }),
  ...rows(
    'impact plunge plough plow thud:thuded whistle streak scream hurtle',
    'strike',
    'undergo',
    'The shell ~ into a school.',
    {
      subject: ['munition'],
      preposition: [
        'into',
        'onto',
        'on',
        'in',
        'near',
        'over',
        'through',
        'at',
        'across',
        'above',
        'outside',
        'inside',
      ],
    },
  ),
  row('come', 'destruction', 'undergo', 'The helicopter came down in the sea.', {
    particle: 'down',
    subject: ['=plane', '=aircraft', '=helicopter', '=jet', '=airliner', '=chopper', '=bomber', '=roof', '=ceiling'],
  }),
  row('come', 'ceasefire-violation', 'undergo', 'The truce has come apart.', {
    subject: ['truce'],
    preposition: ['apart'],
  }),
  row('come', 'strike', 'undergo', 'Shells came down near the embassy.', { subject: ['munition'], particle: 'down' }),
  ...rows('pierce', 'strike', 'act', 'A shell ~ through the roof of a mosque.', {
    subject: ['munition'],
    objectless: true,
  }),
  ...rows('pour dump discharge sling heave', 'strike', 'weapon', 'The gunners ~ shells into the town.', {
    object: shells,
    preposition: onto,
  }),
  row('pump', 'strike', 'weapon', 'The gunners pumped shells into the town.', { object: shells }),
  row('pump', 'attack', 'weapon', 'The soldiers pumped bullets into the car.', { object: ['gunshot'] }),
  row('punch', 'attack', 'move', 'The column punched through the lines of the rebels.', {
    preposition: ['through'],
    subject: ['force', 'equipment'],
  }),
  row('punch', 'strike', 'act', 'A shell punched through the roof of a mosque.', { subject: ['munition'] }),
  // blasts
  ...rows(
    'jolt rattle rumble boom thunder reverberate echo resound convulse',
    'bombing',
    'act',
    'Explosions ~ through the capital.',
    { subject: ['=blast', '=explosion', '=detonation', '=bombing'] },
  ),
  row('firebomb', 'bombing', 'act', 'The youths firebombed a police station.'),
  ...rows('rig wire sow seed lace', 'bombing', 'act', 'The fighters ~ the house with explosives.', {
    near: ['explosive'],
    preposition: ['with'],
    subject: ['force', 'people', 'name', 'rule'],
  }),
  ...rows('attach tape strap fasten glue', 'bombing', 'weapon', 'The men ~ a bomb to the car of a judge.', {
    object: laid,
  }),
  ...rows('conceal stash', 'bombing', 'weapon', 'The men ~ a bomb under the bridge.', {
    object: ['=bomb', '=ied', '=device', '=mine'],
    finite: true,
  }),
  ...['toss', 'fling:flung', 'chuck'].flatMap((verb) => [
    ...rows(verb, 'bombing', 'weapon', 'The men ~ a bomb into the shop.', { object: bombs }),
    ...rows(verb, 'attack', 'weapon', 'The men ~ grenades at the post.', { object: ['munition'] }),
    ...rows(verb, 'protest', 'act', 'The crowd ~ stones at the police.', {
      object: ['=stone', '=rock', '=bottle', '=brick'],
    }),
  ]),
]
