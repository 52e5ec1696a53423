/** Verbs of truces and other agreements, kept and broken: ceasefire, ceasefire-violation, agreement. */
import { row, type VerbTrigger } from './row.js'
import { aidThings, body, gathering, parties } from './shared-classes.js'

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
/** What binds states: whoever breaks it is blamed. */
const norms = ['=treaty', '=convention', '=charter', '=law', '=embargo', '=ban', '=sanction', '=resolution'] as const

export const pacts: readonly VerbTrigger[] = [
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
]
