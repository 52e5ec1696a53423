/**
 * How sure a claim is to be one that a careful coder would write, 0 to 1. Touches nothing.
 *
 * Where it was appraised: by the chance of its kind, as 0.95 − 0.5 · (1 − chance)², read off 446 claims of 22 reports coded by hand
 * that nothing was learnt from (expected calibration error 0.028; the chances themselves, which stand for several kinds that a
 * coder may take, are too low: of claims with a chance of 0.3 to 0.4 there were 72 of 100 right). Where the rules were asked alone: the
 * share that were right among claims of the same kind of rule in 123 reports coded by hand (2958 claims).
 */
const shares: readonly (readonly [RegExp, number])[] = [
  [/^(verb|idiom|toll|state-of-people|under|blame|denial)\//, 0.91],
  [/^noun\/.*\/headline$/, 0.75],
  [/^noun\//, 0.88],
  [/^state\/is-a$/, 0.61],
  [/^state\/is-so$/, 0.62],
  [/^state\/verb$/, 0.63],
  [/^state\/said/, 0.78],
  [/^state\//, 0.91],
  [/^subject\//, 0.87],
]

export const rateConfidence = (foundBy: string, chance?: number): number =>
  chance === undefined
    ? (shares.find(([rule]) => rule.test(foundBy))?.[1] ?? 0.5)
    : Math.round(100 * (0.95 - 0.5 * (1 - chance) ** 2)) / 100
