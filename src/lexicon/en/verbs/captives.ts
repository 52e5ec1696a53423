/** Further verbs of capture, of people missing and of their return: how people are seized and led away, lost, let go (people.ts has the plain ones). */
import { row, rows, type VerbTrigger } from './row.js'
import { persons, remainsOf, vessels } from './shared-classes.js'

/** Where somebody is brought by force. */
const away = ['away', 'off', 'from', 'out', 'into', 'onto', 'aboard'] as const

export const captives: readonly VerbTrigger[] = [
  // seized, led away, locked up
  ...rows(
    'collar handcuff manacle cage corral:corralled ensnare snare subdue immure',
    'capture',
    'act',
    'Police ~ two suspects.',
    { object: persons },
  ),
  row('impound', 'capture', 'act', 'The navy impounded a tanker.', { object: vessels }),
  row('net', 'capture', 'act', 'The raid netted nine suspects.', { object: ['people', 'force'] }),
  row('sweep', 'capture', 'act', 'Police swept up two hundred men.', { particle: 'up', object: persons }),
  row('drag', 'abuse', 'act', 'The militia dragged the bodies through the streets.', { object: remainsOf }),
  ...rows('drag bundle whisk spirit cart herd hustle', 'capture', 'act', 'Gunmen ~ the editor into a car.', {
    object: persons,
    unless: remainsOf,
    preposition: [...away, 'in'],
  }),
  row('haul', 'capture', 'act', 'Police hauled in two suspects.', { particle: 'in', object: persons }),
  row('haul', 'capture', 'act', 'Gunmen hauled the editor into a car.', { object: persons, preposition: away }),
  row('frogmarch', 'capture', 'act', 'Guards frogmarched the editor to a car.', { object: persons }),
  row('scoop', 'capture', 'act', 'Police scooped up two suspects.', { particle: 'up', object: persons }),
  row('track', 'capture', 'act', 'Police tracked down the killer.', {
    particle: 'down',
    object: [...persons, '=killer'],
  }),
  row('confine', 'capture', 'act', 'The army confined the villagers to camps.', {
    object: ['people', 'captive'],
    preposition: ['to', 'in'],
  }),
  row('sequester', 'capture', 'act', 'The army sequestered two officers.', { object: persons }),
  // missing
  ...rows('resurface reappear', 'missing', 'undergo', 'The two nurses ~ on Monday.', {
    subject: ['people', 'force'],
    puts: 'negated',
  }),
  ...rows('trace locate', 'missing', 'find', 'The crew has not been ~.', {
    object: persons,
    negated: true,
    puts: 'affirmed',
  }),
  row('see', 'missing', 'find', 'The crew has not been seen since Monday.', {
    object: persons,
    preposition: ['since', 'again', 'alive', 'for', 'in', 'after', 'anywhere'],
    passive: true,
    negated: true,
    puts: 'affirmed',
  }),
  row('hear', 'missing', 'find', 'The crew has not been heard from since Monday.', {
    preposition: ['from', 'of'],
    passive: true,
    negated: true,
    puts: 'affirmed',
  }),
  row('hear', 'missing', 'find', 'The family has not heard from him.', {
    subject: [
      '=family',
      '=relative',
      '=wife',
      '=mother',
      '=father',
      '=husband',
      '=brother',
      '=sister',
      '=parent',
      '=employer',
    ],
    preposition: ['from', 'of'],
    negated: true,
    puts: 'affirmed',
  }),
  row('hear', 'missing', 'find', 'The family has heard nothing from the engineer.', {
    object: ['=nothing'],
    preposition: ['from', 'of'],
    puts: 'affirmed',
  }),
  row('come', 'missing', 'undergo', 'The three men never came back.', {
    subject: ['people', 'force'],
    preposition: ['back', 'home'],
    negated: true,
    puts: 'affirmed',
  }),
  row('return', 'exchange', 'act', 'The army returned the bodies.', { object: ['captive'] }),
  row('return', 'missing', 'undergo', 'The engineer never returned from the front.', {
    subject: ['people', 'force'],
    preposition: ['from'],
    objectless: true,
    negated: true,
    puts: 'affirmed',
  }),
  row('return', 'missing', 'undergo', 'The patrol has not returned.', {
    subject: [
      'force',
      '=man',
      '=boy',
      '=girl',
      '=woman',
      '=son',
      '=husband',
      '=brother',
      '=father',
      '=crew',
      '=driver',
    ],
    bare: true,
    negated: true,
    puts: 'affirmed',
  }),
  row('survive', 'deaths', 'find', 'Nobody survived the raid.', { negated: true, puts: 'affirmed', active: true }),
  row('survive', 'deaths', 'find', 'The commander survived.', {
    subject: ['people', 'force', 'name'],
    bare: true,
    puts: 'negated',
  }),
  // let go, brought back
  ...rows('discharge ransom reprieve amnesty', 'exchange', 'act', 'The court ~ two prisoners.', {
    object: persons,
  }),
  row('reunite', 'exchange', 'act', 'The agency reunited nine girls with their families.', { object: persons }),
  row('pluck', 'exchange', 'act', 'The troops plucked the captives to safety.', { object: ['captive'] }),
  row('bus', 'exchange', 'act', 'Forty prisoners were bused out of the valley.', { object: ['captive'] }),
  row('bus', 'displacement', 'act', 'Forty families were bused out of the valley.', { object: ['people'] }),
  row('collect', 'exchange', 'act', 'The agency collected the bodies.', { object: [...remainsOf, '=dead', '=fallen'] }),
]
