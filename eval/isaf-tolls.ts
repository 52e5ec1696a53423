/**
 * Releases of ISAF: is the hand-coded minimum of killed and of captured read exactly?
 *
 * A release tells its counts once, or again in its headline; a count that returns with the same number
 * and population is the same. The coders' conventions are applied to what the codebook leaves without a
 * number: 3 for *several* and *multiple*, 4 for *numerous*; else one, or two for a plural.
 * Run: npx tsx eval/isaf-tolls.ts [--misses]
 */
import { assembleClaims } from '../src/claim/assemble-claims.js'
import { findMentions, type Mentions } from '../src/claim/find-mentions.js'
import { loadTools } from '../src/load-tools.js'
import type { Claim } from '../src/record/record.js'
import { makeReport } from '../src/text/make-report.js'
import { overlaps } from '../src/text/span.js'
import { readCorpus } from './corpus.js'

interface Row {
  readonly id: string
  readonly text: string
  readonly events: { readonly min_killed: number; readonly min_captured: number; readonly start_date: string }[]
}

/** The sum of the distinct totals of one harm. */
function byCounts(mentions: Mentions, of: string): number {
  const seen = new Set<string>()
  let sum = 0
  for (const quantity of mentions.quantities) {
    if (quantity.of !== of || quantity.negated || quantity.role === 'part') continue
    const number = quantity.low ?? quantity.best ?? 0
    const key = `${number} ${quantity.population}`
    if (number > 0 && !seen.has(key)) sum += number
    seen.add(key)
  }
  return sum
}

/**
 * The same from claims, with the coders' conventions for people without a number. People told by *the*
 * or a pronoun count only where nobody else is told: they are those told before.
 */
function byClaims(claims: readonly Claim[], kind: string, of: string): number {
  const seen = new Set<string>()
  let told = 0
  let meant = 0
  for (const claim of claims) {
    if (claim.kind !== kind || claim.polarity === 'negated' || claim.modality !== 'asserted') continue
    const counts = claim.quantities.filter((quantity) => quantity.of === of && quantity.role === 'total')
    const others = claim.targets.filter((target) => !counts.some((count) => overlaps(count, target)))
    const numbers = [
      ...counts.map(({ text, low, best }) => ({ number: low ?? best ?? 0, noun: lastWord(text) })),
      ...others.flatMap((target) => vagueNumber(target.text)),
    ]
    for (const { number, noun } of numbers) {
      if (!seen.has(`${number} ${noun}`)) told += number
      seen.add(`${number} ${noun}`)
    }
    if (numbers.length === 0)
      meant = Math.max(meant, ...claim.targets.map(({ text }) => (/[^s]s\b|men\b/i.test(text) ? 2 : 1)))
  }
  return told > 0 ? told : meant
}

const lastWord = (text: string): string => text.toLowerCase().match(/\p{L}+(?=\P{L}*$)/u)?.[0] ?? ''

/** "several suspected insurgents" → 3, as the coders have it. */
function vagueNumber(text: string): { number: number; noun: string }[] {
  const vague = /^(several|multiple|numerous|a number of|many)\b((?: \p{L}+){1,3})/iu.exec(text)
  if (vague === null) return []
  return [{ number: /several|multiple/i.test(vague[1]!) ? 3 : 4, noun: vague[1]!.toLowerCase() }]
}

const tools = loadTools()
const right = { killedByCounts: 0, capturedByCounts: 0, killedByClaims: 0, capturedByClaims: 0 }
const rows = readCorpus<Row>('isaf-press-a.jsonl')
for (const row of rows) {
  const killed = row.events.reduce((sum, event) => sum + event.min_killed, 0)
  const captured = row.events.reduce((sum, event) => sum + event.min_captured, 0)
  const mentions = findMentions(
    makeReport({ id: row.id, text: row.text, publishedAt: row.events[0]?.start_date ?? null }),
    tools,
  )
  const claims = assembleClaims(mentions, tools.appraisal)
  const read = {
    killedByCounts: byCounts(mentions, 'killed'),
    capturedByCounts: byCounts(mentions, 'captured'),
    killedByClaims: byClaims(claims, 'deaths', 'killed'),
    capturedByClaims: byClaims(claims, 'capture', 'captured'),
  }
  right.killedByCounts += Number(read.killedByCounts === killed)
  right.capturedByCounts += Number(read.capturedByCounts === captured)
  right.killedByClaims += Number(read.killedByClaims === killed)
  right.capturedByClaims += Number(read.capturedByClaims === captured)
  if (process.argv.includes('--misses') && (read.killedByClaims !== killed || read.capturedByClaims !== captured))
    console.error(JSON.stringify({ id: row.id, killed, captured, ...read }))
}
const percent = (count: number): number => Math.round((1000 * count) / rows.length) / 10
console.log(
  JSON.stringify({
    measure: 'isaf releases, exact minimum, %',
    releases: rows.length,
    ...Object.fromEntries(Object.entries(right).map(([name, count]) => [name, percent(count)])),
  }),
)
