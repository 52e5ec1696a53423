import { expect, test } from 'vitest'
import { findEvents } from '../src/event/find-events.js'
import { loadTools, makeReport } from '../src/index.js'
import { adjectiveTriggers } from '../src/lexicon/en/adjective-triggers.js'
import { framingWords } from '../src/lexicon/en/framing-words.js'
import { idioms } from '../src/lexicon/en/idioms.js'
import { nounTriggers } from '../src/lexicon/en/noun-triggers.js'
import { verbTriggers } from '../src/lexicon/en/verbs/verb-triggers.js'

const { language } = loadTools()

function kindsIn(text: string): string[] {
  const report = makeReport({ text })
  return findEvents({ report, sentences: language.parse(text, report.parts) }).map(({ kind }) => kind)
}

test.each([
  ['verbs', verbTriggers],
  ['idioms', idioms],
  ['nouns', nounTriggers],
  ['adjectives', adjectiveTriggers],
] as const)('every example of the lexicon of %s tells its kind', (_, rows) => {
  const wrong = rows
    .map(({ lemma, kind, example }) => ({ lemma, kind, example, found: kindsIn(example) }))
    .filter(({ kind, found }) => !found.includes(kind))
  expect(wrong).toEqual([])
})

test('for every framing word its counterpart is in the list, on the other side', () => {
  const favours = new Map(framingWords.map((word) => [word.lemma, word.favours]))
  const wrong = framingWords.filter(
    ({ counterpart, favours: side }) => !favours.has(counterpart) || favours.get(counterpart) === side,
  )
  expect(wrong.map(({ lemma, counterpart }) => `${lemma} / ${counterpart}`)).toEqual([])
})

test('the rows of one verb, tried in order, stand together', () => {
  const starts = verbTriggers.filter(({ lemma }, at) => verbTriggers[at - 1]?.lemma !== lemma)
  const apart = starts.filter(({ lemma }, at) => starts.findIndex((row) => row.lemma === lemma) !== at)
  expect(apart.map(({ lemma }) => lemma)).toEqual([])
})

test('no row stands behind one of its lemma that always holds', () => {
  const free = (row: object) =>
    Object.keys(row).every((key) => /^(lemma|kind|frame|example|negatedKind|puts)$/.test(key))
  const dead = [verbTriggers, nounTriggers].flatMap((rows: readonly { lemma: string; example: string }[]) =>
    rows.filter(({ lemma }, at) => rows.slice(0, at).some((row) => row.lemma === lemma && free(row))),
  )
  expect(dead.map(({ example }) => example)).toEqual([])
})

test('no two rows differ in their example alone', () => {
  const twice = [verbTriggers, idioms, nounTriggers, adjectiveTriggers].flatMap((rows: readonly object[]) => {
    const told = rows.map((row) => JSON.stringify(Object.entries({ ...row, example: '' }).sort()))
    return told.filter((row, at) => told.indexOf(row) !== at)
  })
  expect(twice).toEqual([])
})

test.each(['Two of the raids destroyed the bridge.', 'Four of the raids destroyed the bridge.'])(
  'whatever number counts them, the events are told: %s',
  (text) => expect(kindsIn(text)).toContain('attack'),
)

test.each([
  ['The state condemned the envoys to Kaldar.', 'capture'],
  ['The state condemned the officers to the north.', 'capture'],
  ['The union condemned the fighters close to the border.', 'capture'],
  ['The state condemned the ambassador to Russia.', 'capture'],
])('a phrase on the object is not the verb’s: %s', (text, kind) => {
  expect(kindsIn(text)).not.toContain(kind)
})
