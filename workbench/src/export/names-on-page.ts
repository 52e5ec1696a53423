/** Whom a picture of the page leaves out: the private persons of every report that the page shows anything of. */
import { privateNames } from '../api/client.js'

/** The page's own address, what its rows lead to, and rows that lead nowhere but say what they are of (`data-report`, `data-claims`). */
export function namesOnPage(): Promise<string[]> {
  const main = document.getElementById('main')
  const marked = (name: string): string[] =>
    [...(main?.querySelectorAll(`[${name}]`) ?? [])].flatMap((row) =>
      row.getAttribute(name)!.split(' ').filter(Boolean),
    )
  const links = [location.pathname, ...[...(main?.querySelectorAll('a') ?? [])].map(({ pathname }) => pathname)]
  const linked = (step: string): string[] =>
    links.flatMap((link) => {
      const [, first, id] = link.split('/')
      return first === step && id ? [decodeURIComponent(id)] : []
    })
  const once = (ids: string[]): string[] => [...new Set(ids)]
  return privateNames({
    reports: once([...linked('reports'), ...marked('data-report').map(decodeURIComponent)]),
    matters: once(linked('matters')),
    claims: once(marked('data-claims').map(decodeURIComponent)),
  })
}
