import { expect, test } from 'vitest'
import { learnWeights, type Question } from '../train/place/learn-weights.js'

const options = { penalty: 1e-4, rounds: 200, rate: 0.1 }
const ask = (signs: string[], yes: boolean): Question => ({
  alternatives: [signs.map((sign) => [sign, 1] as const), []],
  right: [yes, !yes],
  weight: 1,
})

test('signs that go with yes weigh above nothing, those with no below, those with both hardly', () => {
  const weights = learnWeights(
    [ask(['in', 'both'], true), ask(['in'], true), ask(['Mr.', 'both'], false), ask(['Mr.'], false)],
    options,
  )
  expect(weights.in).toBeGreaterThan(1)
  expect(weights['Mr.']).toBeLessThan(-1)
  expect(Math.abs(weights.both!)).toBeLessThan(0.3)
})

test('among places, what the right ones have more of weighs', () => {
  const size = (...sizes: number[]): Question => ({
    alternatives: sizes.map((one) => [['size', one] as const]),
    right: sizes.map((one) => one === Math.max(...sizes)),
    weight: 1,
  })
  expect(learnWeights([size(2, 5), size(6, 3, 1)], options).size).toBeGreaterThan(0.5)
})

test('the same questions give the same weights', () => {
  const questions = [ask(['a', 'b'], true), ask(['b'], false), ask(['a'], true)]
  expect(learnWeights(questions, options)).toEqual(learnWeights(questions, options))
})
