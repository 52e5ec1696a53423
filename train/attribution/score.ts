/** PolNeAR's measures over whole articles: exact spans of each role, and relations (as the project's scorer counts them). */
import type { Span } from '../../src/text/span.js'
import { overlaps } from '../../src/text/span.js'

interface Spans {
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
}

export const touches = (a: readonly Span[], b: readonly Span[]): boolean =>
  (a.length === 0 && b.length === 0) || a.some((x) => b.some((y) => overlaps(x, y)))

export const sameRelation = (a: Spans, b: Spans): boolean =>
  touches(a.cue, b.cue) && touches(a.source, b.source) && touches(a.content, b.content)

const f1 = (right: number, found: number, wanted: number) => ({
  p: Math.round((1000 * right) / Math.max(1, found)) / 10,
  r: Math.round((1000 * right) / Math.max(1, wanted)) / 10,
  f1: Math.round((2000 * right) / Math.max(1, found + wanted)) / 10,
})

export function scoreArticles(articles: readonly { gold: readonly Spans[]; found: readonly Spans[] }[]) {
  const result: Record<string, ReturnType<typeof f1>> = {}
  for (const role of ['source', 'cue', 'content'] as const) {
    let right = 0
    let found = 0
    let wanted = 0
    for (const article of articles) {
      const want = new Set(article.gold.flatMap((a) => a[role].map(({ start, end }) => `${start}-${end}`)))
      const have = new Set(article.found.flatMap((a) => a[role].map(({ start, end }) => `${start}-${end}`)))
      wanted += want.size
      found += have.size
      for (const key of have) if (want.has(key)) right++
    }
    result[role] = f1(right, found, wanted)
  }
  let right = 0
  let found = 0
  let wanted = 0
  for (const article of articles) {
    const used = new Set<Spans>()
    found += article.found.length
    wanted += article.gold.length
    for (const gold of article.gold) {
      const match = article.found.find((one) => !used.has(one) && sameRelation(one, gold))
      if (match === undefined) continue
      used.add(match)
      right++
    }
  }
  result.relation = f1(right, found, wanted)
  return result
}
