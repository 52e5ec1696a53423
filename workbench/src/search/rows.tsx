/** What was found, a line each: each is one link, and says where it leads. */
import { familyOf } from '../../../src/export/families.js'
import { dayInWords, kindInWords, speakerInWords } from '../../../src/export/in-words.js'
import type { PlaceRow, SearchPage, SourceRow } from '../api/client.js'
import { counted } from '../parts/count.js'
import { Glyph, StatusSign } from '../parts/signs.js'
import { path } from '../shell/address.js'
import { Link } from '../shell/link.js'
import { Marked } from './marked.js'

interface RowProps<T> {
  readonly row: T
  readonly query: string
}
export type ClaimFound = SearchPage['claims']['rows'][number]

export function ClaimLine({ row: { claim, report, status }, query }: RowProps<ClaimFound>) {
  return (
    <li>
      <Link data-row className="se-hit" href={`${path('reports', report.id)}?claim=${encodeURIComponent(claim.id)}`}>
        <Glyph family={familyOf[claim.kind]} />
        <span className="se-what">
          <q className="words" dir="auto">
            <Marked text={claim.evidence.text} query={query} />
          </q>
          <span className="se-by">
            {kindInWords(claim)} · <Marked text={speakerInWords(claim)} query={query} /> ·{' '}
            {report.outlet ?? 'outlet not given'}
            {report.publishedAt && `, ${dayInWords(report.publishedAt, 'short')}`}
          </span>
        </span>
        {status === 'contested' && <StatusSign status={status} />}
      </Link>
    </li>
  )
}

export function ReportLine({ row, query }: RowProps<SearchPage['reports']['rows'][number]>) {
  return (
    <li>
      <Link data-row className="se-hit" href={path('reports', row.id)}>
        <span className="se-what">
          <span className="words" dir="auto">
            <Marked text={row.title ?? row.opening} query={query} />
          </span>
          {row.excerpt && (
            <span className="words se-excerpt" dir="auto">
              <Marked text={row.excerpt} query={query} />
            </span>
          )}
          <span className="se-by">
            {row.outlet ?? 'outlet not given'}
            {row.publishedAt && `, ${dayInWords(row.publishedAt, 'short')}`} · {counted(row.claims, 'claim')}
            {row.contested > 0 && `, ${row.contested} contested`}
          </span>
        </span>
      </Link>
    </li>
  )
}

export function MatterLine({ row, query }: RowProps<SearchPage['matters']['rows'][number]>) {
  return (
    <li>
      <Link data-row className="se-hit" href={path('matters', row.id)}>
        <StatusSign status={row.status} quiet={row.status !== 'contested'} />
        <span className="se-what">
          <span>
            <Marked text={row.question} query={query} />
          </span>
          <span className="se-by">{counted(row.accounts, 'account')}</span>
        </span>
      </Link>
    </li>
  )
}

export function SourceLine({ row, query }: RowProps<SourceRow>) {
  return (
    <li>
      <Link data-row className="se-hit" href={path('sources', row.name)}>
        <span className="se-what">
          <span dir="auto">
            <Marked text={row.name} query={query} />
          </span>
          <span className="se-by">
            {counted(row.claims, 'claim')} in {counted(row.reports, 'report')}
          </span>
        </span>
      </Link>
    </li>
  )
}

export function PlaceLine({ row, query }: RowProps<PlaceRow>) {
  const where = [row.admin1, row.country].filter(Boolean).join(', ')
  return (
    <li>
      <Link data-row className="se-hit" href={claimsAt(row)}>
        <span className="se-what">
          <span dir="auto">
            <Marked text={row.name} query={query} />
            {row.otherNames.length > 0 && (
              <span className="faint">
                {' '}
                also <Marked text={row.otherNames.join(', ')} query={query} />
              </span>
            )}
          </span>
          <span className="se-by">
            named by {counted(row.claims, 'claim')}
            {row.id === null ? ' · not in the gazetteer' : where && ` · ${where}`}
          </span>
        </span>
      </Link>
    </li>
  )
}
/** The claims that name a place. */
const claimsAt = ({ id, name }: PlaceRow): string =>
  `/search?${new URLSearchParams({ in: 'claims', place: id ?? name.toLowerCase() })}`
