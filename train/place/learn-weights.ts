/** Learns weights of named signs by gradient descent with Adam (Kingma and Ba 2015), seeded by nothing: full batches, so that the same data give the same weights. */

export type Weights = Record<string, number>
export type Valued = readonly (readonly [sign: string, value: number])[]

/** One question: the alternatives' signs, and how much each is right (1, 0). */
export interface Question {
  readonly alternatives: readonly Valued[]
  readonly right: readonly boolean[]
  readonly weight: number
}

export interface LearnOptions {
  /** L2 penalty a question's weight. */
  readonly penalty: number
  readonly rounds: number
  readonly rate: number
}

/**
 * Conditional logit: the chance of the right alternatives together is made large. A yes-or-no question
 * is one with two alternatives, of which *no* has no signs.
 */
export function learnWeights(questions: readonly Question[], { penalty, rounds, rate }: LearnOptions): Weights {
  const ids = new Map<string, number>()
  const idOf = (sign: string): number => ids.get(sign) ?? ids.set(sign, ids.size).get(sign)!
  const packed = questions.map(({ alternatives, right, weight }) => ({
    alternatives: alternatives.map((signs) => ({
      ids: Int32Array.from(signs, ([sign]) => idOf(sign)),
      values: Float64Array.from(signs, ([, value]) => value),
    })),
    right,
    weight,
  }))
  const total = questions.reduce((sum, { weight }) => sum + weight, 0)
  const w = new Float64Array(ids.size)
  const mean = new Float64Array(ids.size)
  const square = new Float64Array(ids.size)
  for (let round = 1; round <= rounds; round++) {
    const gradient = w.map((one) => one * penalty)
    for (const { alternatives, right, weight } of packed) {
      const scores = alternatives.map(({ ids, values }) => {
        let sum = 0
        for (let i = 0; i < ids.length; i++) sum += w[ids[i]!]! * values[i]!
        return sum
      })
      const top = Math.max(...scores)
      const powers = scores.map((one) => Math.exp(one - top))
      const all = powers.reduce((a, b) => a + b, 0)
      const good = powers.reduce((a, b, i) => a + (right[i] ? b : 0), 0)
      alternatives.forEach(({ ids, values }, a) => {
        const step = (weight / total) * (powers[a]! / all - (right[a] ? powers[a]! / good : 0))
        if (step !== 0) for (let i = 0; i < ids.length; i++) gradient[ids[i]!]! += step * values[i]!
      })
    }
    for (let i = 0; i < w.length; i++) {
      mean[i] = 0.9 * mean[i]! + 0.1 * gradient[i]!
      square[i] = 0.999 * square[i]! + 0.001 * gradient[i]! ** 2
      const step = mean[i]! / (1 - 0.9 ** round) / (Math.sqrt(square[i]! / (1 - 0.999 ** round)) + 1e-8)
      w[i]! -= rate * step
    }
  }
  return Object.fromEntries([...ids].map(([sign, id]) => [sign, Math.round(w[id]! * 100) / 100]))
}
