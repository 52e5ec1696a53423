/**
 * A brief to print: claims or matters with their words and sources, as one HTML page that holds no script and
 * asks for nothing. Every text in it is escaped; its policy lets nothing run. Pure.
 */
import { createHash } from 'node:crypto'

export interface BriefItem {
  /** "not strike · Ministry of Defence": what is said, by whom. */
  readonly head: string
  readonly words: string
  /** Where, when, how many. */
  readonly facts: readonly string[]
  readonly source: string
  readonly url: string | null
}
export interface BriefSection {
  readonly head: string
  readonly note: string
  readonly items: readonly BriefItem[]
}

const style = `body{font:11pt/1.45 Georgia,serif;max-width:46rem;margin:2rem auto;padding:0 1rem;color:#18191b;background:#fff}
h1{font:650 18pt/1.2 sans-serif;margin:0}h2{font:650 12pt/1.3 sans-serif;margin:1.6rem 0 .2rem;border-top:1px solid #18191b;padding-top:.5rem}
p{margin:.2rem 0}.n,.h,.f,.s{font-family:sans-serif;font-size:9.5pt}.n,.s{color:#47494d}.h{font-weight:600;margin-top:.7rem}
blockquote{margin:.15rem 0;padding-left:.7rem;border-left:2px solid #c4c4bc}article{break-inside:avoid}a{color:inherit}`

/** For a `style-src` that allows this one style and no other. */
export const briefStyleHash: string = `'sha256-${createHash('sha256').update(style).digest('base64')}'`
export const briefPolicy: string = `default-src 'none'; style-src ${briefStyleHash}; base-uri 'none'; form-action 'none'`

export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"'`]/g, (sign) => `&#${sign.charCodeAt(0)};`).replace(/[\u202a-\u202e\u2066-\u2069]/g, '')

/** http and https alone lead anywhere; all else is shown as its characters. */
function source({ source: words, url }: BriefItem): string {
  if (url === null) return escapeHtml(words)
  const shown = `${escapeHtml(words)}, ${escapeHtml(url)}`
  return /^https?:\/\//i.test(url) ? `<a rel="noopener noreferrer" href="${escapeHtml(url)}">${shown}</a>` : shown
}

/** @param told what the brief holds, in words; @param left items that it leaves out */
export function* briefLines(title: string, told: string, sections: Iterable<BriefSection>): Generator<string> {
  yield `<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${escapeHtml(briefPolicy)}"><title>${escapeHtml(title)}</title><style>${style}</style></head><body>\n`
  yield `<h1 dir="auto">${escapeHtml(title)}</h1>\n<p class="n">${escapeHtml(told)}</p>\n`
  for (const { head, note, items } of sections) {
    yield `<h2 dir="auto">${escapeHtml(head)}</h2>\n<p class="n">${escapeHtml(note)}</p>\n`
    for (const item of items)
      yield `<article><p class="h">${escapeHtml(item.head)}</p><blockquote dir="auto">${escapeHtml(item.words)}</blockquote>${
        item.facts.length === 0 ? '' : `<p class="f">${escapeHtml(item.facts.join(' · '))}</p>`
      }<p class="s">${source(item)}</p></article>\n`
  }
  yield '</body></html>\n'
}
