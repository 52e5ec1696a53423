/** The queue of review: claims by what a decision is worth, one of them open, and what was decided last. */
import { useRef, useState } from 'react'
import { dayInWords } from '../../../src/export/in-words.js'
import { inShort, slots, wordsOf } from '../../../src/export/slot-words.js'
import { useResource } from '../api/use-resource.js'
import { ask, type QueuePage } from '../api/write.js'
import { ExportMenu } from '../export/export-menu.js'
import { Confidence, KindSign, StatusSign } from '../parts/signs.js'
import { Empty, Shown } from '../parts/states.js'
import { path, setQuery, useAddress } from '../shell/address.js'
import { useKeys } from '../shell/keys.js'
import { Link } from '../shell/link.js'
import { ClaimWords } from './claim-words.js'
import { DecideClaim } from './decide-claim.js'
import { undoLast } from './last-entry.js'
import { LastLine } from './last-line.js'
import { LogAside } from './log-aside.js'
import { useWho } from './who.js'
import './review.css'

type Item = QueuePage['items'][number]
/** Claims fetched at a time; more come when they are done. */
const rows = 60

export default function ReviewPage() {
  const [round, setRound] = useState(0)
  const queue = useResource(`queue ${round}`, () => ask.queue(0, rows))
  return (
    <Shown of={queue} what="Reading the queue of review.">
      {(page) => <ReviewView key={round} page={page} more={() => setRound(round + 1)} />}
    </Shown>
  )
}

const groupsInWords: Readonly<Record<Item['group'], string>> = {
  contested: 'Contested',
  'least-sure': 'Least sure',
  unsure: 'Not sure, put back',
}

function ReviewView({ page, more }: { page: QueuePage; more: () => void }) {
  const { query } = useAddress()
  const [who] = useWho()
  const [done, setDone] = useState<ReadonlyMap<string, string>>(new Map())
  const [log, setLog] = useState(0)
  const { items } = page
  const left = page.total - done.size
  const open = items.filter(({ claim }) => !done.has(claim.id))
  const asked = items.find(({ claim }) => claim.id === query.get('claim'))
  const item = asked ?? open[0]
  const choose = (next: Item | undefined) => setQuery({ claim: next?.claim.id ?? null })
  const after = (from: Item, without: ReadonlyMap<string, string>) =>
    items.slice(items.indexOf(from) + 1).find(({ claim }) => !without.has(claim.id)) ??
    items.find(({ claim }) => !without.has(claim.id) && claim !== from.claim)
  const step = (by: number) => item && choose(items[Math.min(items.length - 1, Math.max(0, items.indexOf(item) + by))])
  const undo = async () => {
    const undone = await undoLast(who.trim() || 'somebody')
    if (undone === undefined) return
    const next = new Map(done)
    next.delete(undone.entry.subject)
    setDone(next)
    setLog(log + 1)
    setQuery({ claim: undone.entry.subject })
  }
  useKeys({ j: () => step(1), k: () => step(-1), u: () => void undo() })
  const decided = (from: Item, act: string) => {
    const next = new Map(done).set(from.claim.id, act)
    setDone(next)
    setLog(log + 1)
    const following = after(from, next)
    if (following === undefined && left > 1) more()
    else choose(following)
  }
  return (
    <>
      <section className="ctx" aria-label="This view">
        <span>
          <b>Review</b> · ordered by what a decision is worth: contested, then least sure
        </span>
        <span className="right">
          <span>
            <b className="num">{done.size}</b> decided just now
          </span>
          <Link className="btn" href="/review/log">
            Log
          </Link>
          <ExportMenu of="log" query={{}} />
        </span>
      </section>
      <main id="main" className="rv-three">
        <section className="rv-queue" aria-label="Queue">
          <div className="sec">
            <h2>Queue</h2>
            <span className="small dim">{left.toLocaleString('en')} left</span>
          </div>
          <Queue items={items} counts={page} chosen={item} done={done} choose={choose} />
        </section>
        {item === undefined ? (
          <section className="rv-work">
            <Empty say={page.total === 0 ? 'Nothing is left to review.' : 'All claims shown are decided.'}>
              <p className="dim">
                {page.total === 0 ? (
                  'Claims of new reports come here by themselves.'
                ) : (
                  <button type="button" onClick={more}>
                    Show the next ones
                  </button>
                )}
              </p>
            </Empty>
            <LastLine undo={() => void undo()} />
          </section>
        ) : (
          <Work
            key={item.claim.id}
            item={item}
            act={done.get(item.claim.id)}
            decided={(act) => decided(item, act)}
            skip={() => choose(after(item, done))}
            undo={() => void undo()}
          />
        )}
        <LogAside round={log} changed={() => setLog(log + 1)} />
      </main>
    </>
  )
}

