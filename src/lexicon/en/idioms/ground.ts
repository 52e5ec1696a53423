/**
 * Verbs that say little with the noun that says it, for ground, forces, arms and flight: *gained a foothold, beat a retreat,
 * went into exile*.
 *
 * Rule of entry: as for idioms.ts; any of the verbs with any of the nouns tells the kind.
 */
import { type Idiom, rows } from './row.js'

export const groundIdioms: readonly Idiom[] = [
  // ground gained
  ...rows(
    'gain establish secure win obtain carve seize get',
    'territory-taken',
    'none',
    'The rebels ~ a foothold in the valley.',
    {
      object: 'foothold bridgehead beachhead toehold lodgement',
    },
  ),
  ...rows('make gain win achieve score register', 'territory-taken', 'none', 'The rebels ~ ground in the valley.', {
    object: 'ground inroad headway gains',
  }),
  ...rows(
    'win seize wrest restore establish regain reassert extend expand gain',
    'territory-taken',
    'none',
    'The army ~ control over the valley.',
    {
      object: 'control possession mastery dominion',
    },
  ),
  ...rows('come fall pass slip', 'territory-taken', 'subject', 'The town ~ under the rule of the militia.', {
    phrase: 'rule sway domination occupation authority dominion',
    behind: 'under',
  }),
  ...rows('pass slip slide tumble', 'territory-taken', 'subject', 'The town ~ into the hands of the militia.', {
    phrase: 'hand clutch grasp',
    behind: 'into',
  }),
  ...rows('plant hoist raise fly', 'territory-taken', 'none', 'The rebels ~ their flag on the hill.', {
    object: 'flag banner standard colour color tricolour',
    phrase: 'hill roof building town hall square ridge summit height village headquarters mosque palace post',
  }),
  ...rows('carve', 'territory-taken', 'none', 'The rebels ~ out an enclave.', {
    object: 'enclave statelet mini-state emirate caliphate fiefdom corridor pocket',
  }),
  // ground given up
  ...rows('beat sound begin complete', 'territory-lost', 'none', 'The rebels ~ a retreat.', {
    object: 'retreat pullout pullback pull-out pull-back withdrawal drawdown disengagement',
  }),
  ...rows('yield concede give lose cede', 'territory-lost', 'none', 'The rebels ~ ground in the valley.', {
    object: 'ground terrain',
  }),
  ...rows('lay drop throw put', 'territory-lost', 'none', 'The rebels ~ down their arms.', {
    object: 'arm arms weapon rifle gun',
    phrase: 'down',
  }),
  ...rows('shed discard', 'territory-lost', 'none', 'The soldiers ~ their uniforms.', { object: 'uniform' }),
  ...rows('turn', 'territory-lost', 'none', 'The soldiers ~ tail.', { object: 'tail' }),
  ...rows('strike break', 'territory-lost', 'none', 'The rebels ~ camp.', { object: 'camp' }),
  ...rows('slip pass', 'territory-lost', 'subject', 'The town ~ out of the hands of the army.', {
    phrase: 'hand control grasp grip',
    behind: 'out',
  }),
  ...rows('slip', 'territory-lost', 'subject', 'The town ~ from the control of the army.', {
    phrase: 'hand control grasp grip',
    behind: 'from',
  }),
  // ground held
  ...rows(
    'keep maintain have tighten exert retain hold strengthen get cement consolidate',
    'control',
    'none',
    'The militia ~ a grip on the port.',
    {
      object: 'grip stranglehold chokehold hold sway noose',
    },
  ),
  ...rows('hold', 'control', 'none', 'The militia ~ sway in the valley.', { phrase: 'sway' }),
  ...rows(
    'maintain tighten impose enforce keep reimpose order clamp mount',
    'control',
    'none',
    'The navy ~ a blockade of the port.',
    {
      object: 'blockade siege cordon curfew encirclement lockdown',
    },
  ),
  ...rows('hold stand', 'control', 'none', 'The garrison has stood and ~ firm.', { phrase: 'firm fast' }),
  ...rows('restore impose', 'control', 'none', 'The army ~ order in the valley.', { object: 'order' }),
  ...rows('hold stand', 'control', 'none', 'The garrison ~ its ground.', { object: 'ground' }),
  ...rows('put place', 'control', 'object', 'The army ~ the town under curfew.', {
    phrase: 'curfew siege lockdown blockade quarantine occupation law',
    behind: 'under',
  }),
  ...rows('set', 'control', 'none', 'The rebels ~ up their own courts.', {
    object: 'court administration government council statelet',
    phrase: 'up',
  }),
  ...rows('stay remain keep', 'control', 'none', 'The militia ~ in power.', { phrase: 'power', behind: 'in' }),
  // forces raised, readied, posted
  ...rows('take assume occupy move adopt', 'mobilisation', 'none', 'The brigade ~ up positions near the river.', {
    object: 'position station',
    phrase: 'up near along around in on outside behind',
  }),
  ...rows('take', 'mobilisation', 'none', 'The brigade ~ up positions.', { object: 'position', phrase: 'up' }),
  ...rows('go come', 'mobilisation', 'subject', 'The fleet ~ on alert.', { phrase: 'alert standby', behind: 'on' }),
  ...rows('answer heed', 'mobilisation', 'none', 'Hundreds of students ~ the call-up.', { object: 'call-up draft' }),
  ...rows('join swell fill', 'mobilisation', 'none', 'Hundreds of students ~ the ranks of the rebels.', {
    object: 'rank insurgency rebellion jihad',
  }),
  ...rows('take', 'mobilisation', 'none', 'The fleet ~ to sea.', { phrase: 'sea', behind: 'to' }),
  ...rows('put', 'mobilisation', 'none', 'The fleet ~ to sea.', { phrase: 'sea', behind: 'to' }),
  ...rows('report return', 'mobilisation', 'none', 'Hundreds of reservists ~ to their units.', {
    phrase: 'unit barracks regiment battalion brigade',
    behind: 'to',
  }),
  ...rows('place keep', 'mobilisation', 'object', 'The state ~ its troops on standby.', {
    phrase: 'footing alert standby readiness',
    behind: 'on',
  }),
  ...rows('report', 'mobilisation', 'none', 'Hundreds of reservists ~ for duty.', {
    phrase: 'duty service',
    behind: 'for',
  }),
  ...rows('send rush pour call summon bring', 'mobilisation', 'none', 'The army ~ reinforcements to the front.', {
    object: 'reinforcement reinforcements',
  }),
  ...rows('launch begin start hold stage conduct open kick', 'mobilisation', 'none', 'The army ~ a drill.', {
    object: 'manoeuvre manoeuvres maneuver maneuvers drill wargame',
  }),
  ...rows('sign issue announce declare decree', 'mobilisation', 'none', 'The president ~ a decree on mobilisation.', {
    object: 'decree order edict',
    phrase: 'mobilisation mobilization conscription draft call-up',
  }),
  ...rows('weigh', 'mobilisation', 'none', 'The fleet ~ anchor on Monday.', { object: 'anchor' }),
  ...rows('cancel suspend revoke', 'mobilisation', 'none', 'The army ~ all leave.', { object: 'leave' }),
  ...rows('call rally flock', 'mobilisation', 'object', 'The reservists were ~ to the colours.', {
    phrase: 'colour color banner',
    behind: 'to',
  }).map((row) =>
    row.lemma === 'call' ? row : { ...row, victims: 'none' as const, example: row.example.replace('were ', '') },
  ),
  ...rows('run do', 'mobilisation', 'none', 'The army ~ an exercise near the border.', {
    object: 'exercise drill wargame manoeuvre maneuver',
  }).map((row) => ({
    ...row,
    subject: 'army navy troop force fleet brigade alliance military marine soldier'.split(' '),
  })),
  // arms
  ...rows('take', 'weapons', 'none', 'The army has ~ delivery of ten jets.', { object: 'delivery' }),
  // homes left
  ...rows('go flee fly slip escape sail depart vanish', 'displacement', 'subject', 'The families ~ into exile.', {
    phrase: 'exile hiding',
    behind: 'into',
  }),
  ...rows('take', 'displacement', 'none', 'Hundreds of families ~ flight.', { object: 'flight' }),
  ...rows('run flee', 'displacement', 'none', 'The villagers ~ for their lives.', { phrase: 'life', behind: 'for' }),
  ...rows('send put', 'displacement', 'object', 'The raid ~ the villagers to flight.', {
    phrase: 'flight',
    behind: 'to',
  }),
  ...rows('seek find take', 'displacement', 'subject', 'The families ~ refuge in the hills.', {
    object: 'refuge sanctuary shelter haven asylum protection',
  }),
  ...rows('send drive force', 'displacement', 'object', 'The war ~ the families into exile.', {
    phrase: 'exile hiding',
    behind: 'into',
  }),
  ...rows('live', 'displacement', 'subject', 'The families ~ in exile.', { phrase: 'exile hiding', behind: 'in' }),
  ...rows('abandon', 'displacement', 'none', 'The crew ~ ship.', { object: 'ship' }),
  ...rows('spend', 'displacement', 'subject', 'The families ~ the night in cellars.', {
    object: 'night week day month',
    phrase: 'cellar basement shelter tent open bunker metro underground',
    behind: 'in',
  }),
  ...rows('put', 'weapons', 'object', 'The rebels ~ their arms beyond use.', { phrase: 'use', behind: 'beyond' }),
]
