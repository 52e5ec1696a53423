import fc from 'fast-check'
import { expect, test } from 'vitest'
import { englishMendingWords as mendingWords } from '../src/ud/english-mending-words.js'
import type { Tree } from '../src/ud/guide.js'
import { noMendingWords } from '../src/ud/mending-words.js'
import { giveSubjects } from '../src/ud/neural/give-subjects.js'
import { joinRemnants } from '../src/ud/neural/join-remnants.js'
import { mendTree } from '../src/ud/neural/mend-tree.js'

const relations =
  'root nsubj obj obl amod aux cop case compound nummod nmod det ccomp advmod mark acl advcl conj cc nmod:unmarked orphan flat'.split(
    ' ',
  )
const at = (name: string) => relations.indexOf(name)

/** `1.det 3.nsubj …` → a tree: head and relation of each word, -1 for the root. */
const drawn = (arcs: string): Tree => ({
  head: Int32Array.from(arcs.split(' '), (arc) => Number(arc.split('.')[0])),
  relation: Int32Array.from(arcs.split(' '), (arc) => at(arc.split('.')[1]!)),
})

/** Mends the tree of `form/UPOS.XPOS …`, whose forms are lemmas. */
const mended = (sentence: string, arcs: string, rules = mendingWords) => {
  const words = sentence.split(' ').map((word) => word.split('/'))
  const names = words.map(([, tag]) => tag!.replace('.', ' '))
  return mendTree(
    drawn(arcs),
    {
      relations,
      names,
      lemma: words.map(([lemma]) => lemma!),
      isFiniteVerb: (word) => /^VERB VB[DZP]$/.test(names[word]!),
    },
    rules,
  )
}

test('two joined prepositions mark one noun', () => {
  // clashes in and around the town kill ten: drawn as three things joined to the clashes
  const words = 'clashes/NOUN.NNS in/ADP.IN and/CCONJ.CC around/ADP.IN the/DET.DT town/NOUN.NN kill/VERB.VBD ten/NUM.CD'
  const arcs = '-1.root 5.case 6.cc 5.case 5.det 0.conj 0.conj 6.obj'
  expect(mended(words, arcs)).toEqual(drawn('6.nsubj 5.case 3.cc 1.conj 5.det 0.nmod -1.root 6.obj'))
  const shelled = 'shell/VERB.VBD in/ADP.IN and/CCONJ.CC around/ADP.IN the/DET.DT town/NOUN.NN'
  expect(mended(shelled, '-1.root 0.obl 5.cc 5.case 5.det 0.obl')).toEqual(
    drawn('-1.root 5.case 3.cc 1.conj 5.det 0.obl'),
  )
  expect(mended(words, arcs, noMendingWords)).toEqual(drawn(arcs))
})

test('of two nouns in a row the second is the head, unless it tells when', () => {
  const arcs = '1.det 3.nsubj 1.nmod:unmarked -1.root'
  const changed = '2.det 2.compound 3.nsubj -1.root'
  expect(mended('a/DET.DT bomb/NOUN.NN blast/NOUN.NN kill/VERB.VBD', arcs)).toEqual(drawn(changed))
  expect(mended('a/DET.DT meeting/NOUN.NN today/NOUN.NN kill/VERB.VBD', arcs)).toEqual(drawn(arcs))
  expect(mended('a/DET.DT bomb/NOUN.NN blast/NOUN.NN kill/VERB.VBD', arcs, noMendingWords)).toEqual(drawn(arcs))
})

test('a finite verb behind a noun is a clause, and what describes a noun stays', () => {
  const arcs = '1.det 3.compound 3.amod -1.root'
  expect(mended('the/DET.DT army/NOUN.NN establish/VERB.VBD control/NOUN.NN', arcs)).toEqual(
    drawn('1.det 2.nsubj -1.root 2.obj'),
  )
  expect(mended('the/DET.DT army/NOUN.NN establish/VERB.VBN control/NOUN.NN', arcs)).toEqual(drawn(arcs))
})

