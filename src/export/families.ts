/** The six families of kinds that maps, charts and glyphs draw; the kind itself is always written beside them. */
import type { Kind } from '../record/kinds.js'

export const families = ['force', 'toll', 'ground', 'dealings', 'positions', 'standing'] as const
export type Family = (typeof families)[number]

export const familyOf: Readonly<Record<Kind, Family>> = {
  strike: 'force',
  bombing: 'force',
  clash: 'force',
  attack: 'force',
  destruction: 'force',
  capture: 'force',
  abuse: 'force',
  mobilisation: 'force',
  weapons: 'force',
  'ceasefire-violation': 'force',
  deaths: 'toll',
  injuries: 'toll',
  missing: 'toll',
  displacement: 'toll',
  'territory-taken': 'ground',
  'territory-lost': 'ground',
  control: 'ground',
  ceasefire: 'dealings',
  agreement: 'dealings',
  talks: 'dealings',
  exchange: 'dealings',
  aid: 'dealings',
  call: 'positions',
  support: 'positions',
  opposition: 'positions',
  accusation: 'positions',
  threat: 'positions',
  sanctions: 'positions',
  protest: 'positions',
  status: 'standing',
  situation: 'standing',
  other: 'standing',
}
