/** Idioms of force and of what it does to people and things. Rule of entry: as for idioms.ts. */
import type { Idiom } from './idioms.js'
import { group, somebody } from './people-idioms.js'

export const forceIdioms: readonly Idiom[] = [
  ...group('go/went', 'attack', 'none', 'The gunman ~ on a spree.', {
    phrase: 'spree rampage counteroffensive counter-offensive counterattack warpath',
    behind: 'on',
  }),
  ...group('escape/escaped survive/survived', 'attack', 'none', 'The mayor ~ an attempt on his life.', {
    object: 'attempt',
    phrase: 'life',
    behind: 'on',
  }),
  ...group('go/went', 'destruction', 'subject', 'The frigate ~ to the bottom.', { phrase: 'bottom', behind: 'to' }),
  ...group('go/went', 'destruction', 'subject', 'The market ~ up in smoke.', { phrase: 'smoke', behind: 'in' }),
  ...group('set/set', 'destruction', 'object', 'The gunmen ~ the stores ablaze.', { phrase: 'ablaze alight afire' }),
  ...group('reduce/reduced', 'destruction', 'object', 'The raid ~ the school to a shell.', {
    phrase: 'rubble ruin ash shell wreck skeleton',
    behind: 'to',
  }),
  ...group('take/taken', 'injuries', 'object', 'Eleven men were ~ ill.', { phrase: 'ill sick', who: somebody }),
  ...group('fall/fell', 'injuries', 'subject', 'Eleven men ~ unconscious.', { phrase: 'unconscious', who: somebody }),
  ...group('suffer/suffered sustain/sustained receive/received', 'injuries', 'subject', 'Two nurses ~ bruises.', {
    object: 'bruise scratch graze abrasion sprain shock trauma wound burn fracture concussion',
    who: somebody,
  }),
  ...group(
    'overwhelm/overwhelmed flood/flooded inundate/inundated swamp/swamped',
    'injuries',
    'none',
    'The hospitals were ~ with casualties.',
    {
      phrase: 'casualty wounded injured',
    },
  ),
  ...group('make/made', 'abuse', 'object', 'The gunmen ~ two men kneel.', {
    phrase: 'kneel crawl undress strip squat grovel',
    who: somebody,
  }),
  ...group('force/forced order/ordered compel/compelled', 'abuse', 'object', 'The gunmen ~ two men to kneel.', {
    phrase: 'kneel confess crawl undress strip squat grovel',
    who: somebody,
  }),
  ...group('set/set unleash/unleashed loose/loosed', 'abuse', 'none', 'The guards ~ dogs on the prisoners.', {
    object: 'dog',
    behind: 'on',
    phrase: 'prisoner detainee inmate captive protester demonstrator migrant crowd',
  }),
  ...group('return/returned come/came emerge/emerged', 'exchange', 'subject', 'The pilot ~ from captivity.', {
    phrase: 'captivity custody detention',
    who: somebody,
  }),
  ...group('hand/handed free/freed release/released', 'exchange', 'object', 'The nurse was ~ over unharmed.', {
    phrase: 'unharmed unhurt alive safe',
  }),
  ...group('haul/hauled drag/dragged', 'capture', 'object', 'Two activists were ~ before a court.', {
    phrase: 'court judge tribunal magistrate',
    behind: 'before',
    who: somebody,
  }),
  ...group('let/let', 'exchange', 'object', 'The rebels ~ two captives go.', {
    phrase: 'go',
    who: [
      'captive',
      '=soldier',
      '=crew',
      '=child',
      '=woman',
      '=girl',
      '=boy',
      '=sailor',
      '=pilot',
      '=reporter',
      '=nurse',
    ],
  }),
  ...group('make/made', 'ceasefire-violation', 'none', 'The raid ~ a mockery of the truce.', {
    object: 'mockery farce nonsense',
    phrase: 'truce ceasefire cease-fire armistice',
  }),
]