interface QueueProps {
  readonly items: readonly Item[]
  readonly counts: QueuePage
  readonly chosen: Item | undefined
  readonly done: ReadonlyMap<string, string>
  readonly choose: (item: Item) => void
}
function Queue({ items, counts, chosen, done, choose }: QueueProps) {
  const count = {
    contested: counts.contested,
    unsure: counts.unsure,
    'least-sure': counts.total - counts.contested - counts.unsure,
  }
  return (['contested', 'least-sure', 'unsure'] as const).map((group) => {
    const inside = items.filter((item) => item.group === group)
    if (inside.length === 0) return null
    return (
      <div key={group}>
        <h3 className="rv-group">
          <span>{groupsInWords[group]}</span>
          <span>{count[group].toLocaleString('en')}</span>
        </h3>
        <ul>
          {inside.map((item) => (
            <li key={item.claim.id} data-report={encodeURIComponent(item.report.id)}>
              <button
                type="button"
                className={`rv-item${item === chosen ? ' chosen' : ''}${done.has(item.claim.id) ? ' done' : ''}`}
                aria-current={item === chosen ? 'true' : undefined}
                onClick={() => choose(item)}
              >
                <span className="l">
                  <KindSign kind={item.claim.kind} negated={item.claim.polarity === 'negated'} />
                  <span className="cut">{inShort(item.claim).split(', ').slice(1).join(', ')}</span>
                </span>
                <span className="faint">{done.has(item.claim.id) ? '✓' : item.claim.confidence.toFixed(2)}</span>
                <span className="rv-reason">
                  {done.get(item.claim.id) ??
                    (item.matter?.status === 'contested' ? item.matter.question : item.claim.evidence.text)}
                </span>
              </button>
            </li>
          ))}
        </ul>
      </div>
    )
  })
}

interface WorkProps {
  readonly item: Item
  readonly act: string | undefined
  readonly decided: (act: string) => void
  readonly skip: () => void
  readonly undo: () => void
}
const inPast: Readonly<Record<string, string>> = {
  accept: 'accepted',
  correct: 'corrected',
  reject: 'rejected',
  unsure: 'not sure',
}

function Work({ item, act, decided, skip, undo }: WorkProps) {
  const { claim, report, context, matter } = item
  const words = useRef<HTMLParagraphElement>(null)
  return (
    <section className="rv-work" aria-label="Claim under review">
      <LastLine undo={undo} />
      <div className="rv-head">
        <h1>
          <KindSign kind={claim.kind} negated={claim.polarity === 'negated'} />
          <span>{inShort(claim).split(', ').slice(1).join(', ')}</span>
        </h1>
        {matter && <StatusSign status={matter.status} />}
        <span className="small dim rv-from">
          <Link href={`${path('reports', report.id)}?claim=${encodeURIComponent(claim.id)}`}>
            {report.outlet ?? report.title ?? 'its report'}
          </Link>
          {report.publishedAt && `, ${dayInWords(report.publishedAt, 'short')}`}
        </span>
      </div>
      <ClaimWords claim={claim} passage={context} at={words} />
      {act === undefined ? (
        <DecideClaim
          claim={claim}
          passage={context}
          words={words}
          done={({ decision }) => decided(inPast[decision] ?? decision)}
          skip={skip}
        />
      ) : (
        <p className="dim">This claim was {act} just now. Its entry is in the log; undo brings it back.</p>
      )}
      <dl className="rv-read">
        {slots.map((slot) => (
          <div key={slot}>
            <dt>{slot}</dt>
            <dd>{wordsOf(claim)[slot] || <span className="faint">not given</span>}</dd>
          </div>
        ))}
        <div>
          <dt>sure</dt>
          <dd>
            <Confidence value={claim.confidence} /> <span className="exact">{claim.foundBy}</span>
          </dd>
        </div>
        {matter && (
          <div>
            <dt>matter</dt>
            <dd>
              <Link href={`${path('matters', matter.id)}?claim=${encodeURIComponent(claim.id)}`}>
                {matter.question}
              </Link>
            </dd>
          </div>
        )}
      </dl>
      <p className="note">What was read stays: a correction stands beside it with who, when and why.</p>
    </section>
  )
}
