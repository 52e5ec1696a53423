/** An entry of the log in a line: when, who, what, why; what it changed; its undo. */
import { dayInWords } from '../../../src/export/in-words.js'
import { claimOfEntry, did } from '../../../src/export/log-words.js'
import { changesOf, inShort } from '../../../src/export/slot-words.js'
import type { Claim } from '../../../src/record/record.js'
import type { LogPage } from '../api/write.js'
import { path } from '../shell/address.js'
import { Link } from '../shell/link.js'

type LogEntry = LogPage['entries'][number]

export function EntryLine({
  entry,
  undo,
  whole,
}: {
  entry: LogEntry
  undo: (entry: LogEntry) => void
  whole: boolean
}) {
  const claim = claimOfEntry(entry)
  return (
    <li className={entry.undoneBy === null ? '' : 'undone'} {...(entry.of === null && { 'data-claims': idsIn(entry) })}>
      <span className="when">
        <span className="exact">{entry.number}</span> {whole && `${dayInWords(entry.at, 'short')} `}
        {entry.at.slice(11, 16)}
      </span>
      <span className="what">
        <b>{entry.who}</b> {did[entry.decision]}
        {entry.decision !== 'merge' && entry.decision !== 'split' && ' '}
        <Subject entry={entry} claim={claim} />
        {entry.decision === 'correct' && claim && <Changes entry={entry} />}
        {whole && claim && entry.decision !== 'undo' && <q className="words">{claim.evidence.text}</q>}
        {whole && entry.of && (
          <span className="faint">
            {' '}
            in <Link href={path('reports', entry.of.id)}>{entry.of.title ?? entry.of.opening}</Link>
          </span>
        )}
        {entry.why !== '' && <span className="why-said">{entry.why}</span>}
      </span>
      <span className="act">
        {entry.undoneBy !== null && <span className="faint">undone by {entry.undoneBy}</span>}
        {entry.undoneBy === null && entry.decision === 'redact' && <span className="faint">for good</span>}
        {entry.undoneBy === null && entry.decision !== 'undo' && entry.decision !== 'redact' && (
          <button type="button" className="bare" onClick={() => undo(entry)}>
            Undo<span className="vh"> entry {entry.number}</span>
          </button>
        )}
      </span>
    </li>
  )
}

/** Claims of the matters that an entry joins, parts or takes back: a picture leaves out the private persons around them. */
const idsIn = ({ before, after }: LogEntry): string =>
  [before, after]
    .flatMap((side) => (side as { claims?: (string | string[])[] } | null)?.claims?.flat() ?? [])
    .map(encodeURIComponent)
    .join(' ')

function Subject({ entry, claim }: { entry: LogEntry; claim: Claim | undefined }) {
  if (entry.decision === 'undo') return <>{entry.subject}</>
  if (claim !== undefined && entry.of)
    return (
      <Link href={`${path('reports', entry.of.id)}?claim=${encodeURIComponent(entry.subject)}`}>{inShort(claim)}</Link>
    )
  if (entry.decision === 'redact') return <>of a report</>
  if (entry.matter === null) return null
  return (
    <>
      : <Link href={path('matters', entry.matter.id)}>{entry.matter.question}</Link>
    </>
  )
}

/** Slots that a correction changed: what was read struck, what was put in underlined. */
function Changes({ entry }: { entry: LogEntry }) {
  return (
    <span className="changes">
      {changesOf(entry.before as Claim, entry.after as Claim).map(({ slot, before, after }) => (
        <span key={slot}>
          {slot}: <del>{before || 'nothing'}</del> <ins>{after || 'nothing'}</ins>
        </span>
      ))}
    </span>
  )
}
