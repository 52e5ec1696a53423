/**
 * One light goes on at a time: the words under the pointer and their card, and the chosen claim with its
 * speaker, cue and words. Only classes change; nothing is drawn again, so that a long report stays quick.
 */
import { type RefObject, useEffect } from 'react'
import type { Claim } from '../../../src/record/record.js'

export function useLight(doc: RefObject<HTMLElement | null>, claims: readonly Claim[], chosen: number): void {
  useEffect(() => {
    const root = doc.current
    if (root === null) return
    let lit: string | undefined
    let near: readonly Element[] = []
    const light = (at: string | undefined) => {
      if (at === lit) return
      lit = at
      for (const element of near) element.classList.remove('near')
      near = at === undefined ? [] : [...root.querySelectorAll(`[data-claims~="${at}"],[data-card="${at}"]`)]
      for (const element of near) element.classList.add('near')
    }
    const over = (event: PointerEvent) => {
      const target = event.target instanceof Element ? event.target.closest('[data-claims],[data-card]') : null
      const card = target?.getAttribute('data-card')
      light(card ?? shortest(target?.getAttribute('data-claims') ?? '', claims))
    }
    const leave = () => light(undefined)
    root.addEventListener('pointerover', over)
    root.addEventListener('pointerleave', leave)
    return () => {
      light(undefined)
      root.removeEventListener('pointerover', over)
      root.removeEventListener('pointerleave', leave)
    }
  }, [doc, claims])

  useEffect(() => {
    const root = doc.current
    if (root === null || claims[chosen] === undefined) return
    const lit = [...root.querySelectorAll(`[data-claims~="${chosen}"]`)]
    for (const element of lit) element.classList.add('lit')
    return () => {
      for (const element of lit) element.classList.remove('lit')
    }
  }, [doc, claims, chosen])
}

function shortest(list: string, claims: readonly Claim[]): string | undefined {
  const length = (at: string) => claims[Number(at)]!.evidence.end - claims[Number(at)]!.evidence.start
  const all = list.split(' ').filter((at) => at !== '' && claims[Number(at)] !== undefined)
  return all.length === 0 ? undefined : all.reduce((best, at) => (length(at) < length(best) ? at : best))
}
