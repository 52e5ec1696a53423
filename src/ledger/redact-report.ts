/**
 * Takes passages of a report out of the ledger for good: out of its text, every reading of it, the log's
 * before and after, and the indexes. What stays is where they stood, how long they were, who decided, and the
 * original's sha256. Runs inside the caller's transaction; `Store.forget` then clears what the file still holds.
 */
import type { Claim, Report } from '../record/record.js'
import { blackOutClaim, blackOutReport, blackOutWords, type Gone, type Stretch, wordsOf } from './black-out.js'
import type { Store } from './database.js'
import { openingOf, pack, printsOf, readingsWithin, rewriteClaims } from './record-readings.js'

export function redactReport(store: Store, seq: number, stretches: readonly Stretch[]): void {
  const before = JSON.parse(String(store.one('SELECT json FROM reports WHERE seq = ?', seq)!.json)) as Report
  const after = blackOutReport(before, stretches)
  const gone: Gone = { text: after.text, stretches, words: wordsOf(before.text, stretches) }
  store.run(
    'UPDATE reports SET json = ?, title = ?, opening = ?, prints = ? WHERE seq = ?',
    JSON.stringify(after),
    after.title,
    openingOf(after),
    printsOf(after),
    seq,
  )
  store.run(
    "INSERT INTO texts (texts, rowid, title, text) VALUES ('delete', ?, ?, ?)",
    seq,
    before.title ?? '',
    before.text,
  )
  store.run('INSERT INTO texts (rowid, title, text) VALUES (?, ?, ?)', seq, after.title ?? '', after.text)
  for (const { number, claims } of readingsWithin(store, seq))
    store.run(
      'UPDATE readings SET claims = ? WHERE number = ?',
      pack(claims.map((one) => blackOutClaim(one, gone))),
      number,
    )
  redactLog(store, seq, gone)
  rewriteClaims(store, seq)
  store.exec("INSERT INTO texts (texts) VALUES ('optimize'); INSERT INTO words (words) VALUES ('optimize')")
  store.exec('DELETE FROM sources WHERE claims <= 0; DELETE FROM names WHERE number NOT IN (SELECT name FROM spots)')
}

function redactLog(store: Store, seq: number, gone: Gone): void {
  for (const row of store.all('SELECT number, before, after, why, decision FROM reviews WHERE report = ?', seq)) {
    const side = (value: unknown): string => {
      const claim = JSON.parse(String(value)) as Claim | null
      return row.decision === 'redact' || claim === null ? String(value) : JSON.stringify(blackOutClaim(claim, gone))
    }
    store.run(
      'UPDATE reviews SET before = ?, after = ?, why = ? WHERE number = ?',
      side(row.before),
      side(row.after),
      blackOutWords(String(row.why), gone.words),
      row.number!,
    )
  }
}
