/**
 * Makes a Report from what a door hands in: freezes the text, computes its hash and id, and marks its
 * parts (find-parts.ts). Fields left out are null. Touches nothing else.
 */
import { createHash } from 'node:crypto'
import type { Report } from '../record/record.js'
import { findParts } from './find-parts.js'

/** What a report needs to be read: its text; all else is optional, and null counts as absent. */
export interface ReportInput {
  readonly id?: string | null
  readonly text: string
  readonly title?: string | null
  readonly outlet?: string | null
  readonly agency?: string | null
  readonly author?: string | null
  readonly url?: string | null
  readonly publishedAt?: string | null
  readonly retrievedAt?: string | null
  readonly archiveUrl?: string | null
  readonly language?: string | null
  /** Where the intake knows the parts (an HTML page's captions); else they are found in the text. */
  readonly parts?: Report['parts'] | null
}

export function makeReport(input: ReportInput): Report {
  const { text } = input
  const given = {
    outlet: input.outlet ?? null,
    url: input.url ?? null,
    publishedAt: input.publishedAt ?? null,
  }
  return Object.freeze({
    id: input.id ?? sha256(JSON.stringify([given.outlet, given.url, given.publishedAt, text])).slice(0, 24),
    text,
    sha256: sha256(text),
    parts: input.parts ?? findParts(text),
    title: input.title ?? null,
    agency: input.agency ?? null,
    author: input.author ?? null,
    retrievedAt: input.retrievedAt ?? null,
    archiveUrl: input.archiveUrl ?? null,
    language: input.language ?? 'en',
    ...given,
  })
}

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')
