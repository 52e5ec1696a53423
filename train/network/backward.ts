/**
 * Learns a network by gradients: the losses are those of the right head among all heads of a sentence, of the
 * right relation under the right head and of the right tag (cross entropy); the way back is written out layer by layer.
 */
import { roundUp } from '../../src/ud/neural/matrix-memory.js'
import { type Batch, leak, longest, Network, wordRows } from '../../src/ud/neural/network.js'
import {
  distanceKind,
  distances,
  inputOf,
  type NetworkShape,
  parametersOf,
  partsOf,
  vectorsOf,
} from '../../src/ud/neural/network-shape.js'

/** A batch with what is right: for each row its head's row, its relation and its tag; -1 at the roots' own rows. */
export interface Lessons extends Batch {
  readonly heads: Int32Array
  readonly relations: Int32Array
  /** -1 where it is not known. */
  readonly rightTags: Int32Array
}

/** Weight of the loss of tags beside those of arcs and relations. */
const tagShare = 0.5

export interface Learnt {
  /** Sums over the words of a batch. */
  readonly loss: number
  /** How many are right. */
  readonly heads: number
  readonly relations: number
  readonly tags: number
  readonly words: number
}

/** Share of numbers that is taken away, by the name of their place. */
export type DropRates = (name: string) => number

export class Learner {
  readonly network: Network
  /** Place of the gradient of each parameter; of `words` only the rows in `touched` are valid. */
  readonly gradients = new Map<string, number>()
  readonly touched = new Set<number>()
  private readonly masks = new Map<string, { at: number; mask: Uint8Array; keep: number }>()
  private readonly deltaGates: number
  private readonly deltaInput: number
  private readonly deltaOutput: number
  private readonly deltaVectors: number
  private readonly deltaTurned: number
  private readonly deltaPairs: number
  private readonly deltaFar: number
  private readonly deltaScores: number
  private readonly left: number
  private readonly right: number

  constructor(
    readonly shape: NetworkShape,
    readonly capacity: number,
    private readonly random: () => number,
  ) {
    const side = roundUp(capacity)
    const gates = 8 * shape.hidden
    const widest = Math.max(2 * shape.hidden, inputOf(shape, 0))
    const square = longest ** 2
    const list = parametersOf(shape)
    const all = list.reduce((sum, [, rows, columns]) => sum + rows * columns + 8, 0)
    const broad = Math.max(gates, vectorsOf(shape))
    const scratch = Math.max(side * broad, square, widest * broad)
    const spare =
      all +
      side * (gates + 2 * widest + vectorsOf(shape) + shape.arc + 3 * shape.relation + 2 * distances) +
      square +
      2 * scratch +
      200
    this.network = new Network(shape, capacity, spare)
    const take = (count: number) => this.network.memory.take(count)
    for (const [name, rows, columns] of list) this.gradients.set(name, take(rows * columns))
    this.deltaGates = take(side * gates)
    this.deltaInput = take(side * widest)
    this.deltaOutput = take(side * widest)
    this.deltaVectors = take(side * vectorsOf(shape))
    this.deltaTurned = take(side * shape.arc)
    this.deltaFar = take(side * 2 * distances)
    this.deltaPairs = take(side * 3 * shape.relation)
    this.deltaScores = take(square)
    this.left = take(scratch)
    this.right = take(scratch)
  }

  /** Fills the gradients. */
  learn(lessons: Lessons, rates: DropRates): Learnt {
    const { network } = this
    const rows = lessons.starts.at(-1)!
    if (rows > this.capacity) throw new Error(`a batch of ${rows} rows, room for ${this.capacity}`)
    this.clear()
    network.pack()
    network.read(lessons, (name, at, count) => this.drop(name, at, count, rates(name)))
    const words = rows - (lessons.starts.length - 1)
    const arcs = this.learnArcs(lessons, 1 / words)
    const names = this.learnNames(lessons, 1 / words)
    this.backThroughVectors(rows)
    const tags = this.learnTags(lessons, tagShare / words)
    for (let layer = this.shape.layers - 1; layer >= 0; layer--) this.backThroughLayer(layer, lessons)
    this.backToTables(lessons, rows)
    const loss = arcs.loss + names.loss + tagShare * tags.loss
    return { loss, heads: arcs.right, relations: names.right, tags: tags.right, words }
  }

