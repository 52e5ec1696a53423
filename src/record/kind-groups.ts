/** Kinds that rules treat alike. Matters have groups of their own (matter/align/telling.ts), as they ask another question. */
import type { Kind } from './kinds.js'

const group = (...of: Kind[]): ReadonlySet<Kind> => new Set(of)

/** Force as it is used: what an event noun names and a verb says is done. */
export const forceKinds = group('strike', 'bombing', 'clash', 'attack')
/** Force of any sort, which a toll or a denial may be of. */
export const force = group(...forceKinds, 'abuse', 'capture', 'territory-taken', 'ceasefire-violation')
/** What is counted after an event. */
export const tolls = group('deaths', 'injuries', 'missing', 'displacement', 'destruction')
/** What befalls people, by which they are known afterwards: *those killed, the injured*. */
export const befalls = group('deaths', 'injuries', 'missing', 'capture', 'displacement')
/** What nobody does alone: of *between A and B*, both are agents. */
export const mutualKinds = group('clash', 'ceasefire', 'agreement', 'talks', 'exchange')
/** What parties make with one another, and make by announcing it. */
export const pacts = group('ceasefire', 'agreement')
/** What nobody does by speaking. A breach of a truce may be announced, and who is missing is so by a report. */
export const deeds = group(
  ...forceKinds,
  'destruction',
  'capture',
  'abuse',
  'territory-taken',
  'territory-lost',
  'control',
  'mobilisation',
  'weapons',
  'deaths',
  'injuries',
  'displacement',
)
