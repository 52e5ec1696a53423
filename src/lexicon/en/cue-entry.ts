import type { Stance } from '../../record/record.js'

/** A word that can introduce what somebody says or holds, with one sentence in which it does. */
export interface CueEntry {
  readonly lemma: string
  /** `statement`: said, written, shown or found. `attitude`: believed, wanted, planned, supported. */
  readonly type: 'statement' | 'attitude'
  readonly stance: Stance
  readonly example: string
}

/** Rows `lemma | stance | example` of one type. */
export function cueEntries(type: CueEntry['type'], rows: string): readonly CueEntry[] {
  return rows
    .trim()
    .split('\n')
    .map((row) => {
      const [lemma, stance, example] = row.split('|').map((cell) => cell.trim())
      return { lemma: lemma!, type, stance: stance as Stance, example: example! }
    })
}
