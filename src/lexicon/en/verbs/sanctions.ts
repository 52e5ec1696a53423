/** Verbs of what a party withholds from another or gives it without force: sanctions, aid. */
import { row, type VerbTrigger } from './row.js'
import { arms, carried, dwellers, parties, remainsOf, sums, trade } from './shared-classes.js'

export const sanctions: readonly VerbTrigger[] = [
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
