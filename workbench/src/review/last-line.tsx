import { useLast } from './last-entry.js'

/** "Accepted: strike, Ganja. Undo": stays until the next decision. */
export function LastLine({ undo }: { undo: () => void }) {
  const last = useLast()
  return (
    <p className="rv-last small" role="status">
      {last !== undefined && (
        <>
          <span>{last.said}</span>{' '}
          {last.entry.decision === 'redact' ? (
            <span className="faint">for good</span>
          ) : (
            <button type="button" className="bare" onClick={undo}>
              Undo <kbd>u</kbd>
            </button>
          )}
        </>
      )}
    </p>
  )
}
