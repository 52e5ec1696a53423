/** Sending a decision: one at a time, with who and why; what was refused is said, and nothing written is lost. */
import { useState } from 'react'
import { Failed } from '../api/client.js'
import type { By, Decided } from '../api/write.js'
import { setLast } from './last-entry.js'
import { useWho } from './who.js'

export interface Deciding {
  readonly busy: boolean
  readonly failed: Failed | undefined
  /** True once somebody decides without a name: the field asks for it. */
  readonly nameless: boolean
  /** @param said "Accepted: strike"; @returns what was written, or undefined where it was refused */
  run(
    said: string,
    why: string,
    send: (by: By) => Promise<Decided>,
    matterBefore?: string,
  ): Promise<Decided | undefined>
}

export function useDecide(): Deciding {
  const [who] = useWho()
  const [busy, setBusy] = useState(false)
  const [failed, setFailed] = useState<Failed>()
  const [asked, setAsked] = useState(false)
  return {
    busy,
    failed,
    nameless: asked && who.trim() === '',
    async run(said, why, send, matterBefore) {
      if (busy) return undefined
      if (who.trim() === '') {
        setAsked(true)
        document.querySelector<HTMLInputElement>('.rv-who input')?.focus()
        return undefined
      }
      setBusy(true)
      try {
        const decided = await send({ who: who.trim(), why })
        setFailed(undefined)
        setLast({ entry: decided.entry, said, ...(matterBefore !== undefined && { matterBefore }) })
        return decided
      } catch (error) {
        setFailed(error instanceof Failed ? error : new Failed(-1, { message: String(error) }))
        return undefined
      } finally {
        setBusy(false)
      }
    },
  }
}
