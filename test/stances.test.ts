import { expect, test } from 'vitest'
import { readReport } from '../src/claim/read-report.js'
import { makeReport } from '../src/text/make-report.js'
import { rulesAlone } from './rules-alone.js'

const tools = rulesAlone()
const kindsOf = (text: string) =>
  readReport(makeReport({ id: 'r', text, publishedAt: '2021-03-10' }), tools).claims.map(({ kind }) => kind)

test.each([
  // against
  ['The state is against the deployment of batteries on the island, its ministry said.', 'opposition'],
  ['The plan was a non-starter, the ministry said.', 'opposition'],
  ['The offer is out of the question, the minister said.', 'opposition'],
  ['The minister called the plan unrealistic.', 'opposition'],
  ['The raid drew sharp criticism from the union.', 'opposition'],
  // blame
  ['The republic was guilty of piracy in the air, the premier said.', 'accusation'],
  ['The army alone was at fault for the violence.', 'accusation'],
  ['The report found the army complicit in the plunder of the mines.', 'accusation'],
  // threats
  ['All options were on the table, the president said.', 'threat'],
  ['The leaflets told the shopkeepers to leave the city or be killed.', 'threat'],
  ['The rebels will pay dearly for it.', 'threat'],
  // standing, and affairs of state
  ['The town became the capital of the republic.', 'status'],
  ['The province enjoys autonomy within the republic.', 'status'],
  ['The prosecutors opened an investigation into the raid.', 'other'],
  ['Flights to the republic were suspended.', 'other'],
  ['Famine is looming in the valley.', 'situation'],
])('a stance or a standing is told in one claim: %s', (text, kind) => {
  expect(kindsOf(text)).toEqual([kind])
})

test.each([
  // what is past is no threat
  ['The villagers paid a heavy price.', 'threat'],
  // an order without an alternative
  ['The leaflets told the shopkeepers to leave the city.', 'threat'],
  // a person dismissed
  ['The minister dismissed two officers as a precaution.', 'opposition'],
  ['The brigade met with stiff resistance at the bridge.', 'opposition'],
  ['The king sent a judge to investigate the raid.', 'other'],
])('no other sense is taken for it: %s', (text, kind) => {
  expect(kindsOf(text)).not.toContain(kind)
})

test('what a report tells that has no event and no word of the field is none of the conflict', () => {
  expect(kindsOf('The museum displays letters and a piano. The piano is old.')).toEqual([])
})
