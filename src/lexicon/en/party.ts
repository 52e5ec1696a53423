/** A party, body or outlet as reports name it, and the reader of the tables that list them. Touches nothing. */
import type { Actor } from '../../record/record.js'

export interface Party {
  readonly id: string
  readonly kind: Actor['kind']
  /** ISO 3166-1 alpha-3 of the state it belongs to or mainly acts in; null where it is of several or of none. */
  readonly country: string | null
  /** Every name that friends and foes use; the first is the one shown. */
  readonly names: readonly string[]
  /** Where the entry is from: the list and the name there. */
  readonly source: string
}

/** One party a line: `id | country or - | names, parted by semicolons | source`; lines in `[kind]` open a section. */
export function readParties(table: string): Party[] {
  const parties: Party[] = []
  let kind: Actor['kind'] = 'armed-group'
  for (const line of table.trim().split('\n')) {
    const section = /^\[(.+)\]$/.exec(line)
    if (section !== null) {
      kind = section[1] as Actor['kind']
      continue
    }
    const [id, country, names, source] = line.split('|').map((cell) => cell.trim()) as [string, string, string, string]
    parties.push({ id, kind, country: country === '-' ? null : country, names: names.split(';'), source })
  }
  return parties
}
