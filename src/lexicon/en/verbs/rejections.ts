/**
 * Verbs by which a party is against something: rejects, criticizes, doubts, walks away, stands in the way (opposition).
 * Those with other senses of the war stand beside these senses, in the files of force and of ground.
 */
import { row, rowsOf, type VerbTrigger, type Wanted } from './row.js'
import { anger, speakers } from './shared-classes.js'
import { claims, efforts, plans } from './sides.js'

/** What is offered, asked, decided or done, as what a party speaks against. */
const matters: readonly Wanted[] = [
  ...plans,
  ...claims,
  ...'statement comment remark speech criticism attack strike raid bombing killing arrest detention ruling verdict'
    .split(' ')
    .map((noun): Wanted => `=${noun}`),
  ...'election vote referendum law bill measure tactic campaign offensive war treatment handling conduct visit record role'
    .split(' ')
    .map((noun): Wanted => `=${noun}`),
]
/** What is left or kept away from in protest. */
const sittings: readonly Wanted[] = [
  'talks',
  ...'forum assembly congress vote election parliament council committee commission hearing ceremony process inauguration'
    .split(' ')
    .map((noun): Wanted => `=${noun}`),
]

export const rejections: readonly VerbTrigger[] = [
  // harsh words, whatever of
  ...rowsOf('opposition', 'speak', {
    upbraid: 'The minister upbraided the ambassador.',
    lampoon: 'The newspapers lampooned the minister.',
    belittle: 'The leader belittled the plan.',
    bemoan: 'The envoy bemoaned the lack of help.',
    bewail: 'The envoy bewailed the lack of help.',
    denigrate: 'The leader denigrated the plan.',
    disapprove: 'The neighbour disapproved of the plan.',
    impugn: 'The minister impugned the findings of the report.',
    demur: 'The envoy demurred on Monday.',
    stonewall: 'The ministry stonewalled the inspectors.',
    rubbish: 'The general rubbished the report.',
    debunk: 'The general debunked the report.',
  }),
  ...rowsOf(
    'opposition',
    'speak',
    {
      slate: 'The senator slated the decision.',
      assail: 'The senator assailed the decision.',
      savage: 'The senator savaged the decision.',
      pan: 'The senator panned the decision.',
      trash: 'The senator trashed the decision.',
      skewer: 'The senator skewered the decision.',
      challenge: 'The ministry challenged the report.',
      doubt: 'The ministry doubted the report.',
      query: 'The ministry queried the report.',
      discount: 'The ministry discounted the report.',
      discredit: 'The ministry discredited the report.',
      nix: 'The president nixed the plan.',
      overrule: 'The president overruled the decision.',
      disregard: 'The rebels disregarded the order.',
      disobey: 'The rebels disobeyed the order.',
      shelve: 'The president shelved the plan.',
    },
    { subject: speakers, object: ['name', ...matters], active: true },
  ),
  // words against something, behind a preposition
  ...rowsOf(
    'opposition',
    'speak',
    {
      inveigh: 'The leader inveighed against the plan.',
      fulminate: 'The leader fulminated against the plan.',
      thunder: 'The leader thundered against the plan.',
      rage: 'The leader raged against the plan.',
      remonstrate: 'The mayor remonstrated against the plan.',
    },
    { subject: speakers, preposition: ['against', 'with'] },
  ),
  ...rowsOf(
    'opposition',
    'speak',
    {
      fume: 'The minister fumed at the decision.',
      seethe: 'The minister seethed over the decision.',
      bridle: 'The minister bridled at the plan.',
      recoil: 'The union recoiled at the plan.',
      chafe: 'The villagers chafed at the order.',
      jib: 'The general jibbed at the plan.',
      sneer: 'The leader sneered at the plan.',
      jeer: 'The leader jeered at the plan.',
      grumble: 'The officers grumbled about the plan.',
      gripe: 'The officers griped about the plan.',
      grouse: 'The officers groused about the plan.',
      quibble: 'The officers quibbled over the plan.',
      quarrel: 'The two ministers quarrelled over the plan.',
      bicker: 'The two ministers bickered over the plan.',
      squabble: 'The two ministers squabbled over the plan.',
      wrangle: 'The two ministers wrangled over the plan.',
    },
    { subject: speakers, preposition: [...anger, 'about', 'over'] },
  ),
  row('differ', 'opposition', 'mutual', 'The two ministers differed over the plan.', {
    subject: speakers,
    preposition: ['over', 'on'],
  }),
  // away with it
  row('brush', 'opposition', 'speak', 'The minister brushed aside the plan.', { particle: 'aside' }),
  row('brush', 'opposition', 'speak', 'The minister brushed off the plan.', { particle: 'off' }),
  row('wave', 'opposition', 'speak', 'The minister waved aside the plan.', { particle: 'aside' }),
  row('wave', 'opposition', 'speak', 'The minister waved away the plan.', { particle: 'away' }),
  row('shrug', 'opposition', 'speak', 'The minister shrugged off the plan.', { particle: 'off' }),
  row('laugh', 'opposition', 'speak', 'The minister laughed off the plan.', { particle: 'off' }),
  row('bat', 'opposition', 'speak', 'The minister batted away the plan.', { particle: 'away' }),
  row('come', 'opposition', 'speak', 'The party came out against the plan.', {
    particle: 'out',
    preposition: ['against'],
    subject: speakers,
  }),
  row('walk', 'opposition', 'speak', 'The delegation walked out of the talks.', {
    particle: 'out',
    subject: [...speakers, '=delegation', '=delegate', '=negotiator'],
    unless: ['=house', '=home', '=prison'],
  }),
  ...rowsOf(
    'opposition',
    'speak',
    {
      quit: 'The rebels have quit the talks.',
      skip: 'The rebels skipped the talks.',
    },
    { subject: speakers, object: sittings },
  ),
  row('stay', 'opposition', 'speak', 'The rebels stayed away from the talks.', {
    particle: 'away',
    subject: speakers,
    preposition: ['from'],
    object: sittings,
  }),
  // in the way of it
  ...rowsOf(
    'opposition',
    'speak',
    {
      stymie: 'The militia stymied the talks.',
      impede: 'The militia impeded the talks.',
      stall: 'The militia stalled the talks.',
      imperil: 'The raid imperilled the talks.',
      endanger: 'The raid endangered the talks.',
      scupper: 'The raid scuppered the talks.',
      doom: 'The raid doomed the talks.',
      overshadow: 'The raid overshadowed the talks.',
      complicate: 'The raid has complicated the talks.',
      sour: 'The raid soured the talks.',
    },
    { object: [...efforts, '=hope'] },
  ),
  // what was agreed or ordered, undone
  ...rowsOf(
    'opposition',
    'speak',
    {
      annul: 'The parliament annulled the treaty.',
      abrogate: 'The parliament abrogated the treaty.',
      rescind: 'The parliament rescinded the decision.',
      revoke: 'The parliament revoked the decision.',
      repeal: 'The parliament repealed the law.',
      scrap: 'The president scrapped the treaty.',
      overturn: 'The court overturned the decision.',
      override: 'The parliament overrode the veto.',
    },
    { object: ['pact', '=veto', '=ban', '=decree', '=order', '=ruling', '=law', '=bill', '=mandate', ...plans] },
  ),
]
