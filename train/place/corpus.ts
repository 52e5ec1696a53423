/** Reads corpora of reports with their place names marked (../shared/corpora/geo-*.jsonl) and parses them. */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import { makeReport } from '../../src/index.js'
import type { Report } from '../../src/record/record.js'
import type { Language } from '../../src/ud/language.js'
import type { Sentence } from '../../src/ud/sentence.js'

export interface MarkedName {
  readonly start: number
  readonly end: number
  readonly lat: number | null
  readonly lon: number | null
  readonly geonameid?: number
  /** GeoNames class: A, P, L … where the corpus gives it. */
  readonly fclass?: string
  readonly type?: string
}

export interface MarkedReport {
  readonly corpus: string
  readonly report: Report
  readonly sentences: readonly Sentence[]
  readonly marked: readonly MarkedName[]
}

/** Marks of GeoWebNews that name no place. */
const noNames = new Set(['Non_Toponym', 'Literal_Expression', 'Non_Lit_Expression'])

/** @param cache a folder that keeps the parses, for the next time */
export function readMarked(file: string, language: Language, cache?: string): MarkedReport[] {
  const text = readFileSync(file)
  const kept =
    cache && join(cache, `${basename(file)}-${createHash('sha256').update(text).digest('hex').slice(0, 12)}.bin`)
  if (kept && existsSync(kept)) return deserialize(readFileSync(kept)) as MarkedReport[]
  const reports = text
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map((line): MarkedReport => {
      const row = JSON.parse(line) as { id: string; text: string; toponyms: MarkedName[] }
      const report = makeReport({ id: row.id, text: row.text })
      const marked = row.toponyms.filter(({ type }) => type === undefined || !noNames.has(type))
      return { corpus: basename(file, '.jsonl'), report, sentences: language.parse(report.text, report.parts), marked }
    })
  if (kept) writeFileSync(kept, serialize(reports))
  return reports
}

/** The half of a report: 0 or 1, by its id. */
export const halfOf = ({ report }: MarkedReport): number => createHash('md5').update(report.id).digest()[0]! % 2
