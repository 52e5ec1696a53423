import { expect, test } from 'vitest'
import type { Tree } from '../src/ud/guide.js'
import { packTable, unpackTable } from '../src/ud/model-file.js'
import { makeInput } from '../src/ud/parser-input.js'
import { relationKinds } from '../src/ud/revision/draft.js'
import { reviseTree } from '../src/ud/revision/revise-tree.js'
import { makeRevisionInput, type RevisionInput } from '../src/ud/revision/revision-input.js'
import { wordSeer } from '../src/ud/word-classes.js'
import { seeded, shuffle } from '../train/perceptron.js'
import { trainRevision } from '../train/train-revision.js'

const relations = ['root', 'nsubj', 'obj', 'mark', 'ccomp', 'acl:relcl', 'punct', 'conj', 'det']
const kinds = relationKinds(relations)
const none = new Map<string, string>()

/** Words as `form UPOS`. */
function words(...tagged: string[]): RevisionInput {
  const forms = tagged.map((word) => word.split(' ')[0]!)
  const tags = tagged.map((word) => `${word.split(' ')[1]} X`)
  const seen = wordSeer({ common: new Set(forms), listed: new Map() })(forms)
  return makeRevisionInput(makeInput(seen, tags), seen, { tags, lemmas: forms, complements: none })
}

const tree = (...words: [head: number, relation: string][]): Tree => ({
  head: Int32Array.from(words, ([head]) => head),
  relation: Int32Array.from(words, ([, relation]) => relations.indexOf(relation)),
})

/** *They know what we need*: the parser takes the clause for a relative one, the treebank for the object of knowing. */
const asked = (first: string, verb: string, what: string, second: string, last: string) =>
  words(`${first} PRON`, `${verb} VERB`, `${what} PRON`, `${second} PRON`, `${last} VERB`)
const drawn = tree([1, 'nsubj'], [-1, 'root'], [1, 'obj'], [4, 'nsubj'], [2, 'acl:relcl'])
const right = tree([1, 'nsubj'], [-1, 'root'], [4, 'obj'], [4, 'nsubj'], [1, 'ccomp'])
/** *They read what we wrote* stays as it is. */
const stays = ['read', 'eat']

test('a revision learns which heads and relations of clauses to change, and which to leave', () => {
  const examples = ['know', 'see', 'ask', ...stays].flatMap((verb) =>
    ['they', 'we', 'you'].flatMap((subject) =>
      ['need', 'want', 'wrote'].map((last) => ({
        words: asked(subject, verb, 'what', 'we', last),
        drawn,
        other: drawn,
        ...(stays.includes(verb) ? drawn : right),
      })),
    ),
  )
  const table = trainRevision(examples, {
    relations: relations.length,
    kinds,
    bits: 16,
    epochs: 6,
    seed: 1,
    least: 1,
    margin: 4,
    dropped: 0.3,
    onEpoch: () => undefined,
  }).average()
  const model = { table: unpackTable(table), kinds, complements: none }
  const revised = (verb: string, only?: ReadonlySet<number>) =>
    reviseTree(model, asked('they', verb, 'what', 'they', 'wrote'), { tree: drawn, other: drawn, asked: only })
  expect(revised('know')).toEqual(right)
  expect(revised('read')).toEqual(drawn)
  expect(revised('know', new Set())).toEqual(drawn)
})

test('whatever the weights, a revised tree is a tree with one root', () => {
  const random = seeded(3)
  const bits = 10
  const rows = new Map(
    Array.from({ length: 2 ** bits }, (_, bucket) => [
      bucket,
      Float32Array.from(relations, () => Math.floor(random() * 41) - 20),
    ]),
  )
  const model = {
    table: unpackTable(packTable({ bits, classes: relations.length, rows, least: 1 })),
    kinds,
    complements: none,
  }
  const tags = ['NOUN', 'VERB', 'PRON', 'PUNCT', 'SCONJ']
  let changed = 0
  for (let round = 0; round < 300; round++) {
    const n = 1 + Math.floor(random() * 14)
    const given = words(...Array.from({ length: n }, (_, i) => `w${i} ${tags[Math.floor(random() * tags.length)]}`))
    const draw = (): Tree => {
      const order = shuffle(
        Array.from({ length: n }, (_, i) => i),
        random,
      )
      const head = new Int32Array(n)
      for (const [k, word] of order.entries()) head[word] = k === 0 ? -1 : order[Math.floor(random() * k)]!
      return { head, relation: Int32Array.from(head, (h) => (h < 0 ? 0 : 1 + Math.floor(random() * 8))) }
    }
    const before = draw()
    const { head } = reviseTree(model, given, { tree: before, other: draw() })
    if (head.some((above, i) => above !== before.head[i])) changed++
    expect(head.filter((above) => above === -1)).toHaveLength(1)
    for (let word = 0; word < n; word++) {
      let at = word
      for (let steps = 0; steps <= n && at >= 0; steps++) at = head[at]!
      expect(at).toBe(-1)
    }
  }
  expect(changed).toBeGreaterThan(100)
})
