import { expect, test } from 'vitest'
import { packTable, readModel, unpackTable, writeModel } from '../src/ud/model-file.js'
import { drawTrees } from '../src/ud/neural/draw-tree.js'
import { MatrixMemory } from '../src/ud/neural/matrix-memory.js'
import { type Batch, wordRows } from '../src/ud/neural/network.js'
import { readNetwork, writeNetwork } from '../src/ud/neural/network-file.js'
import type { NetworkShape } from '../src/ud/neural/network-shape.js'
import { Learner, type Lessons } from '../train/network/backward.js'
import { join, makeLesson, type NetworkLesson } from '../train/network/batches.js'
import { learnNetwork } from '../train/network/learn-network.js'
import { seeded } from '../train/perceptron.js'

test.each([
  // m, n, k: whole tiles of four rows and rows that are left over
  [4, 8, 1],
  [1, 16, 7],
  [7, 8, 13],
  [9, 24, 32],
])('a product of %i by %i numbers, each of %i products', (m, n, k) => {
  const memory = new MatrixMemory(4096)
  const { floats } = memory
  const [a, b, panels, c] = [memory.take(m * k), memory.take(k * n), memory.take(k * n), memory.take(m * n)] as const
  for (let i = 0; i < m * k; i++) floats[a + i] = ((i * 7) % 11) - 5
  for (let i = 0; i < k * n; i++) floats[b + i] = ((i * 5) % 13) - 6
  floats.fill(1, c, c + m * n)
  memory.pack({ at: b, stride: n }, k, n, panels)
  memory.multiply({ at: a, stride: k }, panels, { at: c, stride: n }, [m, n, k], true)
  const expected = Array.from({ length: m * n }, (_, at) => {
    const [row, column] = [Math.floor(at / n), at % n]
    let sum = 1
    for (let x = 0; x < k; x++) sum += floats[a + row * k + x]! * floats[b + x * n + column]!
    return sum
  })
  expect([...floats.subarray(c, c + m * n)]).toEqual(expected)
})

const shape: NetworkShape = {
  words: 30,
  word: 16,
  tags: 5,
  tag: 8,
  layers: 2,
  hidden: 8,
  arc: 8,
  relation: 8,
  relations: 5,
}

/** Three sentences of random words, heads and relations. */
function randomLessons(random: () => number): Lessons {
  const starts = Int32Array.of(0, 6, 10, 19)
  const any = (count: number, below: number) => Int32Array.from({ length: count }, () => Math.floor(random() * below))
  const heads = new Int32Array(19).fill(-1)
  for (let k = 0; k < 3; k++)
    for (let row = starts[k]! + 1; row < starts[k + 1]!; row++) {
      const head = starts[k]! + Math.floor(random() * (starts[k + 1]! - starts[k]!))
      heads[row] = head === row ? starts[k]! : head
    }
  return {
    starts,
    words: any(19 * wordRows, 30),
    tags: any(19, 5),
    heads,
    relations: any(19, 5),
    rightTags: any(19, 5).map((tag) => tag - 1),
  }
}

test('the gradients are those of the loss: a small step changes it by as much as they say', () => {
  const random = seeded(3)
  const learner = new Learner(shape, 64, random)
  const { floats } = learner.network.memory
  for (const { at, rows, columns } of learner.network.parameters.values())
    for (let i = 0; i < rows * columns; i++) floats[at + i] = (random() - 0.5) * 0.8
  const lessons = randomLessons(random)
  const loss = () => {
    const { loss: sum, words } = learner.learn(lessons, () => 0)
    return sum / words
  }
  for (const [name, { at, rows, columns }] of learner.network.parameters) {
    loss()
    const count = rows * columns
    const gradient = floats.slice(learner.gradients.get(name)!, learner.gradients.get(name)! + count)
    const steepness = Math.hypot(...gradient)
    const held = floats.slice(at, at + count)
    const move = (by: number) => {
      for (let i = 0; i < count; i++) floats[at + i] = held[i]! + (by * gradient[i]!) / steepness
      return loss()
    }
    const step = 0.01
    const measured = (move(step) - move(-step)) / (2 * step)
    floats.set(held, at)
    expect(Math.abs(measured / steepness - 1), `${name}: ${measured} where ${steepness} is expected`).toBeLessThan(0.03)
  }
})

