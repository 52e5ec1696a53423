/** Steps along gradients (Adam: Kingma & Ba 2015), and an average of the parameters over the last steps. */
import type { Parameter } from '../../src/ud/neural/network.js'
import type { Learner } from './backward.js'

const momentum = 0.9
const spread = 0.98
const little = 1e-7
/** The norm that the gradient of all that is dense is cut to (Pascanu et al. 2013). */
const steepest = 5

/** Steps between two additions to the average, which moves by so much. */
const averageEvery = 10
const averageShare = 0.01

export class Adam {
  private readonly moments = new Map<string, { mean: Float32Array; square: Float32Array; average: Float32Array }>()
  private readonly rowSteps: Int32Array
  private steps = 0

  constructor(private readonly learner: Learner) {
    const { floats } = learner.network.memory
    for (const [name, { at, rows, columns }] of learner.network.parameters) {
      const count = rows * columns
      this.moments.set(name, {
        mean: new Float32Array(count),
        square: new Float32Array(count),
        average: floats.slice(at, at + count),
      })
    }
    this.rowSteps = new Int32Array(learner.shape.words)
  }

  step(rate: number): void {
    const { learner } = this
    const scale = this.cut()
    this.steps++
    const dense = rate * correction(this.steps)
    for (const [name, parameter] of learner.network.parameters) {
      if (name !== 'words') this.move(name, parameter, [0, parameter.rows], dense, scale)
      else
        for (const row of learner.touched)
          this.move(name, parameter, [row, row + 1], rate * correction(++this.rowSteps[row]!), scale)
    }
    if (this.steps % averageEvery === 0) this.addToAverage()
  }

  private move(
    name: string,
    { at, columns }: Parameter,
    [from, to]: [number, number],
    rate: number,
    scale: number,
  ): void {
    const { floats } = this.learner.network.memory
    const gradient = this.learner.gradients.get(name)!
    const { mean, square } = this.moments.get(name)!
    for (let i = from * columns; i < to * columns; i++) {
      const slope = floats[gradient + i]! * scale
      const m = momentum * mean[i]! + (1 - momentum) * slope
      const s = spread * square[i]! + (1 - spread) * slope * slope
      mean[i] = m
      square[i] = s
      floats[at + i]! -= (rate * m) / (Math.sqrt(s) + little)
    }
  }

  /** By how much all gradients are made smaller. */
  private cut(): number {
    const { learner } = this
    const { floats } = learner.network.memory
    let sum = 0
    for (const [name, { rows, columns }] of learner.network.parameters) {
      if (name === 'words') continue
      const gradient = learner.gradients.get(name)!
      for (let i = 0; i < rows * columns; i++) sum += floats[gradient + i]! ** 2
    }
    return Math.min(1, steepest / Math.sqrt(sum))
  }

  private addToAverage(): void {
    const { floats } = this.learner.network.memory
    // Young averages move faster, so that the first parameters leave no trace.
    const share = Math.max(averageShare, averageEvery / (this.steps + averageEvery))
    for (const [name, { at }] of this.learner.network.parameters) {
      const { average } = this.moments.get(name)!
      for (let i = 0; i < average.length; i++) average[i]! += share * (floats[at + i]! - average[i]!)
    }
  }

  /** Exchanges the parameters with their average; a second call changes them back. */
  exchange(): void {
    const { floats } = this.learner.network.memory
    for (const [name, { at }] of this.learner.network.parameters) {
      const { average } = this.moments.get(name)!
      const held = floats.slice(at, at + average.length)
      floats.set(average, at)
      average.set(held)
    }
  }
}

/** Of means that began at nothing. */
const correction = (steps: number): number => Math.sqrt(1 - spread ** steps) / (1 - momentum ** steps)
