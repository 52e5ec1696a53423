/** Every cue of the lexicon has one example of its own, in which it is found as a cue. */
import { expect, test } from 'vitest'
import { findAttributions } from '../src/attribution/find-attributions.js'
import { attitudeVerbs } from '../src/lexicon/en/attitude-verbs.js'
import { cueNouns } from '../src/lexicon/en/cue-nouns.js'
import { reportingVerbs } from '../src/lexicon/en/reporting-verbs.js'
import { loadTools } from '../src/load-tools.js'
import { stances } from '../src/record/record.js'
import { makeReport } from '../src/text/make-report.js'
import { tokenSpan } from '../src/ud/tree.js'

const tools = loadTools()
const lists = { reportingVerbs, attitudeVerbs, cueNouns }

test.each(Object.entries(lists))('%s: one entry a lemma, a known stance, an example that holds the word', (_, list) => {
  expect(new Set(list.map(({ lemma }) => lemma)).size).toBe(list.length)
  for (const { lemma, stance, example } of list) {
    expect(stances, lemma).toContain(stance)
    expect(example.endsWith('.') || example.endsWith('.”'), lemma).toBe(true)
  }
  expect(new Set(list.map(({ example }) => example)).size).toBe(list.length)
})

test.each([
  ['reportingVerbs', 0.85],
  ['attitudeVerbs', 0.75],
] as const)('%s: at least %f of the examples are found with the verb as cue', (name, least) => {
  const missed = lists[name].filter(({ lemma, example }) => !isCue(lemma, example)).map(({ lemma }) => lemma)
  expect(1 - missed.length / lists[name].length, missed.join(' ')).toBeGreaterThanOrEqual(least)
})

function isCue(lemma: string, example: string): boolean {
  const report = makeReport({ text: example })
  const sentences = tools.language.parse(report.text, report.parts)
  const found = findAttributions({ report, sentences }, tools.attribution)
  return sentences.some((sentence) =>
    sentence.lemma.some((word, token) => {
      const { start, end } = tokenSpan(sentence, token)
      return word.toLowerCase() === lemma && found.some(({ cue }) => cue[0]!.start <= start && end <= cue[0]!.end)
    }),
  )
}
