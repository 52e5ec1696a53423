/** The top bar: where you are, what you can look up, the theme, adding. On a phone the pages stand at the bottom. */

import { Link } from './link.js'
import { useTheme } from './theme.js'

export const pages = [
  ['', 'Overview', 'o'],
  ['reports', 'Reports', 'r'],
  ['matters', 'Matters', 'm'],
  ['review', 'Review', 'v'],
  ['add', 'Add', 'a'],
] as const

export function TopBar({ current }: { current: string }) {
  const { theme, turn } = useTheme()
  const other = theme === 'dark' ? 'Light' : 'Dark'
  return (
    <>
      <a className="skip" href="#main">
        Skip to the page
      </a>
      <header className="top">
        <Link className="mark" href="/">
          <svg
            width="20"
            height="14"
            viewBox="0 0 20 14"
            aria-hidden="true"
            fill="none"
            stroke="currentColor"
            strokeWidth="3"
          >
            <path d="M0 3h11M9 11h11" />
          </svg>
          Counterclaim
        </Link>
        <nav aria-label="Pages">
          {pages.map(([step, label]) => (
            <Link key={step} href={`/${step}`} aria-current={step === current ? 'page' : undefined}>
              {label}
            </Link>
          ))}
        </nav>
        <button type="button" className="bare theme" onClick={turn}>
          {other}
        </button>
      </header>
      <nav className="tabs" aria-label="Pages, at hand">
        {pages.map(([step, label]) => (
          <Link key={step} href={`/${step}`} aria-current={step === current ? 'page' : undefined}>
            {label}
          </Link>
        ))}
      </nav>
    </>
  )
}
