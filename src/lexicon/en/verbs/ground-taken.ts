/** Verbs of ground that is taken: territory-taken, and the other senses of these verbs. */
import { row, type VerbTrigger } from './row.js'
import { aidThings, body, booty, captors, crowd, dwellers, goods, persons, unions, vessels } from './shared-classes.js'

export const groundTaken: readonly VerbTrigger[] = [
  // taken
  row('fall', 'strike', 'undergo', 'Fragments of a missile fell on a school.', { subject: ['=fragment', '=debris'] }),
  row('fall', 'attack', 'act', 'The raiders fell upon the village.', {
    preposition: ['upon'],
    subject: ['force', 'people', 'name'],
  }),
  row('fall', 'ceasefire-violation', 'undergo', 'The truce fell apart on Monday.', {
    subject: ['truce'],
    preposition: ['apart', 'through'],
  }),
  row('fall', 'strike', 'undergo', 'Rockets fell near the school.', { subject: ['munition'] }),
  row('fall', 'territory-taken', 'undergo', 'The town had fallen.', { subject: ['ground', 'proper'], bare: true }),
  row('fall', 'territory-taken', 'undergo', 'The town fell to the rebels.', {
    preposition: ['to', 'under'],
    subject: ['ground', 'proper'],
  }),
  row('drive', 'capture', 'act', 'The rebels drove off with six nurses.', {
    particle: 'off',
    preposition: ['with'],
    near: ['people'],
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
  row('grab', 'capture', 'act', 'Agents grabbed a blogger.', { object: ['people', 'force', 'captive'] }),
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
  row('take', 'injuries', 'act', 'The mine took off his foot.', { particle: 'off', object: body }),
  row('take', 'deaths', 'act', 'The drone took out a commander.', {
    particle: 'out',
    object: ['people', 'force', 'bomber'],
    subject: ['force', 'platform', 'munition', 'proper', '=strike', '=airstrike', '=raid', '=operation'],
  }),
  row('take', 'capture', 'act', 'Masked men took away two students.', {
    particle: 'away',
    object: persons,
    subject: captors,
  }),
  row('take', 'capture', 'act', 'The army took two men from their homes.', {
    object: ['people', 'captive'],
    subject: [...captors, '=they', '=it', 'proper'],
    preposition: ['from'],
    active: true,
  }),
  row('take', 'capture', 'act', 'The rebels took thirty villagers on Monday.', {
    subject: ['force'],
    object: ['people'],
  }),
  row('take', 'strike', 'undergo', 'The bridge took a direct hit.', {
    object: ['=hit'],
    subject: ['structure', 'craft', 'equipment', 'platform', 'ground'],
  }),
  row('take', 'destruction', 'act', 'The gunners took out two tanks.', {
    particle: 'out',
    object: ['equipment', 'platform', 'craft', 'munition', 'structure'],
    unless: ['=weapon', '=gun', '=rifle', '=pistol', '=knife'],
  }),
  row('take', 'clash', 'act', 'The rebels took on the army.', {
    particle: 'on',
    object: ['force', '=enemy'],
    subject: ['force', 'name', 'rule', 'people'],
  }),
  row('take', 'territory-taken', 'act', 'Rebels took over the town.', {
    particle: 'over',
    object: ['ground', 'structure', 'name', '=power', '=country', '=control'],
  }),
  row('take', 'territory-taken', 'act', 'The army took control of the hill.', { object: ['hold'], unless: ['=hold'] }),
  row('take', 'territory-taken', 'act', 'Fighters took two villages.', { object: ['ground'], unless: ['=route'] }),
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
  row('enter', 'mobilisation', 'move', 'A convoy entered the town on Monday.', {
    subject: ['=convoy', 'platform', '=ship', '=motorcade', '=truck'],
    object: ['ground'],
  }),
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
  row('enter', 'territory-taken', 'act', 'They entered its southern districts.', {
    subject: ['name', '=column', '=vehicle'],
    object: ['ground'],
  }),
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
]
