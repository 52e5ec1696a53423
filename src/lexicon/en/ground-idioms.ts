/**
 * Verbs that say little with the noun that says it, for ground, forces, arms and flight: *gained a foothold, beat a retreat,
 * went into exile*.
 *
 * Rule of entry: as for idioms.ts; any of the verbs with any of the nouns tells the kind.
 */
import type { Kind } from '../../record/kinds.js'
import type { Idiom } from './idioms.js'
import { pastOf } from './inflections.js'

const words = (list: string): readonly string[] => list.trim().split(/\s+/)

/** One idiom a verb. @param example with `@` where the verb's past form stands */
const idioms = (
  verbs: string,
  kind: Kind,
  victims: Idiom['victims'],
  example: string,
  { object, phrase, behind }: { object?: string; phrase?: string; behind?: string },
): Idiom[] =>
  words(verbs).map((lemma) => ({
    lemma,
    kind,
    victims,
    example: example.replace('@', pastOf(lemma)),
    ...(object === undefined ? {} : { object: words(object) }),
    ...(phrase === undefined ? {} : { phrase: words(phrase) }),
    ...(behind === undefined ? {} : { behind }),
  }))

export const groundIdioms: readonly Idiom[] = [
  // ground gained
  ...idioms(
    'gain establish secure win obtain carve seize get',
    'territory-taken',
    'none',
    'The rebels @ a foothold in the valley.',
    {
      object: 'foothold bridgehead beachhead toehold lodgement',
    },
  ),
  ...idioms('make gain win achieve score register', 'territory-taken', 'none', 'The rebels @ ground in the valley.', {
    object: 'ground inroad headway gains',
  }),
  ...idioms(
    'win seize wrest restore establish regain reassert extend expand gain',
    'territory-taken',
    'none',
    'The army @ control over the valley.',
    {
      object: 'control possession mastery dominion',
    },
  ),
  ...idioms('come fall pass slip', 'territory-taken', 'subject', 'The town @ under the rule of the militia.', {
    phrase: 'rule sway domination occupation authority dominion',
    behind: 'under',
  }),
  ...idioms('pass slip slide tumble', 'territory-taken', 'subject', 'The town @ into the hands of the militia.', {
    phrase: 'hand clutch grasp',
    behind: 'into',
  }),
  ...idioms('plant hoist raise fly', 'territory-taken', 'none', 'The rebels @ their flag on the hill.', {
    object: 'flag banner standard colour color tricolour',
    phrase: 'hill roof building town hall square ridge summit height village headquarters mosque palace post',
  }),
  ...idioms('carve', 'territory-taken', 'none', 'The rebels @ out an enclave.', {
    object: 'enclave statelet mini-state emirate caliphate fiefdom corridor pocket',
  }),
  // ground given up
  ...idioms('beat sound begin complete', 'territory-lost', 'none', 'The rebels @ a retreat.', {
    object: 'retreat pullout pullback pull-out pull-back withdrawal drawdown disengagement',
  }),
  ...idioms('yield concede give lose cede', 'territory-lost', 'none', 'The rebels @ ground in the valley.', {
    object: 'ground terrain',
  }),
  ...idioms('lay drop throw put', 'territory-lost', 'none', 'The rebels @ down their arms.', {
    object: 'arm arms weapon rifle gun',
    phrase: 'down',
  }),
  ...idioms('shed discard', 'territory-lost', 'none', 'The soldiers @ their uniforms.', { object: 'uniform' }),
  ...idioms('turn', 'territory-lost', 'none', 'The soldiers @ tail.', { object: 'tail' }),
  ...idioms('strike break', 'territory-lost', 'none', 'The rebels @ camp.', { object: 'camp' }),
  ...idioms('slip pass', 'territory-lost', 'subject', 'The town @ out of the hands of the army.', {
    phrase: 'hand control grasp grip',
    behind: 'out',
  }),
  ...idioms('slip', 'territory-lost', 'subject', 'The town @ from the control of the army.', {
    phrase: 'hand control grasp grip',
    behind: 'from',
  }),
  // ground held
  ...idioms(
    'keep maintain have tighten exert retain hold strengthen get cement consolidate',
    'control',
    'none',
    'The militia @ a grip on the port.',
    {
      object: 'grip stranglehold chokehold hold sway noose',
    },
  ),
  ...idioms('hold', 'control', 'none', 'The militia @ sway in the valley.', { phrase: 'sway' }),
  ...idioms(
    'maintain tighten impose enforce keep reimpose order clamp mount',
    'control',
    'none',
    'The navy @ a blockade of the port.',
    {
      object: 'blockade siege cordon curfew encirclement lockdown',
    },
  ),
  ...idioms('hold stand', 'control', 'none', 'The garrison has stood and @ firm.', { phrase: 'firm fast' }),
  ...idioms('restore impose', 'control', 'none', 'The army @ order in the valley.', { object: 'order' }),
  ...idioms('hold stand', 'control', 'none', 'The garrison @ its ground.', { object: 'ground' }),
  ...idioms('put place', 'control', 'object', 'The army @ the town under curfew.', {
    phrase: 'curfew siege lockdown blockade quarantine occupation law',
    behind: 'under',
  }),
  ...idioms('set', 'control', 'none', 'The rebels @ up their own courts.', {
    object: 'court administration government council statelet',
    phrase: 'up',
  }),
  ...idioms('stay remain keep', 'control', 'none', 'The militia @ in power.', { phrase: 'power', behind: 'in' }),
  // forces raised, readied, posted
  ...idioms('take assume occupy move adopt', 'mobilisation', 'none', 'The brigade @ up positions near the river.', {
    object: 'position station',
    phrase: 'up near along around in on outside behind',
  }),
  ...idioms('take', 'mobilisation', 'none', 'The brigade @ up positions.', { object: 'position', phrase: 'up' }),
  ...idioms('go come', 'mobilisation', 'subject', 'The fleet @ on alert.', { phrase: 'alert standby', behind: 'on' }),
  ...idioms('answer heed', 'mobilisation', 'none', 'Hundreds of students @ the call-up.', { object: 'call-up draft' }),
  ...idioms('join swell fill', 'mobilisation', 'none', 'Hundreds of students @ the ranks of the rebels.', {
    object: 'rank insurgency rebellion jihad',
  }),
  ...idioms('take', 'mobilisation', 'none', 'The fleet @ to sea.', { phrase: 'sea', behind: 'to' }),
  ...idioms('put', 'mobilisation', 'none', 'The fleet @ to sea.', { phrase: 'sea', behind: 'to' }),
  ...idioms('report return', 'mobilisation', 'none', 'Hundreds of reservists @ to their units.', {
    phrase: 'unit barracks regiment battalion brigade',
    behind: 'to',
  }),
  ...idioms('place keep', 'mobilisation', 'object', 'The state @ its troops on standby.', {
    phrase: 'footing alert standby readiness',
    behind: 'on',
  }),
  ...idioms('report', 'mobilisation', 'none', 'Hundreds of reservists @ for duty.', {
    phrase: 'duty service',
    behind: 'for',
  }),
  ...idioms('send rush pour call summon bring', 'mobilisation', 'none', 'The army @ reinforcements to the front.', {
    object: 'reinforcement reinforcements',
  }),
  ...idioms('launch begin start hold stage conduct open kick', 'mobilisation', 'none', 'The army @ a drill.', {
    object: 'manoeuvre manoeuvres maneuver maneuvers drill wargame',
  }),
  ...idioms('sign issue announce declare decree', 'mobilisation', 'none', 'The president @ a decree on mobilisation.', {
    object: 'decree order edict',
    phrase: 'mobilisation mobilization conscription draft call-up',
  }),
  ...idioms('weigh', 'mobilisation', 'none', 'The fleet @ anchor on Monday.', { object: 'anchor' }),
  ...idioms('cancel suspend revoke', 'mobilisation', 'none', 'The army @ all leave.', { object: 'leave' }),
  ...idioms('call rally flock', 'mobilisation', 'object', 'The reservists were @ to the colours.', {
    phrase: 'colour color banner',
    behind: 'to',
  }).map((row) =>
    row.lemma === 'call' ? row : { ...row, victims: 'none' as const, example: row.example.replace('were ', '') },
  ),
  ...idioms('run do', 'mobilisation', 'none', 'The army @ an exercise near the border.', {
    object: 'exercise drill wargame manoeuvre maneuver',
  }).map((row) => ({
    ...row,
    subject: 'army navy troop force fleet brigade alliance military marine soldier'.split(' '),
  })),
  // arms
  ...idioms('take', 'weapons', 'none', 'The army has @ delivery of ten jets.', { object: 'delivery' }),
  // homes left
  ...idioms('go flee fly slip escape sail depart vanish', 'displacement', 'subject', 'The families @ into exile.', {
    phrase: 'exile hiding',
    behind: 'into',
  }),
  ...idioms('take', 'displacement', 'none', 'Hundreds of families @ flight.', { object: 'flight' }),
  ...idioms('run flee', 'displacement', 'none', 'The villagers @ for their lives.', { phrase: 'life', behind: 'for' }),
  ...idioms('send put', 'displacement', 'object', 'The raid @ the villagers to flight.', {
    phrase: 'flight',
    behind: 'to',
  }),
  ...idioms('seek find take', 'displacement', 'subject', 'The families @ refuge in the hills.', {
    object: 'refuge sanctuary shelter haven asylum protection',
  }),
  ...idioms('send drive force', 'displacement', 'object', 'The war @ the families into exile.', {
    phrase: 'exile hiding',
    behind: 'into',
  }),
  ...idioms('live', 'displacement', 'subject', 'The families @ in exile.', { phrase: 'exile hiding', behind: 'in' }),
  ...idioms('abandon', 'displacement', 'none', 'The crew @ ship.', { object: 'ship' }),
  ...idioms('spend', 'displacement', 'subject', 'The families @ the night in cellars.', {
    object: 'night week day month',
    phrase: 'cellar basement shelter tent open bunker metro underground',
    behind: 'in',
  }),
  ...idioms('put', 'weapons', 'object', 'The rebels @ their arms beyond use.', { phrase: 'use', behind: 'beyond' }),
]
