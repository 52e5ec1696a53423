import type { Claim } from '../src/record/record.js'

/** A claim on one line, so that a golden file's diff reads like an edit. */
export function claimLine(claim: Claim): string {
  const texts = (mentions: readonly { text: string }[]) => mentions.map(({ text }) => text).join(' + ') || '-'
  const source = claim.attribution === null ? '-' : texts(claim.attribution.source)
  const bound = (value: number | null) => (value === null ? '' : String(value))
  const counts = claim.quantities.map(
    ({ of, population, low, high, best }) =>
      `${best === null ? `${bound(low)}..${bound(high)}` : `~${best}`} ${of}${population === 'unspecified' ? '' : ` (${population})`}`,
  )
  const time =
    claim.time === null
      ? '-'
      : `${claim.time.from ?? ''}..${claim.time.to ?? ''}${claim.time.basis === 'implied' ? '?' : ''}`
  const marks = [
    claim.polarity === 'negated' ? 'NOT' : '',
    claim.modality === 'asserted' ? '' : claim.modality,
    claim.background ? 'background' : '',
  ].filter(Boolean)
  return [
    [claim.kind, ...marks].join(' '),
    `says ${source}`,
    `${texts(claim.agents)} > ${texts(claim.targets)}`,
    `in ${claim.places.map(({ text, basis }) => (basis === 'implied' ? `${text}?` : text)).join(' + ') || '-'}`,
    `on ${time}`,
    counts.join(' + ') || '-',
    `"${claim.evidence.text}"`,
  ].join(' | ')
}
