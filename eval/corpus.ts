/** Reads a corpus of JSON lines, gzipped or not, from the folder that `COUNTERCLAIM_CORPORA` names, else ../shared/corpora. */
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'

export function readCorpus<Row>(name: string): Row[] {
  const folder = resolve(process.env.COUNTERCLAIM_CORPORA ?? '../shared/corpora')
  const file = [name, `${name}.gz`].map((candidate) => join(folder, candidate)).find(existsSync)
  if (file === undefined)
    throw new Error(
      `${join(folder, name)} is not there, nor as .gz. Set COUNTERCLAIM_CORPORA to the folder that holds the corpora.`,
    )
  const bytes = readFileSync(file)
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row)
}

/** Precision, recall and F1 in percent, one decimal. */
export function scores(right: number, given: number, wanted: number): { p: number; r: number; f1: number } {
  const round = (share: number): number => Math.round(1000 * share) / 10
  return {
    p: round(given > 0 ? right / given : 0),
    r: round(wanted > 0 ? right / wanted : 0),
    f1: round(given + wanted > 0 ? (2 * right) / (given + wanted) : 0),
  }
}
