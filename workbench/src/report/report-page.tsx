/** A report: its text with claims drawn on it, who says them, and the cards in the margin. */
import { useEffect, useMemo, useRef, useState } from 'react'
import { dayInWords } from '../../../src/export/in-words.js'
import { api, type ReportPage as Page } from '../api/client.js'
import { useResource } from '../api/use-resource.js'
import { ReportMap } from '../map/report-map.js'
import { safeUrl } from '../parts/safe-url.js'
import { Shown } from '../parts/states.js'
import { go, path, setQuery, useAddress } from '../shell/address.js'
import { useKeys } from '../shell/keys.js'
import { useLatest } from '../shell/use-latest.js'
import { useMedia } from '../shell/use-media.js'
import { ClaimCards } from './claim-cards.js'
import { ClaimSheet } from './claim-sheet.js'
import { Rail } from './rail.js'
import { ReportBar } from './report-bar.js'
import { RowOfText } from './row-of-text.js'
import { cutRows } from './segments.js'
import { useLight } from './use-light.js'

export default function ReportPage({ id }: { id: string }) {
  const page = useResource(`report ${id}`, () => api.report(id))
  return (
    <Shown of={page} what="Reading the report and its claims.">
      {(value) => <ReportView key={value.report.id} page={value} again={page.again} />}
    </Shown>
  )
}

