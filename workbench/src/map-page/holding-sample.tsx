/** A small field hatched for one holder, striped for several. */
import { useId } from 'react'
import { sideClass } from '../parts/signs.js'

const turns: Readonly<Record<string, number>> = { A: -45, B: 45, C: 90, D: 0 }
const colourOf = (letter: string) => {
  const name = letter === '' ? '0' : sideClass(letter)
  return `var(--side-${name === 'n' ? '0' : name})`
}

export function HoldingSample({ letters, contested }: { letters: readonly string[]; contested: boolean }) {
  const id = useId()
  const [first = ''] = letters
  return (
    <svg className="mp-stripe" viewBox="0 0 24 14" aria-hidden="true">
      <pattern
        id={id}
        width={contested ? 8 : 5}
        height="8"
        patternUnits="userSpaceOnUse"
        patternTransform={`rotate(${contested ? 20 : (turns[first] ?? 0)})`}
      >
        {contested ? (
          <>
            <rect width="4" height="8" fill={colourOf(first)} fillOpacity=".55" />
            <rect
              x="4"
              width="4"
              height="8"
              fill={letters.length > 1 ? colourOf(letters[1]!) : 'none'}
              fillOpacity=".55"
            />
          </>
        ) : (
          <>
            <rect width="5" height="8" fill={colourOf(first)} fillOpacity=".2" />
            {first in turns && <path d="M0 0v8" stroke={colourOf(first)} strokeWidth="1.4" strokeOpacity=".7" />}
          </>
        )}
      </pattern>
      <rect width="24" height="14" fill={`url(#${id})`} />
    </svg>
  )
}
