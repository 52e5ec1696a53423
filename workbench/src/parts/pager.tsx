import { setQuery } from '../shell/address.js'

/** "‹ newer · 51 to 100 of 4,218 · older ›"; nothing where all rows are shown. */
export function Pager(props: { total: number; from: number; rows: number; words: readonly [string, string] }) {
  const { total, from, rows } = props
  if (total <= rows) return null
  const to = (value: number) => {
    setQuery({ from: value === 0 ? null : String(value) }, 'push')
    window.scrollTo(0, 0)
  }
  return (
    <p className="pager small">
      <button type="button" disabled={from === 0} onClick={() => to(Math.max(0, from - rows))}>
        ‹ {props.words[0]}
      </button>{' '}
      {from + 1} to {Math.min(total, from + rows)} of {total.toLocaleString('en')}{' '}
      <button type="button" disabled={from + rows >= total} onClick={() => to(from + rows)}>
        {props.words[1]} ›
      </button>
    </p>
  )
}
