/** Export, at the end of the context bar of every view: what is seen, as a file. `e` opens it. */
import { useEffect, useRef, useState } from 'react'
import { useKeys } from '../shell/keys.js'
import './export.css'

interface ExportProps {
  readonly of: 'claims' | 'reports' | 'matters' | 'matter' | 'sources' | 'log'
  /** The filters of the view, as /api/export takes them. */
  readonly query: Readonly<Record<string, string | undefined>>
  /** The view's drawing, or the part of the page that is drawn; left out: all of it under the bars. */
  readonly picture?: () => Drawing | null | Promise<Drawing | null>
  /** Of the picture's file: "counterclaim-overview"; left out: what the other files hold. */
  readonly pictured?: string
}
type Drawing = SVGSVGElement | HTMLElement

const wholePage = () => document.getElementById('main')

export function ExportMenu({ of, query, picture = wholePage, pictured = of }: ExportProps) {
  const [open, setOpen] = useState(false)
  const [withPrivate, setWithPrivate] = useState(false)
  const [failed, setFailed] = useState('')
  const box = useRef<HTMLElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  useKeys(
    {
      e: () => setOpen(!open),
      ...(open && {
        escape: () => {
          setOpen(false)
          button.current?.focus()
        },
      }),
    },
    1,
  )
  useEffect(() => {
    if (!open) return
    box.current?.querySelector<HTMLElement>('a')?.focus()
    const away = (event: PointerEvent) => {
      if (event.target instanceof Node && !box.current?.parentElement?.contains(event.target)) setOpen(false)
    }
    document.addEventListener('pointerdown', away)
    return () => document.removeEventListener('pointerdown', away)
  }, [open])
  const href = (format: string) => {
    const search = new URLSearchParams({ format })
    for (const [name, value] of Object.entries(query)) if (value) search.set(name, value)
    if (withPrivate) search.set('private', '1')
    return `/api/export/${of}?${search}`
  }
  const draw = async (kind: 'svg' | 'png') => {
    try {
      const { savePicture } = await import('./save-picture.js')
      const { namesOnPage } = await import('./names-on-page.js')
      const names = withPrivate ? [] : await namesOnPage()
      await savePicture(await picture(), `counterclaim-${pictured}`, kind, names)
      setFailed('')
    } catch (error) {
      setFailed(String((error as Error).message))
    }
  }
  const places = of === 'claims' || of === 'matter'
  return (
    <div className="ex">
      <button type="button" ref={button} aria-expanded={open} onClick={() => setOpen(!open)}>
        Export <kbd>e</kbd>
      </button>
      {open && (
        <section className="ex-menu" ref={box} aria-label="Export what is seen">
          <ul>
            <li>
              <a href={href('csv')} download>
                CSV <span className="faint">for spreadsheets</span>
              </a>
            </li>
            <li>
              <a href={href('json')} download>
                JSON <span className="faint">for programs</span>
              </a>
            </li>
            {places && (
              <li>
                <a href={href('geojson')} download>
                  GeoJSON <span className="faint">claims with places</span>
                </a>
              </li>
            )}
            <li>
              <a href={href('html')} target="_blank" rel="noopener noreferrer">
                Brief <span className="faint">to print, with sources</span>
              </a>
            </li>
            <li className="ex-two">
              <button type="button" className="bare" onClick={() => draw('svg')}>
                Picture, SVG
              </button>
              <button type="button" className="bare" onClick={() => draw('png')}>
                PNG
              </button>
              <span className="faint">as it is shown</span>
            </li>
          </ul>
          {failed !== '' && <p role="alert">{failed}</p>}
          <label>
            <input type="checkbox" checked={withPrivate} onChange={(event) => setWithPrivate(event.target.checked)} />{' '}
            with the names of private persons; else they are left out, and █ in a picture
          </label>
        </section>
      )}
    </div>
  )
}
