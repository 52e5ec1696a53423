import { expect, test } from 'vitest'
import { findEvents } from '../src/event/find-events.js'
import { loadTools, makeReport } from '../src/index.js'
import { adjectiveTriggers } from '../src/lexicon/en/adjective-triggers.js'
import { framingWords } from '../src/lexicon/en/framing-words.js'
import { idioms } from '../src/lexicon/en/idioms/idioms.js'
import { figureExamples } from '../src/lexicon/en/nouns/figures.js'
import { nounTriggers } from '../src/lexicon/en/nouns/noun-triggers.js'
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

test.each(figureExamples)('a noun of force in another sense tells no force: %s', (text) => {
  expect(kindsIn(text).filter((kind) => /^(strike|bombing|attack|clash)$/.test(kind))).toEqual([])
})

test.each([
  ['The raiders descended on the village.', 'attack'],
  ['The tourists descended on the village.', undefined],
  ['The gunmen burst into the church.', 'attack'],
  ['The minister burst into tears.', undefined],
  ['The rebels took on the army.', 'clash'],
  ['The company took on ten workers.', undefined],
  ['The army launched a drive to clear the valley.', 'attack'],
  ['The party launched a drive to register voters.', undefined],
  ['The bridge took a direct hit.', 'strike'],
  ['The economy took a hit.', undefined],
  ['The soldiers charged the barricade.', 'attack'],
  ['The bank charged a fee.', undefined],
  ['The town is in ruins.', 'destruction'],
  ['The economy is in ruins.', undefined],
  ['The two factions turned their guns on each other.', 'clash'],
  ['The mill was burnt to the ground.', 'destruction'],
  ['The frigate sank within an hour.', 'destruction'],
  ['Jets carpet-bombed the valley.', 'strike'],
  ['The patrol walked into an ambush.', 'attack'],
] as const)('what rushes, takes or lies there decides whether it is force: %s', (text, kind) => {
  const found = kindsIn(text).filter((one) => /^(strike|bombing|attack|clash|destruction)$/.test(one))
  expect(found).toEqual(kind === undefined ? [] : [kind])
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
