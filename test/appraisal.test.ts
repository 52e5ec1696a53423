import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readAppraisalModel, writeAppraisalModel } from '../src/claim/appraisal-model.js'
import { isStructural, putSigns, readWords, templates, unitsOf } from '../src/claim/appraisal-signs.js'
import { appraise, appraiseEvents } from '../src/claim/appraise-events.js'
import { draftClaims } from '../src/claim/draft-claims.js'
import { explainAppraisal } from '../src/claim/explain-appraisal.js'
import { findMentions } from '../src/claim/find-mentions.js'
import type { FoundEvent } from '../src/event/found-event.js'
import { loadTools } from '../src/load-tools.js'
import { kinds } from '../src/record/kinds.js'
import { makeReport } from '../src/text/make-report.js'
import { packTable } from '../src/ud/model-file.js'
import type { Sentence } from '../src/ud/sentence.js'

const tools = loadTools()
const model = tools.appraisal!

function ruled(text: string): { sentence: Sentence; events: FoundEvent[]; text: string } {
  const mentions = findMentions(makeReport({ id: 'r', text, publishedAt: '2021-03-10' }), tools)
  const events = draftClaims(mentions, null).drafts.map(({ event }) => event)
  return { sentence: mentions.sentences[0]!, events: events.filter(({ sentence }) => sentence === 0), text }
}

const kindsIn = (text: string): string[] => {
  const { sentence, events } = ruled(text)
  return appraiseEvents(sentence, 0, { events, text, model }).map(({ kind }) => kind)
}

test('what nothing speaks against stands as the rules read it', () => {
  expect(kindsIn('Rebels shelled the market, killing six traders and wounding 20.')).toEqual([
    'strike',
    'deaths',
    'injuries',
  ])
  expect(kindsIn('The army captured three villages.')).toEqual(['territory-taken'])
})

test('the chances of a unit are those of every kind and of no claim, and sum to one', () => {
  const { sentence, events } = ruled('Troops stormed the camp and families sought shelter in a school.')
  for (const { chances } of appraise(sentence, events, model)) {
    expect(chances).toHaveLength(kinds.length + 1)
    expect(chances.every((chance) => chance >= 0 && chance <= 1)).toBe(true)
    expect(chances.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 9)
  }
})

/** The signs of a sentence's units, by unit, without their order. */
function signsOf(text: string): string[] {
  const { sentence, events } = ruled(text)
  const words = readWords(sentence)
  const units = unitsOf(words, events, () => false)
  return units.map((unit) => {
    const signs: string[] = []
    putSigns(words, unit, units, (...sign) => signs.push(sign.join()))
    return signs.sort().join(';')
  })
}

test.each([
  ['Norland', 'Sudria'],
  ['Mr Brenholt', 'Mr Osk'],
  ['Armenian', 'Azerbaijani'],
  ['Kurds', 'Turks'],
])('no name or people is a sign: %s, %s', (one, other) => {
  const tell = (name: string) => `Forces of the ${name} command shelled a village and killed nine people.`
  expect(signsOf(tell(other))).toEqual(signsOf(tell(one)))
})

test('a people is none at the head of a sentence either', () => {
  expect(signsOf('Turkish troops shelled the village.')).toEqual(signsOf('Syrian troops shelled the village.'))
})

test('a long name is no farther from anything than a short one', () => {
  const tell = (name: string) => `The mayor of ${name} said rockets hit the market and families fled.`
  expect(signsOf(tell('Alma'))).toEqual(signsOf(tell('Upper Alma')))
})

test('every template has a name of its own, those of structure first', () => {
  expect(new Set(templates).size).toBe(templates.length)
  const structural = templates.map((_, template) => isStructural(template))
  expect(structural).toEqual([...structural].sort((a, b) => Number(b) - Number(a)))
})

test('an event that another kind replaces, and one that no rule found, say so', () => {
  const texts = [
    'Guards trained abroad shot the boy.',
    'Gunfire rang out and families huddled in cellars.',
    'The two presidents are to sit down together in May.',
    'Shops stayed shuttered.',
  ]
  for (const text of texts) {
    const { sentence, events } = ruled(text)
    for (const event of appraiseEvents(sentence, 0, { events, text, model })) {
      const before = events.find(({ token, foundBy }) => token === event.token && event.foundBy.startsWith(foundBy))
      if (before === undefined) expect(event.foundBy).toMatch(/^appraised\//)
      else expect(event.foundBy.endsWith('/appraised')).toBe(before.kind !== event.kind)
      expect(event.chance).toBeGreaterThan(0)
    }
  }
})

test('it can be explained: chances, and signs by name with what they weigh', () => {
  const { sentence, events } = ruled('Guards shot the boy.')
  const why = explainAppraisal(sentence, { events, token: sentence.form.indexOf('shot'), model })!
  expect(why.chances).toHaveLength(kinds.length + 1)
  expect(why.chances[0]!.chance).toBeGreaterThanOrEqual(why.chances[1]!.chance)
  expect(why.signs.some(({ sign }) => sign.includes('boy'))).toBe(true)
  // Steps and counts are no classes of nouns.
  expect(why.signs.map(({ sign }) => sign)).toContain('width')
  expect(explainAppraisal(sentence, { events, token: sentence.form.indexOf('the'), model })).toBeUndefined()
})

test('no sentence makes it fail, and no event is made twice', () => {
  const words = fc.constantFrom(
    'rebels',
    'shelled',
    'the',
    'town',
    ',',
    'and',
    'was',
    'killing',
    'six',
    'said',
    'Norland',
    '.',
  )
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 25 }), (parts) => {
      const text = parts.join(' ')
      const { sentence, events } = ruled(text)
      const stand = appraiseEvents(sentence, 0, { events, text, model })
      const fresh = stand.filter(({ foundBy }) => foundBy.startsWith('appraised/')).map(({ token }) => token)
      expect(new Set(fresh).size).toBe(fresh.length)
      for (const token of fresh) expect(events.some((event) => event.token === token)).toBe(false)
    }),
    { numRuns: 150 },
  )
})

test('a file is read as it was written; another model and a broken one are told', () => {
  const rows = new Map([[5, Float32Array.from({ length: kinds.length + 1 }, (_, c) => c - 3)]])
  const table = packTable({ bits: 6, classes: kinds.length + 1, rows, least: 1 })
  const limits = { leaves: 0.6, adds: 0.4, turns: 2, names: 0.1 }
  const read = readAppraisalModel(writeAppraisalModel(table, { largest: 29, nouns: [3, 7], ...limits }), 'one.bin')
  expect(read).toMatchObject(limits)
  expect([...read.nouns]).toEqual([3, 7])
  const other = readFileSync('models/en.ud.bin')
  expect(() => readAppraisalModel(other, 'models/en.ud.bin')).toThrow(/en\.ud\.bin: holds no appraisal.*train:claims/)
  expect(() => readAppraisalModel(Buffer.from('nothing'), 'x.bin')).toThrow(/x\.bin.*train:claims/)
  const without = writeAppraisalModel(table, { largest: 29, nouns: [], ...limits, turns: undefined as never })
  expect(() => readAppraisalModel(without, 'x.bin')).toThrow(/x\.bin: its header has no number for turns/)
})
