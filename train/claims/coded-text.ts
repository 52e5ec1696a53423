/**
 * Texts with the claims that a coder wrote down, as the appraisal learns from them: JSON lines, gzipped.
 *
 * A row either holds its text or points to a row of a corpus (`file`, `id`, `from`, `to`: UTF-16 code units into the corpus's
 * text, end exclusive), which is found in the folder that is given. Offsets of claims are into the row's text.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { type Kind, kinds } from '../../src/record/kinds.js'

/** `reports`: every claim's words marked; `labels`: only the word that states it; `sentences`: single ones, made to hold claims. */
export const manners = ['reports', 'labels', 'sentences'] as const
export type Manner = (typeof manners)[number]

export interface CodedClaim {
  readonly start: number
  readonly end: number
  /** What a coder may take it for. */
  readonly kinds: readonly Kind[]
  /** Whether he may as well leave it. */
  readonly optional: boolean
}

export interface CodedText {
  readonly manner: Manner
  readonly id: string
  readonly text: string
  readonly publishedAt: string | null
  readonly outlet: string | null
  readonly claims: readonly CodedClaim[]
}

interface Row {
  manner: Manner
  id: string
  text?: string
  file?: string
  from?: number
  to?: number
  publishedAt?: string | null
  outlet?: string | null
  /** start, end, kinds joined by a bar, and 1 where it is optional */
  claims: [number, number, string, 1?][]
}

/** @throws Error that names file and line on a row that is not as told above, or whose corpus is not in the folder */
export function readCodedTexts(file: string, corpora: string): CodedText[] {
  const lines = gunzipSync(readFileSync(file)).toString('utf8').trim().split('\n')
  return lines.map((line, index) => {
    const fail = (what: string): never => {
      throw new Error(`${file}, line ${index + 1}: ${what}`)
    }
    const row = parsed(line) ?? fail('no JSON object, as every line is to be one')
    if (!manners.includes(row.manner)) fail(`manner ${JSON.stringify(row.manner)}, expected ${manners.join(', ')}`)
    const text = row.text ?? corpusText(row, corpora)?.slice(row.from, row.to)
    if (text === undefined) return fail(`no text, and no ${row.id} in ${row.file ?? 'any corpus'} in ${corpora}`)
    return {
      manner: row.manner,
      id: row.id,
      text,
      publishedAt: row.publishedAt ?? null,
      outlet: row.outlet ?? null,
      claims: row.claims.map(([start, end, names, optional]) => {
        if (!(start >= 0 && start < end && end <= text.length)) fail(`a claim from ${start} to ${end} in ${row.id}`)
        const of = names.split('|') as Kind[]
        for (const kind of of) if (!kinds.includes(kind)) fail(`unknown kind ${kind} in ${row.id}`)
        return { start, end, kinds: of, optional: optional === 1 }
      }),
    }
  })
}

function parsed(line: string): Row | undefined {
  try {
    return JSON.parse(line) as Row
  } catch {
    return undefined
  }
}

const read = new Map<string, Map<string, string>>()

/** The text of a corpus's row. */
function corpusText({ file, id }: Row, corpora: string): string | undefined {
  if (file === undefined) return undefined
  let texts = read.get(file)
  if (texts === undefined) {
    const path = join(corpora, file)
    if (!existsSync(path)) return undefined
    const bytes = readFileSync(path)
    const lines = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').trim().split('\n')
    texts = new Map(
      lines.map((line) => {
        const row = JSON.parse(line) as { id: string | number; text: string }
        return [String(row.id), row.text]
      }),
    )
    read.set(file, texts)
  }
  return texts.get(id)
}
