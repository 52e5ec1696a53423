import { expect, test } from 'vitest'
import { readReport } from '../src/claim/read-report.js'
import { loadTools } from '../src/load-tools.js'
import { makeReport } from '../src/text/make-report.js'

const tools = await loadTools()
const claimsOf = (text: string) =>
  readReport(makeReport({ id: 'r', text, publishedAt: '2021-03-10' }), tools).claims.map(
    ({ trigger, agents, targets }) =>
      `${trigger.text}: ${agents.map((one) => one.text).join(' + ')} > ${targets.map((one) => one.text).join(' + ')}`,
  )

test.each([
  ['The gunmen crossed the river in an attempt to ambush the patrol.', 'ambush: The gunmen > the patrol'],
  ['The ministry accused Georgia of shelling the town.', 'shelling: Georgia > the town'],
  ['More than 400 people have been killed since fighting broke out on September 27.', 'fighting:  > '],
  ['The ministry accused the rebels of shelling residential areas.', 'shelling: the rebels > residential areas'],
  ['Both sides accused each other of shelling towns overnight.', 'shelling: each other > towns'],
  ['The army accused the rebels of violating the truce.', 'violating: the rebels > the truce'],
  ['In Alma district, Beria province, a patrol detained two men.', 'detained: a patrol > two men'],
  ['On Monday government planes killed ten men.', 'killed: government planes > ten men'],
  ['The patrol returned fire, resulting in two gunmen killed.', 'killed:  > two gunmen'],
  ['Two men, whose names were withheld, were deported, the paper said.', 'deported:  > Two men'],
  ['Fierce fighting in the town left ten civilians dead.', 'fighting:  > '],
  ['Artillery strikes hit two villages.', 'strikes:  > two villages'],
  ['Mortar attacks hit two villages.', 'attacks:  > two villages'],
  ['Cross-border raids by the militia hit two villages.', 'raids: the militia > two villages'],
  ['Norwegian strikes hit two villages.', 'strikes: Norwegian > two villages'],
  ['Villagers are opposed to the plan.', 'opposed: Villagers > the plan'],
  ['Rebels took control of the main road.', 'took: Rebels > the main road'],
  ['The rebels have cut the main road.', 'cut: The rebels > the main road'],
  ['The rebels laid siege to the town.', 'laid: The rebels > the town'],
  ['Georgia and Norway announced a ceasefire.', 'ceasefire: Georgia + Norway > '],
  ['President Bell today condemned the raid.', 'condemned: President Bell > the raid'],
  ['The soldiers fled the town.', 'fled: The soldiers > the town'],
  ['A Georgian missile hit the market.', 'hit: A Georgian > the market'],
  ['The group led a militant offensive in the valley.', 'offensive: The group > '],
  ['A helicopter was shot down, killing all five men on board.', 'killing:  > all five men on board'],
  ['Fleeing gunmen fired on the patrol.', 'fired: Fleeing gunmen > the patrol'],
  ['On May 2 government forces struck the village.', 'struck: government forces > the village'],
  ['The patrol killed one insurgent and left.', 'killed: The patrol > one insurgent'],
  ['The hills were used by rebels to launch rockets.', 'launch: rebels > '],
  ['Norway fights the rebels with military precautions.', 'fights: Norway > the rebels with military precautions'],
  ['Police detained two men during a search.', 'detained: Police > two men'],
  ['A bomb killed at least 70 people in the capital.', 'killed:  > at least 70 people'],
  ['Government air strikes on the suburb killed six children.', 'strikes: Government > the suburb'],
  ['Georgia has withdrawn its tanks.', 'withdrawn: Georgia > its tanks'],
  ['Ten people were killed in Georgian army shelling of the town.', 'shelling: Georgian army > the town'],
  ['The minister expressed concern over the law.', 'expressed: The minister > the law'],
  ['Rebels have been fighting IS near the river.', 'fighting: Rebels > IS'],
  ['Witnesses saw soldiers beating a man.', 'beating: soldiers > a man'],
  ['The rebels accused the army of violating the truce by shelling the port.', 'shelling: the army > the port'],
  ['The air strikes were aimed at rebels in the valley.', 'strikes:  > rebels in the valley'],
  ['Troops entered the town without firing a shot.', 'firing: Troops > '],
  [
    'Air raids on rebel-held districts of the city killed 18 civilians on Saturday a monitor said.',
    'killed:  > 18 civilians',
  ],
  ['Rebels used tanks to shell the town.', 'shell: Rebels > the town'],
  ['The camp was stormed and looted by the rebels.', 'stormed: the rebels > The camp'],
  ['A drone operated by the militia hit the market.', 'hit: the militia > the market'],
  ['The rebels denied any part in the raid on the camp.', 'denied: The rebels > the camp'],
  ['Alma is in the hands of the rebels.', 'hands: the rebels > Alma'],
  ['The rebels are in control of Alma.', 'control: The rebels > Alma'],
  ['The army and Norwegian troops raided the camp.', 'raided: The army + Norwegian troops > the camp'],
  ['The minister accused the rebels of bombing Alma.', 'bombing: the rebels > Alma'],
  ['Footage showed soldiers beating a man.', 'beating: soldiers > a man'],
  ['Rescuers pulled 14 bodies from the rubble.', 'pulled:  > 14 bodies'],
  ['The patrol came under fire from the rebels.', 'came: the rebels > The patrol'],
  [
    'The general praised the troops which had held the bridge near the old mill for three long weeks under heavy fire.',
    'praised: The general > the troops',
  ],
])('%s', (text, expected) => {
  expect(claimsOf(text)).toContain(expected)
})

test('a quotation without a verb of saying is of who spoke before it, and in that medium', () => {
  const text =
    'President Ana Bell criticised the decision via Twitter. "The army has left the town. The rebels hold it."'
  const said = readReport(makeReport({ id: 'r', text, publishedAt: '2021-03-10' }), tools).claims.find(
    ({ trigger }) => trigger.text === 'left',
  )
  expect(said?.attribution?.source[0]?.text).toBe('President Ana Bell')
  expect(said?.attribution?.medium?.text).toBe('Twitter')
})

test.each([
  'President Ana Bell did not comment. "The army has left the town. The rebels hold it."',
  'President Ana Bell never replied. "The army has left the town. The rebels hold it."',
  'President Ana Bell could not respond. "The army has left the town. The rebels hold it."',
])('whoever did not speak is no speaker: %s', (text) => {
  const said = readReport(makeReport({ id: 'r', text, publishedAt: '2021-03-10' }), tools).claims.find(
    ({ trigger }) => trigger.text === 'left',
  )
  expect(said?.attribution?.source[0]?.text).not.toBe('President Ana Bell')
})
