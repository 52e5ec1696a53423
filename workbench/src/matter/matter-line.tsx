/** A matter in a list: its status, its question with the reason, what each side holds, how many origins. */
import { dayInWords } from '../../../src/export/in-words.js'
import type { MatterList, Side } from '../api/client.js'
import { counted } from '../parts/count.js'
import { SideSign, StatusSign } from '../parts/signs.js'
import { path } from '../shell/address.js'
import { Link } from '../shell/link.js'

export function MatterLine({ matter, sides }: { matter: MatterList['matters'][number]; sides: readonly Side[] }) {
  const sideOf = (id: string | null) => sides.find((side) => side.id === id)
  return (
    <article className="m">
      <StatusSign status={matter.status} />
      <div>
        <h3>
          <Link data-row className="qn" href={path('matters', matter.id)}>
            {matter.question}
          </Link>
        </h3>
        <p className="rs">{matter.reason}</p>
      </div>
      <ul className="held">
        {matter.held.map((one) => (
          <li key={one.source}>
            <SideSign side={sideOf(one.side)} />
            <span className="cut" title={one.source}>
              {one.source}
            </span>
            <b title={one.says}>{one.says}</b>
          </li>
        ))}
      </ul>
      <p className="when">
        <span>{counted(matter.origins, 'origin')}</span>
        {matter.lastSaid && <span>heard {dayInWords(matter.lastSaid, 'short')}</span>}
      </p>
    </article>
  )
}
