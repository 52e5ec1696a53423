/**
 * How sure a claim is to be one that a careful coder would write, 0 to 1, by the chance of its kind (appraise-events.ts). The chances
 * themselves, which stand for several kinds that a coder may take, are too low: of claims with a chance of 0.3 to 0.4, 72 of 100 were
 * right. The curve is read off 446 claims of 22 reports coded by hand that nothing was learnt from (expected calibration error 0.020,
 * leaving one report out; 0.080 on 98 claims of the four reports to check on). Touches nothing.
 *
 * @param chance undefined where the rules were asked alone: nobody has said how likely it is
 */
export const rateConfidence = (chance: number | undefined): number =>
  chance === undefined ? 0.5 : Math.round(100 * (0.95 - 0.5 * (1 - chance) ** 2)) / 100
