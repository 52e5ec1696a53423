/**
 * A saved page to a report: the article without the page around it (defuddle), title, outlet, author and day
 * from its meta data and JSON-LD, captions kept as captions. Nothing of the page is run or fetched.
 */
import { Defuddle } from 'defuddle/node'
import { parseHTML } from 'linkedom'
import type { Report } from '../record/record.js'
import type { ReportInput } from '../text/make-report.js'
import { IntakeError } from './intake-error.js'

type Element = {
  tagName: string
  textContent: string
  childNodes: Iterable<Element>
  querySelector(selector: string): Element | null
  querySelectorAll(selector: string): Iterable<Element>
  getAttribute(name: string): string | null
  remove(): void
  nodeType: number
}

/** @throws IntakeError where no article is found in the page */
export async function readHtml(html: string, where: string): Promise<ReportInput> {
  const page = parseHTML(html).document as unknown as Element
  const linked = readLinkedData(page)
  const captions = [...page.querySelectorAll('figcaption')]
    .map((caption) => squeeze(caption.textContent))
    .filter(Boolean)
  const article = await Defuddle(parseHTML(html).document as never, linked.url ?? 'about:blank', { markdown: false })
  const body = parseHTML(`<!doctype html><html><body>${article.content}</body></html>`).document as unknown as Element
  for (const part of body.querySelectorAll('figure, script, style, noscript')) part.remove()
  const title = squeeze(linked.title ?? article.title ?? '') || null
  const paragraphs = blocks(body).filter((text) => text !== title && !captions.includes(text))
  if (paragraphs.length === 0)
    throw new IntakeError(where, 'no article was found in this page', 'Save the article’s text as a .txt file')
  const pieces: { kind: Report['parts'][number]['kind']; text: string }[] = [
    ...(title === null ? [] : [{ kind: 'headline' as const, text: title }]),
    ...captions.map((text) => ({ kind: 'caption' as const, text })),
    ...paragraphs.map((text) => ({ kind: 'body' as const, text })),
  ]
  let text = ''
  const parts: Report['parts'] = []
  for (const piece of pieces) {
    if (text !== '') text += '\n\n'
    parts.push({ kind: piece.kind, start: text.length, end: text.length + piece.text.length })
    text += piece.text
  }
  return {
    text,
    parts,
    title,
    outlet: linked.outlet ?? (squeeze(article.site ?? '') || null),
    author: linked.author ?? (squeeze(article.author ?? '') || null),
    publishedAt: readIso(linked.published ?? article.published ?? ''),
    url: linked.url ?? null,
  }
}

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** The texts of the article's blocks, in order. */
function blocks(body: Element): string[] {
  const found = [...body.querySelectorAll('p, h1, h2, h3, h4, li, blockquote, pre, td')]
    .filter((element) => ![...element.querySelectorAll('p, li')].length)
    .map((element) => squeeze(element.textContent))
    .filter(Boolean)
  return found.length > 0 ? found : [squeeze(body.querySelector('body')?.textContent ?? '')].filter(Boolean)
}

interface LinkedData {
  title?: string
  outlet?: string
  author?: string
  published?: string
  url?: string
}

/** What the page's JSON-LD and meta tags say of the article. */
function readLinkedData(page: Element): LinkedData {
  const meta = (name: string) => {
    const found = page.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content')
    return found ? squeeze(found) : undefined
  }
  const graph: Record<string, unknown>[] = []
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      const value = JSON.parse(script.textContent) as unknown
      for (const item of [value].flat(2)) {
        const node = item as Record<string, unknown>
        graph.push(node, ...(Array.isArray(node['@graph']) ? (node['@graph'] as Record<string, unknown>[]) : []))
      }
    } catch {
      // A page with broken JSON-LD still has its meta tags and its text.
    }
  }
  const article = graph.find((node) => /Article|Report/.test(String(node['@type']))) ?? {}
  const name = (value: unknown): string | undefined => {
    const first = [value].flat()[0] as { name?: unknown } | string | undefined
    const text = typeof first === 'string' ? first : first?.name
    return typeof text === 'string' ? squeeze(text) : undefined
  }
  return {
    title: name(article.headline) ?? meta('og:title'),
    outlet: name(article.publisher) ?? meta('og:site_name'),
    author: name(article.author) ?? meta('author'),
    published: name(article.datePublished) ?? meta('article:published_time') ?? meta('date'),
    url: meta('og:url') ?? page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? undefined,
  }
}

/** An ISO day or instant at the beginning of the text; null where there is none. */
const readIso = (text: string): string | null =>
  /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?/.exec(text.trim())?.[0] ?? null
