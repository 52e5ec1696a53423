import { describe, expect, test } from 'vitest'
import { blackOut, blackOutClaim, blackOutReport, blackOutWords, wordsOf } from '../src/ledger/black-out.js'
import type { Actor } from '../src/record/record.js'
import { makeReport } from '../src/text/make-report.js'
import { readingFrom } from './readings-from.js'

const bell: Actor = { id: 'report:r:ana bell', name: 'Ana Bell', kind: 'person', country: null, side: null }
const state: Actor = { id: 'state:RUR', name: 'Ruritania', kind: 'state', country: null, side: null }
const text = `Ana Bell of Ruritania said that nine people died in Strelsau on Friday.
She blamed Ruritania.`
const { report, claims } = readingFrom({ id: 'r', title: 'Bell speaks', author: 'Ana Bell', text }, [
  {
    kind: 'deaths',
    words: 'nine people died in Strelsau on Friday',
    by: { source: 'Ana Bell', cue: 'said', actor: bell },
    targets: [{ words: 'nine people', actor: null }],
    place: {
      words: 'Strelsau',
      place: {
        id: 'p',
        name: 'Strelsau',
        otherNames: [],
        lat: 1,
        lon: 2,
        country: null,
        claimedBy: [],
        admin1: null,
        feature: 'P.PPL',
      },
      precision: 1,
    },
    count: { words: 'nine', of: 'killed', low: 9, high: 9 },
    framing: { words: 'died', gloss: 'died', favours: null },
  },
  {
    kind: 'accusation',
    words: 'She blamed Ruritania',
    by: { source: 'She', cue: 'blamed', actor: bell },
    agents: [{ words: 'blamed Ruritania', actor: state }],
  },
])
const [deaths, blame] = claims as [(typeof claims)[0], (typeof claims)[0]]
const stretchOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
const gone = (words: string) => {
  const stretches = [stretchOf(words)]
  return { text: blackOut(text, stretches), stretches, words: wordsOf(text, stretches) }
}

test.each([
  ['Ana Bell', '████████ of Ruritania said'],
  ['Friday.\nShe', 'in Strelsau on ███████\n███ blamed'],
])('%j becomes black, line breaks stay, and so does the length', (words, shown) => {
  const black = blackOut(text, [stretchOf(words)])
  expect(black).toContain(shown)
  expect(black.length).toBe(text.length)
})

test('two passages that overlap are black once', () => {
  expect(
    blackOut('abcdef', [
      { start: 1, end: 4 },
      { start: 2, end: 5 },
    ]),
  ).toBe('a████f')
})

test('title and author lose the words; id and sha256 stay those of the original', () => {
  const after = blackOutReport(report, [stretchOf('Ana Bell')])
  expect(after).toMatchObject({
    id: 'r',
    sha256: makeReport({ text }).sha256,
    title: 'Bell speaks',
    author: '████████',
  })
  expect(blackOutReport(report, [stretchOf('Bell')]).title).toBe('████ speaks')
})

test.each([
  ['ana bell asked', ['Ana Bell'], '████████ asked'],
  ['as it is', ['is'], 'as it is'],
  ['a (b) c', ['(b)'], 'a ███ c'],
  ['Ana\nBell', ['Ana Bell'], '████████'],
])('in %j the words %j go: %j', (before, words, after) => expect(blackOutWords(before, words)).toBe(after))

describe('what a claim loses', () => {
  test('a speaker, also where only a pronoun names him', () => {
    expect(blackOutClaim(deaths, gone('Ana Bell')).attribution).toMatchObject({
      source: [{ text: '████████' }],
      speaker: null,
    })
    expect(blackOutClaim(blame, gone('Ana Bell')).attribution).toMatchObject({
      source: [{ text: 'She' }],
      speaker: null,
    })
    expect(blackOutClaim(blame, gone('Bell')).attribution!.speaker).toBeNull()
  })
  test('longer words take a person with them, not a state that they name', () => {
    const after = blackOutClaim(blame, gone('Ana Bell of Ruritania'))
    expect(after.attribution!.speaker).toBeNull()
    expect(after.agents).toEqual(blame.agents)
  })
  test('a count, a place, a framing word that only they gave', () => {
    expect(blackOutClaim(deaths, gone('nine')).quantities).toEqual([])
    expect(blackOutClaim(deaths, gone('Strelsau')).places).toMatchObject([{ text: '████████', place: null }])
    expect(blackOutClaim(deaths, gone('died')).framing).toEqual([])
  })
  test('nothing, where its words are not touched', () => {
    expect(blackOutClaim(blame, gone('Strelsau'))).toEqual(blame)
  })
  test('every mention quotes the text as it is now', () => {
    const { text: black, ...rest } = gone('Strelsau on')
    const { evidence, trigger } = blackOutClaim(deaths, { text: black, ...rest })
    for (const one of [evidence, trigger]) expect(black.slice(one.start, one.end)).toBe(one.text)
  })
})
