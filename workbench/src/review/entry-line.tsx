/** An entry of the log in a line: when, who, what, why; what it changed; its undo. */
import { dayInWords } from '../../../src/export/in-words.js'
import type { Claim } from '../../../src/record/record.js'
import type { LogPage } from '../api/write.js'
import { path } from '../shell/address.js'
import { Link } from '../shell/link.js'
import { inShort, wordsOf } from './decide-claim.js'
import { slots } from './draft.js'

type LogEntry = LogPage['entries'][number]

const did: Readonly<Record<LogEntry['decision'], string>> = {
  accept: 'accepted',
  correct: 'corrected',
  reject: 'rejected',
  unsure: 'was not sure about',
  add: 'added',
  merge: 'merged matters',
  split: 'split a matter',
  redact: 'blacked out words',
  undo: 'took back entry',
}

export function EntryLine({
  entry,
  undo,
  whole,
}: {
  entry: LogEntry
  undo: (entry: LogEntry) => void
  whole: boolean
}) {
  const claim = claimOf(entry)
  return (
    <li className={entry.undoneBy === null ? '' : 'undone'}>
      <span className="when">
        <span className="exact">{entry.number}</span> {whole && `${dayInWords(entry.at, 'short')} `}
        {entry.at.slice(11, 16)}
      </span>
      <span className="what">
        <b>{entry.who}</b> {did[entry.decision]} <Subject entry={entry} claim={claim} />
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

function Subject({ entry, claim }: { entry: LogEntry; claim: Claim | undefined }) {
  if (entry.decision === 'undo') return <>{entry.subject}</>
  if (claim !== undefined && entry.of)
    return (
      <Link href={`${path('reports', entry.of.id)}?claim=${encodeURIComponent(entry.subject)}`}>{inShort(claim)}</Link>
    )
  if (entry.decision === 'redact') return <>of a report</>
  if (entry.decision === 'split') return <Link href={path('matters', entry.subject)}>{entry.subject.slice(0, 8)}</Link>
  return null
}

/** Slots that a correction changed: what was read struck, what was put in underlined. */
function Changes({ entry }: { entry: LogEntry }) {
  const [before, after] = [wordsOf(entry.before as Claim), wordsOf(entry.after as Claim)]
  return (
    <span className="changes">
      {slots
        .filter((slot) => before[slot] !== after[slot])
        .map((slot) => (
          <span key={slot}>
            {slot}: <del>{before[slot] || 'nothing'}</del> <ins>{after[slot] || 'nothing'}</ins>
          </span>
        ))}
    </span>
  )
}

const claimOf = ({ before, after }: LogEntry): Claim | undefined =>
  [after, before].find((one): one is Claim => typeof one === 'object' && one !== null && 'evidence' in one)
