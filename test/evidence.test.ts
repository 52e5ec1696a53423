import { expect, test } from 'vitest'
import { readReport } from '../src/claim/read-report.js'
import { loadTools } from '../src/load-tools.js'
import { makeReport } from '../src/text/make-report.js'

const tools = await loadTools()
const evidenceOf = (text: string) =>
  readReport(makeReport({ id: 'r', text, publishedAt: '2021-03-10' }), tools).claims.map(
    ({ kind, evidence }) => `${kind}: ${evidence.text}`,
  )

test.each([
  // what is told by the way
  ['Troops shelled the town of Alma, which lies on the river.', 'strike: Troops shelled the town of Alma'],
  ['Police detained ten men because they carried no papers.', 'capture: Police detained ten men'],
  ['Rebels shelled Alma, a village on the border.', 'strike: Rebels shelled Alma'],
  ['The army killed four men who failed to stop.', 'deaths: The army killed four men'],
  [
    'Millions have been displaced since the conflict broke out.',
    'displacement: Millions have been displaced since the conflict broke out',
  ],
  // what opens it
  ['Meanwhile five civilians were killed in Alma.', 'deaths: five civilians were killed in Alma'],
  ['He was in the market when the army shelled it.', 'strike: the army shelled it'],
  // two clauses
  ['Two men were killed and three women were wounded in Alma on Friday.', 'deaths: Two men were killed'],
  ['The strike on the village of Alma killed 18 people.', 'strike: The strike on the village of Alma'],
  ['The strike on the village of Alma killed 18 people.', 'deaths: killed 18 people'],
  ['Air strikes killed 18 people.', 'strike: Air strikes killed 18 people'],
  // what states it only with the words above
  ['The rebels have no plans to leave the town.', 'territory-lost: The rebels have no plans to leave the town'],
  ['The group is believed to be behind the bombing.', 'bombing: The group is believed to be behind the bombing'],
  ['The men were reportedly kidnapped in Alma.', 'capture: The men were reportedly kidnapped in Alma'],
])('%s: %s', (text, expected) => {
  expect(evidenceOf(text)).toContain(expected)
})
