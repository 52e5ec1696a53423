/**
 * What a source calls things beside what others call them: a row a kind of claim, a column for the source and for
 * others of each side. Words that take a side are framed and glossed; what each is about is said neutrally first.
 */
import { familyOf } from '../../../src/export/families.js'
import { grouped } from '../../../src/export/in-words.js'
import type { SourcePage as Page, Side, WordUse } from '../api/client.js'
import { counted } from '../parts/count.js'
import { Glyph, SideSign } from '../parts/signs.js'
import { Link } from '../shell/link.js'

interface Row {
  readonly key: string
  readonly kind: WordUse['kind']
  /** Of a row without a kind: what its words say without taking a side. */
  readonly gloss: string
  readonly uses: readonly WordUse[]
}
interface Column {
  readonly key: string
  readonly side: Side | undefined
  readonly own: boolean
}

export function Words({ page }: { page: Page }) {
  const rows = rowsOf(page.words)
  const loaded = rows.filter(({ uses }) => uses.some(({ gloss }) => gloss !== null))
  const plain = rows.filter((row) => !loaded.includes(row))
  const columns = columnsOf(page)
  if (rows.length === 0) return null
  const all = page.countedClaims >= page.source.claims
  return (
    <section className="so-words">
      <div className="sec">
        <h2>What it calls things</h2>
        <span className="small dim">
          in its {all ? '' : 'last '}
          {counted(page.countedClaims, 'claim')}; others on{' '}
          {all ? 'the same' : `its last ${grouped(page.comparedMatters)}`} matters
        </span>
      </div>
      {loaded.length === 0 && (
        <p className="dim so-note">
          No word here takes a side: neither its own, nor those of others on the same matters.
        </p>
      )}
      {loaded.length > 0 && (
        <Table
          what="Words that take a side, and who uses them"
          rows={loaded}
          columns={columns}
          source={page.source.name}
        />
      )}
      {plain.length > 0 && (
        <details open={loaded.length === 0}>
          <summary className="small">
            {counted(plain.length, 'kind')} of claims without a word that takes a side
          </summary>
          <Table what="Other words, and who uses them" rows={plain} columns={columns} source={page.source.name} />
        </details>
      )}
    </section>
  )
}

/** "this source", "others of side A", "others of no side" */
const inWords = ({ own, side }: Column): string =>
  own ? 'this source' : side ? `others of side ${side.letter}` : 'others of no side'

interface TableProps {
  readonly what: string
  readonly rows: readonly Row[]
  readonly columns: readonly Column[]
  readonly source: string
}
function Table({ what, rows, columns, source }: TableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by key
    <section className="so-scroll" tabIndex={0} aria-label={what}>
      <table className="so-table">
        <thead>
          <tr>
            <th scope="col">what is named</th>
            {columns.map(({ key, side, own }) => (
              <th key={key} scope="col">
                {!own && <SideSign side={side} />} {inWords({ key, side, own })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">
                {row.kind === null ? (
                  <span>{row.gloss}</span>
                ) : (
                  <>
                    <Glyph family={familyOf[row.kind]} /> {row.kind}
                  </>
                )}
              </th>
              {columns.map((column) => (
                <td key={column.key} data-of={inWords(column)}>
                  <Cell uses={row.uses.filter((use) => fits(use, column))} source={column.own ? source : undefined} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** Words shown of one cell; the rest are counted. */
const most = 6

function Cell({ uses, source }: { uses: readonly WordUse[]; source: string | undefined }) {
  if (uses.length === 0) return <span className="faint">–</span>
  const inOrder = [...uses].sort((a, b) => Number(b.gloss !== null) - Number(a.gloss !== null) || b.claims - a.claims)
  return (
    <>
      {inOrder.slice(0, most).map((use) => (
        <span key={use.word + use.gloss} className="so-use">
          <Link className="words" href={claimsWith(use, source)}>
            <span className={use.gloss === null ? undefined : 'so-frame'}>{use.word}</span>
          </Link>{' '}
          <span className="faint num">{grouped(use.claims)}</span>
          {use.gloss !== null && use.kind !== null && <span className="so-gloss">{use.gloss}</span>}
        </span>
      ))}
      {inOrder.length > most && <span className="note">and {counted(inOrder.length - most, 'other word')}</span>}
    </>
  )
}

/** The claims in which the word is used. */
function claimsWith({ word, kind }: WordUse, source: string | undefined): string {
  const query = new URLSearchParams({ q: word, in: 'claims' })
  if (source !== undefined) query.set('source', source)
  if (kind !== null) query.set('kind', kind)
  return `/search?${query}`
}

const fits = (use: WordUse, { own, side }: Column): boolean =>
  use.own === own && (own || (use.side ?? undefined) === side?.id)

function rowsOf(words: readonly WordUse[]): Row[] {
  const rows = new Map<string, { key: string; kind: WordUse['kind']; gloss: string; uses: WordUse[] }>()
  for (const use of words) {
    const key = use.kind ?? `: ${use.gloss}`
    const row = rows.get(key) ?? { key, kind: use.kind, gloss: use.gloss ?? '', uses: [] }
    row.uses.push(use)
    rows.set(key, row)
  }
  const size = ({ uses }: Row) => uses.reduce((sum, { claims, own }) => sum + (own ? claims : 0), 0)
  return [...rows.values()].sort(
    (a, b) => Number(a.kind === null) - Number(b.kind === null) || size(b) - size(a) || (a.key < b.key ? -1 : 1),
  )
}

/** The source, others of each side that speaks, others of none. */
function columnsOf({ sides, words }: Page): Column[] {
  const speak = (side: string | null) => words.some((use) => !use.own && use.side === side)
  return [
    { key: 'own', side: undefined, own: true },
    ...sides.filter(({ id }) => speak(id)).map((side) => ({ key: side.id, side, own: false })),
    ...(speak(null) ? [{ key: '', side: undefined, own: false }] : []),
  ]
}
