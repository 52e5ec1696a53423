/** The kind that follows from who acts on what: the same verb of missiles, civilians, lorries of relief, demonstrators, forces. */
import { expect, test } from 'vitest'
import { makeReport, readReport } from '../src/index.js'
import { rulesAlone } from './rules-alone.js'

const tools = rulesAlone()
const kindsOf = (text: string): string[] => {
  const report = makeReport({ id: 'x', text, publishedAt: '2020-10-10' })
  return readReport(report, tools).claims.map((claim) => claim.kind)
}

/** A kind, then sentences that tell it and no other kind. */
const tells: Readonly<Record<string, readonly string[]>> = {
  strike: [
    'Two rockets exploded in the market.',
    'A drone blew up beside the refinery.',
    'Two mortar rounds went off in the camp.',
    'The missile narrowly missed the hospital.',
    'A missile flew over the island on Monday.',
  ],
  bombing: ['A parcel exploded in the bank.', 'A bomb went off in the camp.', 'A lorry blew up at the gate.'],
  displacement: [
    'The nurses withdrew from the town.',
    'Shepherds abandoned their village after the raid.',
    'The women pulled back to the hills.',
  ],
  'territory-lost': ['Soldiers withdrew from the town.', 'The fighters abandoned the village.'],
  aid: [
    'Trucks carrying aid entered the city.',
    'A convoy of food reached the besieged town.',
    'Aid lorries stopped at the crossing.',
  ],
  mobilisation: ['A convoy entered the town on Monday.', 'The rebels were integrated into the army.'],
  protest: [
    'Protesters surrounded the parliament.',
    'Protesters stormed the parliament.',
    'Demonstrators took over the square.',
  ],
  attack: ['Fighters stormed the parliament.', 'The gunmen blew open the gate of the prison.'],
  destruction: ['Rebels cut the power line to the capital.', 'The city lost power after the raid.'],
  control: ['Rebels cut the supply line to the capital.', 'Troops surrounded the village.'],
  abuse: ['Villagers were robbed by the militia.'],
  opposition: ['The senator fired back at the premier.', 'The minister came under fire for his remarks.'],
}
for (const [kind, sentences] of Object.entries(tells))
  test.each(sentences)(`${kind}: %s`, (text) => expect(kindsOf(text).filter((one) => one !== 'deaths')).toContain(kind))

test.each([
  'The talks advanced on Monday.',
  'The fire advanced towards the village.',
  'The fire swept over the outpost.',
  'Fear surrounded the village.',
  'The party lost its majority.',
  'The party surrendered its majority.',
  'The candidate withdrew from the race.',
])('no ground changes hands: %s', (text) =>
  expect(kindsOf(text).filter((kind) => /^territory|^control$/.test(kind))).toEqual([]),
)
