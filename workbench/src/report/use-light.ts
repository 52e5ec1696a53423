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
    const places = index(root)
    let near: readonly Element[] = []
    const light = (at: string | undefined) => {
      for (const element of near) element.classList.remove('near')
      near = at === undefined ? [] : (places.get(at) ?? [])
      for (const element of near) element.classList.add('near')
    }
    const over = (event: PointerEvent) => {
      const target = event.target instanceof Element ? event.target.closest('[data-claims],[data-card]') : null
      const card = target?.getAttribute('data-card')
      light(card ?? shortest(target?.getAttribute('data-claims') ?? '', claims))
    }
    root.addEventListener('pointerover', over)
    root.addEventListener('pointerleave', () => light(undefined))
    return () => {
      light(undefined)
      root.removeEventListener('pointerover', over)
    }
  }, [doc, claims])

  useEffect(() => {
    const root = doc.current
    const claim = claims[chosen]
    if (root === null || claim === undefined) return
    const lit = [...root.querySelectorAll(`[data-claims~="${chosen}"]`)]
    for (const element of lit) element.classList.add('lit')
    return () => {
      for (const element of lit) element.classList.remove('lit')
    }
  }, [doc, claims, chosen])
}

/** Claim → its segments and its card. */
function index(root: HTMLElement): Map<string, Element[]> {
  const places = new Map<string, Element[]>()
  const add = (at: string, element: Element) => {
    const known = places.get(at)
    if (known === undefined) places.set(at, [element])
    else known.push(element)
  }
  for (const element of root.querySelectorAll('[data-claims]'))
    for (const at of element.getAttribute('data-claims')!.split(' ')) add(at, element)
  for (const element of root.querySelectorAll('[data-card]')) add(element.getAttribute('data-card')!, element)
  return places
}

function shortest(list: string, claims: readonly Claim[]): string | undefined {
  const length = (at: string) => claims[Number(at)]!.evidence.end - claims[Number(at)]!.evidence.start
  const all = list.split(' ').filter((at) => claims[Number(at)] !== undefined && at !== '')
  return all.length === 0 ? undefined : all.reduce((best, at) => (length(at) < length(best) ? at : best))
}
