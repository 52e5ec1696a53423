/** The whole way from readings to matters, in memory: for a few reports at once, and for tests. Pure. */
import type { Matter, Reading } from '../record/record.js'
import { alignNodes } from './align.js'
import { drawMatters } from './draw-matters.js'
import { explain } from './explain.js'
import { findCredit } from './find-credit.js'
import type { ToldClaim } from './find-origins.js'
import { findPrints } from './find-prints.js'
import { findTellings } from './find-tellings.js'
import type { MatterFacts } from './matter.js'
import { MemoryShelf } from './memory-shelf.js'
import { nameSources } from './name-source.js'

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