  private clear(): void {
    const { floats } = this.network.memory
    const { word } = this.shape
    for (const [name, rows, columns] of parametersOf(this.shape)) {
      const at = this.gradients.get(name)!
      if (name !== 'words') floats.fill(0, at, at + rows * columns)
      else for (const row of this.touched) floats.fill(0, at + row * word, at + (row + 1) * word)
    }
    this.touched.clear()
    this.masks.clear()
  }

  private drop(name: string, at: number, count: number, rate: number): void {
    if (rate === 0) return
    const { floats } = this.network.memory
    const mask = new Uint8Array(count)
    const keep = 1 / (1 - rate)
    for (let i = 0; i < count; i++) {
      if (this.random() < rate) floats[at + i] = 0
      else {
        floats[at + i]! *= keep
        mask[i] = 1
      }
    }
    this.masks.set(name, { at, mask, keep })
  }

  /** What was taken away learns nothing. */
  private undrop(name: string, delta: number): void {
    const found = this.masks.get(name)
    if (!found) return
    const { floats } = this.network.memory
    const { mask, keep } = found
    for (let i = 0; i < mask.length; i++) floats[delta + i]! *= mask[i]! * keep
  }

  private learnArcs(lessons: Lessons, share: number): { loss: number; right: number } {
    const { network, shape } = this
    const { memory } = network
    const { floats } = memory
    const { arc } = shape
    const { starts, heads, tags } = lessons
    const stride = vectorsOf(shape)
    const far = this.gradients.get('far')!
    let loss = 0
    let right = 0
    const rows = starts.at(-1)!
    floats.fill(0, this.deltaVectors, this.deltaVectors + rows * stride)
    floats.fill(0, this.deltaFar, this.deltaFar + rows * 2 * distances)
    for (let k = 0; k + 1 < starts.length; k++) {
      const from = starts[k]!
      const size = starts[k + 1]! - from
      const width = network.scoreArcs(lessons, k)
      floats.fill(0, this.deltaScores, this.deltaScores + size * width)
      for (let word = 1; word < size; word++) {
        const row = network.scores + word * width
        floats[row + word] = -1e9
        const gold = heads[from + word]! - from
        const result = softmax(floats, row, size, gold, this.deltaScores + word * width, share)
        loss += result.loss
        if (result.best === gold) right++
        for (let head = 0; head < size; head++) {
          const delta = floats[this.deltaScores + word * width + head]!
          const kind = distanceKind(word, head)
          floats[far + tags[from + word]! * 2 * distances + kind]! += delta
          floats[far + (tags[from + head]! * 2 + 1) * distances + kind]! += delta
          floats[this.deltaFar + (from + word) * 2 * distances + kind]! += delta
          floats[this.deltaFar + ((from + head) * 2 + 1) * distances + kind]! += delta
        }
      }
      const headVectors = { at: network.vectors + from * stride + arc, stride }
      const turned = { at: network.turned + from * arc, stride: arc }
      memory.pack(headVectors, size, arc, this.right)
      memory.multiply(
        { at: this.deltaScores, stride: width },
        this.right,
        { at: this.deltaTurned + from * arc, stride: arc },
        [size, arc, size],
      )
      this.turn({ at: this.deltaScores, stride: width }, size, size, this.left)
      memory.pack(turned, size, arc, this.right)
      memory.multiply(
        { at: this.left, stride: size },
        this.right,
        { at: this.deltaVectors + from * stride + arc, stride },
        [size, arc, size],
      )
    }
    const { at } = network.parameter('arcs')
    memory.packTurned({ at, stride: arc }, arc, arc, this.right)
    memory.multiply({ at: this.deltaTurned, stride: arc }, this.right, { at: this.deltaVectors, stride }, [
      rows,
      arc,
      arc,
    ])
    this.addProduct({ at: network.vectors, stride }, arc, { at: this.deltaTurned, stride: arc }, arc, rows, 'arcs')
    this.addColumns(this.deltaTurned, rows, arc, 'arcsBias')
    this.backThroughDistances(rows)
    return { loss, right }
  }

