import fc from 'fast-check'
import { expect, test } from 'vitest'
import { liftDependents } from '../src/ud/neural/lift-dependents.js'

const relations = 'root nsubj obj obl amod aux cop case compound nummod nmod det ccomp advmod'.split(' ')

/** A tree as the network draws it: every word hangs on one drawn before, in an order of its own. */
const trees = fc.integer({ min: 1, max: 12 }).chain((length) =>
  fc.record({
    order: fc.shuffledSubarray(
      Array.from({ length }, (_, word) => word),
      { minLength: length },
    ),
    picks: fc.array(fc.nat(), { minLength: length, maxLength: length }),
    names: fc.array(fc.integer({ min: 1, max: relations.length - 1 }), { minLength: length, maxLength: length }),
    finite: fc.array(fc.boolean(), { minLength: length, maxLength: length }),
  }),
)

test('a mended tree is a tree with one root', () => {
  let mended = 0
  fc.assert(
    fc.property(trees, ({ order, picks, names, finite }) => {
      const head = new Int32Array(order.length)
      for (const [k, word] of order.entries()) head[word] = k === 0 ? -1 : order[picks[k]! % k]!
      const relation = Int32Array.from(head, (above, word) => (above < 0 ? 0 : names[word]!))
      const before = [...head, ...relation]
      const tree = liftDependents({ head, relation }, relations, (word) => finite[word]!)
      if ([...tree.head, ...tree.relation].some((one, at) => one !== before[at])) mended++
      expect([...tree.head].filter((above) => above < 0)).toHaveLength(1)
      for (const start of tree.head.keys()) {
        let [word, steps] = [start, 0]
        while (word >= 0 && steps++ <= tree.head.length) word = tree.head[word]!
        expect(word).toBe(-1)
      }
    }),
    { numRuns: 3000, seed: 5 },
  )
  expect(mended).toBeGreaterThan(300)
})

test('a finite verb behind a noun is a clause, and what describes a noun stays', () => {
  const at = (name: string) => relations.indexOf(name)
  // The army established control, all drawn as a phrase of *control*.
  const drawn = () => ({
    head: Int32Array.of(1, 3, 3, -1),
    relation: Int32Array.of(at('det'), at('compound'), at('amod'), at('root')),
  })
  expect(liftDependents(drawn(), relations, (word) => word === 2)).toEqual({
    head: Int32Array.of(1, 2, -1, 2),
    relation: Int32Array.of(at('det'), at('nsubj'), at('root'), at('obj')),
  })
  expect(liftDependents(drawn(), relations)).toEqual(drawn())
})
