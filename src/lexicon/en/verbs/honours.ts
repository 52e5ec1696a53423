/** Verbs by which a party honours or wishes well (support), or does not give way (opposition). */
import { row, rowsOf, type VerbTrigger } from './row.js'
import { parties, speakers } from './shared-classes.js'

export const honours: readonly VerbTrigger[] = [
  ...rowsOf(
    'support',
    'speak',
    {
      award: 'The president awarded the soldier.',
      decorate: 'The president decorated the officer.',
      wish: 'The mission wished the soldiers a swift recovery.',
      knight: 'The king knighted the officer.',
    },
    { object: ['force', 'people', 'name', 'rule'], subject: speakers },
  ),
  // not giving way
  row('back', 'opposition', 'speak', 'The government will not back down.', {
    particle: 'down',
    negated: true,
    subject: parties,
    puts: 'affirmed',
  }),
  row('give', 'opposition', 'speak', 'The government will not give in.', {
    particle: 'in',
    negated: true,
    subject: parties,
    puts: 'affirmed',
  }),
  row('bow', 'opposition', 'speak', 'The government will not bow to the pressure.', {
    negated: true,
    preposition: ['to', 'before'],
    subject: parties,
    puts: 'affirmed',
  }),
  ...rowsOf(
    'opposition',
    'speak',
    { budge: 'The government will not budge.', relent: 'The government will not relent.' },
    { negated: true, subject: parties, puts: 'affirmed' },
  ),
]