  private backThroughDistances(rows: number): void {
    const { network, shape } = this
    const { memory } = network
    const { arc } = shape
    const stride = vectorsOf(shape)
    for (const [name, shift] of [
      ['farWords', 0],
      ['farHeads', 1],
    ] as const) {
      const delta = { at: this.deltaFar + shift * distances, stride: 2 * distances }
      memory.packTurned({ at: network.parameter(name).at, stride: distances }, arc, distances, this.right)
      const to = { at: this.deltaVectors + shift * arc, stride }
      memory.multiply(delta, this.right, to, [rows, arc, distances], true)
      this.addProduct({ at: network.vectors + shift * arc, stride }, arc, delta, distances, rows, name)
    }
  }

  private learnNames(lessons: Lessons, share: number): { loss: number; right: number } {
    const { network, shape } = this
    const { memory } = network
    const { floats } = memory
    const { relation, arc, relations } = shape
    const stride = vectorsOf(shape)
    const columns = roundUp(relations)
    const words = Int32Array.from(lessons.heads.keys()).filter((row) => lessons.heads[row]! >= 0)
    const heads = words.map((row) => lessons.heads[row]!)
    network.scoreNames(words, heads)
    let loss = 0
    let right = 0
    for (let k = 0; k < words.length; k++) {
      const row = network.names + k * columns
      const gold = lessons.relations[words[k]!]!
      const result = softmax(floats, row, relations, gold, row, share)
      for (let c = relations; c < columns; c++) floats[row + c] = 0
      loss += result.loss
      if (result.best === gold) right++
    }
    const width = 3 * relation
    memory.packTurned({ at: network.parameter('names').at, stride: columns }, width, columns, this.right)
    memory.multiply({ at: network.names, stride: columns }, this.right, { at: this.deltaPairs, stride: width }, [
      words.length,
      width,
      columns,
    ])
    this.addProduct(
      { at: network.pairs, stride: width },
      width,
      { at: network.names, stride: columns },
      columns,
      words.length,
      'names',
    )
    this.addColumns(network.names, words.length, columns, 'namesBias')
    for (let k = 0; k < words.length; k++) {
      const from = this.deltaPairs + k * width
      const pair = network.pairs + k * width
      const word = this.deltaVectors + words[k]! * stride + 2 * arc
      const head = this.deltaVectors + heads[k]! * stride + 2 * arc + relation
      for (let c = 0; c < relation; c++) {
        const both = floats[from + 2 * relation + c]!
        floats[word + c]! += floats[from + c]! + both * floats[pair + relation + c]!
        floats[head + c]! += floats[from + relation + c]! + both * floats[pair + c]!
      }
    }
    return { loss, right }
  }

  /** Adds to `deltaOutput`. */
  private learnTags(lessons: Lessons, share: number): { loss: number; right: number } {
    const { network, shape } = this
    const { memory } = network
    const { floats } = memory
    const rows = lessons.starts.at(-1)!
    const deep = 2 * shape.hidden
    const columns = roundUp(shape.tags)
    network.scoreTags(rows)
    let loss = 0
    let right = 0
    for (let k = 0; k < rows; k++) {
      const row = network.retags + k * columns
      const gold = lessons.rightTags[k]!
      if (gold < 0) {
        floats.fill(0, row, row + columns)
        continue
      }
      const result = softmax(floats, row, shape.tags, gold, row, share)
      floats.fill(0, row + shape.tags, row + columns)
      loss += result.loss
      if (result.best === gold) right++
    }
    const delta = { at: network.retags, stride: columns }
    memory.packTurned({ at: network.parameter('retag').at, stride: columns }, deep, columns, this.right)
    memory.multiply(delta, this.right, { at: this.deltaOutput, stride: deep }, [rows, deep, columns], true)
    this.addProduct({ at: network.inputs.at(-1)!, stride: deep }, deep, delta, columns, rows, 'retag')
    this.addColumns(network.retags, rows, columns, 'retagBias')
    return { loss, right }
  }