test('a gerund behind a copula before bare nouns is the verb, and they its object', () => {
  const arcs = '3.nsubj 3.cop 3.amod -1.root'
  expect(mended('militia/NOUN.NN be/AUX.VBZ recruit/VERB.VBG man/NOUN.NNS', arcs)).toEqual(
    drawn('2.nsubj 2.aux -1.root 2.obj'),
  )
  expect(mended('member/NOUN.NNS be/AUX.VBP lead/ADJ.JJ man/NOUN.NNS', arcs)).toEqual(drawn(arcs))
})

test('children that at least six counts are the verb’s object', () => {
  expect(
    mended(
      'it/PRON.PRP kill/VERB.VBD at/ADP.IN least/ADJ.JJS six/NUM.CD child/NOUN.NNS',
      '1.nsubj -1.root 3.case 4.nmod 5.nummod 1.obl',
    ),
  ).toEqual(drawn('1.nsubj -1.root 3.case 4.nmod 5.nummod 1.obj'))
})

test('a noun between a mark and a finite verb is its subject, where the preposition may mark a clause', () => {
  const [sentence, arcs] = [
    'many/ADJ.JJ die/VERB.VBD since/ADP.IN truce/NOUN.NNS end/VERB.VBD',
    '1.nsubj -1.root 3.case 1.obl 1.advcl',
  ]
  expect(mended(sentence, arcs)).toEqual(drawn('1.nsubj -1.root 4.mark 4.nsubj 1.advcl'))
  expect(mended(sentence, arcs, noMendingWords)).toEqual(drawn(arcs))
})

test('a gerund behind a preposition that is drawn with its object acts on it', () => {
  expect(
    mended(
      'the/DET.DT army/NOUN.NN accuse/VERB.VBD rebel/NOUN.NNS of/ADP.IN shell/VERB.VBG town/NOUN.NNS',
      '1.det 2.nsubj -1.root 2.obj 6.case 3.acl 3.nmod',
    ),
  ).toEqual(drawn('1.det 2.nsubj -1.root 2.obj 5.mark 3.acl 5.obj'))
})

test('who is accused of a gerund is said to do it; burning tyres that one smells stay burning tyres', () => {
  const arcs = '1.nsubj -1.root 1.obj 5.case 5.amod 2.nmod'
  const said = (verb: string) =>
    mended(`they/PRON.PRP ${verb}/VERB.VBD we/PRON.PRP of/ADP.IN burn/VERB.VBG tyre/NOUN.NNS`, arcs)
  expect(said('accuse')).toEqual(drawn('1.nsubj -1.root 1.obj 4.mark 1.advcl 4.obj'))
  expect(said('remind')).toEqual(drawn(arcs))
})

test('a gerund before a finite verb without a subject is its subject', () => {
  expect(
    mended(
      'many/ADJ.JJ die/VERB.VBD since/SCONJ.IN fight/VERB.VBG break/VERB.VBD out/ADP.RP',
      '1.nsubj -1.root 3.mark 1.advcl 1.advcl 4.case',
    ),
  ).toEqual(drawn('1.nsubj -1.root 4.mark 4.nsubj 1.advcl 4.case'))
})

/** A tree as the network draws it: every word hangs on one drawn before, in an order of its own. */
const trees = fc.integer({ min: 1, max: 12 }).chain((length) =>
  fc.record({
    order: fc.shuffledSubarray(
      Array.from({ length }, (_, word) => word),
      { minLength: length },
    ),
    picks: fc.array(fc.nat(), { minLength: length, maxLength: length }),
    names: fc.array(fc.integer({ min: 1, max: relations.length - 1 }), { minLength: length, maxLength: length }),
    tags: fc.array(
      fc.constantFrom('VERB VBD', 'VERB VBG', 'NOUN NNS', 'ADP IN', 'ADP RP', 'ADJ JJ', 'NUM CD', 'PUNCT ,'),
      {
        minLength: length,
        maxLength: length,
      },
    ),
    lemma: fc.array(fc.constantFrom('accuse', 'of', 'since', 'up', 'to', 'down', 'monday', ',', 'in', 'more'), {
      minLength: length,
      maxLength: length,
    }),
  }),
)

