/**
 * Verbs by which a party blames (accusation) or threatens (threat), beside those of sides.ts and demands.ts.
 *
 * What a party *will* do to another is a threat where the verb says no deed of its own: *will pay dearly, will not tolerate*.
 */
import { row, rowsOf, type VerbTrigger, type Wanted } from './row.js'
import { parties, speakers } from './shared-classes.js'

/** What a party that is hit announces. */
const answersToCome: readonly Wanted[] =
  'retaliation revenge vengeance response reprisal retribution punishment payback consequence war bloodshed jihad annihilation reckoning'
    .split(' ')
    .map((noun): Wanted => `=${noun}`)
/** Force, as what is hinted at. */
const force: readonly Wanted[] =
  'action force strike war retaliation intervention attack invasion offensive escalation reprisal response option'
    .split(' ')
    .map((noun): Wanted => `=${noun}`)
/** Groups and deeds that it is a reproach to help or to hide. */
const wrong: readonly Wanted[] = [
  'force',
  '=terrorism',
  '=terror',
  '=extremism',
  '=violence',
  '=hatred',
  '=unrest',
  '=discord',
  '=division',
  '=chaos',
  '=instability',
  '=conflict',
  '=tension',
  '=fear',
  '=rebellion',
  '=insurgency',
  '=coup',
  '=separatism',
  '=strife',
  '=flame',
  '=crime',
  '=atrocity',
  '=genocide',
]
/** What is made up, kept dark or bent. */
const truths: readonly Wanted[] =
  'evidence fact truth incident crime atrocity massacre abuse record document report figure data video footage image toll identity casualty loss result vote'
    .split(' ')
    .map((noun): Wanted => `=${noun}`)

