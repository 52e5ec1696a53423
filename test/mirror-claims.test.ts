import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadTools, makeReport, readReport } from '../src/index.js'
import { readPlain } from '../src/intake/read-plain.js'
import type { Claim, Mention } from '../src/record/record.js'
import { movedSpan, type Swapped, swapParties } from './mirror.js'
import { partyWords } from './party-pairs.js'

/**
 * The mirror: swap the names of two parties in a report, and its claims must be swapped and nothing else:
 * the same kinds, polarity, modality, background, numbers and days, the same words moved, confidence
 * within 0.02.
 */
const tools = loadTools()
const root = join(import.meta.dirname, '..')

const samples = readdirSync(join(root, 'samples'))
  .filter((name) => name.endsWith('.txt'))
  .map((name) => {
    const { text, publishedAt } = readPlain(readFileSync(join(root, 'samples', name), 'utf8'), name)
    return { name, text, day: publishedAt ?? null, parties: ['AZE', 'ARM'] as const }
  })
const sentences = readFileSync(join(root, 'test/golden/constructions.txt'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => ({
    name: line,
    text: line.replace(/^(The|An?) (army|ministry|militia|group|union|council)\b/, 'The Russian $2'),
    day: '2021-03-10',
    parties: ['RUS', 'UKR'] as const,
  }))
const gold = join(root, '../shared/gold')
const reports = existsSync(gold)
  ? readdirSync(gold)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => ({
        name,
        text: readFileSync(join(gold, name), 'utf8'),
        day: '2020-10-14',
        parties: ['AZE', 'ARM'] as const,
      }))
  : []

const words = (mentions: readonly Mention[], move: (mention: Mention) => string) =>
  mentions.map(move).sort().join(' + ')

/** A claim in one line, each mention given as offsets in the swapped text. */
function line(claim: Claim, at: (mention: Mention) => string): string {
  const { kind, polarity, modality, background, evidence, attribution, agents, targets, time, quantities } = claim
  return [
    kind,
    polarity,
    modality,
    String(background),
    at(evidence),
    attribution === null ? '-' : `${words(attribution.source, at)} (${attribution.stance})`,
    words(agents, at),
    words(targets, at),
    `${time?.from ?? ''}..${time?.to ?? ''}`,
    quantities.map(({ of, population, low, high, best }) => [of, population, low, high, best].join(' ')).join(', '),
  ].join(' | ')
}

function mirrored(
  text: string,
  swapped: Swapped,
  day: string | null,
): { before: string[]; after: string[]; shift: number } {
  const read = (content: string) =>
    readReport(makeReport({ id: 'mirror', text: content, publishedAt: day }), tools).claims
  const [first, second] = [read(text), read(swapped.text)]
  const span = ({ start, end }: { start: number; end: number }) => `${start}-${end}`
  const shifts =
    first.length === second.length ? first.map((claim, i) => Math.abs(claim.confidence - second[i]!.confidence)) : []
  return {
    before: first.map((claim) => line(claim, (one) => span(movedSpan(swapped, one)))),
    after: second.map((claim) => line(claim, span)),
    shift: Math.max(0, ...shifts),
  }
}

test.each([...samples, ...sentences, ...reports].map((one) => [one.name, one] as const))(
  '%s',
  (_, { text, day, parties }) => {
    const swapped = swapParties(text, partyWords(parties[0]), partyWords(parties[1]))
    const { before, after, shift } = mirrored(text, swapped, day)
    expect(after).toEqual(before)
    expect(shift).toBeLessThanOrEqual(0.02)
  },
)

test('the mirror swaps something in every sample', () => {
  for (const { text, parties } of samples)
    expect(swapParties(text, partyWords(parties[0]), partyWords(parties[1])).changed.length).toBeGreaterThan(3)
})
