/**
 * Answers what one source said, by matter, with what others say on the same, and what it calls things. Bounded: a page
 * of matters, and words of so many claims. Claims and counts; nothing is rated. Reads only.
 */
import type { Claim } from '../record/record.js'
import type { Row, Store } from './database.js'
import type { ClaimAnswer, Said, SourceAnswer, SourcePageQuery, SourceSummary, WordUse } from './queries.js'
import { queryMatterRefs, ranks } from './query-matters.js'
import { querySource } from './query-sources.js'
import { paged, textOrNull } from './sql.js'

export function querySourcePage(store: Store, name: string, query: SourcePageQuery = {}): SourceAnswer | undefined {
  const source = querySource(store, name)
  if (source === undefined) return undefined
  const seqs = mattersOfSource(store, source, query)
  const [first, last] = daysOf(store, source)
  return {
    ...source,
    first,
    last,
    total: query.contested ? source.contested : source.matters,
    said: queryMatterRefs(store, seqs).map((matter, at) => saidOn(store, name, seqs[at]!, matter)),
    ...wordsOf(store, name),
  }
}

/** Matters, or reports, of a source from which on they are passed in their list's order, not looked up one by one and sorted. */
const common = 2000

/** Numbers of the matters that a source speaks on; one parameter, its name. */
const mattersOf = 'SELECT DISTINCT matter FROM claims CROSS JOIN matter_claims ON claim = claims.seq WHERE source = ?'

/** In the order of their list. */
function mattersOfSource(store: Store, { name, matters }: SourceSummary, query: SourcePageQuery): number[] {
  const rank = query.contested ? `AND rank = ${ranks.contested}` : ''
  const order = 'ORDER BY rank, origins DESC, size DESC, id LIMIT ? OFFSET ?'
  const rows = store.all(
    matters > common
      ? `SELECT seq FROM matters INDEXED BY matters_in_order
         WHERE EXISTS (SELECT 1 FROM json_each(voices) WHERE value = ?) ${rank} ${order}`
      : `SELECT matters.seq FROM (${mattersOf}) CROSS JOIN matters ON matters.seq = matter WHERE true ${rank} ${order}`,
    name,
    ...paged(query),
  )
  return rows.map(({ seq }) => Number(seq))
}

/** First and last day of its reports. */
function daysOf(store: Store, { name, reports }: SourceSummary): [string | null, string | null] {
  const its = 'EXISTS (SELECT 1 FROM source_reports WHERE source = ? AND report = seq)'
  const end = (order: string) =>
    textOrNull(
      store.one(
        `SELECT published FROM reports WHERE published IS NOT NULL AND ${its} ORDER BY published ${order} LIMIT 1`,
        name,
      )?.published,
    )
  if (reports > common) return [end('ASC'), end('DESC')]
  const days = store.one(
    'SELECT min(published) AS first, max(published) AS last FROM source_reports CROSS JOIN reports ON seq = report WHERE source = ?',
    name,
  )
  return [textOrNull(days?.first), textOrNull(days?.last)]
}

/** Statements shown of a matter: the last of this source, and the last of each other one. */
const ownShown = 3
const othersShown = 5
/** Claims of a matter that are looked at, the last first. */
const looked = 100

function saidOn(store: Store, name: string, matter: number, ref: Said['matter']): Said {
  const rows = store.all(
    `SELECT reports.id AS report, title, outlet, published, claims.json AS json, claims.source AS source, side
     FROM (SELECT member.value AS number, member.key AS nth FROM matters CROSS JOIN json_each(members) AS member WHERE matters.seq = ?)
       CROSS JOIN claims ON claims.seq = number CROSS JOIN reports ON reports.seq = report JOIN sources ON name = source
     ORDER BY source = ? DESC, published DESC, nth LIMIT ?`,
    matter,
    name,
    looked,
  )
  const own = rows.filter(({ source }) => source === name)
  const others = [
    ...new Map(
      rows
        .filter(({ source }) => source !== name)
        .reverse()
        .map((row) => [row.source, row]),
    ).values(),
  ].reverse()
  return {
    matter: ref,
    claims: own.length,
    own: own.slice(0, ownShown).map(answerFrom),
    sources: others.length,
    others: others.slice(0, othersShown).map((row) => ({
      ...answerFrom(row),
      source: String(row.source),
      side: textOrNull(row.side),
    })),
  }
}

