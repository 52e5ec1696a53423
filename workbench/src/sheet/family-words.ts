/** What the claims of a family are about, as switches and tables say it. */
import type { Family } from '../../../src/export/families.js'

export const familyInWords: Readonly<Record<Family, string>> = {
  force: 'force',
  toll: 'people harmed',
  ground: 'ground held, taken, lost',
  dealings: 'dealings',
  positions: 'positions',
  standing: 'standing, other',
}
