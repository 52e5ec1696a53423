/** A network's parameters and what it makes of sentences: vectors of words, scores of arcs and relations. */
import { MatrixMemory, roundUp } from './matrix-memory.js'
import {
  distanceKind,
  distances,
  inputOf,
  isFactor,
  type NetworkShape,
  parametersOf,
  partsOf,
  vectorsOf,
} from './network-shape.js'
import { recur } from './recurrence.js'

/** Slope of the vectors' activation below 0. */
export const leak = 0.1

/** Sentences one behind the other; the first row of each is the root. */
export interface Batch {
  /** First row of each sentence; one more than there are sentences. */
  readonly starts: Int32Array
  /** Rows of `words` that each row sums up, `wordRows` of them. */
  readonly words: Int32Array
  readonly tags: Int32Array
}

/** Rows of `words` that make up a word. */
export const wordRows = 10

export interface Parameter {
  readonly rows: number
  readonly columns: number
  readonly at: number
  /** Where the panels are, of parameters that others are multiplied by. */
  readonly packed: number
}

/** Training takes away some of the numbers here. */
export type Drop = (name: string, at: number, count: number) => void

export class Network {
  readonly memory: MatrixMemory
  readonly parameters = new Map<string, Parameter>()
  /** The layers' inputs, and the last one's output. */
  readonly inputs: number[] = []
  readonly gates: number[] = []
  readonly cells: number[] = []
  readonly vectors: number
  /** The words as dependents, times the matrix of arcs. */
  readonly turned: number
  /** How each kind of distance suits a word as a dependent, then as a head. */
  readonly far: number
  readonly scores: number
  /** Vectors of dependents and heads with their product, and the scores of relations. */
  readonly pairs: number
  readonly names: number
  /** Scores of the words' tags. */
  readonly retags: number
  private readonly panels: number

  /** @param capacity rows of a batch at the most @param spare floats that training needs beside */
  constructor(
    readonly shape: NetworkShape,
    readonly capacity: number,
    spare = 0,
  ) {
    const { layers, hidden, arc, relation, relations, tags } = shape
    const list = parametersOf(shape)
    const side = roundUp(capacity)
    const square = Math.min(side, longest) ** 2
    const parameters = list.reduce(
      (sum, [name, rows, columns]) => sum + (isFactor(name) ? 2 : 1) * (rows * columns + 8),
      0,
    )
    const each =
      inputOf(shape, 0) +
      layers * 12 * hidden +
      vectorsOf(shape) +
      2 * arc +
      3 * relation +
      roundUp(relations) +
      roundUp(tags) +
      2 * distances
    this.memory = new MatrixMemory(parameters + side * each + square + 64 * (layers + 8) + spare)
    const take = (count: number) => this.memory.take(count)
    for (const [name, rows, columns] of list) {
      const at = take(rows * columns)
      this.parameters.set(name, { rows, columns, at, packed: isFactor(name) ? take(rows * columns) : -1 })
    }
    for (let layer = 0; layer < layers; layer++) {
      this.inputs.push(take(side * inputOf(shape, layer)))
      this.gates.push(take(side * 2 * partsOf(shape, layer) * hidden))
      this.cells.push(take(side * 2 * hidden))
    }
    this.inputs.push(take(side * 2 * hidden))
    this.vectors = take(side * vectorsOf(shape))
    this.turned = take(side * arc)
    this.far = take(side * 2 * distances)
    this.panels = take(side * arc)
    this.scores = take(square)
    this.pairs = take(side * 3 * relation)
    this.names = take(side * roundUp(relations))
    this.retags = take(side * roundUp(tags))
  }

  parameter(name: string): Parameter {
    return this.parameters.get(name)!
  }

  /** Packs what others are multiplied by, once its numbers are known. */
  pack(): void {
    for (const { rows, columns, at, packed } of this.parameters.values())
      if (packed >= 0) this.memory.pack({ at, stride: columns }, rows, columns, packed)
  }

  /** Fills `vectors` and `turned`. */
  read(batch: Batch, drop?: Drop): void {
    const { memory, shape } = this
    const { floats } = memory
    const rows = batch.starts.at(-1)!
    this.embed(batch, rows)
    drop?.('input0', this.inputs[0]!, rows * inputOf(shape, 0))
    for (let layer = 0; layer < shape.layers; layer++) {
      const input = inputOf(shape, layer)
      const parts = partsOf(shape, layer)
      const width = 2 * parts * shape.hidden
      const gates = this.gates[layer]!
      const output = this.inputs[layer + 1]!
      memory.multiply(
        { at: this.inputs[layer]!, stride: input },
        this.parameter(`layer${layer}`).packed,
        { at: gates, stride: width },
        [rows, width, input],
      )
      const places = {
        gates,
        parts,
        hidden: shape.hidden,
        bias: this.parameter(`bias${layer}`).at,
        carry: this.parameter(`carry${layer}`).at,
        input: this.inputs[layer]!,
        cells: this.cells[layer]!,
        output,
      }
      for (let k = 0; k + 1 < batch.starts.length; k++) recur(floats, places, batch.starts[k]!, batch.starts[k + 1]!)
      drop?.(`input${layer + 1}`, output, rows * 2 * shape.hidden)
    }
    this.makeVectors(rows, drop)
  }