test('what stands between has two sides, wherever the second was drawn', () => {
  const words = 'talk/NOUN.NNS between/ADP.IN army/NOUN.NN and/CCONJ.CC rebel/NOUN.NNS raise/VERB.VBD hope/NOUN.NNS'
  expect(mended(words, '5.nsubj 2.case 0.nmod 4.cc 5.nsubj -1.root 5.obj')).toEqual(
    drawn('5.nsubj 2.case 0.nmod 4.cc 2.conj -1.root 5.obj'),
  )
})

test('a second subject behind a conjunction is joined to the noun before it, with its adjective', () => {
  const words = 'army/NOUN.NN and/CCONJ.CC Dornian/ADJ.JJ troop/NOUN.NNS attack/VERB.VBD'
  expect(mended(words, '4.nsubj 2.cc 0.conj 4.nsubj -1.root')).toEqual(drawn('4.nsubj 3.cc 3.amod 0.conj -1.root'))
})

test('neither an object has a preposition nor a phrase a mark, but for one that bounds a number', () => {
  expect(mended('leave/VERB.VBD amid/ADP.IN talk/NOUN.NNS', '-1.root 2.case 0.obj')).toEqual(
    drawn('-1.root 2.case 0.obl'),
  )
  expect(mended('end/VERB.VBD with/ADP.IN strike/NOUN.NNS', '-1.root 2.mark 0.obl')).toEqual(
    drawn('-1.root 2.case 0.obl'),
  )
})

test('behind a verb of accusing a new deed is no more of the accused', () => {
  const words = 'accuse/VERB.VBD army/NOUN.NN of/ADP.IN a/DET.DT raid/NOUN.NN'
  expect(mended(words, '-1.root 0.obj 4.case 4.det 1.nmod')).toEqual(drawn('-1.root 0.obj 4.case 4.det 0.obl'))
  const members = 'accuse/VERB.VBD member/NOUN.NNS of/ADP.IN the/DET.DT army/NOUN.NN'
  expect(mended(members, '-1.root 0.obj 4.case 4.det 1.nmod')).toEqual(drawn('-1.root 0.obj 4.case 4.det 1.nmod'))
})

test('a name straight behind a day is the subject of a verb without one', () => {
  const words = 'on/ADP.IN monday/PROPN.NNP Doria/PROPN.NNP attack/VERB.VBD'
  expect(mended(words, '1.case 3.obl 1.flat -1.root')).toEqual(drawn('1.case 3.obl 3.nsubj -1.root'))
})

test('a mended tree is a tree with one root', () => {
  let changed = 0
  fc.assert(
    fc.property(trees, ({ order, picks, names, tags, lemma }) => {
      const head = new Int32Array(order.length)
      for (const [k, word] of order.entries()) head[word] = k === 0 ? -1 : order[picks[k]! % k]!
      const relation = Int32Array.from(head, (above, word) => (above < 0 ? 0 : names[word]!))
      const before = [...head, ...relation]
      const isFiniteVerb = (word: number) => tags[word] === 'VERB VBD'
      const words = { relations, names: tags, lemma, isFiniteVerb }
      const mended = giveSubjects(mendTree({ head, relation }, words, mendingWords), words, mendingWords)
      const tree = joinRemnants(mended, words, mendingWords)
      if ([...tree.head, ...tree.relation].some((one, word) => one !== before[word])) changed++
      expect([...tree.head].filter((above) => above < 0)).toHaveLength(1)
      for (const start of tree.head.keys()) {
        let [word, steps] = [start, 0]
        while (word >= 0 && steps++ <= tree.head.length) word = tree.head[word]!
        expect(word).toBe(-1)
      }
    }),
    { numRuns: 20000, seed: 5 },
  )
  expect(changed).toBeGreaterThan(1000)
})
