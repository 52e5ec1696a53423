/**
 * The margin: a card for each claim, at its first line; the chosen one opens and the others move aside. Closed cards
 * have one height and one slim height (report.css says the same), so that only the open one is ever measured.
 */
import { memo, startTransition, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { ReportPage as Page, Side } from '../api/client.js'
import { ClaimCard } from './claim-card.js'
import { measureRows } from './measure-rows.js'
import { placeCards } from './place-cards.js'

interface CardsProps {
  readonly page: Page
  readonly order: readonly number[]
  readonly sides: ReadonlyMap<string, Side>
  readonly chosen: number
  readonly choose: (at: number, from: 'words' | 'card' | 'key') => void
  readonly again: () => void
  /** Stands above the cards, beside the report's head. */
  readonly above: React.ReactNode
}

/** Heights of a closed card and of one that is shrunk to a line, in rem. */
const [full, slim] = [2.875, 1.5625]
/** Cards drawn at once when a report opens; the others follow, while its text can be read already. */
const firstDrawn = 40
/** Cards that glide when one opens, on either side of it; those further off are out of sight. */
const gliding = 24

export const ClaimCards = memo(function ClaimCards(props: CardsProps) {
  const { page, order, sides, chosen, choose, again, above } = props
  const column = useRef<HTMLDivElement>(null)
  const lines = useLines(column, order, page)
  const open = order.indexOf(chosen)
  const openHeight = useHeight(column, chosen)
  const [all, setAll] = useState(order.length <= firstDrawn)
  useEffect(() => startTransition(() => setAll(true)), [])

  const placed = useMemo(() => {
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
    const boxes = order.map((_, nth) => ({
      at: lines[nth] ?? 0,
      full: nth === open ? Math.max(openHeight, full * rem) : full * rem,
      slim: slim * rem,
    }))
    return placeCards(boxes, open)
  }, [lines, order, open, openHeight])

  return (
    <div className="margin">
      {above}
      <div className="cards" ref={column} style={{ minHeight: (placed.at(-1)?.top ?? 0) + 80 }}>
        {order.map(
          (at, nth) =>
            (all || nth < firstDrawn || nth === open) && (
              <div
                className={`place${placed[nth]!.slim && nth !== open ? ' slim' : ''}${nth === open ? ' is-open' : ''}${open >= 0 && Math.abs(nth - open) > gliding ? ' far' : ''}`}
                data-card={at}
                key={page.claims[at]!.id}
                style={{ transform: `translateY(${placed[nth]!.top}px)` }}
              >
                <ClaimCard page={page} at={at} sides={sides} open={nth === open} choose={choose} again={again} />
              </div>
            ),
        )}
      </div>
    </div>
  )
})

/** Where each claim's words begin, in pixels from the column's top; measured anew when the lines have moved. */
function useLines(
  column: React.RefObject<HTMLElement | null>,
  order: readonly number[],
  page: Page,
): readonly number[] {
  const [lines, setLines] = useState<readonly number[]>([])
  const [moved, setMoved] = useState(0)
  useEffect(() => {
    const margin = column.current!.parentElement!
    const leaf = margin.parentElement!
    // Any number that changes when lines or the top of the cards have moved.
    const look = () => setMoved(leaf.clientWidth + leaf.clientHeight / 10_000 + column.current!.offsetTop / 1e8)
    const watch = new ResizeObserver(look)
    watch.observe(leaf)
    for (const part of margin.children) watch.observe(part)
    document.fonts?.ready.then(() => setMoved((old) => old + 0.000001))
    return () => watch.disconnect()
  }, [column])
  // biome-ignore lint/correctness/useExhaustiveDependencies: `moved` says when the lines have moved
  useLayoutEffect(() => {
    setLines(measureRows(column.current!, order))
  }, [column, order, moved, page])
  return lines
}

/** Height of the open card, also while a form unfolds in it. */
function useHeight(column: React.RefObject<HTMLElement | null>, chosen: number): number {
  const [height, setHeight] = useState(0)
  useLayoutEffect(() => {
    const card = column.current!.querySelector<HTMLElement>(`[data-card="${chosen}"]`)
    if (card === null) return
    setHeight(card.offsetHeight)
    const watch = new ResizeObserver(() => setHeight(card.offsetHeight))
    watch.observe(card)
    return () => watch.disconnect()
  }, [column, chosen])
  return height
}
