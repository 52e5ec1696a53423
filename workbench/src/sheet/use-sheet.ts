/** The sheet of the ledger, read once and kept while the ledger is as it was. */
import { useEffect, useState } from 'react'
import { readSheet } from '../../../src/export/sheet.js'
import { Failed } from '../api/client.js'
import { type Resource, useResource } from '../api/use-resource.js'
import { type DayIndex, indexDays } from './day-index.js'

let kept: { state: string; index: DayIndex } | undefined

export const useSheet = (): Resource<DayIndex> => useResource('sheet', load)

async function load(): Promise<DayIndex> {
  const away = () => {
    throw new Failed(0, {
      message: 'No answer from the ledger.',
      remedy: 'If it was stopped, start it again: counterclaim serve.',
    })
  }
  const response = await fetch('/api/sheet', {
    headers: kept === undefined ? {} : { 'if-none-match': `"${kept.state}"` },
    cache: 'no-store',
  }).catch(away)
  if (response.status === 304 && kept !== undefined) return kept.index
  if (!response.ok) {
    const body = (await response.json().catch(() => undefined)) as { error?: Failed['detail'] } | undefined
    throw new Failed(response.status, body?.error ?? { message: `The ledger answered ${response.status}.` })
  }
  const index = indexDays(readSheet(await response.arrayBuffer().catch(away)))
  kept = { state: index.sheet.header.state, index }
  return index
}

/** Milliseconds between two questions how far the sheet is. */
const between = 700

/** What is waited for, in words, with how far it is: the first sheet of a large ledger takes seconds to gather. */
export function useSheetWait({ slow, value }: Resource<DayIndex>): string {
  const [told, setTold] = useState('')
  const waiting = slow && value === undefined
  useEffect(() => {
    if (!waiting) return
    const look = async () => {
      const answer = await fetch('/api/sheet/progress').catch(() => undefined)
      if (answer === undefined || !answer.ok) return
      const { gathered, claims } = (await answer.json()) as { gathered: number; claims: number }
      setTold(`: ${gathered.toLocaleString('en')} of ${claims.toLocaleString('en')}`)
    }
    void look()
    const clock = setInterval(() => void look(), between)
    return () => clearInterval(clock)
  }, [waiting])
  return `Reading where and when every claim stands${told}.`
}