function ReportView({ page, again }: { page: Page; again: () => void }) {
  const { query } = useAddress()
  const { report, claims } = page
  const rows = useMemo(() => cutRows(report, claims), [report, claims])
  const sides = useMemo(() => new Map(page.sides.map((side) => [side.id, side])), [page.sides])
  const order = useMemo(() => rows.flatMap((row) => row.claims), [rows])
  const chosen = claims.findIndex((claim) => claim.id === query.get('claim'))
  const hidden = new Set((query.get('hide') ?? '').split(' '))
  const doc = useRef<HTMLDivElement>(null)
  const [heard, setHeard] = useState('')
  const wide = useMedia('(min-width: 1341px)')
  const phone = useMedia('(max-width: 860px)')
  useLight(doc, claims, chosen)
  // Between phone and wide the small map stands in the margin, from the head down; the cards follow under it.
  const head = useRef<HTMLElement>(null)
  useEffect(() => {
    const watch = new ResizeObserver(() =>
      doc.current?.style.setProperty('--head', `${head.current?.offsetHeight ?? 0}px`),
    )
    watch.observe(head.current!)
    return () => watch.disconnect()
  }, [])

  const choose = useLatest((at: number, from: 'words' | 'card' | 'key') => {
    setQuery({ claim: at < 0 ? null : claims[at]!.id }, 'replace')
    if (at < 0 || from === 'words') return
    doc.current
      ?.querySelector(`[data-begins~="${at}"]`)
      ?.scrollIntoView({ block: 'nearest', behavior: 'instant' as ScrollBehavior })
  })
  // Whoever follows a link to a claim finds its words in sight; on a phone, above the sheet that tells of it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: later choices are made in sight of the words
  useEffect(() => {
    if (chosen < 0) return
    requestAnimationFrame(() =>
      doc.current?.querySelector(`[data-begins~="${chosen}"]`)?.scrollIntoView({ block: phone ? 'nearest' : 'center' }),
    )
  }, [])
  // The sheet of a phone covers what was chosen by touch.
  useEffect(() => {
    if (phone && chosen >= 0)
      doc.current?.querySelector(`[data-begins~="${chosen}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [phone, chosen])
  const step = (by: number) => {
    const at = order.indexOf(chosen)
    const next = order[at === -1 ? (by > 0 ? 0 : order.length - 1) : at + by]
    if (next === undefined) return
    choose(next, 'key')
    setHeard(claims[next]!.evidence.text)
  }
  const toggle = (name: string) => {
    const next = new Set(hidden)
    if (!next.delete(name)) next.add(name)
    setQuery({ hide: [...next].filter(Boolean).join(' ') || null })
  }
  useKeys({
    j: () => step(1),
    k: () => step(-1),
    w: () => swapFocus(doc.current, chosen),
    m: () => {
      const matter = page.matters[claims[chosen]?.id ?? '']?.[0]
      if (matter) go(path('matters', matter.id))
    },
    o: () => {
      const original = safeUrl(report.url)
      if (original) window.open(original, '_blank', 'noopener,noreferrer')
    },
    1: () => toggle('claims'),
    2: () => toggle('voices'),
    3: () => toggle('framing'),
    '[': () => page.previous && go(path('reports', page.previous.id)),
    ']': () => page.next && go(path('reports', page.next.id)),
    escape: () => choose(-1, 'key'),
  })

  const map = useMemo(() => <ReportMap claims={claims} choose={choose} />, [claims, choose])

  return (
    <>
      <ReportBar
        page={page}
        hidden={hidden}
        toggle={toggle}
        again={again}
        words={doc}
        choose={(claim) => setQuery({ claim })}
      />
      <main id="main" className="sheet">
        {wide && <Rail claims={claims} sides={sides} map={map} />}
        <div
          className={`doc ${[...hidden].map((name) => (name ? `no-${name}` : '')).join(' ')}`}
          ref={doc}
          lang={report.language}
        >
          <header className="dochead" ref={head}>
            <div>
              <p className="meta">
                <b>{report.outlet ?? 'outlet not given'}</b>
                <span>{report.publishedAt ? dayInWords(report.publishedAt) : 'day not given'}</span>
                {report.agency && <span>{report.agency}</span>}
                {report.author && <span>{report.author}</span>}
                <span className="wideonly">
                  text frozen <span className="exact">{report.sha256.slice(0, 8)}</span>
                </span>
              </p>
              <h1 dir="auto">{report.title ?? `Report ${report.id.slice(0, 12)}`}</h1>
            </div>
            {phone && map}
          </header>
          <div className="leaf">
            <div className="rows">
              {rows.map((row) => (
                <RowOfText key={row.start} row={row} text={report.text} claims={claims} sides={sides} choose={choose} />
              ))}
              {claims.length === 0 && (
                <p className="empty say">No claim was found in this report. Its text is above, as it was frozen.</p>
              )}
            </div>
            <ClaimCards
              page={page}
              order={order}
              sides={sides}
              chosen={chosen}
              choose={choose}
              again={again}
              above={!wide && !phone && map}
            />
          </div>
        </div>
      </main>
      {chosen >= 0 && phone && (
        <ClaimSheet page={page} at={chosen} sides={sides} close={() => choose(-1, 'key')} again={again} />
      )}
      <p className="vh" aria-live="polite">
        {heard}
      </p>
      <Hint />
    </>
  )
}

/** `w`: from the card to its words, and back. */
function swapFocus(doc: HTMLElement | null, chosen: number): void {
  if (chosen < 0) return
  const words = doc?.querySelector<HTMLElement>(`[data-begins~="${chosen}"]`)
  const card = doc?.querySelector<HTMLElement>(`[data-card="${chosen}"] button`)
  if (document.activeElement === words) card?.focus()
  else words?.focus()
}

function Hint() {
  return (
    <section className="hint keys" aria-label="Keys">
      <span>
        <kbd>j</kbd> <kbd>k</kbd> next, previous claim
      </span>
      <span>
        <kbd>w</kbd> words ⇄ card
      </span>
      <span>
        <kbd>m</kbd> its matter
      </span>
      <span>
        <kbd>a</kbd> <kbd>c</kbd> <kbd>r</kbd> accept, correct, reject
      </span>
      <span>
        <kbd>[</kbd> <kbd>]</kbd> reports
      </span>
      <span>
        <kbd>?</kbd> all keys
      </span>
    </section>
  )
}
