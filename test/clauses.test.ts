import { expect, test } from 'vitest'
import { readReport } from '../src/claim/read-report.js'
import { makeReport } from '../src/text/make-report.js'
import { rulesAlone } from './rules-alone.js'

const tools = rulesAlone()
/** Every claim of a text as `kind: trigger, agents > targets`. */
const claimsOf = (text: string) =>
  readReport(makeReport({ id: 'r', text, publishedAt: '2021-03-10' }), tools).claims.map(
    ({ kind, trigger, agents, targets, modality }) =>
      `${kind}: ${trigger.text}, ${agents.map((one) => one.text).join(' + ')} > ${targets.map((one) => one.text).join(' + ')}${modality === 'asserted' ? '' : ` (${modality})`}`,
  )

test.each([
  // A passive has an auxiliary.
  [
    'Fierce shelling killed at least six people, two of them children, in the town on Saturday, officials said, hours after talks failed.',
    'deaths: killed,  > at least six people',
  ],
  ['The strike wounded at least 20, doctors said, a day after the truce.', 'injuries: wounded,  > at least 20'],
  ['Six people were killed, officials said, hours after talks failed.', 'deaths: killed,  > Six people'],
  // What failed is an event of its own kind.
  ['The two sides failed to agree on a truce.', 'talks: agree, The two sides > '],
  ['The two sides failed to sign a peace deal.', 'talks: sign, The two sides > '],
  ['The rebels failed to respect the truce.', 'ceasefire-violation: respect, The rebels > the truce'],
  ['The two sides signed a truce.', 'ceasefire: signed, The two sides > '],
  // A participle that describes the subject is not the verb.
  ['A sniper positioned on a rooftop shot the boy.', 'injuries: shot, A sniper > the boy'],
  ['Guards trained abroad shot the boy, officials said.', 'injuries: shot, Guards > the boy'],
  ['Rebels positioned on a hill shelled two villages, a witness said.', 'strike: shelled, Rebels > two villages'],
  ['Gunmen linked to the old regime destroyed two bridges.', 'destruction: destroyed, Gunmen > two bridges'],
  ['Guards of the general hit a school bus.', 'strike: hit, Guards of the general > a school bus'],
  ['Shells fired from the hills hit a school.', 'strike: hit,  > a school'],
  ['The rockets fired by the rebels landed in the town.', 'strike: landed, the rebels > '],
  [
    'The militia, most of them boys from the camps, released two journalists.',
    'exchange: released, The militia > two journalists',
  ],
  // A clause, a participle or a part told by the way between subject and verb.
  [
    'Soldiers from a unit that was formed to fight the rebels wounded three villagers.',
    'injuries: wounded, Soldiers from a unit > three villagers',
  ],
  ['The militia, acting on orders, freed a doctor, the union said.', 'exchange: freed, The militia > a doctor'],
  [
    'Government troops - some of them wearing masks - killed 12 farmers, officials said.',
    'deaths: killed, Government troops > 12 farmers',
  ],
  ['A sniper linked to the old regime beat two prisoners, officials said.', 'abuse: beat, A sniper > two prisoners'],
  // Who says it stands between subject and verb.
  ['Insurgents, officials said, entered the port on Friday.', 'territory-taken: entered, Insurgents > the port'],
  [
    'Militiamen, according to two residents, seized a hill, the governor said.',
    'territory-taken: seized, Militiamen > a hill',
  ],
  // A gerund and a past behind a comma, a short past at the end.
  ['Militiamen entered the port, bombing two mosques.', 'strike: bombing, Militiamen > two mosques'],
  ['The men were tortured in a fire station and shot.', 'injuries: shot,  > The men'],
  // Verbs that share an object.
  ['Rebels abducted, held and later tortured five men.', 'capture: abducted, Rebels > five men'],
  [
    'The militia burned and looted two mosques in the town.',
    'destruction: burned, The militia > two mosques in the town',
  ],
  ['Several men said they had been tortured and released.', 'exchange: released,  > they'],
  ['Police executed the lawyer Adam Bell near the town.', 'deaths: executed, Police > the lawyer Adam Bell'],
  ['Gunmen attacked the town, shelled two mosques and killed a nurse.', 'strike: shelled, Gunmen > two mosques'],
  // Conditions without a mark, relative clauses without a pronoun.
  ['The UN warned of a massacre should the town fall.', 'territory-taken: fall,  > the town (hypothetical)'],
  ['The envoy warned of war should the army attack the camp.', 'attack: attack, the army > the camp (hypothetical)'],
  [
    'A massacre would follow had the rebels taken the port.',
    'territory-taken: taken, the rebels > the port (hypothetical)',
  ],
  ['Only then had the rebels taken the port.', 'territory-taken: taken, the rebels > the port'],
  ['The army should attack the camp, the minister said.', 'attack: attack, The army > the camp (demanded)'],
  ['Two men the police detained have died.', 'capture: detained, the police > Two men'],
  ['The hostages the group seized were freed.', 'exchange: freed,  > The hostages'],
  ['The two sides signed a deal under which the army withdrew from the town.', 'territory-lost: withdrew, the army > '],
  ['Gunmen disguised as doctors stormed the clinic.', 'attack: stormed, Gunmen > the clinic'],
  ['Police found two men shot in a field.', 'deaths: found,  > two men'],
  ['The army massed tanks to bomb the port.', 'strike: bomb, The army > the port (intended)'],
  // One harm in two ways, what goes on, a day before the verb, a row of verbs.
  ['Seven people were hacked or beaten to death.', 'deaths: hacked,  > Seven people'],
  ['Norland will go on hitting the port.', 'strike: hitting, Norland > the port (intended)'],
  ['Police early Tuesday retook the airport, the union said.', 'territory-taken: retook, Police > the airport'],
  ['Troops arrested 17 wanted men, confiscated rifles and dismantled a camp.', 'weapons: confiscated, Troops > rifles'],
  ['Alma, 3 July 2024 — Gunmen seized the port on Monday.', 'territory-taken: seized, Gunmen > the port'],
  ['Port Alma (AFP) - Shells hit a hospital on Monday.', 'strike: hit,  > a hospital'],
  // What stays as it is.
  ['Police said the men were killed ten kilometres north of Alma.', 'deaths: killed,  > the men'],
  ['The army has seized the port and killed ten men.', 'deaths: killed, The army > ten men'],
  ['The two boys were given the medal of honour and killed the next day.', 'deaths: killed,  > The two boys'],
  ['Two jets were shot down by rebels or crashed in the hills.', 'destruction: crashed,  > Two jets'],
  ['Villagers protested and burned tyres.', 'protest: protested, Villagers > '],
  ['Four men arrested on Monday were released the next day.', 'exchange: released,  > Four men'],
  ['Officials said rebels fired on a patrol.', 'attack: fired, rebels > a patrol'],
])('%s', (text, wanted) => {
  expect(claimsOf(text)).toContain(wanted)
})