export const menaces: readonly VerbTrigger[] = [
  // blame
  row('finger', 'accusation', 'speak', 'The report fingered two officers.', { object: parties }),
  row('scapegoat', 'accusation', 'speak', 'The leader scapegoated the migrants.'),
  row('demonise', 'accusation', 'speak', 'The leader demonised the migrants.'),
  row('demonize', 'accusation', 'speak', 'The leader demonized the migrants.'),
  row('smear', 'accusation', 'speak', 'The newspapers smeared the minister.', { object: parties }),
  row('slander', 'accusation', 'speak', 'The newspapers slandered the minister.'),
  row('defame', 'accusation', 'speak', 'The newspapers defamed the minister.'),
  row('collude', 'accusation', 'mutual', 'The police colluded with the cartel.', { subject: speakers }),
  row('connive', 'accusation', 'mutual', 'The police connived with the cartel.', { subject: speakers }),
  row('conspire', 'accusation', 'mutual', 'The police conspired with the cartel.', { subject: speakers }),
  row('abet', 'accusation', 'speak', 'The police abetted the cartel.'),
  row('foment', 'accusation', 'speak', 'The neighbour fomented the rebellion.'),
  row('instigate', 'accusation', 'speak', 'The neighbour instigated the rebellion.'),
  row('stoke', 'accusation', 'speak', 'The neighbour stoked the tension.', { object: wrong, subject: speakers }),
  row('fuel', 'accusation', 'speak', 'The neighbour fuelled the conflict.', { object: wrong, subject: speakers }),
  row('fan', 'accusation', 'speak', 'The neighbour fanned the flames.', { object: wrong, subject: speakers }),
  row('sow', 'accusation', 'speak', 'The neighbour has sown discord.', { object: wrong }),
  row('exploit', 'accusation', 'speak', 'The militia exploited the crisis.', { subject: parties, transitive: true }),
  row('harbour', 'accusation', 'speak', 'The neighbour has harboured terrorists.', { object: wrong }),
  row('harbor', 'accusation', 'speak', 'The neighbour has harbored terrorists.', { object: wrong }),
  row('sponsor', 'accusation', 'speak', 'The neighbour sponsors terrorism.', { object: wrong }),
  row('condone', 'accusation', 'speak', 'The neighbour condoned terrorism.'),
  row('fabricate', 'accusation', 'speak', 'The ministry fabricated the evidence.'),
  row('concoct', 'accusation', 'speak', 'The ministry concocted the evidence.'),
  row('falsify', 'accusation', 'speak', 'The ministry falsified the evidence.'),
  row('doctor', 'accusation', 'speak', 'The ministry has doctored the footage.', { object: truths }),
  row('distort', 'accusation', 'speak', 'The ministry distorted the facts.', { object: truths }),
  row('conceal', 'accusation', 'speak', 'The ministry concealed the evidence.', { object: truths, subject: speakers }),
  row('whitewash', 'accusation', 'speak', 'The ministry whitewashed the crimes.'),
  row('cover', 'accusation', 'speak', 'The ministry covered up the massacre.', { particle: 'up', object: truths }),
  row('mislead', 'accusation', 'speak', 'The ministry has misled the public.'),
  row('deceive', 'accusation', 'speak', 'The ministry deceived the public.'),
  row('lie', 'accusation', 'speak', 'The ministry lied about the raid.', {
    subject: speakers,
    preposition: ['about'],
  }),
  row('lie', 'accusation', 'speak', 'The ministry was lying.', { subject: parties, form: 'ing', bare: true }),
  ...rowsOf(
    'accusation',
    'speak',
    {
      bribe: 'The ministry bribed the voters.',
      cheat: 'The ministry cheated the voters.',
      defraud: 'The ministry defrauded the voters.',
      hoodwink: 'The ministry hoodwinked the voters.',
      dupe: 'The ministry duped the voters.',
      swindle: 'The ministry swindled the voters.',
      scam: 'The ministry scammed the voters.',
    },
    { object: ['people', 'name', 'force', 'rule', '=guard', '=voter', '=official', '=judge', '=witness', '=deputy'] },
  ),
  row('betray', 'accusation', 'speak', 'The president betrayed his allies.', { object: speakers }),
  row('meddle', 'accusation', 'speak', 'The neighbour meddled in the vote.'),
  row('interfere', 'accusation', 'speak', 'The neighbour interfered in the vote.', { subject: speakers }),
  row('trample', 'accusation', 'speak', 'The regime trampled on the constitution.', {
    object: ['=constitution', '=law', '=right', '=sovereignty', '=principle', '=freedom', '=dignity'],
    preposition: ['on', 'upon'],
  }),
  row('overstep', 'accusation', 'speak', 'The mission overstepped its mandate.'),
  row('transgress', 'accusation', 'speak', 'The army transgressed the law of war.'),
  row('plot', 'accusation', 'speak', 'The officers plotted against the president.', { preposition: ['against'] }),
  row('spy', 'accusation', 'speak', 'The engineer spied for the neighbour.', { preposition: ['for', 'on'] }),
  row('embezzle', 'accusation', 'speak', 'The general embezzled the funds.'),
  // threats
  row('promise', 'threat', 'speak', 'The militia promised revenge.', { object: answersToCome }),
  row('hint', 'threat', 'speak', 'The neighbour hinted at a military action.', { preposition: ['at'], object: force }),
  row('brandish', 'threat', 'weapon', 'The men brandished their rifles.'),
  row('blackmail', 'threat', 'speak', 'The militia blackmailed the villagers.'),
  row('bully', 'threat', 'speak', 'The militia bullied the villagers.', { object: parties }),
  row('hesitate', 'threat', 'speak', 'The army will not hesitate to strike.', { ahead: true, puts: 'affirmed' }),
  row('sit', 'threat', 'speak', 'The army will not sit idly by.', {
    ahead: true,
    preposition: ['idly', 'by'],
    puts: 'affirmed',
  }),
  row('answer', 'threat', 'speak', 'The army will answer every attack.', {
    ahead: true,
    object: ['=attack', '=shot', '=strike', '=raid', '=fire', '=provocation', '=aggression', '=violation'],
  }),
  row('avenge', 'threat', 'speak', 'The militia will avenge its leader.', { ahead: true }),
  row('punish', 'threat', 'speak', 'The army will punish the rebels.', { ahead: true, object: parties }),
]
