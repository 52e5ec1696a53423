/** Who is private: a person who is named and lives in one report alone. Holders of public office have ids of their own. Pure. */
import type { Actor } from '../record/record.js'

export const isPrivatePerson = ({ id, kind, name }: Pick<Actor, 'id' | 'kind' | 'name'>): boolean =>
  kind === 'person' && id.startsWith('report:') && /\p{Lu}/u.test(name)
