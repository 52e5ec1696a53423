/** One stretch of memory for all matrices of 32-bit floats, rows one behind the other; places are indices of floats. */
import { type Multiply, openMemory, panel } from './matrix-kernel.js'

/** A matrix: the place of its first number, and the floats from row to row. */
export interface Matrix {
  readonly at: number
  readonly stride: number
}

export class MatrixMemory {
  readonly floats: Float32Array<ArrayBuffer>
  private readonly kernel: Multiply
  private next = 0

  /** @param size floats that fit */
  constructor(size: number) {
    const { floats, multiply } = openMemory(size)
    this.floats = floats
    this.kernel = multiply
  }

  /** The place of `count` numbers of its own, all 0. */
  take(count: number): number {
    const at = this.next
    this.next += roundUp(count)
    if (this.next > this.floats.length)
      throw new Error(`the matrices need ${this.next} numbers, the memory holds ${this.floats.length}`)
    return at
  }

  /** C[m×n] = A[m×k] · B[k×n], or C += where `add`; B packed, n a multiple of 8. */
  multiply(a: Matrix, packed: number, c: Matrix, [m, n, k]: readonly [number, number, number], add = false): void {
    this.kernel(4 * a.at, 4 * a.stride, 4 * packed, 4 * c.at, 4 * c.stride, m, n, k, add ? 1 : 0)
  }

  /** Packs B[k×n] in panels at `to`; n is a multiple of 8. */
  pack({ at, stride }: Matrix, k: number, n: number, to: number): void {
    const { floats } = this
    for (let j = 0, out = to; j < n; j += panel)
      for (let row = 0, from = at + j; row < k; row++, from += stride, out += panel)
        for (let c = 0; c < panel; c++) floats[out + c] = floats[from + c]!
  }

  /** Packs the transpose of S[n×k] in panels at `to`; columns behind the n-th are 0. */
  packTurned({ at, stride }: Matrix, n: number, k: number, to: number): void {
    const { floats } = this
    for (let j = 0; j < n; j += panel)
      for (let c = 0; c < panel; c++) {
        const out = to + j * k + c
        if (j + c >= n) for (let row = 0; row < k; row++) floats[out + row * panel] = 0
        else
          for (let row = 0, from = at + (j + c) * stride; row < k; row++)
            floats[out + row * panel] = floats[from + row]!
      }
  }
}

/** The next multiple of 8, which is a panel's columns. */
export const roundUp = (count: number): number => Math.ceil(count / panel) * panel
