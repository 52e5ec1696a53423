/**
 * Idioms of incidents beside the fighting: prison breaks, courts, inquiries, looting, votes and rites. Rule of entry: as for
 * idioms.ts.
 */
import { type Idiom, rows } from './row.js'

export const incidentIdioms: readonly Idiom[] = [
  ...rows('escape break:broke_out abscond', 'other', 'none', 'Nine men ~ from prison.', {
    phrase: 'prison jail custody captivity detention captor cell',
    behind: 'from',
  }),
  ...rows('escape break', 'other', 'none', 'Nine men ~ out of prison.', { phrase: 'prison jail', behind: 'out' }),
  ...rows('go come', 'other', 'none', 'Two officers ~ on trial.', { phrase: 'trial', behind: 'on' }),
  ...rows('plead', 'other', 'none', 'The officer ~ guilty.', { phrase: 'guilty' }),
  ...rows('hand give', 'capture', 'object', 'The court ~ the officer a sentence.', { object: 'sentence' }),
  ...rows('receive get', 'capture', 'subject', 'The officer ~ a long sentence.', { object: 'sentence' }),
  ...rows(
    'open launch order begin start announce conduct establish reopen commission',
    'other',
    'none',
    'The ministry ~ an investigation.',
    { object: 'investigation inquiry enquiry probe autopsy inquest review' },
  ),
  ...rows('own', 'attack', 'object', 'The group ~ up to the attack.', { phrase: 'up' }),
  ...rows('admit assume acknowledge', 'attack', 'none', 'The group ~ responsibility.', {
    object: 'responsibility',
  }),
  ...rows('make render', 'other', 'object', 'Sappers ~ the bomb safe.', { phrase: 'safe' }),
  ...rows('place put hold keep', 'capture', 'object', 'The officers ~ the president under house arrest.', {
    phrase: 'arrest guard detention',
    behind: 'under',
  }),
  ...rows('hand deliver pronounce issue', 'other', 'none', 'The court ~ its verdict.', {
    object: 'verdict judgment judgement ruling',
  }),
  ...rows('lodge lose win', 'other', 'none', 'The officer ~ an appeal.', { object: 'appeal' }),
  ...rows('switch change', 'mobilisation', 'none', 'The brigade ~ sides.', { object: 'side allegiance' }),
  ...rows('offer post put', 'call', 'none', 'The state ~ a bounty on the general.', { object: 'reward bounty' }),
  ...rows('give', 'agreement', 'none', 'The parliament ~ its approval.', {
    object: 'go-ahead approval consent assent',
  }),
  ...rows('rise', 'protest', 'none', 'The prisoners ~ up against the guards.', { phrase: 'up' }),
  ...rows('run stand', 'other', 'none', 'Two leaders ~ for president.', {
    phrase: 'president presidency parliament office mayor governor election',
    behind: 'for',
  }),
  ...rows('head', 'other', 'none', 'Voters ~ to the polls on Monday.', { phrase: 'poll', behind: 'to' }),
  ...rows('cast', 'other', 'none', 'Thousands of people cast their ballots.', { object: 'ballot vote' }),
  ...rows('strip deprive', 'status', 'object', 'The parliament ~ the region of its autonomy.', {
    phrase: 'autonomy status independence recognition citizenship nationality immunity membership statehood',
    behind: 'of',
  }),
  ...rows('place put', 'control', 'object', 'The king ~ the province under martial law.', {
    phrase: 'law curfew lockdown emergency',
    behind: 'under',
  }),
  ...rows('leave', 'situation', 'object', 'The flood ~ the villagers short of food.', {
    phrase: 'short destitute stranded',
  }),
  ...rows('cause create trigger produce face suffer', 'situation', 'none', 'The city ~ shortages of food.', {
    object: 'shortage scarcity famine blackout hardship starvation',
  }),
]
