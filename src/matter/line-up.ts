/** The whole way from readings to matters, in memory: for a few reports at once, and for tests. Pure. */
import type { Matter, Reading } from '../record/record.js'
import { alignNodes } from './align/align-nodes.js'
import { explain } from './align/explain.js'
import { findTellings } from './align/find-tellings.js'
import { MemoryShelf } from './align/memory-shelf.js'
import { drawMatters } from './draw/draw-matters.js'
import type { MatterFacts } from './matter.js'
import { findCredit } from './origin/find-credit.js'
import type { ToldClaim } from './origin/find-origins.js'
import { findPrints } from './origin/find-prints.js'
import { nameSources } from './origin/name-source.js'

export function lineUp(readings: readonly Reading[]): (Matter & MatterFacts)[] {
  const shelf = new MemoryShelf()
  const told = new Map<string, ToldClaim[]>()
  for (const reading of readings) {
    const report = { ...reading.report, credit: findCredit(reading.report), prints: findPrints(reading.report.text) }
    const tellings = findTellings(reading)
    const sources = nameSources(reading.claims, reading.report)
    for (const { node, claims } of tellings)
      told.set(node.key, [
        ...(told.get(node.key) ?? []),
        ...claims.map((claim) => ({ claim, report, source: sources.get(claim.id)! })),
      ])
    alignNodes(
      shelf,
      tellings.flatMap(({ node }) => (shelf.add(node) ? [node] : [])),
    )
  }
  const groups = new Set([...told.keys()].map((key) => shelf.groupOf(key)!))
  return [...groups].sort().flatMap((key) => {
    const nodes = shelf.members(key).sort((a, b) => (a.key < b.key ? -1 : 1))
    const members = nodes.flatMap((node) => told.get(node.key)!)
    const why = new Map(
      nodes.flatMap((node) => told.get(node.key)!.map(({ claim }) => [claim.id, explain(node, nodes)])),
    )
    return drawMatters({ key, nodes, told: members, why })
  })
}
