import { useWho } from './who.js'

/** The name that goes into the log, asked for where decisions are made. */
export function WhoField({ nameless = false }: { nameless?: boolean }) {
  const [who, setWho] = useWho()
  return (
    <label className={`rv-who${nameless ? ' asked' : ''}`}>
      <span>{nameless ? 'Your name first: every entry of the log has one' : 'Decided by'}</span>
      <input
        value={who}
        maxLength={80}
        autoComplete="off"
        placeholder="your name"
        aria-invalid={nameless}
        onChange={(event) => setWho(event.target.value)}
      />
    </label>
  )
}
