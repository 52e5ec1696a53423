/** Looks for what is wrong with the store, in sentences that say what to do. Reads only. */
import type { Claim, Report } from '../record/record.js'
import type { Store } from './database.js'

export function checkStore(store: Store): string[] {
  const integrity = integrityOf(store)
  // What a damaged file says beyond that is not to be relied on.
  if (integrity !== 'ok') return [`The file is damaged: ${integrity.replace(/\s+/g, ' ')}. Put a backup in its place.`]
  const wrong: string[] = []
  for (const { id } of store.all('SELECT id FROM reports WHERE seq NOT IN (SELECT report FROM readings)'))
    wrong.push(`Report ${id} has no reading. Add it again.`)
  for (const { seq, json } of store.all('SELECT seq, json FROM reports')) {
    const { text } = JSON.parse(String(json)) as Report
    for (const row of store.all('SELECT json FROM claims WHERE report = ?', seq!)) {
      const { id, evidence } = JSON.parse(String(row.json)) as Claim
      if (text.slice(evidence.start, evidence.end) !== evidence.text)
        wrong.push(
          `Claim ${id} does not quote its report: its evidence is not at ${evidence.start}–${evidence.end}. Read the report again.`,
        )
    }
  }
  const strays = `SELECT DISTINCT id FROM matter_claims JOIN matters ON seq = matter WHERE claim NOT IN (SELECT seq FROM claims)`
  if (store.one('SELECT 1 AS yes FROM unaligned UNION ALL SELECT 1 FROM undrawn LIMIT 1') === undefined)
    for (const { id } of store.all(strays))
      wrong.push(`Matter ${id} holds a claim that is not there. Add its reports again.`)
  return wrong
}

function integrityOf(store: Store): string {
  try {
    return String(store.one('SELECT integrity_check AS found FROM pragma_integrity_check')?.found)
  } catch (error) {
    return (error as Error).message
  }
}
