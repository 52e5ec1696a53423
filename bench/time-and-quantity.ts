/**
 * How fast times and counts are found on top of a parse: tokens a second on one core, median and spread
 * of nine rounds. The text is ours, made of patterns filled by a seeded generator, so that every run
 * reads the same. Run: npx tsx bench/time-and-quantity.ts
 */
import { loadTools } from '../src/load-tools.js'
import { findQuantities } from '../src/quantity/find-quantities.js'
import { makeReport } from '../src/text/make-report.js'
import { findTimexes } from '../src/time/find-timexes.js'
import type { ParsedReport } from '../src/ud/parsed-report.js'

const patterns = [
  'On DAY, shells hit the market and killed at least NUMBER people, a doctor said.',
  'The council met for two hours and called on both sides to keep the truce.',
  'More than NUMBER families have fled since DAY, according to the agency.',
  'The army said that its troops had entered the town overnight without a fight.',
  'No one was hurt when a drone fell into the river on DAY.',
  'Talks between the two governments, which began in 2014, will go on next week.',
]
const days = ['Monday', '3 October', 'Sept. 27', 'Friday night', 'the next day', 'March 2016']

/** Park and Miller's minimal standard generator. */
function* seeded(seed: number): Generator<number> {
  for (let state = seed; ; ) {
    state = (state * 48271) % 2147483647
    yield state
  }
}

function makeText(sentences: number): string {
  const random = seeded(20201014)
  const pick = (count: number): number => random.next().value % count
  return Array.from({ length: sentences }, (_, at) => {
    const filled = patterns[pick(patterns.length)]!.replace('DAY', days[pick(days.length)]!).replace(
      'NUMBER',
      String(3 + pick(400)),
    )
    return at % 4 === 3 ? `${filled}\n\n` : `${filled} `
  }).join('')
}

function measure(name: string, parsed: ParsedReport, find: (parsed: ParsedReport) => unknown[]): void {
  const tokens = parsed.sentences.reduce((sum, sentence) => sum + sentence.length, 0)
  const rates = Array.from({ length: 9 }, () => {
    const began = process.hrtime.bigint()
    find(parsed)
    return Math.round((tokens * 1e9) / Number(process.hrtime.bigint() - began))
  }).sort((a, b) => a - b)
  console.log(
    JSON.stringify({
      measure: `${name}, tokens a second`,
      tokens,
      median: rates[4],
      slowest: rates[0],
      fastest: rates[8],
    }),
  )
}

const tools = loadTools()
const report = makeReport({ text: makeText(3000), publishedAt: '2020-10-14' })
const parsed = { report, sentences: tools.language.parse(report.text, report.parts) }
measure('time', parsed, findTimexes)
measure('quantity', parsed, findQuantities)