  private backThroughVectors(rows: number): void {
    const { network, shape } = this
    const { memory } = network
    const { floats } = memory
    const width = vectorsOf(shape)
    const deep = 2 * shape.hidden
    this.undrop('vectors', this.deltaVectors)
    for (let i = 0; i < rows * width; i++) if (floats[network.vectors + i]! < 0) floats[this.deltaVectors + i]! *= leak
    memory.packTurned({ at: network.parameter('vectors').at, stride: width }, deep, width, this.right)
    memory.multiply({ at: this.deltaVectors, stride: width }, this.right, { at: this.deltaOutput, stride: deep }, [
      rows,
      deep,
      width,
    ])
    this.addProduct(
      { at: network.inputs.at(-1)!, stride: deep },
      deep,
      { at: this.deltaVectors, stride: width },
      width,
      rows,
      'vectors',
    )
    this.addColumns(this.deltaVectors, rows, width, 'vectorsBias')
  }

  /** From `deltaOutput` to `deltaOutput` of the layer before. */
  private backThroughLayer(layer: number, { starts }: Batch): void {
    const { network, shape } = this
    const { memory } = network
    const { floats } = memory
    const rows = starts.at(-1)!
    const input = inputOf(shape, layer)
    const parts = partsOf(shape, layer)
    const width = 2 * parts * shape.hidden
    this.undrop(`input${layer + 1}`, this.deltaOutput)
    floats.fill(0, this.deltaInput, this.deltaInput + rows * input)
    for (let k = 0; k + 1 < starts.length; k++) {
      this.backThroughTime(layer, parts, starts[k]!, starts[k + 1]!, 0)
      this.backThroughTime(layer, parts, starts[k]!, starts[k + 1]!, 1)
    }
    const name = `layer${layer}`
    memory.packTurned({ at: network.parameter(name).at, stride: width }, input, width, this.right)
    memory.multiply(
      { at: this.deltaGates, stride: width },
      this.right,
      { at: this.deltaInput, stride: input },
      [rows, input, width],
      true,
    )
    this.addProduct(
      { at: network.inputs[layer]!, stride: input },
      input,
      { at: this.deltaGates, stride: width },
      width,
      rows,
      name,
    )
    this.addColumns(this.deltaGates, rows, width, `bias${layer}`)
    floats.copyWithin(this.deltaOutput, this.deltaInput, this.deltaInput + rows * input)
  }

  private backThroughTime(layer: number, parts: number, from: number, to: number, direction: 0 | 1): void {
    const { network, shape } = this
    const { floats } = network.memory
    const { hidden } = shape
    const width = 2 * parts * hidden
    const shift = direction * parts * hidden
    const carry = network.parameter(`carry${layer}`).at + direction * hidden
    const carryDelta = this.gradients.get(`carry${layer}`)! + direction * hidden
    const state = new Float64Array(hidden)
    const step = direction === 0 ? -1 : 1
    for (let row = direction === 0 ? to - 1 : from; row >= from && row < to; row += step) {
      const before = row + step
      const first = before < from || before >= to
      const gates = network.gates[layer]! + row * width + shift
      const delta = this.deltaGates + row * width + shift
      const own = row * 2 * hidden + direction * hidden
      const cells = network.cells[layer]! + own
      const former = network.cells[layer]! + before * 2 * hidden + direction * hidden
      const pass = parts === 4 ? gates + 3 * hidden : network.inputs[layer]! + own
      const passDelta = parts === 4 ? delta + 3 * hidden : this.deltaInput + own
      for (let unit = 0; unit < hidden; unit++) {
        const x = floats[gates + unit]!
        const f = floats[gates + hidden + unit]!
        const r = floats[gates + 2 * hidden + unit]!
        const cell = floats[cells + unit]!
        const old = first ? 0 : floats[former + unit]!
        const root = Math.sqrt(1 + cell * cell)
        const shown = cell / root
        const deltaOut = floats[this.deltaOutput + own + unit]!
        const deltaReset = deltaOut * (shown - floats[pass + unit]!) * slope(r)
        if (parts === 4) floats[passDelta + unit] = deltaOut * (1 - r)
        else floats[passDelta + unit]! += deltaOut * (1 - r)
        const deltaCell = state[unit]! + (deltaOut * r) / (root * root * root)
        const deltaForget = deltaCell * (old - x) * slope(f)
        floats[delta + unit] = deltaCell * (1 - f)
        floats[delta + hidden + unit] = deltaForget
        floats[delta + 2 * hidden + unit] = deltaReset
        state[unit] =
          deltaCell * f + deltaForget * floats[carry + unit]! + deltaReset * floats[carry + 2 * hidden + unit]!
        floats[carryDelta + unit]! += deltaForget * old
        floats[carryDelta + 2 * hidden + unit]! += deltaReset * old
      }
    }
  }

