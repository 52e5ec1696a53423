/** The margin: a card for each claim, at its first line; the chosen one opens and the others move aside. */
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { ReportPage as Page, Side } from '../api/client.js'
import { ClaimCard } from './claim-card.js'
import { type CardBox, type Placed, placeCards } from './place-cards.js'

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

/** Height of a card that is shrunk to one line: its line and its padding. */
const slimHeight = 25

export function ClaimCards({ page, order, sides, chosen, choose, again, above }: CardsProps) {
  const column = useRef<HTMLDivElement>(null)
  const [placed, setPlaced] = useState<readonly Placed[]>([])
  const [width, setWidth] = useState(0)

  useEffect(() => {
    const margin = column.current!.parentElement!
    const rows = margin.parentElement!
    // Any number that changes when lines or the top of the cards have moved.
    const watch = new ResizeObserver(() =>
      setWidth(rows.clientWidth + rows.clientHeight / 10_000 + column.current!.offsetTop / 1e8),
    )
    watch.observe(rows)
    for (const part of margin.children) watch.observe(part)
    document.fonts?.ready.then(() => setWidth((old) => old + 0.000001))
    return () => watch.disconnect()
  }, [])

  // biome-ignore lint/correctness/useExhaustiveDependencies: `width` says when the lines have moved
  useLayoutEffect(() => {
    const cards = column.current!
    if (cards.clientWidth === 0) return
    setPlaced(placeCards(measure(cards, order), order.indexOf(chosen)))
  }, [order, chosen, width, page])

  const bottom = placed.length === 0 ? 0 : placed.at(-1)!.top + 80
  return (
    <div className="margin">
      {above}
      <div className="cards" ref={column} style={{ minHeight: bottom }}>
        {order.map((at, index) => (
          <div
            className={`place${placed[index]?.slim && at !== chosen ? ' slim' : ''}${at === chosen ? ' is-open' : ''}`}
            data-card={at}
            key={page.claims[at]!.id}
            style={{ transform: `translateY(${placed[index]?.top ?? 0}px)` }}
          >
            <ClaimCard page={page} at={at} sides={sides} open={at === chosen} choose={choose} again={again} />
          </div>
        ))}
      </div>
    </div>
  )
}

/** Where each claim's words begin, and how high its card is when it is not shrunk. */
function measure(cards: HTMLElement, order: readonly number[]): CardBox[] {
  const top = cards.getBoundingClientRect().top
  const leaf = cards.closest('.leaf')!
  const begins = new Map<number, Element>()
  for (const element of leaf.querySelectorAll('[data-begins]'))
    for (const at of element.getAttribute('data-begins')!.split(' ')) {
      if (!begins.has(Number(at))) begins.set(Number(at), element)
    }
  const boxes = order.map((at, index) => {
    const words = begins.get(at)?.getClientRects()[0]
    return { index, at: words === undefined ? 0 : words.top - top - 2 }
  })
  const places = [...cards.children] as HTMLElement[]
  const slim = places.map((place) => place.classList.contains('slim'))
  for (const place of places) place.classList.remove('slim')
  const heights = places.map((place) => place.offsetHeight)
  places.forEach((place, index) => {
    if (slim[index]) place.classList.add('slim')
  })
  return boxes.map(({ index, at }) => ({ at, full: heights[index]!, slim: slimHeight }))
}
