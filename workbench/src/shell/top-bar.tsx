/** The top bar: where you are, what you can look up, the theme. On a phone the pages stand at the bottom, in a strip that scrolls. */
import { useLayoutEffect, useRef } from 'react'
import { Link } from './link.js'
import { listedPages } from './pages.js'
import { useTheme } from './theme.js'

export function TopBar({ current, showKeys }: { current: string; showKeys: () => void }) {
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
          {listedPages.map(({ step, label }) => (
            <Link key={step} href={`/${step}`} aria-current={step === current ? 'page' : undefined}>
              {label}
            </Link>
          ))}
        </nav>
        {current === 'search' ? (
          <span className="find-space" />
        ) : (
          <Link className="find plain" href="/search">
            <span>Search words, people, places</span>
            <kbd>/</kbd>
          </Link>
        )}
        <button type="button" className="bare keys" onClick={showKeys}>
          Keys <kbd>?</kbd>
        </button>
        <button type="button" className="bare theme" onClick={turn}>
          {other}
        </button>
        <div className="menu">
          <button type="button" className="bare" onClick={turn}>
            {other}
          </button>
          <Link className="btn" href="/search">
            Search
          </Link>
        </div>
      </header>
      <Tabs current={current} />
    </>
  )
}

function Tabs({ current }: { current: string }) {
  const strip = useRef<HTMLElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: `current` says which tab is to be in sight
  useLayoutEffect(() => {
    const tab = strip.current?.querySelector<HTMLElement>('[aria-current]')
    if (tab) strip.current!.scrollLeft = tab.offsetLeft + (tab.offsetWidth - strip.current!.offsetWidth) / 2
  }, [current])
  return (
    <nav className="tabs" aria-label="Pages, at hand" ref={strip}>
      {listedPages.map(({ step, label }) => (
        <Link key={step} href={`/${step}`} aria-current={step === current ? 'page' : undefined}>
          {label}
        </Link>
      ))}
    </nav>
  )
}