/** A language of five words: a verb, then pairs of a determiner and what it belongs to, or the other way round. */
function madeUp(random: () => number): NetworkLesson {
  const pairs = 1 + Math.floor(random() * 4)
  const turned = random() < 0.5
  const words = [1, turned ? 2 : 3]
  const head = [-1]
  const relation = [0]
  for (let k = 0; k < pairs; k++) {
    const at = 1 + 2 * k
    words.push(...(turned ? [5, 4] : [4, 5]))
    head.push(turned ? 0 : at + 1, turned ? at : 0)
    relation.push(turned ? 2 : 1, turned ? 1 : 2)
  }
  const rows = words.flatMap((word) => [word, ...new Array<number>(wordRows - 1).fill(0)])
  const batch: Batch = {
    starts: Int32Array.of(0, words.length),
    words: Int32Array.from(rows),
    tags: new Int32Array(words.length),
  }
  return makeLesson(batch, {
    head: Int32Array.from(head),
    relation: Int32Array.from(relation),
    tags: Int32Array.from(words.slice(1), (word) => Math.max(0, word - 3)),
  })
}

test('a network learns a language, and its file draws the same trees', () => {
  const random = seeded(5)
  const lessons = Array.from({ length: 600 }, () => madeUp(random))
  const training = {
    practice: [],
    practiceEpochs: 0,
    mixed: 0,
    epochs: 25,
    rate: 0.01,
    seed: 2,
    batchRows: 100,
    log: () => undefined,
  }
  const network = learnNetwork({ ...training, shape: { ...shape, hidden: 16, arc: 16, relation: 16 }, lessons })
  const codes = Int32Array.of(-7, 3, 2_000_000_000)
  const read = readNetwork(writeNetwork(network, codes))
  expect([...read.rows]).toEqual([
    [-7, 2],
    [3, 3],
    [2_000_000_000, 4],
  ])
  const shown = lessons.slice(0, 20)
  const alone = shown.map(({ batch }) => drawTrees(read.network, batch, () => [])[0]!)
  for (const [k, { heads, relations, tags }] of shown.entries()) {
    expect([...alone[k]!.tree.head].map((head) => head + 1)).toEqual([...heads.slice(1)])
    expect([...alone[k]!.tree.relation]).toEqual([...relations.slice(1)])
    expect([...alone[k]!.tags]).toEqual([...tags.slice(1)])
  }
  // What is drawn of a sentence does not depend on those beside it.
  expect(drawTrees(read.network, join(shown, 0, random), () => [])).toEqual(alone)
})

test('a network file without one of the parameters is refused', () => {
  const learner = new Learner(shape, 64, seeded(1))
  learner.network.parameters.delete('retag')
  const bytes = writeNetwork(learner.network, Int32Array.of(1))
  expect(() => readNetwork(bytes)).toThrow('no parameter "retag"')
})

test('a model file that breaks off is refused when it is opened, not when a table is first asked for', () => {
  const rows = new Map([[3, Float32Array.of(1, 0, -1, 2)]])
  const table = packTable({ bits: 5, classes: 4, rows, least: 1 })
  const bytes = writeModel({ header: { code: 'xx' }, tables: { one: table, two: table } })
  const { header, tables } = readModel(bytes, 'a model')
  expect(header).toEqual({ code: 'xx' })
  expect(tables.two).toEqual(unpackTable(table))
  expect(() => readModel(bytes.subarray(0, bytes.length - 8), 'a model')).toThrow(
    /^a model: ends after .* copied whole/,
  )
})
