/**
 * Verbs of what parties do with or to one another without force: ceasefire, ceasefire-violation, agreement,
 * talks, exchange, sanctions, aid.
 */
import { row, type VerbTrigger } from './row.js'
import {
  aidThings,
  arms,
  body,
  carried,
  dwellers,
  forTalks,
  gathering,
  parties,
  persons,
  posts,
  remainsOf,
  sums,
  townsfolk,
  trade,
} from './shared-classes.js'

/** Lines that are broken through. */
const lines = [
  '=line',
  '=defence',
  '=defense',
  '=siege',
  '=blockade',
  '=encirclement',
  '=perimeter',
  '=cordon',
  '=fence',
  '=wall',
  '=barrier',
] as const
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
/** What binds states: whoever breaks it is blamed. */
const norms = ['=treaty', '=convention', '=charter', '=law', '=embargo', '=ban', '=sanction', '=resolution'] as const

export const dealings: readonly VerbTrigger[] = [
  // truces kept and broken
  row('break', 'injuries', 'act', 'The guards broke his arm.', { object: body }),
  row('break', 'attack', 'act', 'The rebels broke the defence lines of the army.', { object: lines }),
  row('break', 'attack', 'act', 'The rebels broke through the lines of the army.', {
    object: lines,
    particle: 'through',
  }),
  row('break', 'attack', 'move', 'Gunmen broke into the prison.', {
    preposition: ['into'],
    subject: ['force', 'people', 'name'],
    near: ['ground', 'structure'],
    objectless: true,
  }),
  row('break', 'attack', 'act', 'Police broke up a protest.', { particle: 'up', object: [...gathering, '=sit-in'] }),
  row('break', 'destruction', 'act', 'The blast broke the windows of a school.', {
    object: ['=window', '=windowpane', '=door', '=glass'],
  }),
  row('break', 'destruction', 'undergo', 'A fire broke out at the depot.', {
    subject: ['=fire', '=blaze', '=inferno'],
  }),
  row('break', 'accusation', 'act', 'The company broke the embargo.', { object: [...norms] }),
  row('break', 'ceasefire-violation', 'act', 'The militia broke the truce.', { object: ['truce', 'pact'] }),
  row('break', 'ceasefire-violation', 'act', 'The army broke the truce four minutes later.', { near: ['truce'] }),
  row('break', 'ceasefire-violation', 'undergo', 'The truce broke down.', { subject: ['truce'] }),
  row('break', 'sanctions', 'act', 'The state broke its relations with the regime.', {
    object: ['=relation', '=tie', '=link', '=allegiance'],
  }),
  row('breach', 'attack', 'act', 'The rebels breached the defences of the army.', { object: lines }),
  row('breach', 'destruction', 'act', 'A blast breached the dam.', {
    object: ['=dam', '=dyke', '=dike', '=levee', '=embankment', '=hull', '=pipeline', '=reservoir'],
  }),
  row('breach', 'accusation', 'speak', 'The ship breached an embargo.', { object: [...norms] }),
  row('breach', 'ceasefire-violation', 'act', 'The army breached the ceasefire.', { object: ['truce', 'pact'] }),
  row('contravene', 'ceasefire-violation', 'act', 'The army contravened the truce.', { object: ['truce'] }),
  row('contravene', 'accusation', 'speak', 'The flight contravened the treaty.', { object: [...norms] }),
  row('flout', 'ceasefire-violation', 'act', 'The army flouted the truce.', { object: ['truce'] }),
  row('flout', 'accusation', 'speak', 'The flight flouted the treaty.', { object: [...norms] }),
  row('infringe', 'ceasefire-violation', 'act', 'The army infringed the truce.', { object: ['truce'] }),
  row('infringe', 'accusation', 'speak', 'The flight infringed the treaty.', { object: [...norms] }),
  row('violate', 'abuse', 'act', 'The soldiers violated two women.', {
    object: ['people', 'captive', '=anyone', '=anybody'],
  }),
  row('violate', 'accusation', 'speak', 'The flight violated the treaty.', {
    object: [...norms],
  }),
  row('violate', 'ceasefire-violation', 'act', 'Both sides violated the truce.', { object: ['truce', 'pact'] }),
  row('violate', 'ceasefire-violation', 'act', 'The army violated the truce four minutes later.', { near: ['truce'] }),
  row('violate', 'accusation', 'speak', 'The flight violated the sovereignty of the republic.', {
    object: ['=sovereignty', '=airspace', '=law', '=right', '=resolution', '=constitution', '=border'],
  }),
  row('crumble', 'ceasefire-violation', 'undergo', 'The truce crumbled.', { subject: ['truce'] }),
  row('crumble', 'destruction', 'undergo', 'The bridge crumbled on Monday.', { subject: ['structure'] }),
  row('observe', 'ceasefire', 'act', 'Both armies observed the truce.', {
    object: ['truce'],
    negatedKind: 'ceasefire-violation',
  }),
  row('respect', 'ceasefire', 'act', 'The rebels respected the truce.', {
    object: ['truce'],
    negatedKind: 'ceasefire-violation',
  }),
  row('cease', 'ceasefire', 'act', 'Both armies ceased hostilities at noon.', {
    object: [
      '=fire',
      '=hostility',
      '=attack',
      '=bombardment',
      '=shelling',
      '=operation',
      '=raid',
      '=strike',
      '=fighting',
    ],
  }),
  row('disengage', 'ceasefire', 'mutual', 'The two armies disengaged on Monday.', {
    subject: ['force', 'name', '=side'],
  }),
  // agreements
  row('restore', 'territory-taken', 'act', 'The army restored control over the town.', { object: ['=control'] }),
  row('restore', 'aid', 'act', 'Engineers restored water to the city.', {
    object: ['=water', '=electricity', '=power'],
  }),
  row('restore', 'agreement', 'mutual', 'The two states have restored their ties.', { object: ['=tie', '=relation'] }),
  row('broker', 'ceasefire', 'act', 'The neighbour brokered a truce.', { object: ['truce'] }),
  row('broker', 'talks', 'act', 'The neighbour has brokered the talks.', { object: ['talks'] }),
  row('broker', 'agreement', 'act', 'The neighbour brokered a deal.'),
  row('adopt', 'agreement', 'act', 'The council adopted a resolution.', {
    object: ['=resolution', '=declaration', '=law', '=bill'],
  }),
  row('pass', 'agreement', 'act', 'The council passed a resolution.', {
    object: ['=resolution', '=law', '=bill', '=motion'],
  }),
  row('vote', 'agreement', 'act', 'The parliament voted on a resolution.', {
    near: ['pact'],
    preposition: ['on', 'for', 'against', 'in'],
  }),
  row('vote', 'support', 'speak', 'The party voted for the war.', {
    preposition: ['for'],
    object: [
      '=war',
      '=text',
      '=motion',
      '=plan',
      '=mission',
      '=withdrawal',
      '=independence',
      '=deployment',
      '=intervention',
    ],
  }),
  row('vote', 'opposition', 'speak', 'The party voted against the plan.', { preposition: ['against'] }),
  row('vote', 'opposition', 'speak', 'The parliament voted down the bill.', { particle: 'down' }),
  row('agree', 'ceasefire', 'mutual', 'The two sides agreed on a ceasefire.', { object: ['truce'] }),
  row('agree', 'support', 'speak', 'The minister agreed with the plan.', {
    preposition: ['with'],
    negatedKind: 'opposition',
  }),
  row('agree', 'agreement', 'mutual', 'The two sides agreed to open the road.'),
  row('sign', 'ceasefire', 'mutual', 'They signed a ceasefire.', { object: ['truce'] }),
  row('sign', 'agreement', 'mutual', 'The foes signed a peace accord.', {
    unless: [
      '=communique',
      '=measure',
      '=bill',
      '=order',
      '=law',
      '=letter',
      '=petition',
      '=statement',
      '=name',
      '=book',
    ],
  }),
  row('reach', 'territory-taken', 'act', 'The fighters reached the outskirts of the town.', {
    object: ['=outskirts', '=outskirt', '=gate', '=suburb', '=entrance', '=edge'],
    subject: ['force', 'name'],
  }),
  row('reach', 'ceasefire', 'mutual', 'The foes reached a truce.', { object: ['truce'] }),
  row('reach', 'agreement', 'mutual', 'The foes reached a deal.', {
    object: ['pact', '=accommodation'],
  }),
  row('reach', 'aid', 'act', 'Food has reached the camp.', {
    subject: [...aidThings, '=convoy'],
    unless: ['=scene', '=site'],
  }),
  row('ratify', 'agreement', 'act', 'Parliament ratified the treaty.'),
  row('mediate', 'agreement', 'act', 'The neighbour mediated a deal.', { object: ['pact', 'truce'] }),
  row('mediate', 'talks', 'act', 'The neighbour mediated the dispute.'),
  row('conclude', 'agreement', 'mutual', 'The foes concluded a treaty.', { object: ['pact', '=alliance'] }),
  row('conclude', 'ceasefire', 'mutual', 'The foes concluded a truce.', { object: ['truce'] }),
  row('clinch', 'agreement', 'mutual', 'The foes clinched a deal.', { object: ['pact', 'truce'] }),
  ...Object.entries({ assent: 'assented', consent: 'consented', accede: 'acceded', acquiesce: 'acquiesced' }).map(
    ([lemma, past]) =>
      row(lemma, 'agreement', 'speak', `The rebels ${past} to the plan.`, { subject: [...parties, '=faction'] }),
  ),
  ...Object.entries({
    initial: 'initialled',
    ink: 'inked',
    countersign: 'countersigned',
    finalise: 'finalised',
    finalize: 'finalized',
  }).map(([lemma, past]) =>
    row(lemma, 'agreement', 'mutual', `The foes ${past} a text on Monday.`, {
      object: ['pact', '=text', '=plan', '=document'],
    }),
  ),
  row('settle', 'agreement', 'mutual', 'The two states settled their dispute.', {
    object: ['=dispute', '=difference', '=conflict', '=quarrel', '=feud', '=row', '=border', '=war', '=score'],
    unless: ['=score'],
  }),
  row('compromise', 'agreement', 'mutual', 'The factions have compromised on the text.', {
    subject: [...parties, '=faction'],
    objectless: true,
  }),
  row('pool', 'agreement', 'mutual', 'The factions pooled their forces.', {
    object: ['force', '=resource', '=arms', '=effort'],
  }),
  row('merge', 'agreement', 'mutual', 'The factions merged on Monday.', {
    subject: [...parties, '=faction', '=group'],
  }),
  row('federate', 'agreement', 'mutual', 'The factions federated on Monday.'),
  row('reconcile', 'agreement', 'mutual', 'The factions reconciled on Monday.', { subject: parties }),
  row('upgrade', 'agreement', 'mutual', 'The two states have upgraded their ties.', { object: ['=tie', '=relation'] }),
  row('deepen', 'situation', 'undergo', 'The crisis is deepening.', { objectless: true, active: true }),
  row('deepen', 'agreement', 'mutual', 'The two states have deepened their ties.', { object: ['=tie', '=relation'] }),
  ...Object.entries({
    mend: 'mended',
    repair: 'repaired',
    're-establish': 're-established',
    reestablish: 'reestablished',
  }).map(([lemma, past]) =>
    row(lemma, 'agreement', 'mutual', `The two states have ${past} their ties.`, { object: ['=tie', '=relation'] }),
  ),
  row('normalise', 'agreement', 'mutual', 'The two states normalised their ties.', { object: ['=tie', '=relation'] }),
  row('normalize', 'agreement', 'mutual', 'The two states normalized their ties.', { object: ['=tie', '=relation'] }),
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
  // sanctions
  row('postpone', 'sanctions', 'act', 'The minister postponed a visit to the republic.', {
    object: ['=visit', '=trip', '=talk', '=meeting', '=summit'],
  }),
  row('sanction', 'sanctions', 'act', 'The union sanctioned two generals.'),
  row('abstain', 'other', 'act', 'Two states have abstained.'),
  row('lift', 'sanctions', 'act', 'The union lifted its restrictions on the republic.', {
    object: ['sanction', '=freeze'],
  }),
  row('ease', 'sanctions', 'act', 'The union eased its restrictions on the republic.', {
    object: ['sanction', '=freeze'],
  }),
  row('ban', 'sanctions', 'act', 'The group is banned in three states.', {
    unless: ['munition', 'explosive', '=weapon', '=substance', '=practice', '=attack', 'structure'],
  }),
  row('renew', 'sanctions', 'act', 'The union renewed its restrictions on the state.', {
    object: ['sanction', '=freeze'],
  }),
  row('freeze', 'sanctions', 'act', 'The union has frozen the assets of the group.', {
    object: ['=asset', '=account', '=fund', '=aid', '=funding'],
  }),
  row('suspend', 'ceasefire-violation', 'act', 'The rebels suspended the truce.', { object: ['truce'] }),
  row('suspend', 'other', 'act', 'The officers have suspended the constitution.', {
    object: ['=constitution', '=parliament', '=government', '=party'],
  }),
  row('suspend', 'sanctions', 'act', 'The state suspended its aid.', {
    object: [
      '=aid',
      '=tie',
      '=relation',
      '=membership',
      '=cooperation',
      '=export',
      '=import',
      '=sale',
      '=trade',
      '=flight',
    ],
  }),
  row('suspend', 'sanctions', 'act', 'The state was suspended from the league.', {
    passive: true,
    preposition: ['from'],
  }),
  row('suspend', 'sanctions', 'act', 'The alliance suspended the talks.', { object: ['talks'] }),
  row('suspend', 'sanctions', 'act', 'The state suspended part of an aid programme.', { near: ['relief'] }),
  row('withhold', 'sanctions', 'act', 'The state withheld its aid.', { object: ['relief', '=payment', ...sums] }),
  row('halt', 'sanctions', 'act', 'The state halted its aid.', { object: ['relief', '=export', '=sale'] }),
  row('cancel', 'other', 'act', 'The airline cancelled its flights.', {
    object: ['=flight', '=class', '=lesson', '=election', '=vote', '=exam', '=service'],
  }),
  row('cancel', 'ceasefire-violation', 'act', 'The rebels cancelled the truce.', { object: ['truce'] }),
  row('cancel', 'sanctions', 'act', 'The minister cancelled a visit to the republic.', {
    object: ['=visit', '=contract', '=aid', '=trip', '=talk', '=meeting', '=summit'],
  }),
  row('prohibit', 'sanctions', 'act', 'The state prohibited all aid to the rebels.', {
    object: ['relief', '=import', '=export', '=sale'],
  }),
  row('prohibit', 'opposition', 'speak', 'The army prohibited gatherings.', { transitive: true }),
  row('recall', 'sanctions', 'act', 'The state recalled its ambassador.', {
    object: ['=ambassador', '=envoy', '=diplomat'],
  }),
  row('blacklist', 'sanctions', 'act', 'The union blacklisted two banks.'),
  row('delist', 'sanctions', 'act', 'The union delisted two banks.'),
  row('ostracise', 'sanctions', 'act', 'The neighbours ostracised the regime.', { object: parties }),
  row('ostracize', 'sanctions', 'act', 'The neighbours ostracized the regime.', { object: parties }),
  row('bar', 'sanctions', 'act', 'The union barred two generals from its territory.', {
    object: [...parties, '=ship', '=airline', '=vessel', '=bank', '=company'],
    preposition: ['from'],
  }),
  row('exclude', 'sanctions', 'act', 'The union excluded two banks from its market.', {
    object: [...parties, '=bank', '=airline', '=company', '=team', '=athlete'],
    preposition: ['from'],
  }),
  ...Object.entries({ curtail: 'curtailed', curb: 'curbed', choke: 'choked' }).map(([lemma, past]) =>
    row(lemma, 'sanctions', 'act', `On Monday the union ${past} the exports of the state.`, { object: trade }),
  ),
  row('shut', 'sanctions', 'act', 'The state shut its border to the trade of the republic.', {
    object: [
      '=port',
      '=border',
      '=airspace',
      '=market',
      '=frontier',
      '=strait',
      '=canal',
      '=embassy',
      '=consulate',
      '=sky',
    ],
  }),
  row('shut', 'control', 'act', 'The army shut the road on Monday.', {
    object: ['=road', '=street', '=bridge', '=crossing', '=airport', '=highway', '=route', '=checkpoint'],
  }),
  row('embargo', 'sanctions', 'act', 'The union embargoed the oil.'),
  row('downgrade', 'sanctions', 'act', 'The state downgraded its ties.', { object: ['=tie', '=relation'] }),
  row('prevent', 'control', 'act', 'The militia is preventing families from leaving the town.', {
    object: ['relief', ...dwellers],
    preposition: ['from'],
  }),
  row('stop', 'sanctions', 'act', 'The navy stopped the export of oil.', { object: trade }),
  row('interdict', 'sanctions', 'act', 'The navy interdicted the shipments.', { object: trade }),
  row('restrict', 'sanctions', 'act', 'The union restricted the export of steel.', { object: trade }),
  // help
  row('save', 'aid', 'act', 'The soldiers saved nineteen civilians.', { object: ['people', 'force', 'captive'] }),
  row('protect', 'aid', 'act', 'The soldiers protected the women.', { object: ['=woman', '=child'] }),
  row('rescue', 'exchange', 'act', 'The army rescued two hostages.', {
    object: ['captive', '=schoolgirl', '=student'],
  }),
  row('rescue', 'aid', 'act', 'Volunteers rescued ten people.', { object: ['people', 'force'] }),
  row('grant', 'displacement', 'undergo', 'The families were granted safe passage.', { object: ['=passage', '=exit'] }),
  row('grant', 'aid', 'act', 'The state granted asylum to the refugees.', {
    object: ['=asylum', '=refuge', 'relief', ...sums],
  }),
  row('deliver', 'weapons', 'act', 'The rebels will deliver their weapons to the army.', { object: arms }),
  row('deliver', 'exchange', 'act', 'The rebels delivered the bodies to the elders.', { object: ['captive'] }),
  row('deliver', 'aid', 'act', 'Trucks delivered the food.', { object: ['relief'] }),
  row('distribute', 'weapons', 'act', 'The leader distributed rifles to the insurgents.', { object: arms }),
  row('distribute', 'aid', 'act', 'On Monday volunteers distributed the food.', { object: ['relief'] }),
  row('give', 'exchange', 'act', 'The rebels gave back two prisoners.', {
    object: ['captive', 'people'],
    preposition: ['up', 'back'],
  }),
  row('give', 'exchange', 'act', 'The army gave the bodies to the families.', { object: remainsOf }),
  row('give', 'destruction', 'undergo', 'The wall of the mosque gave way.', {
    particle: 'way',
    subject: ['structure'],
  }),
  row('give', 'weapons', 'act', 'The rebels gave up their rifles.', { object: arms, particle: 'up' }),
  row('give', 'weapons', 'act', 'The ally gave rifles to the rebels.', { object: carried }),
  row('give', 'aid', 'act', 'The union gave food to the families.', {
    object: ['relief', ...sums, '=grant', '=asylum', '=refuge'],
  }),
  row('provide', 'weapons', 'act', 'The ally provided rifles to the rebels.', { object: carried }),
  row('provide', 'weapons', 'act', 'The trader provided the insurgents with rifles.', {
    preposition: ['with'],
    near: arms,
  }),
  row('provide', 'aid', 'act', 'The agency provided the tents.', { object: ['relief'] }),
  row('provide', 'aid', 'act', 'The ally provided military support to the rebels.', {
    object: [
      '=training',
      '=support',
      '=intelligence',
      '=backing',
      '=treatment',
      '=care',
      '=attention',
      '=protection',
      '=$',
      '=dollar',
      '=million',
      '=billion',
    ],
  }),
  row('receive', 'weapons', 'act', 'The rebels received rockets from the ally.', { object: carried }),
  row('receive', 'threat', 'undergo', 'The judge received threats.', { object: ['=threat'] }),
  row('receive', 'talks', 'mutual', 'The king received a delegation.', {
    object: ['=delegation', '=envoy', '=ambassador', '=minister', '=counterpart', '=mission', '=secretary'],
  }),
  row('receive', 'talks', 'mutual', 'The king received Alma Koren on Monday.', {
    subject: ['=king', '=president', '=minister', '=premier', '=pope', '=emir', '=sultan', '=chancellor', '=secretary'],
    object: ['proper'],
  }),
  row('receive', 'aid', 'undergo', 'The camp received food.', { object: ['relief'] }),
  row('render', 'aid', 'act', 'The state has rendered assistance to the families.', { object: ['relief'] }),
  row('offer', 'aid', 'act', 'The state offered assistance to the families.', {
    object: ['relief', '=asylum', '=refuge', '=sanctuary'],
  }),
  row('extend', 'sanctions', 'act', 'The union extended the asset freezes.', { object: ['sanction', '=freeze'] }),
  row('extend', 'aid', 'act', 'The state extended a loan to the families.', { object: ['relief'] }),
  row('finance', 'aid', 'act', 'The kingdom financed the rebels.'),
  row('fund', 'aid', 'act', 'The kingdom funded the rebels.'),
  row('pledge', 'aid', 'act', 'The union pledged aid.', { object: ['relief', ...sums] }),
  row('allocate', 'aid', 'act', 'The union allocated funds to the camp.', { object: ['relief', ...sums] }),
  row('donate', 'aid', 'act', 'The state donated blankets.'),
]
