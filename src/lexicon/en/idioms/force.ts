/** Idioms of force and of what it does to people and things. Rule of entry: as for idioms.ts. */

import { somebody } from './people.js'
import { type Idiom, rows } from './row.js'

export const forceIdioms: readonly Idiom[] = [
  ...rows('go', 'attack', 'none', 'The gunman ~ on a spree.', {
    phrase: 'spree rampage counteroffensive counter-offensive counterattack warpath',
    behind: 'on',
  }),
  ...rows('escape survive', 'attack', 'none', 'The mayor ~ an attempt on his life.', {
    object: 'attempt',
    phrase: 'life',
    behind: 'on',
  }),
  ...rows('go', 'destruction', 'subject', 'The frigate ~ to the bottom.', { phrase: 'bottom', behind: 'to' }),
  ...rows('go', 'destruction', 'subject', 'The market ~ up in smoke.', { phrase: 'smoke', behind: 'in' }),
  ...rows('set', 'destruction', 'object', 'The gunmen ~ the stores ablaze.', { phrase: 'ablaze alight afire' }),
  ...rows('reduce', 'destruction', 'object', 'The raid ~ the school to a shell.', {
    phrase: 'rubble ruin ash shell wreck skeleton',
    behind: 'to',
  }),
  ...rows('take:taken', 'injuries', 'object', 'Eleven men were ~ ill.', { phrase: 'ill sick', who: somebody }),
  ...rows('fall', 'injuries', 'subject', 'Eleven men ~ unconscious.', { phrase: 'unconscious', who: somebody }),
  ...rows('suffer sustain receive', 'injuries', 'subject', 'Two nurses ~ bruises.', {
    object: 'bruise scratch graze abrasion sprain shock trauma wound burn fracture concussion',
    who: somebody,
  }),
  ...rows('overwhelm flood inundate swamp', 'injuries', 'none', 'The hospitals were ~ with casualties.', {
    phrase: 'casualty wounded injured',
  }),
  ...rows('make', 'abuse', 'object', 'The gunmen ~ two men kneel.', {
    phrase: 'kneel crawl undress strip squat grovel',
    who: somebody,
  }),
  ...rows('force order compel', 'abuse', 'object', 'The gunmen ~ two men to kneel.', {
    phrase: 'kneel confess crawl undress strip squat grovel',
    who: somebody,
  }),
  ...rows('set unleash loose', 'abuse', 'none', 'The guards ~ dogs on the prisoners.', {
    object: 'dog',
    behind: 'on',
    phrase: 'prisoner detainee inmate captive protester demonstrator migrant crowd',
  }),
  ...rows('return come emerge', 'exchange', 'subject', 'The pilot ~ from captivity.', {
    phrase: 'captivity custody detention',
    who: somebody,
  }),
  ...rows('hand free release', 'exchange', 'object', 'The nurse was ~ over unharmed.', {
    phrase: 'unharmed unhurt alive safe',
  }),
  ...rows('haul drag', 'capture', 'object', 'Two activists were ~ before a court.', {
    phrase: 'court judge tribunal magistrate',
    behind: 'before',
    who: somebody,
  }),
  ...rows('let:let', 'exchange', 'object', 'The rebels ~ two captives go.', {
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
  ...rows('make', 'ceasefire-violation', 'none', 'The raid ~ a mockery of the truce.', {
    object: 'mockery farce nonsense',
    phrase: 'truce ceasefire cease-fire armistice',
  }),
]
