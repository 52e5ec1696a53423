import { describe, expect, test } from 'vitest'
import { readReport } from '../src/claim/read-report.js'
import { loadTools } from '../src/load-tools.js'
import type { Kind } from '../src/record/kinds.js'
import { makeReport } from '../src/text/make-report.js'

const tools = loadTools()

/** The claims of a report published on Wednesday, 14 October 2020. */
const claimsIn = (text: string) => readReport(makeReport({ text, publishedAt: '2020-10-14' }), tools).claims

describe('a claim takes the days that its sentence ties to it', () => {
  test.each<[string, Kind, string]>([
    ['Rebels shelled the market on Monday.', 'strike', '2020-10-12..2020-10-12'],
    ['The bomb killed six people and wounded 32 civilians on Friday.', 'deaths', '2020-10-09..2020-10-09'],
    ['The bomb killed six people and wounded 32 civilians on Friday.', 'injuries', '2020-10-09..2020-10-09'],
    ['At least 43 civilians have been killed since September 27.', 'deaths', '2020-09-27..2020-10-14'],
    ['From September 27 until October 10, 43 civilians were killed.', 'deaths', '2020-09-27..2020-10-10'],
    ['The army seized the village in late September.', 'territory-taken', '2020-09-21..2020-09-30'],
    ['Nine soldiers were killed overnight.', 'deaths', '2020-10-13..2020-10-14'],
    ['Rebels shelled the depot over the past 24 hours.', 'strike', '2020-10-13..2020-10-14'],
    ['Over the past year, rebels have shelled the depot.', 'strike', '2019-10-14..2020-10-14'],
    ['The two sides will hold talks this week.', 'talks', '2020-10-14..2020-10-18'],
    ['A mortar hit the school shortly after noon on Friday.', 'strike', '2020-10-09..2020-10-09'],
    ['Five soldiers were killed when rebels attacked the base on Friday.', 'deaths', '2020-10-09..2020-10-09'],
    ['The army seized the village last week and is attacking the next one.', 'attack', 'undefined..undefined'],
    ['DORVA (October 11, 2020) – Troops killed two rebels overnight.', 'deaths', '2020-10-13..2020-10-14'],
    ['A bomb blast in the Norlandic city of Alma on Monday killed ten people.', 'deaths', '2020-10-12..2020-10-12'],
    ['A blast killed a leader of the force known as the Guard in April.', 'deaths', '2020-04-01..2020-04-30'],
    ['The rebels began carrying out raids in late December.', 'attack', '2019-12-21..2019-12-31'],
    ['Ten people were killed as they left after Friday prayers.', 'deaths', '2020-10-09..2020-10-09'],
    ['The two ministers met for two hours.', 'talks', 'undefined..undefined'],
    [
      'Rebels shelled the market on Monday. Six people were killed, the mayor said.',
      'deaths',
      '2020-10-12..2020-10-12',
    ],
  ])('%s %s: %s', (text, kind, days) => {
    const times = claimsIn(text)
      .filter((claim) => claim.kind === kind)
      .map(({ time }) => `${time?.from}..${time?.to}`)
    expect(times).toContain(days)
  })

  test('the day of saying is not the day of what is said', () => {
    const [claim] = claimsIn('The ministry said on Wednesday that rebels had shelled the market.').filter(
      ({ kind }) => kind === 'strike',
    )
    expect(claim!.time).toBeNull()
    expect(claim!.attribution!.saidOn!.from).toBe('2020-10-14')
  })
})

describe('history is told apart from news', () => {
  test.each<[string, Kind, boolean]>([
    ['Rebels shelled the market in October 2019.', 'strike', true],
    ['Rebels shelled the market in May.', 'strike', true],
    ['Rebels shelled the market in late September.', 'strike', false],
    ['Over the past year, rebels have shelled the market.', 'strike', false],
    ['The market has regularly been shelled by rebels.', 'strike', true],
    ['Rebels have attacked the suburb before.', 'attack', true],
    ['More than 200,000 people have been killed in the war.', 'deaths', true],
    ['At least 200 people have been killed in the war.', 'deaths', false],
    ['Rebels have shelled the market.', 'strike', false],
  ])('%s %s: %s', (text, kind, background) => {
    expect(claimsIn(text).find((claim) => claim.kind === kind)?.background).toBe(background)
  })
})

describe('a toll that only a count tells is a claim', () => {
  test.each<[string, Kind, string, number]>([
    ['The agency put the death toll at 16.', 'deaths', 'killed', 16],
    ['By evening the hospital counted two dead.', 'deaths', 'killed', 2],
    ['The bodies of four men were found near the river.', 'deaths', 'killed', 4],
  ])('%s', (text, kind, of, low) => {
    const claim = claimsIn(text).find((one) => one.kind === kind)
    expect(claim?.quantities.map((quantity) => [quantity.of, quantity.low])).toContainEqual([of, low])
  })
})

describe('a claim that names no place has that of the claim that tells of the same', () => {
  test.each<[string, Kind, string]>([
    ['Ten people were killed in air strikes on a camp near the river.', 'deaths', 'a camp near the river'],
    ['Rebels fired rockets at the market, killing six people.', 'deaths', 'the market'],
    ['It was the village where an attack on a convoy killed two drivers.', 'deaths', 'the village'],
    ['Two guards died outside a wedding hall.', 'deaths', 'a wedding hall'],
    ['A rocket attack came after rebels fired mortar rounds at the capital.', 'strike', ''],
  ])('%s %s: %s', (text, kind, place) => {
    const found = claimsIn(text)
      .filter((claim) => claim.kind === kind)
      .map(({ places }) => places.map((one) => one.text).join('; '))
    expect(found).toContain(place)
  })
})
