/** Verbs of ground that is lost or held: territory-lost, control. */
import { row, type VerbTrigger, type Wanted } from './row.js'
import { body, dwellers, fragments, persons, remainsOf, townsfolk, trade } from './shared-classes.js'

/** Whom a state or an agency brings home, whose leaving gives up no ground. */
const staff: readonly Wanted[] =
  `staff worker diplomat citizen national employee inspector monitor observer investigator doctor nurse journalist
  reporter volunteer`
    .split(/\s+/)
    .map((word): Wanted => `=${word}`)

export const ground: readonly VerbTrigger[] = [
  // lost
  row('withdraw', 'ceasefire-violation', 'speak', 'The rebels withdrew from the truce.', {
    particle: 'from',
    object: ['truce'],
  }),
  row('withdraw', 'opposition', 'speak', 'The state withdrew from the treaty.', {
    particle: 'from',
    object: ['=pact', '=treaty', '=agreement', '=accord', '=deal', 'talks'],
  }),
  row('withdraw', 'displacement', 'act', 'The agency withdrew its staff from the camp.', {
    object: staff,
  }),
  row('withdraw', 'displacement', 'undergo', 'The inspectors withdrew from the city.', {
    subject: [...dwellers, ...staff],
  }),
  row('withdraw', 'territory-lost', 'move', 'Troops withdrew from the city.'),
  row('capitulate', 'territory-lost', 'move', 'The garrison capitulated.'),
  row('retreat', 'territory-lost', 'move', 'The brigade retreated to the hills.', {
    subject: ['force', 'rule', 'name', '=military', '=garrison', '=side', '=alliance', '=line', '=tank', '=man'],
  }),
  row('pull', 'ceasefire-violation', 'speak', 'The rebels pulled out of the truce.', {
    particle: 'out',
    object: ['truce'],
  }),
  row('pull', 'opposition', 'speak', 'The rebels pulled out of the talks.', {
    particle: 'out',
    object: ['talks', 'pact'],
  }),
  row('pull', 'displacement', 'act', 'The agency pulled its staff out of the camp.', {
    particle: 'out',
    object: staff,
  }),
  row('pull', 'displacement', 'undergo', 'The inspectors pulled out of the city.', {
    particle: 'out',
    subject: [...dwellers, ...staff],
  }),
  row('pull', 'territory-lost', 'move', 'The army pulled out of the district.', {
    particle: 'out',
    unless: ['=he', '=she', '=they', '=people', '=child', '=survivor', '=body', '=woman', '=man', '=baby'],
  }),
  row('pull', 'territory-lost', 'move', 'The army pulled back.', { particle: 'back' }),
  row('pull', 'destruction', 'act', 'The troops pulled down ten houses.', { particle: 'down', object: ['structure'] }),
  row('pull', 'capture', 'act', 'Gunmen pulled two passengers off a bus.', {
    object: ['people'],
    preposition: ['off'],
  }),
  row('pull', 'aid', 'act', 'Teams pulled two children from the rubble.', {
    object: ['=child', '=woman', '=survivor', '=people', '=person', '=girl', '=boy', '=baby'],
    preposition: ['from'],
  }),
  row('pull', 'deaths', 'find', 'Teams pulled two bodies from the rubble.', { object: ['=body', '=corpse'] }),
  row('get', 'territory-lost', 'move', 'The army will get out of the valley.', {
    particle: 'out',
    subject: ['force', 'proper'],
  }),
  row('abandon', 'ceasefire-violation', 'act', 'The rebels abandoned the truce.', { object: ['truce'] }),
  row('abandon', 'territory-lost', 'act', 'Soldiers abandoned the post.', {
    object: ['ground', 'structure', '=position'],
    unless: ['=plan'],
  }),
  row('surrender', 'exchange', 'act', 'The rebels surrendered the bodies.', { object: remainsOf }),
  row('surrender', 'weapons', 'act', 'On Monday the rebels surrendered their rifles.', {
    object: ['equipment', 'munition'],
  }),
  row('surrender', 'capture', 'move', 'Nine fighters surrendered on Monday.', {
    objectless: true,
    subject: ['force', 'people', 'bomber'],
  }),
  row('surrender', 'territory-lost', 'move', 'The village surrendered.', {
    unless: [
      '=floor',
      '=gain',
      '=lead',
      '=title',
      '=point',
      '=right',
      '=passport',
      '=claim',
      '=seat',
      '=majority',
      '=job',
      '=mandate',
    ],
  }),
  row('remove', 'territory-lost', 'act', 'The ally will remove its troops from the valley.', { object: ['force'] }),
  row('remove', 'other', 'act', 'The guards removed the medicine from the lorries.', {
    object: ['relief'],
    preposition: ['from'],
  }),
  row('remove', 'deaths', 'find', 'Teams removed two bodies from the rubble.', { object: ['=body', '=corpse'] }),
  row('cede', 'territory-lost', 'act', 'The state ceded the district.'),
  row('lose', 'deaths', 'undergo', 'The army lost two soldiers on Monday.', { object: ['people', 'force'] }),
  row('lose', 'territory-lost', 'act', 'The militia lost the hill.', { object: ['ground', 'hold'] }),
  row('lose', 'destruction', 'find', 'The army lost two tanks on Monday.', {
    object: ['equipment', 'platform', '=cruiser', '=corvette', '=ship', '=submarine'],
  }),
  row('leave', 'bombing', 'weapon', 'The gunmen left a bomb outside the shop.', {
    object: ['=bomb', '=ied', '=device'],
    subject: ['force', 'people', 'name'],
  }),
  row('leave', 'territory-lost', 'move', 'Troops left the country.', {
    subject: ['force'],
    object: ['ground', 'name', '=country'],
  }),
  row('leave', 'displacement', 'undergo', 'Hundreds of families left in buses.', {
    subject: dwellers,
    objectless: true,
  }),
  row('leave', 'displacement', 'undergo', 'Thousands of people left the city.', {
    subject: ['people'],
    object: [
      '=city',
      '=town',
      '=village',
      '=area',
      '=region',
      '=district',
      '=province',
      '=enclave',
      '=camp',
      '=capital',
      '=territory',
      '=land',
      '=neighbourhood',
      '=neighborhood',
      'proper',
      '=country',
      '=home',
      '=house',
    ],
  }),
  // held, cut off, closed
  row('encircle', 'control', 'act', 'The alliance encircled the town.'),
  row('block', 'protest', 'act', 'Protesters blocked the bridge for hours.', {
    subject: townsfolk,
    object: ['ground', 'structure', '=motorway', '=railway', '=track', '=intersection', '=traffic'],
  }),
  row('block', 'control', 'act', 'Troops blocked the road to the port.', {
    object: [
      '=road',
      '=route',
      '=highway',
      '=bridge',
      '=border',
      '=access',
      '=aid',
      '=delivery',
      '=street',
      '=entrance',
      '=port',
      '=crossing',
    ],
  }),
  row('block', 'opposition', 'speak', 'Two states blocked the resolution.', {
    object: ['=resolution', '=draft', '=text', '=bill', '=motion', '=nomination', '=vote'],
  }),
  row('block', 'sanctions', 'act', 'The navy blocked the export of oil.', { object: trade }),
  row('barricade', 'protest', 'act', 'Demonstrators barricaded the road.', {
    subject: townsfolk,
    object: ['ground', 'structure'],
  }),
  row('barricade', 'control', 'act', 'The gunmen barricaded themselves in a house.'),
  row('surround', 'control', 'act', 'Troops surrounded the camp.', {
    active: true,
    subject: ['force', 'people', 'name', 'rule', 'equipment'],
    object: ['ground', 'structure', 'name', 'force', 'people'],
  }),
  row('surround', 'control', 'act', 'The camp is surrounded by troops.', {
    passive: true,
    subject: ['force', 'name', 'rule', 'ground'],
  }),
  row('isolate', 'control', 'act', 'Troops isolated the village.', { object: ['ground', 'structure'] }),
  row('close', 'sanctions', 'act', 'The state closed its port to the trade of the republic.', {
    object: ['=port', '=border', '=airspace', '=market', '=frontier', '=strait', '=canal'],
    preposition: ['to'],
  }),
  row('close', 'control', 'act', 'The army closed the road on Monday.', {
    object: [
      '=road',
      '=street',
      '=bridge',
      '=crossing',
      '=border',
      '=airport',
      '=airspace',
      '=highway',
      '=route',
      '=checkpoint',
    ],
  }),
  row('close', 'mobilisation', 'move', 'The rebels closed in on the town.', { particle: 'in' }),
  row('close', 'sanctions', 'act', 'The state closed its embassy.', { object: ['=embassy', '=consulate'] }),
  row('reopen', 'control', 'act', 'The army reopened the road on Monday.', {
    object: ['=road', '=street', '=bridge', '=crossing', '=border', '=airport', '=highway', '=route', '=corridor'],
  }),
  row('impose', 'control', 'act', 'The army imposed a curfew.', {
    object: ['=curfew', '=siege', '=blockade', '=lockdown', '=law', '=emergency', '=cordon'],
  }),
  row('impose', 'sanctions', 'act', 'The union imposed an embargo.', { object: ['sanction'] }),
  row('enforce', 'control', 'act', 'The army enforced a curfew.', {
    object: ['=curfew', '=siege', '=blockade', '=lockdown', '=cordon', '=zone'],
  }),
  row('cordon', 'control', 'act', 'The police cordoned off the area.'),
  row('seal', 'control', 'act', 'The police sealed off the area.', {
    particle: 'off',
    object: ['ground', 'structure', 'name'],
  }),
  row('divide', 'control', 'undergo', 'The city is divided between the rebels and the army.', {
    passive: true,
    preposition: ['between'],
    subject: ['ground', 'proper'],
  }),
  row('split', 'control', 'undergo', 'The city is split between the rebels and the army.', {
    passive: true,
    preposition: ['between'],
    subject: ['ground', 'proper', '=control'],
  }),
  row('besiege', 'control', 'act', 'Rebels besieged the city.'),
  row('blockade', 'control', 'act', 'The navy blockaded the port.'),
  row('control', 'control', 'act', 'The militia still controls the valley.', {
    unless: ['=media', '=price', '=crowd', '=company', '=bank', '=temper', '=epidemic', '=newspaper'],
  }),
  row('hold', 'attack', 'act', 'The rebels held up a lorry near the border.', {
    particle: 'up',
    object: ['craft', 'equipment', 'platform', 'structure', '=convoy'],
    subject: ['force', 'people', 'name'],
  }),
  row('hold', 'talks', 'mutual', 'The two sides held talks on Monday.', { object: ['talks'] }),
  row('hold', 'exchange', 'mutual', 'They agreed to hold an exchange of prisoners.', {
    object: ['=exchange', '=swap'],
  }),
  row('hold', 'protest', 'act', 'Students held a rally.', {
    object: ['=protest', '=rally', '=demonstration', '=march', '=vigil'],
  }),
  row('hold', 'mobilisation', 'act', 'The navy held drills.', { object: ['alert'] }),
  row('hold', 'accusation', 'speak', 'The ministry held the rebels responsible.', {
    judged: true,
    unless: ['ground'],
  }),
  row('hold', 'capture', 'act', 'The group holds nine hostages.', { object: ['captive', 'people'] }),
  row('hold', 'control', 'act', 'Rebels hold the eastern districts.', {
    object: ['ground', 'name', 'hold', '=rest', '=most', '=half', '=part'],
  }),
  row('hold', 'talks', 'mutual', 'The ministers held a phone call.', {
    object: ['=call', '=conversation', '=consultation'],
  }),
  row('defend', 'control', 'act', 'The brigade defended the bridge.', {
    object: ['ground', 'structure', 'proper', '=border', '=homeland', '=country', '=north', '=south', '=east', '=west'],
  }),
  row('defend', 'support', 'speak', 'The minister defended the decision.', {
    object: [
      '=decision',
      '=plan',
      '=move',
      '=policy',
      '=record',
      '=action',
      '=step',
      '=strategy',
      '=choice',
      'pact',
      '=right',
      '=ally',
      '=government',
      '=war',
      '=strike',
      '=raid',
      '=attack',
      '=operation',
      '=offensive',
      '=bombing',
      '=invasion',
      '=use',
    ],
  }),
  row('repel', 'control', 'act', 'Troops repelled an attack.'),
  row('repulse', 'control', 'act', 'The garrison repulsed the assault.'),
  row('thwart', 'control', 'act', 'The army thwarted an attack.'),
  row('maintain', 'control', 'act', 'The rebels maintain control over the valley.', {
    object: ['hold', '=position'],
  }),
  row('maintain', 'mobilisation', 'act', 'The ally maintains troops in the valley.', {
    object: ['force', '=presence', '=base', '=fleet'],
  }),
  row('keep', 'mobilisation', 'act', 'The ally keeps troops at the airport.', {
    object: [
      '=troop',
      '=troops',
      '=soldier',
      '=force',
      '=brigade',
      '=battalion',
      '=garrison',
      '=fleet',
      '=adviser',
      '=advisor',
    ],
    preposition: ['at', 'in', 'on', 'near', 'along'],
  }),
  row('keep', 'control', 'act', 'The rebels kept control of the valley.', { object: ['hold'] }),
  row('retain', 'control', 'act', 'The rebels have retained control of the valley.', { object: ['hold'] }),
  row('tighten', 'sanctions', 'act', 'The union tightened its restrictions on the republic.', { object: ['sanction'] }),
  row('tighten', 'control', 'act', 'The army tightened its grip on the port.', {
    object: ['=grip', '=noose', '=ring', '=net', '=encirclement', 'hold'],
  }),
  row('cut', 'injuries', 'act', 'A shell cut off his arm.', { particle: 'off', object: body, subject: fragments }),
  row('cut', 'abuse', 'act', 'The guards cut off his ear.', { particle: 'off', object: body }),
  row('cut', 'injuries', 'act', 'A splinter has cut several children.', { object: persons, subject: fragments }),
  row('cut', 'destruction', 'act', 'The saboteurs cut the cables of the station.', {
    object: ['=cable', '=wire', '=pipeline', '=pylon', '=fence'],
  }),
  row('cut', 'control', 'act', 'The rebels cut the supply line.', { object: ['=line', '=railway'] }),
  row('cut', 'aid', 'act', 'The agency has cut the rations.', { object: ['=ration'] }),
  row('cut', 'sanctions', 'act', 'The bank was cut off from the markets.', {
    particle: 'off',
    passive: true,
    object: ['=bank', '=country', '=state', '=company'],
    preposition: ['from'],
  }),
  row('cut', 'control', 'act', 'The army cut off the supply road.', {
    particle: 'off',
    object: ['=road', '=route', '=line', '=highway', '=supplies', '=supply', '=water', '=electricity', '=power'],
  }),
  row('cut', 'sanctions', 'act', 'The state cut its ties with the regime.', {
    object: ['=tie', '=relation', '=aid', '=funding', '=link', '=export', '=import'],
  }),
  row('sever', 'injuries', 'act', 'A shell severed his arm.', { object: body, subject: fragments }),
  row('sever', 'abuse', 'act', 'The guards severed his ear.', { object: body }),
  row('sever', 'destruction', 'act', 'The blast severed a cable.', {
    object: ['=cable', '=wire', '=pipeline', '=main'],
  }),
  row('sever', 'control', 'act', 'The army severed the supply route.', {
    object: ['=road', '=route', '=line', '=link', '=highway'],
  }),
  row('sever', 'sanctions', 'act', 'The state severed its ties with the regime.', { object: ['=tie', '=relation'] }),
  row('foil', 'control', 'act', 'Police foiled a bombing.'),
  row('rule', 'control', 'act', 'The movement has ruled the strip for years.', { object: ['ground', 'name'] }),
  row('rule', 'opposition', 'speak', 'The president ruled out a ceasefire.', {
    particle: 'out',
    unless: ['=possibility', '=involvement', '=cause', '=link'],
  }),
  row('dominate', 'control', 'act', 'The group dominates the province.', { object: ['ground', 'name'] }),
  row('guard', 'capture', 'act', 'The militia was guarding the prisoners.', { object: ['captive'] }),
  row('guard', 'control', 'act', 'The soldiers were guarding the bridge.', { object: ['ground', 'structure', 'name'] }),
]
