/** Verbs that tell a truce broken, given up or come to nothing. The plain ones (*break, breach, violate*) stand in pacts.ts. */
import { row, rows, type VerbTrigger } from './row.js'

export const breaches: readonly VerbTrigger[] = [
  ...rows(
    'abrogate disregard scrap:scraped rescind infract transgress',
    'ceasefire-violation',
    'act',
    'The militia ~ the truce.',
    { object: ['truce'] },
  ),
  ...rows('end terminate', 'ceasefire-violation', 'act', 'The rebels ~ the truce.', {
    object: ['truce'],
    unless: ['=pause', '=lull', '=moratorium'],
  }),
  row('lie', 'ceasefire-violation', 'undergo', 'The truce lay in tatters.', {
    subject: ['truce'],
    preposition: ['in'],
  }),
  row('quit', 'ceasefire-violation', 'act', 'The rebels have quit the truce.', { object: ['truce'] }),
  row('trample', 'ceasefire-violation', 'act', 'The rebels trampled on the truce.', { near: ['truce'] }),
  ...rows('scupper upend', 'ceasefire-violation', 'act', 'The raid ~ the truce.', { object: ['truce'] }),
  row('unravel', 'ceasefire-violation', 'act', 'The raid has unravelled the truce.', { object: ['truce'] }),
  ...rows('unravel disintegrate fray implode dissolve', 'ceasefire-violation', 'undergo', 'The truce ~ on Monday.', {
    subject: ['truce'],
  }),
]
