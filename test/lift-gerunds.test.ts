import fc from 'fast-check'
import { expect, test } from 'vitest'
import { liftGerunds } from '../src/ud/neural/lift-gerunds.js'

const relations = 'root nsubj obj obl nmod amod case mark acl advcl det'.split(' ')
const at = (name: string) => relations.indexOf(name)
const relate = (names: string) => Int32Array.from(names.split(' '), at)

test('a gerund behind a preposition that is drawn with its object acts on it', () => {
  // The army accused rebels of shelling towns.
  const tree = { head: Int32Array.of(1, 2, -1, 2, 6, 3, 3), relation: relate('det nsubj root obj case acl nmod') }
  const names = 'DET DT,NOUN NN,VERB VBD,NOUN NNS,ADP IN,VERB VBG,NOUN NNS'.split(',')
  const lemma = 'the army accuse rebel of shell town'.split(' ')
  expect(liftGerunds(tree, relations, { names, lemma })).toEqual({
    head: Int32Array.of(1, 2, -1, 2, 5, 3, 5),
    relation: relate('det nsubj root obj mark acl obj'),
  })
})

test('who is accused of a gerund is said to do it; burning tyres that one smells stay burning tyres', () => {
  // They accused us of burning tyres.
  const drawn = () => ({ head: Int32Array.of(1, -1, 1, 5, 5, 2), relation: relate('nsubj root obj case amod nmod') })
  const names = 'PRON PRP,VERB VBD,PRON PRP,ADP IN,VERB VBG,NOUN NNS'.split(',')
  const said = (verb: string) =>
    liftGerunds(drawn(), relations, { names, lemma: ['they', verb, 'we', 'of', 'burn', 'tyre'] })
  expect(said('accuse')).toEqual({
    head: Int32Array.of(1, -1, 1, 4, 1, 4),
    relation: relate('nsubj root obj mark advcl obj'),
  })
  expect(said('remind')).toEqual(drawn())
})

test('a gerund before a finite verb without a subject is its subject', () => {
  // Many died since fighting broke out.
  const tree = { head: Int32Array.of(1, -1, 3, 1, 1, 4), relation: relate('nsubj root mark advcl advcl case') }
  const names = 'ADJ JJ,VERB VBD,SCONJ IN,VERB VBG,VERB VBD,ADP RP'.split(',')
  expect(liftGerunds(tree, relations, { names, lemma: 'many die since fight break out'.split(' ') })).toEqual({
    head: Int32Array.of(1, -1, 4, 4, 1, 4),
    relation: relate('nsubj root mark nsubj advcl case'),
  })
})

test('a mended tree is a tree with one root', () => {
  let mended = 0
  const words = fc.record({
    order: fc.uniqueArray(fc.nat(7), { minLength: 8, maxLength: 8 }),
    picks: fc.array(fc.nat(), { minLength: 8, maxLength: 8 }),
    drawn: fc.array(fc.constantFrom('case', 'amod', 'nmod', 'acl', 'obj').map(at), { minLength: 8, maxLength: 8 }),
    verbs: fc.array(fc.constantFrom('accuse', 'of'), { minLength: 8, maxLength: 8 }),
  })
  fc.assert(
    fc.property(words, ({ order, picks, drawn, verbs }) => {
      const head = new Int32Array(8)
      for (const [k, word] of order.entries()) head[word] = k === 0 ? -1 : order[picks[k]! % k]!
      const relation = Int32Array.from(head, (above, word) => (above < 0 ? 0 : drawn[word]!))
      const before = [...head]
      const tree = liftGerunds({ head, relation }, relations, { names: verbs.map(() => 'VERB VBG'), lemma: verbs })
      if ([...tree.head].some((one, word) => one !== before[word])) mended++
      expect([...tree.head].filter((above) => above < 0)).toHaveLength(1)
      for (const start of tree.head.keys()) {
        let [word, steps] = [start, 0]
        while (word >= 0 && steps++ <= 8) word = tree.head[word]!
        expect(word).toBe(-1)
      }
    }),
    { numRuns: 20000, seed: 5 },
  )
  expect(mended).toBeGreaterThan(30)
})
