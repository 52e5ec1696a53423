/**
 * Tolls that a report has somebody raise: "the prosecutor raised the death toll of the blast to ten on
 * Tuesday". They belong to an incident told in the report, and their day is that of saying, so that it dates
 * nothing that the sentence names. Pure.
 */
import type { Claim } from '../../record/record.js'
import { type Setting, settingOf } from './make-node.js'
import { tolls } from './telling.js'

const update =
  /\b(?:rais\p{L}+|increas\p{L}+|revis\p{L}+|lower\p{L}+|updat\p{L}+|put)\b.{0,40}\btoll\b|\btoll\b.{0,80}\b(?:rose|ris(?:es|en|ing)|climb\p{L}*|gr[eo]w\p{L}*|reach\p{L}*|stands? at|stood at|raised|revised|lowered)\b/iu

export const isTollUpdate = ({ kind, evidence }: Claim): boolean =>
  tolls.has(kind) && /toll/i.test(evidence.text) && update.test(evidence.text)

/** The setting of each claim of a report, without the days on which tolls were raised. */
export function settingsOf(claims: readonly Claim[]): (claim: Claim) => Setting {
  const updates = new Set(claims.filter(isTollUpdate))
  if (updates.size === 0) return settingOf
  const said = new Set([...updates].flatMap(({ time }) => time?.mention?.start ?? []))
  return (claim) => {
    const setting = settingOf(claim)
    return updates.has(claim) || said.has(claim.time?.mention?.start ?? -1)
      ? { ...setting, from: null, to: null }
      : setting
  }
}
