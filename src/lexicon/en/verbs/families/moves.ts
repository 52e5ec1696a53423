/** Families of verbs by which forces are raised, readied, moved and posted: mobilisation. */

import type { VerbTrigger } from '../row.js'
import { rows } from '../row.js'
import { posts } from '../shared-classes.js'
import { fighters, lemmas, troops } from './family.js'

/** What is sent, moved or posted to fight with. */
const might = [
  'force',
  'platform',
  'munition',
  'equipment',
  ...lemmas(
    'carrier armour armor fleet squadron contingent reinforcements gun howitzer launcher interceptor adviser advisor instructor trainer infantry cavalry infantryman artillery flotilla defence defense',
  ),
] as const
/** Of those, whatever moves by itself. */
const movers = [
  'force',
  'platform',
  ...lemmas(
    'carrier armour armor fleet squadron contingent infantry cavalry flotilla howitzer military vehicle column armada vanguard volunteer',
  ),
] as const
/** Whom a state takes into its army. */
const recruits = [
  'force',
  ...lemmas(
    'man woman youth youngster student teenager child boy girl citizen people prisoner convict inmate migrant foreigner volunteer resident villager worker',
  ),
] as const
/** Works that an army fights from. */
const works = lemmas(
  'trench fortification bunker earthwork dugout foxhole rampart barricade pillbox revetment tooth obstacle entanglement wire sandbag defence defense embankment emplacement berm moat',
)
const goal = [
  'to',
  'towards',
  'toward',
  'into',
  'onto',
  'in',
  'near',
  'along',
  'across',
  'over',
  'at',
  'on',
  'through',
  'from',
  'around',
  'up',
  'forward',
  'closer',
  'within',
]

