import type { Entry } from './gazetteer.js'

/** What kind of place an entry is, as coarsely as the weights know it. */
export type Sort = 'country' | 'first' | 'second' | 'capital' | 'seat' | 'town' | 'quarter' | 'region' | 'site'

export function sortOf({ feature }: Entry): Sort {
  if (feature.startsWith('A.PCL')) return 'country'
  if (feature === 'A.ADM1') return 'first'
  if (feature.startsWith('A.')) return 'second'
  if (feature === 'P.PPLC') return 'capital'
  if (feature === 'P.PPLA') return 'seat'
  if (feature === 'P.PPLX') return 'quarter'
  if (feature.startsWith('P.')) return 'town'
  if (feature.startsWith('S.')) return 'site'
  return 'region'
}

/** Logarithm of a place's inhabitants, ten at the least. */
export const sizeOf = ({ population }: Entry): number => Math.log10(population + 10)