  private embed({ words, tags }: Batch, rows: number): void {
    const { floats } = this.memory
    const { word, tag } = this.shape
    const { at: wordTable } = this.parameter('words')
    const { at: tagTable } = this.parameter('tags')
    for (let row = 0; row < rows; row++) {
      const to = this.inputs[0]! + row * (word + tag)
      floats.fill(0, to, to + word)
      for (let k = row * wordRows; k < (row + 1) * wordRows; k++) {
        if (words[k] === 0) continue
        const from = wordTable + words[k]! * word
        for (let c = 0; c < word; c++) floats[to + c]! += floats[from + c]!
      }
      const from = tagTable + tags[row]! * tag
      for (let c = 0; c < tag; c++) floats[to + word + c] = floats[from + c]!
    }
  }

  private makeVectors(rows: number, drop?: Drop): void {
    const { memory, shape } = this
    const { floats } = memory
    const width = vectorsOf(shape)
    const deep = 2 * shape.hidden
    memory.multiply(
      { at: this.inputs.at(-1)!, stride: deep },
      this.parameter('vectors').packed,
      { at: this.vectors, stride: width },
      [rows, width, deep],
    )
    this.addBias('vectorsBias', this.vectors, rows)
    for (let at = this.vectors; at < this.vectors + rows * width; at++) if (floats[at]! < 0) floats[at]! *= leak
    drop?.('vectors', this.vectors, rows * width)
    const { arc } = shape
    const arcs = this.parameter('arcs').packed
    memory.multiply({ at: this.vectors, stride: width }, arcs, { at: this.turned, stride: arc }, [rows, arc, arc])
    const far = { at: this.far, stride: 2 * distances }
    const sizes = [rows, distances, arc] as const
    memory.multiply({ at: this.vectors, stride: width }, this.parameter('farWords').packed, far, sizes)
    const heads = { at: this.vectors + arc, stride: width }
    memory.multiply(heads, this.parameter('farHeads').packed, { ...far, at: far.at + distances }, sizes)
    this.addBias('arcsBias', this.turned, rows)
  }

  /**
   * Scores of the arcs of one sentence at `scores`, row by row: word (1 the first) times head (0 the root).
   * @returns floats from row to row
   */
  scoreArcs({ starts, tags }: Batch, sentence: number): number {
    const { memory, shape } = this
    const { floats } = memory
    const from = starts[sentence]!
    const size = starts[sentence + 1]! - from
    const width = roundUp(size)
    const { arc } = shape
    const stride = vectorsOf(shape)
    memory.packTurned({ at: this.vectors + from * stride + arc, stride }, size, arc, this.panels)
    memory.multiply({ at: this.turned + from * arc, stride: arc }, this.panels, { at: this.scores, stride: width }, [
      size,
      width,
      arc,
    ])
    const { at: far } = this.parameter('far')
    for (let word = 1; word < size; word++) {
      const own = far + tags[from + word]! * 2 * distances
      const suits = this.far + (from + word) * 2 * distances
      const row = this.scores + word * width
      for (let head = 0; head < size; head++) {
        const kind = distanceKind(word, head)
        const there = this.far + ((from + head) * 2 + 1) * distances + kind
        const usual = floats[own + kind]! + floats[far + (tags[from + head]! * 2 + 1) * distances + kind]!
        floats[row + head]! += usual + floats[suits + kind]! + floats[there]!
      }
    }
    return width
  }

  /** Scores of relations at `names`, for rows that are words and the rows of their heads. */
  scoreNames(words: Int32Array, heads: Int32Array): void {
    const { memory, shape } = this
    const { floats } = memory
    const { relation, arc } = shape
    const width = vectorsOf(shape)
    for (let k = 0; k < words.length; k++) {
      const word = this.vectors + words[k]! * width + 2 * arc
      const head = this.vectors + heads[k]! * width + 2 * arc + relation
      const to = this.pairs + k * 3 * relation
      for (let c = 0; c < relation; c++) {
        const x = floats[word + c]!
        const y = floats[head + c]!
        floats[to + c] = x
        floats[to + relation + c] = y
        floats[to + 2 * relation + c] = x * y
      }
    }
    const columns = roundUp(shape.relations)
    memory.multiply(
      { at: this.pairs, stride: 3 * relation },
      this.parameter('names').packed,
      { at: this.names, stride: columns },
      [words.length, columns, 3 * relation],
    )
    this.addBias('namesBias', this.names, words.length)
  }

  /** Scores of the tags of all rows at `retags`, once they are read. */
  scoreTags(rows: number): void {
    const { memory, shape } = this
    const deep = 2 * shape.hidden
    const columns = roundUp(shape.tags)
    memory.multiply(
      { at: this.inputs.at(-1)!, stride: deep },
      this.parameter('retag').packed,
      { at: this.retags, stride: columns },
      [rows, columns, deep],
    )
    this.addBias('retagBias', this.retags, rows)
  }

  private addBias(name: string, to: number, rows: number): void {
    const { floats } = this.memory
    const { at: bias, columns } = this.parameter(name)
    for (let row = 0, at = to; row < rows; row++)
      for (let c = 0; c < columns; c++, at++) floats[at]! += floats[bias + c]!
  }
}

/** Rows of a sentence at the most: words given to be parsed may be more than the splitter lets a sentence have. */
export const longest = 256
