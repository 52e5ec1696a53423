/** Kinds as rows, days as columns, how many claims in each: the figures lead to their words. */
import { type KeyboardEvent, memo, useMemo, useRef } from 'react'
import { families, familyOf } from '../../../src/export/families.js'
import { KindSign } from '../parts/signs.js'
import type { DayIndex } from '../sheet/day-index.js'
import { type Bins, mostColumns } from './bins.js'
import { brief } from './brief.js'
import { cellText } from './cell-text.js'
import { type Cells, countCells } from './count-cells.js'
import { chooseCell } from './timeline-state.js'

interface GridProps {
  readonly index: DayIndex
  readonly wanted: readonly boolean[]
  readonly bins: Bins
  readonly chosen: string | null
}

export function DayGrid({ index, wanted, bins, chosen }: GridProps) {
  const { header } = index.sheet
  const cells = useMemo(() => countCells(index, wanted, bins), [index, wanted, bins])
  const family = (kind: number) => families.indexOf(familyOf[header.kinds[kind]!])
  const kinds = [...header.kinds.keys()]
    .filter((kind) => cells.ofKind[kind]! > 0)
    .sort((a, b) => family(a) - family(b) || a - b)
  const table = useRef<HTMLTableElement>(null)
  if (cells.total === 0)
    return <p className="say">No claim stands on these days. Widen them above, or show another family.</p>
  return (
    <>
      <p className="tl-say small dim">
        <b className="num">{cells.total.toLocaleString('en')}</b> {cells.total === 1 ? 'claim' : 'claims'} on these
        days, by the day they tell of<span data-unpictured>; press a figure to read them.</span>
        {bins.list.length === mostColumns && ` Only the first ${mostColumns} columns are shown: choose wider ones.`}
      </p>
      <div className="tl-scroll">
        <table
          className={cells.most >= 1000 ? 'tl-grid tl-broad' : 'tl-grid'}
          ref={table}
          onKeyDown={(event) => step(event, table.current!)}
        >
          <caption className="vh">Claims by kind and {bins.unit}</caption>
          <thead>
            <tr>
              <td />
              <td />
              {bins.list.map(({ first, above }) => (
                <td key={first} className="tl-above">
                  {above !== null && <span>{above}</span>}
                </td>
              ))}
            </tr>
            <tr>
              <th scope="col">Kind</th>
              <th scope="col" className="tl-sum">
                all
              </th>
              {bins.list.map(({ first, label, long }) => (
                <th key={first} scope="col" abbr={long}>
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {kinds.map((kind) => (
              <KindRow
                key={kind}
                kind={kind}
                cells={cells}
                bins={bins}
                header={header}
                chosen={chosen?.startsWith(`${header.kinds[kind]}~`) ? chosen : null}
              />
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">all kinds</th>
              <td className="tl-sum num">{cells.total.toLocaleString('en')}</td>
              {bins.list.map(({ first }, column) => (
                <td key={first}>{cells.ofColumn[column]! > 0 && brief(cells.ofColumn[column]!)}</td>
              ))}
            </tr>
          </tfoot>
        </table>
      </div>
    </>
  )
}

interface RowProps {
  readonly kind: number
  readonly cells: Cells
  readonly bins: Bins
  readonly header: DayIndex['sheet']['header']
  readonly chosen: string | null
}

const KindRow = memo(function KindRow({ kind, cells, bins, header, chosen }: RowProps) {
  const name = header.kinds[kind]!
  return (
    <tr className={familyOf[name]}>
      <th scope="row">
        <KindSign kind={name} />
      </th>
      <td className="tl-sum num">{cells.ofKind[kind]!.toLocaleString('en')}</td>
      {bins.list.map(({ first, last, long }, column) => {
        const n = cells.counts[kind * cells.columns + column]!
        if (n === 0) return <td key={first} />
        const cell = cellText(
          { kind, family: undefined, from: first, to: last, said: undefined, delay: undefined, begins: false },
          header,
        )
        return (
          <td key={first}>
            <button
              type="button"
              className={`tl-n tl-${shade(n, cells.most)}`}
              data-column={column}
              aria-pressed={cell === chosen}
              aria-label={`${n} ${name}, ${long}`}
              onClick={() => chooseCell(cell === chosen ? null : cell)}
            >
              {brief(n)}
            </button>
          </td>
        )
      })}
    </tr>
  )
})

/** Four depths of ground, by the root of the share, so that small figures are told apart too. */
const shade = (n: number, most: number): number => Math.min(4, Math.ceil(4 * Math.sqrt(n / most)))

/** Arrow keys go to the next figure in that direction. */
function step(event: KeyboardEvent, table: HTMLTableElement): void {
  const here = (event.target as HTMLElement).closest<HTMLElement>('.tl-n')
  const by = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] }[event.key]
  if (here === null || by === undefined) return
  event.preventDefault()
  event.stopPropagation()
  const [down, right] = by as [number, number]
  const row = here.closest('tr')!
  if (right !== 0) {
    const inRow = [...row.querySelectorAll<HTMLElement>('.tl-n')]
    inRow[inRow.indexOf(here) + right]?.focus()
    return
  }
  const rows = [...table.tBodies[0]!.rows]
  const next = rows[rows.indexOf(row) + down]
  const column = Number(here.dataset.column)
  const away = (one: HTMLElement) => Math.abs(Number(one.dataset.column) - column)
  const buttons = [...(next?.querySelectorAll<HTMLElement>('.tl-n') ?? [])]
  buttons.sort((a, b) => away(a) - away(b))[0]?.focus()
}
