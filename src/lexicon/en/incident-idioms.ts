/**
 * Idioms of incidents beside the fighting: prison breaks, courts, inquiries, looting, votes and rites. Rule of entry: as for
 * idioms.ts.
 */
import type { Kind } from '../../record/kinds.js'
import type { Idiom } from './idioms.js'

const words = (list: string): readonly string[] => list.trim().split(/\s+/)

/** One idiom for each verb: its lemma and the form of its example. */
const each = (
  verbs: Readonly<Record<string, string>>,
  kind: Kind,
  victims: Idiom['victims'],
  { example, ...needs }: { example: (form: string) => string } & Pick<Idiom, 'object' | 'phrase' | 'behind' | 'puts'>,
): Idiom[] => Object.entries(verbs).map(([lemma, form]) => ({ lemma, kind, victims, ...needs, example: example(form) }))

export const incidentIdioms: readonly Idiom[] = [
  ...each({ escape: 'escaped', break: 'broke out', abscond: 'absconded' }, 'other', 'none', {
    phrase: words('prison jail custody captivity detention captor cell'),
    behind: 'from',
    example: (form) => `Nine men ${form} from prison.`,
  }),
  ...each({ escape: 'escaped', break: 'broke' }, 'other', 'none', {
    phrase: words('prison jail'),
    behind: 'out',
    example: (form) => `Nine men ${form} out of prison.`,
  }),
  ...each({ go: 'went', come: 'came' }, 'other', 'none', {
    phrase: words('trial'),
    behind: 'on',
    example: (form) => `Two officers ${form} on trial.`,
  }),
  ...each({ plead: 'pleaded' }, 'other', 'none', {
    phrase: words('guilty'),
    example: (form) => `The officer ${form} guilty.`,
  }),
  ...each({ hand: 'handed', give: 'gave' }, 'capture', 'object', {
    object: words('sentence'),
    example: (form) => `The court ${form} the officer a sentence.`,
  }),
  ...each({ receive: 'received', get: 'got' }, 'capture', 'subject', {
    object: words('sentence'),
    example: (form) => `The officer ${form} a long sentence.`,
  }),
  ...each(
    {
      open: 'opened',
      launch: 'launched',
      order: 'ordered',
      begin: 'began',
      start: 'started',
      announce: 'announced',
      conduct: 'conducted',
      establish: 'established',
      reopen: 'reopened',
      commission: 'commissioned',
    },
    'other',
    'none',
    {
      object: words('investigation inquiry enquiry probe autopsy inquest review'),
      example: (form) => `The ministry ${form} an investigation.`,
    },
  ),
  ...each({ own: 'owned' }, 'attack', 'object', {
    phrase: words('up'),
    example: (form) => `The group ${form} up to the attack.`,
  }),
  ...each({ admit: 'admitted', assume: 'assumed', acknowledge: 'acknowledged' }, 'attack', 'none', {
    object: words('responsibility'),
    example: (form) => `The group ${form} responsibility.`,
  }),
  ...each({ make: 'made', render: 'rendered' }, 'other', 'object', {
    phrase: words('safe'),
    example: (form) => `Sappers ${form} the bomb safe.`,
  }),
  ...each({ place: 'placed', put: 'put', hold: 'held', keep: 'kept' }, 'capture', 'object', {
    phrase: words('arrest guard detention'),
    behind: 'under',
    example: (form) => `The officers ${form} the president under house arrest.`,
  }),
  ...each({ hand: 'handed', deliver: 'delivered', pronounce: 'pronounced', issue: 'issued' }, 'other', 'none', {
    object: words('verdict judgment judgement ruling'),
    example: (form) => `The court ${form} its verdict.`,
  }),
  ...each({ lodge: 'lodged', lose: 'lost', win: 'won' }, 'other', 'none', {
    object: words('appeal'),
    example: (form) => `The officer ${form} an appeal.`,
  }),
  ...each({ switch: 'switched', change: 'changed' }, 'mobilisation', 'none', {
    object: words('side allegiance'),
    example: (form) => `The brigade ${form} sides.`,
  }),
  ...each({ offer: 'offered', post: 'posted', put: 'put' }, 'call', 'none', {
    object: words('reward bounty'),
    example: (form) => `The state ${form} a bounty on the general.`,
  }),
  ...each({ give: 'gave' }, 'agreement', 'none', {
    object: words('go-ahead approval consent assent'),
    example: (form) => `The parliament ${form} its approval.`,
  }),
  ...each({ rise: 'rose' }, 'protest', 'none', {
    phrase: words('up'),
    example: (form) => `The prisoners ${form} up against the guards.`,
  }),
  ...each({ run: 'ran', stand: 'stood' }, 'other', 'none', {
    phrase: words('president presidency parliament office mayor governor election'),
    behind: 'for',
    example: (form) => `Two leaders ${form} for president.`,
  }),
  ...each({ head: 'headed' }, 'other', 'none', {
    phrase: words('poll'),
    behind: 'to',
    example: (form) => `Voters ${form} to the polls on Monday.`,
  }),
  ...each({ cast: 'cast' }, 'other', 'none', {
    object: words('ballot vote'),
    example: () => 'Thousands of people cast their ballots.',
  }),
  ...each({ strip: 'stripped', deprive: 'deprived' }, 'status', 'object', {
    phrase: words('autonomy status independence recognition citizenship nationality immunity membership statehood'),
    behind: 'of',
    example: (form) => `The parliament ${form} the region of its autonomy.`,
  }),
  ...each({ place: 'placed', put: 'put' }, 'control', 'object', {
    phrase: words('law curfew lockdown emergency'),
    behind: 'under',
    example: (form) => `The king ${form} the province under martial law.`,
  }),
  ...each({ leave: 'left' }, 'situation', 'object', {
    phrase: words('short destitute stranded'),
    example: (form) => `The flood ${form} the villagers short of food.`,
  }),
  ...each(
    {
      cause: 'caused',
      create: 'created',
      trigger: 'triggered',
      produce: 'produced',
      face: 'faced',
      suffer: 'suffered',
    },
    'situation',
    'none',
    {
      object: words('shortage scarcity famine blackout hardship starvation'),
      example: (form) => `The city ${form} shortages of food.`,
    },
  ),
]
