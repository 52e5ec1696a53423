/** Verbs by which a party puts others under pressure: call, threat, protest. */
import { row, type VerbTrigger } from './row.js'
import { captors, crowd, parties, sums, townsfolk } from './shared-classes.js'

export const demands: readonly VerbTrigger[] = [
  // calls
  row('push', 'sanctions', 'act', 'The party was pushed out of the talks.', {
    passive: true,
    near: ['talks'],
    preposition: ['from', 'of', 'out'],
  }),
  row('push', 'territory-taken', 'act', 'Troops pushed the rebels out of the valley.', {
    object: ['force', 'people', 'name'],
    preposition: ['from', 'of', 'out', 'back'],
  }),
  row('push', 'territory-taken', 'act', 'The rebels were pushed to the outskirts of the city.', {
    passive: true,
    object: ['force', 'people', 'name'],
    preposition: ['to', 'towards', 'into'],
  }),
  row('push', 'territory-taken', 'move', 'The brigade pushed into the stronghold.', {
    preposition: ['into', 'toward', 'towards'],
  }),
  row('push', 'opposition', 'speak', 'The minister pushed back against the plan.', {
    particle: 'back',
    preposition: ['against', 'on'],
    object: ['=plan', '=proposal', '=claim', '=idea', '=suggestion', '=criticism', '=demand', '=notion', '=call'],
  }),
  row('push', 'call', 'speak', 'The envoy pushed for a withdrawal.', { preposition: ['for'] }),
  row('push', 'call', 'speak', 'The envoy pushed the government to talk.', { says: ['order'], object: parties }),
  row('push', 'call', 'speak', 'The envoy is pushing to open the road.', { says: ['wish'], active: true }),
  row('press', 'territory-taken', 'move', 'The troops pressed into the enclave.', { preposition: ['into'] }),
  row('press', 'call', 'speak', 'The envoy pressed for a withdrawal.', { preposition: ['for'] }),
  row('press', 'call', 'speak', 'The envoy pressed both sides to talk.', { says: ['order'] }),
  row('call', 'ceasefire-violation', 'act', 'The rebels called off the truce.', { particle: 'off', object: ['truce'] }),
  row('press', 'call', 'speak', 'The envoy pressed both sides on the release of the prisoners.', {
    object: ['=side', '=party', '=government', '=leader', '=authority', '=faction'],
  }),
  ...Object.entries({
    prod: 'prodded',
    goad: 'goaded',
    nudge: 'nudged',
    cajole: 'cajoled',
    badger: 'badgered',
    adjure: 'adjured',
    enjoin: 'enjoined',
    caution: 'cautioned',
  }).map(([lemma, past]) =>
    row(lemma, 'call', 'speak', `The envoy ${past} the government to talk.`, { object: parties, says: ['order'] }),
  ),
  row('expect', 'call', 'speak', 'The ministry expects an apology.', {
    object: ['=apology', '=compensation', '=explanation'],
    active: true,
  }),
  row('call', 'mobilisation', 'act', 'The patrol called in an air strike.', {
    particle: 'in',
    object: ['force', 'platform', 'munition', '=team', '=strike', '=airstrike', '=support'],
  }),
  row('call', 'mobilisation', 'act', 'The state called up its reservists.', { particle: 'up', object: ['force'] }),
  row('call', 'call', 'speak', 'The council called for restraint.', { preposition: ['for', 'on', 'upon'] }),
  row('call', 'accusation', 'speak', 'The minister called the raid a crime.', { judged: true }),
  row('call', 'opposition', 'speak', 'The minister called the plan unrealistic.', { refused: true }),
  row('urge', 'call', 'speak', 'The union urged both sides to stop.'),
  row('demand', 'call', 'speak', 'The rebels demanded a withdrawal.'),
  row('recommend', 'call', 'speak', 'The minister recommended a withdrawal.'),
  row('plead', 'call', 'speak', 'The mayor pleaded for help.'),
  row('beg', 'call', 'speak', 'The residents begged for help.'),
  row('pressure', 'call', 'speak', 'The union pressured the president to leave.'),
  row('seek', 'displacement', 'undergo', 'The families sought refuge in the valley.', {
    object: ['=shelter', '=refuge', '=asylum', '=safety'],
  }),
  row('seek', 'talks', 'act', 'The king seeks a solution.', {
    object: ['=peace', '=settlement', '=solution', '=compromise', '=reconciliation', '=rapprochement'],
  }),
  row('seek', 'call', 'speak', 'The party sought a ban on the group.', {
    object: [
      '=ban',
      '=help',
      '=assistance',
      '=extradition',
      '=intervention',
      '=permission',
      'truce',
      'talks',
      '=aid',
      'relief',
      ...sums,
    ],
  }),
  row('want', 'call', 'speak', 'The rebels want the prisoners to be freed.', { transitive: true, active: true }),
  row('lobby', 'call', 'speak', 'The union lobbied for a truce.', { preposition: ['for'] }),
  row('propose', 'call', 'speak', 'The envoy proposed a meeting in the capital.', {
    object: ['talks', 'truce', 'pact', '=withdrawal', '=plan', '=solution', '=exchange'],
  }),
  row('petition', 'call', 'speak', 'The families petitioned the court.'),
  row('insist', 'call', 'speak', 'The rebels insisted on a withdrawal.', { preposition: ['on'] }),
  row('advise', 'call', 'speak', 'The embassy advised its citizens against the journey.', { preposition: ['against'] }),
  row('advise', 'call', 'speak', 'The embassy advised its citizens to leave.', { says: ['wish'] }),
  row('encourage', 'call', 'speak', 'The envoy encouraged both sides to talk.', { says: ['order'] }),
  row('appeal', 'call', 'speak', 'The agency appealed for help.'),
  row('ask', 'call', 'speak', 'The ministry asked its allies for help.', { says: ['wish'] }),
  row('request', 'call', 'speak', 'The state requested a meeting.', { unless: ['=anonymity'] }),
  row('invite', 'call', 'speak', 'The president invited observers.'),
  row('order', 'mobilisation', 'act', 'The president ordered 300 soldiers to the valley.', {
    object: ['force', 'people'],
    preposition: ['to', 'into'],
  }),
  row('order', 'call', 'speak', 'The president ordered a withdrawal.'),
  row('instruct', 'call', 'speak', 'The general instructed his troops to hold fire.'),
  row('implore', 'call', 'speak', 'The mayor implored the residents to leave.'),
  row('advocate', 'call', 'speak', 'The party advocated a withdrawal.'),
  row('exhort', 'call', 'speak', 'The leader exhorted the fighters to resist.'),
  row('entreat', 'call', 'speak', 'The mayor entreated the soldiers to leave.'),
  row('beseech', 'call', 'speak', 'The mayor has beseeched the soldiers to leave.'),
  row('counsel', 'call', 'speak', 'The envoy counselled patience.', { active: true }),
  row('solicit', 'call', 'speak', 'The group solicited donations.'),
  row('summon', 'call', 'speak', 'The leader summoned her supporters to leave.', { says: ['order'] }),
  row('tell', 'call', 'speak', 'The soldiers told the villagers to leave.', { says: ['order'] }),
  row('campaign', 'call', 'speak', 'The families campaigned for an inquiry.', { preposition: ['for'] }),
  row('clamour', 'call', 'speak', 'The residents clamoured for help.', { preposition: ['for'] }),
  row('clamor', 'call', 'speak', 'The residents clamored for help.', { preposition: ['for'] }),
  row('agitate', 'call', 'speak', 'The movement agitated for independence.', { preposition: ['for'] }),
  // threats
  row('threaten', 'threat', 'speak', 'The general threatened to bomb the dam.', {
    subject: ['force', 'people', 'name', 'rule', '=state', '=ministry', '=military', '=organisation', '=organization'],
    puts: 'intended',
  }),
  row('threaten', 'threat', 'speak', 'The cartel threatened to kill ten judges.', {
    says: ['own-deed'],
    puts: 'intended',
  }),
  row('warn', 'call', 'speak', 'The envoy warned both sides against the plan.', {
    object: parties,
    preposition: ['against'],
  }),
  row('warn', 'call', 'speak', 'The army warned the residents to leave.', { says: ['order'] }),
  row('warn', 'threat', 'speak', 'The general warned that he would attack.', {
    says: ['own-deed', 'noun'],
    puts: 'intended',
  }),
  row('vow', 'threat', 'speak', 'The leader vowed to avenge the dead.', { puts: 'intended' }),
  row('swear', 'threat', 'speak', 'The rebels have sworn that they will take the town.', {
    says: ['own-deed'],
    puts: 'intended',
  }),
  row('point', 'accusation', 'speak', 'All indications point to the rebels.', {
    subject: ['=indication', '=evidence', '=sign', '=finding'],
    preposition: ['to', 'at', 'towards'],
  }),
  row('point', 'threat', 'weapon', 'The men were pointing rifles at the guards.', {
    object: ['=rifle', '=gun', '=weapon', '=pistol'],
  }),
  row('reserve', 'threat', 'speak', 'The army reserves the right to strike back.', {
    object: ['=right'],
    puts: 'intended',
  }),
  row('dare', 'threat', 'speak', 'The premier dared his neighbour to strike again.', {
    object: parties,
    says: ['order'],
  }),
  row('menace', 'threat', 'speak', 'The gunmen menaced the villagers.'),
  row('intimidate', 'threat', 'speak', 'The gunmen intimidated the villagers.'),
  // protests
  row('pelt', 'protest', 'act', 'The crowd pelted the police with stones.'),
  row('protest', 'opposition', 'speak', 'The ministry protested the overflight.', {
    object: ['=overflight', '=move', '=decision', '=incursion', '=violation'],
  }),
  row('protest', 'opposition', 'speak', 'The minister protested the tariffs.', {
    subject: ['name', 'rule', '=minister', '=ministry', '=ambassador'],
    transitive: true,
  }),
  row('protest', 'protest', 'act', 'Thousands protested in the capital.'),
  row('demonstrate', 'protest', 'act', 'Students demonstrated against the war.', {
    subject: ['people'],
    objectless: true,
  }),
  row('revolt', 'protest', 'act', 'The prisoners revolted.'),
  row('rebel', 'protest', 'act', 'The prisoners have rebelled.', {
    objectless: true,
    subject: ['people', 'force', 'name'],
  }),
  row('shout', 'protest', 'act', 'The students shouted slogans.', { object: ['=slogan'] }),
  row('riot', 'protest', 'act', 'Prisoners rioted.'),
  row('mutiny', 'protest', 'act', 'Inmates mutinied on Sunday.'),
  row('gather', 'talks', 'act', 'The ministers and envoys gathered in the capital.', {
    subject: ['=minister', '=leader', '=delegate', '=diplomat', '=negotiator', '=envoy', '=president', '=mediator'],
    preposition: ['in', 'at', 'for'],
    objectless: true,
  }),
  row('gather', 'protest', 'act', 'Protesters gathered outside the embassy.', {
    subject: [...crowd, '=crowd', '=opponent', '=supporter', '=activist'],
  }),
  row('gather', 'protest', 'move', 'Hundreds of students gathered outside the ministry.', {
    subject: ['people'],
    preposition: ['outside'],
  }),
  row('chant', 'protest', 'act', 'The students were chanting slogans.', { object: ['=slogan'] }),
  // *poured into the streets, thronged the square*
  ...Object.entries({
    throng: 'thronged',
    flock: 'flocked to',
    pour: 'poured into',
    flood: 'flooded',
    surge: 'surged into',
    spill: 'spilled into',
    swarm: 'swarmed into',
    pack: 'packed',
    fill: 'filled',
  }).map(([lemma, past]) =>
    row(lemma, 'protest', 'mutual', `Thousands of people ${past} the square.`, {
      subject: townsfolk,
      object: ['=street', '=square', '=avenue', '=boulevard', '=plaza', '=roundabout'],
      ...(past.includes(' ') ? { preposition: ['into', 'onto', 'to', 'through'] } : {}),
    }),
  ),
  ...Object.entries({ heckle: 'heckled', jeer: 'jeered', boo: 'booed' }).map(([lemma, past]) =>
    row(lemma, 'protest', 'act', `The crowd ${past} the minister.`, { subject: townsfolk }),
  ),
  row('rally', 'support', 'speak', 'The party rallied behind the president.', { preposition: ['behind', 'around'] }),
  row('rally', 'protest', 'act', 'Thousands of people rallied in the capital.', { subject: ['people', 'name'] }),
  row('march', 'capture', 'act', 'The militia marched the villagers to a camp.', {
    object: ['people', 'captive'],
    subject: captors,
  }),
  row('march', 'territory-taken', 'move', 'Troops marched into the suburb.', {
    subject: ['force'],
    preposition: ['into', 'on', 'toward', 'towards'],
  }),
  row('march', 'protest', 'act', 'Some 500 Albanians marched in the city.', { subject: ['name'] }),
  row('march', 'protest', 'act', 'Thousands marched through the city.', { subject: ['people'] }),
  row('picket', 'protest', 'act', 'The students picketed the embassy.'),
]