function answerFrom(row: Row): ClaimAnswer {
  return {
    report: String(row.report),
    claim: JSON.parse(String(row.json)) as Claim,
    from: { title: textOrNull(row.title), outlet: textOrNull(row.outlet), publishedAt: textOrNull(row.published) },
  }
}

/** Claims of the source whose words are counted, and matters on which others' words are: the last of each. */
const claimsCounted = 2000
const mattersCompared = 150

const wordColumns = `kind, source, json_extract(claims.json, '$.trigger') AS trigger, json_extract(claims.json, '$.framing') AS framing`

function wordsOf(store: Store, name: string): Pick<SourceAnswer, 'words' | 'countedClaims' | 'comparedMatters'> {
  const own = store.all(
    `SELECT ${wordColumns} FROM claims WHERE source = ? ORDER BY seq DESC LIMIT ?`,
    name,
    claimsCounted,
  )
  const matters = store.all(
    `SELECT DISTINCT matter FROM (SELECT seq FROM claims WHERE source = ? ORDER BY seq DESC LIMIT ?) AS own
     CROSS JOIN matter_claims ON claim = own.seq ORDER BY own.seq DESC LIMIT ?`,
    name,
    claimsCounted,
    mattersCompared,
  )
  const others = store.all(
    `SELECT DISTINCT claims.seq, side, ${wordColumns}
     FROM (SELECT DISTINCT member.value AS number FROM json_each(?) AS wanted CROSS JOIN matters ON matters.seq = wanted.value
       CROSS JOIN json_each(members) AS member) CROSS JOIN claims ON claims.seq = number JOIN sources ON name = source
     WHERE source <> ?`,
    JSON.stringify(matters.map(({ matter }) => Number(matter))),
    name,
  )
  const uses = new Map<string, WordUse>()
  for (const row of own) for (const use of usesIn(row)) count(uses, { ...use, own: true, side: null })
  const kinds = new Set([...uses.values()].map(({ kind }) => kind))
  for (const row of others)
    for (const use of usesIn(row))
      if (use.kind === null || kinds.has(use.kind)) count(uses, { ...use, own: false, side: textOrNull(row.side) })
  return { words: [...uses.values()], countedClaims: own.length, comparedMatters: matters.length }
}

type Use = Pick<WordUse, 'kind' | 'word' | 'gloss' | 'favours'>

/** "took control of" is a word, "its troops had taken eight villages" is none. */
const longestWord = 4

/** The word that names what happened, and each other word that takes a side. */
function usesIn({ kind, trigger, framing }: Row): Use[] {
  const named = JSON.parse(String(trigger)) as Claim['trigger']
  const loaded = JSON.parse(String(framing)) as Claim['framing']
  const own = loaded.find(({ start, end }) => start < named.end && end > named.start)
  const word = (text: string) => text.toLowerCase().replace(/\s+/g, ' ')
  return [
    // A claim that was added by hand may give a whole clause where a word is meant.
    ...(named.text.split(' ').length > longestWord
      ? []
      : [
          {
            kind: String(kind) as Claim['kind'],
            word: word(named.text),
            gloss: own?.gloss ?? null,
            favours: own?.favours ?? null,
          },
        ]),
    ...loaded
      .filter((one) => one !== own)
      .map(({ text, gloss, favours }) => ({ kind: null, word: word(text), gloss, favours })),
  ]
}

function count(uses: Map<string, WordUse>, use: Omit<WordUse, 'claims'>): void {
  const key = JSON.stringify([use.kind, use.word, use.gloss, use.own, use.side])
  const before = uses.get(key)
  uses.set(key, { ...use, claims: (before?.claims ?? 0) + 1 })
}