export const moves: readonly VerbTrigger[] = [
  // raised and readied
  ...rows(
    'draft induct conscript enlist recruit levy enrol enroll',
    'mobilisation',
    'act',
    'The army has ~ students on Monday.',
    {
      object: recruits,
      unless: lemmas('help support aid'),
    },
  ),
  ...rows('press dragoon', 'mobilisation', 'act', 'The army ~ students into service.', {
    object: recruits,
    preposition: ['into'],
  }),
  ...rows('call', 'mobilisation', 'act', 'The army ~ up students on Monday.', { particle: 'up', object: recruits }),
  ...rows('raise', 'mobilisation', 'act', 'The tribe ~ a force of fighters.', {
    object: lemmas('army militia force battalion brigade regiment levy corps legion'),
  }),
  ...rows('raise heighten', 'mobilisation', 'act', 'The army ~ its alert level.', {
    object: lemmas('alert readiness vigilance preparedness'),
  }),
  ...rows('raise heighten lower increase', 'mobilisation', 'act', 'The army ~ the level of readiness.', {
    object: ['=level'],
    near: ['alert'],
  }),
  ...rows('place put keep set', 'mobilisation', 'act', 'The army ~ its batteries on high alert.', {
    preposition: ['on', 'at'],
    near: ['alert'],
    object: [...might, 'name'],
  }),
  ...rows('rally', 'mobilisation', 'act', 'The general ~ his troops near the river.', { object: ['force'] }),
  ...rows('rally flock', 'mobilisation', 'move', 'Fighters ~ to the flag of the rebels.', {
    preposition: ['to'],
    subject: [...troops, ...lemmas('tribesman tribe clan volunteer youth man villager clansman')],
    objectless: true,
  }),
  ...rows(
    'concentrate mass gather group collect marshal array line',
    'mobilisation',
    'act',
    'The army ~ its troops near the border.',
    {
      object: ['force', 'platform', ...lemmas('armour armor tank artillery')],
      preposition: goal,
      unless: lemmas('fire effort protester'),
    },
  ),
  ...rows('mass gather concentrate assemble converge congregate', 'mobilisation', 'move', 'Troops ~ near the border.', {
    subject: [...troops, 'platform'],
    objectless: true,
    active: true,
  }),
  ...rows('volunteer sign join enrol enroll', 'mobilisation', 'move', 'Hundreds of students ~ up on Monday.', {
    particle: 'up',
  }),
  ...rows('volunteer', 'mobilisation', 'move', 'Students ~ for the army.', {
    preposition: ['for'],
    near: ['force', 'alert'],
  }),
  ...rows('form create raise', 'mobilisation', 'act', 'The army has ~ a new brigade.', {
    object: lemmas('brigade battalion regiment militia corps division squadron legion'),
    subject: [
      ...troops,
      'rule',
      'name',
      '=ministry',
      '=state',
      '=general',
      '=brigade',
      '=battalion',
      '=regiment',
      '=movement',
      '=group',
      '=party',
      '=tribe',
    ],
  }),
  ...rows('alert', 'mobilisation', 'act', 'The state ~ its troops on Monday.', {
    object: lemmas('troop troops force army navy fleet reservist'),
  }),
  ...rows('rotate cycle', 'mobilisation', 'act', 'The army ~ its units on Monday.', { object: ['force'] }),
  // sent
  ...rows('move shift switch', 'mobilisation', 'act', 'The ally ~ launchers into the valley.', {
    object: might,
    preposition: goal,
  }),
  ...rows(
    'rush hurry throw pour funnel pump airdrop parachute hasten divert feed drop',
    'mobilisation',
    'act',
    'The army ~ tanks into the valley.',
    {
      object: ['force', 'platform', ...lemmas('tank armour armor reinforcements gun howitzer artillery')],
      preposition: ['to', 'towards', 'toward', 'into', 'onto', 'in', 'forward', 'from'],
      unless: lemmas('victim casualty wounded fire'),
    },
  ),
  ...rows(
    'contribute pledge promise offer lend provide detach spare',
    'mobilisation',
    'act',
    'The ally ~ 900 soldiers on Monday.',
    {
      object: lemmas(
        'soldier troop troops battalion brigade police policeman officer peacekeeper contingent serviceman unit force adviser advisor instructor trainer squadron frigate warship jet helicopter',
      ),
    },
  ),
  ...rows('relocate transfer reassign', 'mobilisation', 'act', 'The army ~ a brigade to the front.', {
    object: ['force', ...lemmas('squadron fleet')],
    preposition: ['to', 'from', 'into', 'in'],
    unless: lemmas('prisoner detainee body victim wounded casualty'),
  }),
  ...rows('send dispatch order', 'mobilisation', 'act', 'The navy has ~ a carrier to the gulf.', {
    object: lemmas(
      'carrier fleet squadron flotilla armada warship frigate destroyer submarine bomber gunship infantry',
    ),
  }),
  ...rows(
    'pour pump throw rush fly ferry airlift move draft ship',
    'mobilisation',
    'act',
    'The state has ~ in 900 soldiers.',
    {
      particle: 'in',
      object: ['force', ...lemmas('reinforcements armour armor artillery')],
      unless: lemmas('foreigner volunteer'),
    },
  ),
  ...rows('relocate', 'mobilisation', 'act', 'The rebels have ~ launchers to the coast.', {
    object: ['munition', 'platform', ...lemmas('gun howitzer launcher tank weapon drone missile')],
  }),
  ...rows('authorise authorize mandate', 'mobilisation', 'act', 'The council has ~ a force of 900 peacekeepers.', {
    object: lemmas('force deployment contingent peacekeeper troop troops brigade battalion mission dispatch'),
  }),
  ...rows(
    'extend lengthen prolong shorten introduce reintroduce restore abolish reinstate scrap expand widen',
    'mobilisation',
    'act',
    'The state has ~ conscription.',
    { object: lemmas('conscription call-up enlistment') },
  ),
  ...rows('reconstitute rebuild replenish', 'mobilisation', 'act', 'The rebels have ~ their brigades.', {
    object: [
      'force',
      ...lemmas('strength rank army arsenal stockpile capability cell support infrastructure network capacity'),
    ],
    subject: fighters,
  }),
  ...rows('link join team hook', 'mobilisation', 'move', 'The army has ~ up with the garrison.', {
    particle: 'up',
    preposition: ['with'],
    subject: troops,
    near: ['force'],
  }),
  ...rows('link join team hook', 'mobilisation', 'move', 'The two columns ~ up on Monday.', {
    particle: 'up',
    subject: lemmas('column brigade battalion army troop troops force unit division'),
  }),
  ...rows('fan spread', 'mobilisation', 'move', 'Troops ~ out across the city.', {
    particle: 'out',
    subject: troops,
  }),
  // posted
  ...rows(
    'base garrison quarter billet post encamp bivouac accommodate',
    'mobilisation',
    'act',
    'The ally has ~ two brigades in the valley.',
    {
      object: [...might, '=military'],
    },
  ),
  ...rows('emplace position', 'mobilisation', 'act', 'Howitzers have been ~ near the bridge.', {
    object: lemmas('gun howitzer launcher battery tank artillery cannon interceptor sniper troop soldier'),
    preposition: goal,
  }),
  // moved by themselves
  ...rows('arrive dock berth anchor moor', 'mobilisation', 'move', 'A carrier has ~ in the gulf.', {
    subject: [...lemmas('carrier fleet squadron flotilla armada warship contingent'), 'platform'],
  }),
  ...rows('land', 'mobilisation', 'move', 'A contingent has ~ in the capital.', {
    subject: [...troops, '=contingent', '=officer'],
    preposition: ['in', 'at'],
    objectless: true,
  }),
  ...rows('send', 'mobilisation', 'act', 'The state has ~ nine jets across the line.', {
    object: ['platform'],
    preposition: ['across', 'over', 'into', 'near', 'towards', 'toward', 'up'],
  }),
  ...rows('order decree announce proclaim', 'mobilisation', 'act', 'The president ~ a partial mobilisation.', {
    object: lemmas('mobilisation mobilization call-up conscription deployment redeployment'),
  }),
  ...rows('line flood', 'mobilisation', 'act', 'Troops ~ the streets.', {
    object: lemmas('street road avenue route square highway boulevard pavement'),
    subject: troops,
  }),
  ...rows(
    'increase raise boost double lower cap',
    'mobilisation',
    'act',
    'The ally has ~ the number of its soldiers.',
    {
      object: ['force', ...lemmas('number level strength size')],
      near: ['force'],
    },
  ),
  ...rows('spot sight detect', 'mobilisation', 'move', 'Nine jets were ~ near the island.', {
    passive: true,
    object: ['platform', 'force'],
    preposition: ['in', 'near', 'around', 'off', 'over', 'at', 'along', 'on'],
  }),
  ...rows('tighten heighten', 'mobilisation', 'act', 'The police ~ security in the capital.', {
    object: ['=security'],
  }),
  ...rows('beef step', 'mobilisation', 'act', 'The police ~ up security in the capital.', {
    particle: 'up',
    object: ['=security'],
  }),
  ...rows('enter transit', 'mobilisation', 'move', 'The destroyer has ~ the strait.', {
    subject: ['platform', ...lemmas('carrier fleet squadron flotilla armada')],
    object: ['proper', ...lemmas('sea strait gulf canal bay waters water channel port harbour ocean airspace')],
  }),
  ...rows('take', 'mobilisation', 'move', 'The bombers ~ off from the base.', {
    particle: 'off',
    subject: lemmas('bomber jet warplane gunship interceptor fighter-jet'),
  }),
  ...rows('sail steam cruise', 'mobilisation', 'move', 'The frigate ~ from the port.', {
    subject: [...movers, '=ship', '=vessel', '=group'],
    objectless: true,
    preposition: [...goal, 'for', 'off', 'out', 'past'],
  }),
  ...rows(
    'rumble trundle snake lumber clank thunder rattle stream flow flood pour trek infiltrate filter',
    'mobilisation',
    'move',
    'A convoy of tanks ~ through the valley.',
    {
      subject: movers,
      objectless: true,
      preposition: goal,
    },
  ),
  ...rows(
    'head march drive move race speed rush hurry travel',
    'mobilisation',
    'move',
    'The convoy of troops ~ towards the border.',
    {
      subject: movers,
      objectless: true,
      active: true,
      preposition: [
        'for',
        'to',
        'towards',
        'toward',
        'north',
        'south',
        'east',
        'west',
        'northwards',
        'southwards',
        'eastwards',
        'westwards',
        'northward',
        'southward',
        'eastward',
        'westward',
      ],
      unless: ['talks'],
    },
  ),
  ...rows('circle overfly buzz', 'mobilisation', 'move', 'Jets ~ over the capital.', { subject: ['platform'] }),
  ...rows('parade drill exercise rehearse train', 'mobilisation', 'move', 'The troops ~ on Monday near the border.', {
    subject: [...troops, '=army'],
    objectless: true,
    active: true,
  }),
  ...rows(
    'rearm regroup reorganise reorganize reform reassemble refit',
    'mobilisation',
    'move',
    'The rebels ~ in the hills.',
    {
      subject: fighters,
      objectless: true,
      active: true,
    },
  ),
  // works
  ...rows(
    'dig build construct erect excavate lay install place',
    'mobilisation',
    'act',
    'They ~ new fortifications along the front.',
    {
      object: works,
    },
  ),
  ...rows('set throw put', 'mobilisation', 'act', 'The army ~ up roadblocks near the bridge.', {
    particle: 'up',
    object: [...posts, ...works, '=barrier', '=block'],
  }),
  ...rows('found inaugurate open', 'mobilisation', 'act', 'The ally ~ a base in the valley.', {
    object: lemmas('base garrison outpost airbase'),
  }),
  ...rows('beef build bulk shore', 'mobilisation', 'act', 'The army ~ up its forces near the border.', {
    particle: 'up',
    object: ['force', ...lemmas('presence defence defense garrison position patrol military flank contingent')],
  }),
  ...rows('shore', 'mobilisation', 'act', 'The army ~ up its defences near the border.', {
    particle: 'up',
    object: lemmas('defence defense line position flank'),
  }),
  ...rows('step', 'mobilisation', 'act', 'The army ~ up its patrols near the border.', {
    particle: 'up',
    object: lemmas('patrol presence recruitment conscription drill exercise mobilisation mobilization deployment'),
  }),
  ...rows('triple augment expand enlarge swell', 'mobilisation', 'act', 'The ally ~ its force in the valley.', {
    object: ['force', ...lemmas('presence contingent garrison army')],
    unless: lemmas('police'),
  }),
]
