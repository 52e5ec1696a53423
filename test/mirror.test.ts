import { expect, test } from 'vitest'
import { findActors } from '../src/actor/find-actors.js'
import { loadTools, makeReport } from '../src/index.js'
import type { Actor } from '../src/record/record.js'
import { movedSpan, swapParties } from './mirror.js'
import { type PartyWords, partyPairs, partyWords } from './party-pairs.js'

const tools = loadTools()
const actorsIn = (text: string) => {
  const report = makeReport({ id: 'mirror', text })
  return findActors({ report, sentences: tools.language.parse(text, report.parts) }, [])
}

test.each([
  ['An Armenian soldier fired.', 'ARM', 'AZE', 'An Azerbaijani soldier fired.'],
  ['A Russian drone hit an Ukrainian depot.', 'RUS', 'UKR', 'A Ukrainian drone hit a Russian depot.'],
  [
    'IRAN AND IRAQ agreed; Tehran and Baghdad said so.',
    'IRN',
    'IRQ',
    'IRAQ AND IRAN agreed; Baghdad and Tehran said so.',
  ],
  [
    'Moscow told us that Putin had called Kyiv.',
    'RUS',
    'UKR',
    'Kyiv told us that Volodymyr Zelenskyy had called Moscow.',
  ],
  ['Two Israelis and a Palestinian met in Ramallah.', 'ISR', 'PSE', 'Two Palestinians and an Israeli met in Tel Aviv.'],
  ['Indiana is far from India.', 'IND', 'PAK', 'Indiana is far from Pakistan.'],
  [
    'Hamas fired; Islamic Jihad did not.',
    'party:hamas',
    'party:islamic-jihad',
    'Palestinian Islamic Jihad fired; Hamas did not.',
  ],
])('%j with %s and %s swapped', (text, a, b, expected) => {
  const [partyA, partyB] = [partyWords(a), partyWords(b)]
  const leaders = (party: PartyWords) => ({
    ...party,
    leaders: party.leaders.map((name) => name.replace('Vladimir ', '')),
  })
  expect(swapParties(text, leaders(partyA), leaders(partyB)).text).toBe(expected)
})

/** Written with AAA, AAAN, AAAS and BBB … for the name, the adjective and the seat of the two. */
const templates = [
  'AAA accused BBB of shelling two villages on Friday.',
  "AAA's Defense Ministry said its forces had repelled an attack. The ministry blamed BBB.",
  'A spokesman for the BBBN army said that AAAN troops had crossed the border.',
  'AAAS denied the report. "It is false," the BBBN foreign minister said.',
  'The AAAN government and the BBBN government said both sides had agreed to a truce.',
  'Four BBBN soldiers were killed when AAAN forces opened fire, the BBBN military said.',
  'AAA, which has denied the charge, said BBB had lost three tanks.',
  'AAAN officials met BBBN diplomats in Geneva. They said talks would go on.',
]
/** For parties that have no ministries and no seats. */
const partyTemplates = [
  'AAA accused BBB of shelling two villages on Friday.',
  'AAA denied the report. "It is false," a spokesman said.',
  'Fighters of AAA attacked a post of BBB, killing three people.',
  'AAA, which has denied the charge, said BBB had lost three vehicles. The group said its fighters had withdrawn.',
]
const filled = (template: string, a: PartyWords, b: PartyWords): string =>
  template
    .replaceAll('AAAN', a.adjectives[0] ?? a.names[0]!)
    .replaceAll('BBBN', b.adjectives[0] ?? b.names[0]!)
    .replaceAll('AAAS', a.seats[0] ?? a.names[0]!)
    .replaceAll('BBBS', b.seats[0] ?? b.names[0]!)
    .replaceAll('AAA', a.names[0]!)
    .replaceAll('BBB', b.names[0]!)

test.each(partyPairs.map(([a, b]) => [a.id, b.id, a, b] as const))(
  'swapping %s and %s swaps the actors and nothing else',
  (_a, _b, a, b) => {
    for (const template of a.id.startsWith('party:') ? partyTemplates : templates) {
      const text = filled(template, a, b)
      const swap = swapParties(text, a, b)
      const expected = actorsIn(text).map((one) => ({ ...movedSpan(swap, one), party: partyOf(one.actor, a, b) }))
      const found = actorsIn(swap.text).map((one) => ({
        start: one.start,
        end: one.end,
        party: partyOf(one.actor, b, a),
      }))
      expect(found, `${text}\n${swap.text}`).toEqual(expected)
    }
  },
)

/** Which of the two parties an actor belongs to, and as what: by its id where it is a party, else by its country. */
function partyOf({ id, country, kind }: Actor, a: PartyWords, b: PartyWords): string {
  const bare = (party: PartyWords) => party.id.replace(/^(state|party):/, '')
  const has = (party: PartyWords) =>
    party.id.startsWith('party:') ? id.includes(bare(party)) : country === bare(party)
  if (id.startsWith('both:')) return 'both'
  const which = has(a) ? 'first' : has(b) ? 'second' : 'neither'
  return a.id.startsWith('party:') ? which : `${which} ${kind}`
}
