/**
 * A claim does not depend on how its number is bounded, nor on which clause tells it: plain sentences of one deed, varied by
 * a grid of bounds and clauses, give the same kind, doer and object.
 */
import { expect, test } from 'vitest'
import { readReport } from '../src/claim/read-report.js'
import { loadTools } from '../src/load-tools.js'
import { makeReport } from '../src/text/make-report.js'

/** Base, past, participle, gerund, object, kind. */
const deeds = [
  ['destroy', 'destroyed', 'destroyed', 'destroying', 'tanks', 'destruction'],
  ['capture', 'captured', 'captured', 'capturing', 'villages', 'territory-taken'],
  ['kill', 'killed', 'killed', 'killing', 'fighters', 'deaths'],
  ['detain', 'detained', 'detained', 'detaining', 'suspects', 'capture'],
  ['shell', 'shelled', 'shelled', 'shelling', 'positions', 'strike'],
  ['release', 'released', 'released', 'releasing', 'prisoners', 'exchange'],
  ['attack', 'attacked', 'attacked', 'attacking', 'checkpoints', 'attack'],
  ['wound', 'wounded', 'wounded', 'wounding', 'civilians', 'injuries'],
] as const

const bounds = [
  '20',
  'more than 20',
  'at least 20',
  'up to 20',
  'as many as 20',
  'around 20',
  'about a dozen',
  'between 10 and 20',
  'over 20',
  'dozens of',
  'several',
  'the',
] as const

type Deed = (typeof deeds)[number]
const clauses: readonly ((deed: Deed, object: string) => string)[] = [
  ([, past], object) => `The army ${past} ${object}.`,
  ([, , done], object) => `The ministry said the army had ${done} ${object}.`,
  ([, , done], object) => `Officials said ${object} had been ${done} by the army in Alma.`,
  ([, past], object) => `The army, which ${past} ${object} last week, paid for it.`,
  ([base], object) => `The army managed to ${base} ${object}.`,
  ([, , done], object) => `The army claims to have ${done} ${object}.`,
  ([, , , doing], object) => `Rebels accused the army of ${doing} ${object}.`,
  ([, , , doing], object) => `The army succeeded in ${doing} ${object}.`,
]

const tools = loadTools()

function told(text: string, [, , , , object, kind]: Deed): boolean {
  const { claims } = readReport(makeReport({ text, publishedAt: '2020-10-14' }), tools)
  return claims.some(
    (claim) =>
      claim.kind === kind &&
      claim.agents.some((agent) => /army|which/i.test(agent.text)) &&
      [...claim.targets, ...claim.quantities].some((target) => target.text.includes(object)),
  )
}

test('nineteen of twenty variants of a plain sentence give its claim', () => {
  const missed = deeds.flatMap((deed) =>
    bounds.flatMap((bound) =>
      clauses.map((clause) => clause(deed, `${bound} ${deed[4]}`)).filter((text) => !told(text, deed)),
    ),
  )
  const variants = deeds.length * bounds.length * clauses.length
  expect(missed.slice(0, 10).concat(missed.length > variants / 20 ? ['and more'] : [])).not.toContain('and more')
})