  private backToTables({ words, tags }: Batch, rows: number): void {
    const { floats } = this.network.memory
    const { word, tag } = this.shape
    const wordTable = this.gradients.get('words')!
    const tagTable = this.gradients.get('tags')!
    this.undrop('input0', this.deltaOutput)
    for (let row = 0; row < rows; row++) {
      const from = this.deltaOutput + row * (word + tag)
      for (let k = row * wordRows; k < (row + 1) * wordRows; k++) {
        if (words[k] === 0) continue
        this.touched.add(words[k]!)
        const to = wordTable + words[k]! * word
        for (let c = 0; c < word; c++) floats[to + c]! += floats[from + c]!
      }
      const to = tagTable + tags[row]! * tag
      for (let c = 0; c < tag; c++) floats[to + c]! += floats[from + word + c]!
    }
  }

  /** gradient += Xᵀ · D */
  private addProduct(
    x: { at: number; stride: number },
    m: number,
    delta: { at: number; stride: number },
    n: number,
    rows: number,
    name: string,
  ): void {
    const { memory } = this.network
    this.turn(x, rows, m, this.left)
    memory.pack(delta, rows, n, this.right)
    memory.multiply(
      { at: this.left, stride: rows },
      this.right,
      { at: this.gradients.get(name)!, stride: n },
      [m, n, rows],
      true,
    )
  }

  private addColumns(delta: number, rows: number, columns: number, name: string): void {
    const { floats } = this.network.memory
    const to = this.gradients.get(name)!
    for (let row = 0, at = delta; row < rows; row++)
      for (let c = 0; c < columns; c++, at++) floats[to + c]! += floats[at]!
  }

  /** The transpose of X[rows×columns] at `to`. */
  private turn({ at, stride }: { at: number; stride: number }, rows: number, columns: number, to: number): void {
    const { floats } = this.network.memory
    for (let row = 0; row < rows; row++)
      for (let c = 0, from = at + row * stride, out = to + row; c < columns; c++, from++, out += rows)
        floats[out] = floats[from]!
  }
}

/** Of the gates' sigmoid, by its value. */
function slope(value: number): number {
  const root = Math.sqrt(Math.max(0, 4 * value * (1 - value)))
  return 0.5 * root * root * root
}

/** The loss of `gold` among scores at `from`, its gradient times `share` at `to`, and the best. */
function softmax(
  floats: Float32Array,
  from: number,
  count: number,
  gold: number,
  to: number,
  share: number,
): { loss: number; best: number } {
  let best = 0
  for (let c = 1; c < count; c++) if (floats[from + c]! > floats[from + best]!) best = c
  const top = floats[from + best]!
  const right = floats[from + gold]!
  let sum = 0
  for (let c = 0; c < count; c++) sum += Math.exp(floats[from + c]! - top)
  for (let c = 0; c < count; c++) {
    const chance = Math.exp(floats[from + c]! - top) / sum
    floats[to + c] = (chance - (c === gold ? 1 : 0)) * share
  }
  return { loss: Math.log(sum) + top - right, best }
}
