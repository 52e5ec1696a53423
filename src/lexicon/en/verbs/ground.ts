/** Verbs of ground that is taken, lost or held: territory-taken, territory-lost, control. */
import { row, type VerbTrigger, type Wanted } from './row.js'
import { aidThings, booty, crowd, dwellers, goods, townsfolk, trade, unions, vessels } from './shared-classes.js'

/** Whom a state or an agency brings home, whose leaving gives up no ground. */
const staff: readonly Wanted[] = ['=staff', '=worker', '=diplomat', '=citizen', '=national', '=employee']

export const ground: readonly VerbTrigger[] = [
  // taken
  row('fall', 'strike', 'undergo', 'Rockets fell near the school.', { subject: ['munition'] }),
  row('fall', 'territory-taken', 'undergo', 'The town had fallen.', { subject: ['ground', 'proper'], bare: true }),
  row('fall', 'territory-taken', 'undergo', 'The town fell to the rebels.', {
    preposition: ['to', 'under'],
    subject: ['ground', 'proper'],
  }),
  row('drive', 'bombing', 'act', 'A man drove a car packed with explosives into the gate.', {
    object: ['=car', '=truck', '=vehicle', '=lorry', '=van', '=ambulance', '=motorcycle'],
    near: ['explosive'],
  }),
  row('drive', 'bombing', 'undergo', 'The convoy has driven over a mine.', { particle: 'over', object: ['explosive'] }),
  row('drive', 'displacement', 'act', 'The war drove thousands of families from their homes.', {
    object: ['=family', '=resident', '=villager', '=inhabitant', '=civilian', '=thousand', '=million'],
    preposition: ['from', 'out'],
  }),
  row('drive', 'territory-taken', 'act', 'Troops drove the militants out of the valley.', {
    object: ['force', 'people'],
    preposition: ['from', 'of', 'out', 'back'],
  }),
  row('capture', 'capture', 'act', 'Rebels captured six soldiers.', { object: ['people', 'force', 'captive'] }),
  row('capture', 'capture', 'act', 'The rebels captured a freighter.', { object: vessels }),
  row('capture', 'capture', 'undergo', 'Two soldiers captured on Monday are in a camp.', {
    subject: ['people', 'force', 'captive'],
    objectless: true,
  }),
  row('capture', 'weapons', 'act', 'The rebels captured ten rifles.', { object: booty }),
  row('capture', 'territory-taken', 'act', 'The army captured the town.'),
  row('recapture', 'territory-taken', 'act', 'Troops recaptured the hill.'),
  row('retake', 'territory-taken', 'act', 'Government forces retook the city.'),
  row('regain', 'territory-taken', 'act', 'The army regained three villages.'),
  row('win', 'territory-taken', 'act', 'The army won back the town.', { particle: 'back', object: ['ground', 'name'] }),
  row('purge', 'territory-taken', 'act', 'The army purged the militants from the valley.', {
    preposition: ['from', 'of'],
  }),
  row('seize', 'capture', 'act', 'Gunmen seized four engineers.', { object: ['people', 'captive'] }),
  row('seize', 'capture', 'act', 'The navy seized a tanker.', { object: vessels }),
  row('seize', 'weapons', 'act', 'Police seized a cache of rifles.', { object: booty }),
  row('seize', 'other', 'act', 'Police seized a kilogram of heroin.', { object: [...goods, 'relief'] }),
  row('seize', 'territory-taken', 'act', 'Fighters seized a junction.', {
    unless: ['=initiative', '=opportunity', '=chance', '=moment'],
  }),
  row('grab', 'territory-taken', 'act', 'The state grabbed a strip of the valley.', { object: ['ground', 'proper'] }),
  row('liberate', 'territory-taken', 'act', 'The army liberated three villages.'),
  row('occupy', 'protest', 'act', 'The students occupied the university.', {
    subject: [...crowd, '=student', '=worker', '=activist', '=villager', '=miner', '=mother'],
    active: true,
  }),
  row('occupy', 'control', 'act', 'The soldiers occupying the strip fired.', { form: 'ing' }),
  row('occupy', 'territory-taken', 'act', 'The army occupied the strip.'),
  row('reoccupy', 'territory-taken', 'act', 'Troops reoccupied the pass.'),
  row('conquer', 'territory-taken', 'act', 'The militia conquered the port.'),
  row('overrun', 'territory-taken', 'act', 'Militants overran a base.'),
  row('annex', 'territory-taken', 'act', 'The state annexed the peninsula.'),
  row('secure', 'territory-taken', 'act', 'Troops secured the airport.', { object: ['ground'] }),
  row('clear', 'aid', 'act', 'The senate cleared 100 million dollars for the rebels.', {
    object: ['=dollar', '=euro', '=$', '=aid', '=loan'],
  }),
  row('clear', 'other', 'act', 'Sappers were clearing mines.', { object: ['explosive', '=ordnance'] }),
  row('clear', 'territory-taken', 'act', 'Troops cleared the village of mines.', { object: ['ground', 'name'] }),
  row('take', 'capture', 'act', 'The rebels took thirty prisoners.', { object: ['captive'] }),
  row('take', 'capture', 'act', 'The rebels took thirty villagers on Monday.', {
    subject: ['force'],
    object: ['people'],
  }),
  row('take', 'territory-taken', 'act', 'Rebels took over the town.', {
    particle: 'over',
    object: ['ground', 'structure', 'name', '=power', '=country', '=control'],
  }),
  row('take', 'territory-taken', 'act', 'The army took control of the hill.', { object: ['hold'], unless: ['=hold'] }),
  row('take', 'territory-taken', 'act', 'Fighters took two villages.', { object: ['ground'], unless: ['=route'] }),
  row('take', 'aid', 'act', 'The nuns took in the refugees.', {
    particle: 'in',
    object: ['=refugee', '=family', '=orphan', '=evacuee', '=displaced', '=child'],
    active: true,
  }),
  row('take', 'displacement', 'act', 'Some 900 people were taken to the valley in buses.', {
    passive: true,
    object: [...dwellers, '=people', '=person'],
    preposition: ['to', 'into', 'across', 'from'],
  }),
  row('take', 'displacement', 'undergo', 'Residents took shelter in cellars.', {
    object: ['=shelter', '=refuge', '=cover'],
  }),
  row('take', 'territory-taken', 'act', 'The rebels took Aleppo on Monday.', {
    subject: ['force'],
    object: ['proper'],
  }),
  row('assume', 'territory-taken', 'act', 'The rebels assumed control over the valley.', { object: ['=control'] }),
  row('gain', 'territory-taken', 'act', 'Rebels gained control of the road.', { object: ['hold', 'ground'] }),
  row('enter', 'mobilisation', 'move', 'Two bombers entered the airspace of the republic.', {
    object: ['=airspace', '=water', '=waters'],
  }),
  row('enter', 'aid', 'act', 'Food has entered the camp.', { subject: aidThings }),
  row('enter', 'displacement', 'undergo', 'Hundreds of refugees entered the republic.', { subject: dwellers }),
  row('enter', 'attack', 'act', 'Two gunmen entered the school.', {
    subject: ['=gunman', '=attacker', '=assailant', '=militant', '=terrorist', 'bomber'],
    object: [
      '=church',
      '=mosque',
      '=temple',
      '=house',
      '=home',
      '=school',
      '=hotel',
      '=restaurant',
      '=shop',
      '=office',
    ],
  }),
  row('enter', 'agreement', 'mutual', 'The republic entered the alliance.', { object: unions }),
  row('enter', 'territory-taken', 'act', 'Troops entered the town.', {
    subject: ['force', 'proper'],
    unless: [
      'talks',
      '=war',
      '=conflict',
      '=office',
      '=politics',
      '=phase',
      '=stage',
      '=week',
      '=month',
      '=year',
      '=day',
    ],
  }),
  row('enter', 'territory-taken', 'act', 'They entered its southern districts.', { object: ['ground'] }),
  row('advance', 'territory-taken', 'move', 'The rebels have advanced towards the city.', {
    active: true,
    objectless: true,
  }),
  row('flush', 'territory-taken', 'act', 'Troops flushed the rebels out of the valley.', {
    preposition: ['from', 'of', 'out'],
  }),
  row('thrust', 'territory-taken', 'move', 'The troops were thrusting into the enclave.', { preposition: ['into'] }),
  row('expel', 'sanctions', 'act', 'The state expelled the inspectors.', {
    object: ['=inspector', '=attaché', '=attache', '=consul', '=correspondent'],
  }),
  row('expel', 'sanctions', 'act', 'The league expelled the state after the coup.', {
    object: ['=state', '=country', '=member', '=delegation'],
  }),
  row('expel', 'sanctions', 'act', 'The party was expelled from the talks.', { near: ['talks'] }),
  row('expel', 'territory-taken', 'act', 'The army expelled the militants from the town.', { object: ['force'] }),
  row('expel', 'territory-taken', 'act', 'The army expelled Kaldar from the town.', {
    object: ['proper'],
    preposition: ['from'],
    subject: ['force', 'proper'],
  }),
  row('expel', 'sanctions', 'act', 'The state expelled two diplomats.', {
    object: ['=diplomat', '=ambassador', '=envoy'],
  }),
  row('expel', 'displacement', 'act', 'The militia expelled the inhabitants.'),
  row('evict', 'territory-taken', 'act', 'The army evicted the militants from the town.', { object: ['force'] }),
  row('wrest', 'territory-taken', 'act', 'The army wrested the town from the rebels.'),
  row('oust', 'territory-taken', 'act', 'Rebels ousted the garrison from the town.'),
  row('raise', 'territory-taken', 'act', 'The rebels raised their flag over the town.', {
    object: ['=flag'],
    preposition: ['over', 'above'],
  }),
  row('hoist', 'territory-taken', 'act', 'The rebels hoisted their flag over the town.', {
    object: ['=flag'],
    preposition: ['over', 'above'],
  }),
  // lost
  row('withdraw', 'opposition', 'speak', 'The state withdrew from the treaty.', {
    particle: 'from',
    object: ['=pact', '=treaty', '=agreement', '=accord', '=deal', 'talks'],
  }),
  row('withdraw', 'displacement', 'act', 'The agency withdrew its staff from the camp.', {
    object: staff,
  }),
  row('withdraw', 'territory-lost', 'move', 'Troops withdrew from the city.'),
  row('capitulate', 'territory-lost', 'move', 'The garrison capitulated.'),
  row('retreat', 'territory-lost', 'move', 'The brigade retreated to the hills.'),
  row('pull', 'displacement', 'act', 'The agency pulled its staff out of the camp.', {
    particle: 'out',
    object: staff,
  }),
  row('pull', 'territory-lost', 'move', 'The army pulled out of the district.', {
    particle: 'out',
    unless: ['=he', '=she', '=they', '=people', '=child', '=survivor', '=body', '=woman', '=man', '=baby'],
  }),
  row('pull', 'territory-lost', 'move', 'The army pulled back.', { particle: 'back' }),
  row('pull', 'destruction', 'act', 'The troops pulled down ten houses.', { particle: 'down', object: ['structure'] }),
  row('pull', 'aid', 'act', 'Teams pulled two children from the rubble.', {
    object: ['=child', '=woman', '=survivor', '=people', '=person', '=girl', '=boy', '=baby'],
    preposition: ['from'],
  }),
  row('pull', 'deaths', 'find', 'Teams pulled two bodies from the rubble.', { object: ['=body', '=corpse'] }),
  row('get', 'territory-lost', 'move', 'The army will get out of the valley.', {
    particle: 'out',
    subject: ['force', 'proper'],
  }),
  row('abandon', 'territory-lost', 'act', 'Soldiers abandoned the post.', {
    object: ['ground', 'structure', '=position'],
    unless: ['=plan'],
  }),
  row('surrender', 'weapons', 'act', 'On Monday the rebels surrendered their rifles.', {
    object: ['equipment', 'munition'],
  }),
  row('surrender', 'capture', 'move', 'Nine fighters surrendered on Monday.', {
    subject: ['force', 'people', 'bomber'],
  }),
  row('surrender', 'territory-lost', 'move', 'The village surrendered.'),
  row('remove', 'territory-lost', 'act', 'The ally will remove its troops from the valley.', { object: ['force'] }),
  row('remove', 'other', 'act', 'The guards removed the medicine from the lorries.', {
    object: ['relief'],
    preposition: ['from'],
  }),
  row('remove', 'deaths', 'find', 'Teams removed two bodies from the rubble.', { object: ['=body', '=corpse'] }),
  row('cede', 'territory-lost', 'act', 'The state ceded the district.'),
  row('lose', 'deaths', 'undergo', 'The army lost two soldiers on Monday.', { object: ['people', 'force'] }),
  row('lose', 'territory-lost', 'act', 'The militia lost the hill.', { object: ['ground', 'hold'] }),
  row('lose', 'destruction', 'find', 'The army lost two tanks on Monday.', { object: ['equipment', 'platform'] }),
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
    object: ['ground', 'structure'],
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
  row('tighten', 'control', 'act', 'The army tightened its grip on the port.', { object: ['=grip', '=noose', 'hold'] }),
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
