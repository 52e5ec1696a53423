/** Verbs of meetings and mediation, and of people and bodies handed over: talks, exchange. */
import { row, type VerbTrigger } from './row.js'
import { aidThings, arms, forTalks, parties, persons, posts, remainsOf, townsfolk } from './shared-classes.js'

/** States, bodies and groups as what is founded. */
const bodies = [
  'force',
  'rule',
  'proper',
  '=state',
  '=republic',
  '=council',
  '=organisation',
  '=organization',
  '=movement',
  '=party',
  '=authority',
  '=caliphate',
  '=emirate',
  '=administration',
  '=zone',
  '=court',
  '=body',
  '=alliance',
  '=regime',
  '=colony',
  '=office',
  '=region',
] as const

export const talks: readonly VerbTrigger[] = [
  // talks
  row('establish', 'territory-taken', 'act', 'The army established control over the valley.', {
    object: ['=control', '=bridgehead', '=foothold'],
  }),
  row('establish', 'ceasefire', 'act', 'The plan established a truce.', { object: ['truce'] }),
  row('establish', 'talks', 'act', 'The two sides established a joint committee.', { object: forTalks }),
  row('establish', 'mobilisation', 'act', 'The army established a base near the bridge.', { object: posts }),
  row('establish', 'talks', 'mutual', 'The two sides established contacts.', {
    object: ['talks', '=relation', '=tie'],
  }),
  row('establish', 'status', 'act', 'The council was established after the war.', {
    object: bodies,
  }),
  row('create', 'talks', 'act', 'The two sides created a joint committee.', { object: forTalks }),
  row('form', 'talks', 'act', 'The two sides formed a joint committee.', { object: forTalks }),
  row('form', 'agreement', 'mutual', 'The factions formed an alliance.', { object: ['=alliance', '=coalition'] }),
  row('meet', 'threat', 'speak', 'A raid will be met with force.', {
    ahead: true,
    passive: true,
    preposition: ['with', 'by'],
    object: ['=force', '=response', '=retaliation', '=reprisal', '=fire', '=resistance', '=consequence'],
    puts: 'affirmed',
  }),
  row('meet', 'opposition', 'speak', 'The plan met with resistance.', {
    subject: ['pact', '=plan', '=proposal', '=idea', '=offer', '=move', '=decision', '=deployment', '=bid', '=attempt'],
    preposition: ['with'],
    object: ['=resistance', '=opposition', '=refusal', '=silence'],
  }),
  row('meet', 'clash', 'move', 'The army met stiff resistance near the bridge.', {
    object: ['=resistance', '=gunfire'],
    subject: ['force', 'platform', 'equipment', 'proper'],
    active: true,
  }),
  row('meet', 'talks', 'mutual', 'The ministers met in the capital.', {
    active: true,
    unless: [
      '=demand',
      '=condition',
      '=need',
      '=requirement',
      '=deadline',
      '=target',
      '=resistance',
      '=opposition',
      '=goal',
      '=fate',
      '=challenge',
      '=disaster',
      '=threat',
      '=obligation',
      '=standard',
      '=criterion',
      '=expectation',
      '=end',
      '=death',
    ],
  }),
  ...Object.entries({
    parley: 'parleyed',
    haggle: 'haggled',
    bargain: 'bargained',
    huddle: 'huddled',
    deliberate: 'deliberated',
    converse: 'conversed',
    caucus: 'caucused',
  }).map(([lemma, past]) =>
    row(lemma, 'talks', 'mutual', `The envoys ${past} with the rebels for days.`, {
      subject: [...parties, '=delegation', '=negotiator', '=council'],
    }),
  ),
  row('sit', 'talks', 'mutual', 'The rebels sat down with the government on Monday.', {
    particle: 'down',
    subject: [...parties, '=delegation', '=faction'],
    preposition: ['with', 'for', 'at'],
  }),
  row('sit', 'talks', 'mutual', 'The two delegations sat down on Monday.', {
    particle: 'down',
    subject: ['=delegation', '=negotiator', '=side', '=faction', '=government', '=party', '=foe', '=rival'],
  }),
  row('shuttle', 'talks', 'act', 'The envoy shuttled between the two capitals.', { preposition: ['between'] }),
  row('arbitrate', 'talks', 'act', 'The elders arbitrated between the clans.'),
  row('intercede', 'talks', 'act', 'The bishop interceded with the rebels.'),
  row('conciliate', 'talks', 'act', 'The bishop conciliated the clans.'),
  row('chair', 'talks', 'act', 'The envoy chaired the talks.', { object: ['talks', ...forTalks] }),
  ...Object.entries({ reconvene: 'reconvened', adjourn: 'adjourned' }).map(([lemma, past]) =>
    row(lemma, 'talks', 'mutual', `On Monday the negotiators ${past}.`, {
      unless: ['=trial', '=hearing', '=case', '=game', '=match'],
    }),
  ),
  row('confer', 'talks', 'mutual', 'The ministers conferred in the capital.'),
  row('consult', 'talks', 'mutual', 'The ministers consulted their allies.'),
  row('negotiate', 'talks', 'mutual', 'The parties negotiated for days.'),
  row('talk', 'talks', 'mutual', 'The government talked with the rebels.', {
    object: ['people', 'force', 'rule', 'name', '=counterpart', '=colleague', '=side'],
    unless: ['=reporter', '=journalist'],
    preposition: ['with', 'to'],
  }),
  row('talk', 'talks', 'mutual', 'The rebels are willing to talk.', { bare: true }),
  row('speak', 'opposition', 'speak', 'The mayor spoke out against the raids.', {
    particle: 'out',
    preposition: ['against'],
  }),
  row('speak', 'talks', 'mutual', 'The premier spoke with his counterpart.', {
    object: ['people', 'force', 'rule', 'name', '=counterpart', '=colleague', '=side'],
    preposition: ['with'],
  }),
  row('phone', 'talks', 'mutual', 'The premier phoned his counterpart.', { transitive: true }),
  row('telephone', 'talks', 'mutual', 'The premier telephoned his counterpart.', { transitive: true }),
  row('discuss', 'talks', 'mutual', 'The leaders discussed the crisis.', {
    unless: ['=it', '=this', '=that', '=detail', '=what'],
  }),
  row('visit', 'talks', 'act', 'The envoy visited the region.'),
  row('tour', 'talks', 'act', 'The envoy toured the region.', { object: ['ground', 'name', '=country', '=site'] }),
  row('host', 'talks', 'act', 'The city hosted the negotiations.', { object: ['talks'] }),
  row('resume', 'talks', 'mutual', 'The two sides resumed their contacts.', {
    object: ['=contact', '=tie', '=relation'],
  }),
  row('convene', 'talks', 'act', 'The council convened on Monday.'),
  row('brief', 'talks', 'act', 'The envoy briefed the council.', { transitive: true }),
  row('debate', 'talks', 'mutual', 'The council debated the crisis.'),
  // people and bodies handed over
  row('exchange', 'clash', 'mutual', 'The two sides exchanged fire.', {
    object: ['munition', '=blow', '=shot', '=gunshot'],
  }),
  row('exchange', 'exchange', 'mutual', 'The two sides exchanged prisoners on Monday.', {
    object: ['captive', 'people'],
  }),
  row('free', 'exchange', 'act', 'The rebels freed two hostages.', {
    object: ['people', 'captive', 'force', '=agent'],
  }),
  row('free', 'territory-taken', 'act', 'Troops freed the village.', { object: ['ground', 'name'] }),
  row('hand', 'territory-lost', 'act', 'The army handed over two villages.', { object: ['ground'], particle: 'over' }),
  row('hand', 'exchange', 'act', 'On Monday rebels handed over the remains.', {
    object: ['captive', 'people', 'bomber', '=fugitive'],
    particle: 'over',
  }),
  row('hand', 'weapons', 'act', 'The rebels handed over their rifles.', {
    object: arms,
    particle: 'over',
  }),
  row('hand', 'aid', 'act', 'Doctors handed over two tons of medicine.', {
    object: ['relief', '=ton', '=tonne'],
    particle: 'over',
  }),
  row('hand', 'exchange', 'act', 'The rebels handed back two prisoners.', {
    object: ['captive', 'people'],
    particle: 'back',
  }),
  row('hand', 'exchange', 'act', 'The rebels handed the prisoners to the army.', { object: ['captive'] }),
  row('pay', 'threat', 'undergo', 'The rebels will pay dearly for it.', {
    ahead: true,
    preposition: ['dearly'],
    puts: 'affirmed',
  }),
  row('pay', 'threat', 'undergo', 'The rebels will pay a heavy price.', {
    ahead: true,
    object: ['=price'],
    puts: 'affirmed',
  }),
  row('pay', 'exchange', 'act', 'The company has paid a ransom.', { object: ['=ransom'] }),
  row('let', 'aid', 'act', 'The army let food into the town.', {
    object: [...aidThings, '=convoy', '=truck', '=lorry'],
    preposition: ['through', 'in', 'into'],
  }),
  row('let', 'exchange', 'act', 'The army let go eleven fighters.', { particle: 'go' }),
  row('let', 'exchange', 'act', 'The rebels let two hostages go.', { object: ['captive'] }),
  row('let', 'exchange', 'act', 'The rebels let out two students.', { particle: 'out', object: persons }),
  row('release', 'strike', 'weapon', 'The jet released two bombs over the valley.', {
    object: ['=bomb', '=missile', '=rocket', '=munition', '=torpedo', '=barrel'],
  }),
  row('release', 'aid', 'act', 'The union released 50 million euros for the camp.', {
    object: ['relief', '=dollar', '=euro', '=$', '=£', '=€'],
  }),
  row('release', 'exchange', 'act', 'The group released two hostages.', {
    object: ['people', 'captive', 'force', 'proper'],
  }),
  row('swap', 'exchange', 'mutual', 'The parties swapped detainees.', { object: ['captive', 'people'] }),
  row('retrieve', 'deaths', 'find', 'Teams retrieved two bodies from the river.', {
    object: remainsOf,
    preposition: ['from'],
  }),
  row('retrieve', 'exchange', 'act', 'Teams retrieved the bodies.', { object: ['captive', '=dead', '=fallen'] }),
  row('turn', 'attack', 'weapon', 'The soldiers turned their guns on the crowd.', {
    object: ['=gun', '=weapon', '=rifle', '=fire', '=artillery', '=cannon'],
    preposition: ['on', 'against', 'upon'],
  }),
  row('turn', 'attack', 'act', 'The militia turned on its allies.', {
    particle: 'on',
    object: ['people', 'force', '=ally'],
    subject: ['force', '=mob', '=crowd'],
    active: true,
  }),
  row('turn', 'exchange', 'act', 'The rebels turned over two prisoners.', {
    object: ['captive', '=suspect', '=fugitive', 'people', '=they'],
    particle: 'over',
  }),
  row('turn', 'weapons', 'act', 'The rebels turned in their rifles.', { object: arms, particle: 'in' }),
  row('turn', 'weapons', 'act', 'The rebels turned over their rifles.', { object: arms, particle: 'over' }),
  row('turn', 'protest', 'act', 'Thousands of people turned out for the vigil.', {
    particle: 'out',
    subject: townsfolk,
    preposition: ['for', 'on', 'onto', 'at', 'against'],
  }),
  row('turn', 'opposition', 'speak', 'The guards turned the inspectors away.', {
    particle: 'away',
    object: ['people'],
  }),
  row('turn', 'opposition', 'speak', 'The rebels turned down the offer.', {
    particle: 'down',
    object: ['=offer', '=request', '=proposal', '=demand', '=plan', '=invitation', '=deal'],
  }),
  row('pardon', 'exchange', 'act', 'The president pardoned two prisoners.'),
  row('parole', 'exchange', 'act', 'The court paroled two prisoners.'),
]
