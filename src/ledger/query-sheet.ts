/**
 * Answers what is drawn of many claims at once, as numbers and names without their words: for the map and the
 * timeline. Reads only.
 */
import { ground } from '../matter/align/telling.js'
import type { Claim, Place, PlaceMention } from '../record/record.js'
import type { Store } from './database.js'
import type { ControlClaim, Ground, GroundClaim, SheetClaim, SheetPlace } from './queries.js'
import { byDay } from './query-matters.js'

/** One row for all of them: the driver's cost is by the row. */
export function querySheet(store: Store, { after, limit }: { after: number; limit: number }): SheetClaim[] {
  const row = store.one(
    `SELECT json_group_array(json_array(seq, kind, day_from, day_to, coalesce(json ->> '$.attribution.saidOn.from', published),
       said ->> '$.side', json ->> '$.polarity' = 'negated', confidence,
       json((SELECT json_group_array(json_array(value ->> '$.place.id', value ->> '$.place.name', value ->> '$.place.lat',
         value ->> '$.place.lon', value ->> '$.place.country', value ->> '$.precision', value -> '$.place.otherNames')) FROM json_each(told.json, '$.places'))))) AS rows
     FROM (SELECT claims.seq, kind, day_from, day_to, published, said, claims.json AS json, confidence
       FROM claims JOIN reports ON reports.seq = report WHERE claims.seq > ? ORDER BY claims.seq LIMIT ?) AS told`,
    after,
    limit,
  )
  return (JSON.parse(String(row!.rows)) as Told[]).map(sheetClaimFrom)
}

type Told = [
  number: number,
  kind: Claim['kind'],
  from: string | null,
  to: string | null,
  said: string | null,
  side: string | null,
  negated: 0 | 1,
  confidence: number,
  places: ToldPlace[],
]
type ToldPlace = [
  id: string | null,
  name: string | null,
  lat: number,
  lon: number,
  country: string | null,
  precision: PlaceMention['precision'],
  otherNames: Place['otherNames'],
]

function sheetClaimFrom([number, kind, from, to, said, side, negated, confidence, places]: Told): SheetClaim {
  return {
    number,
    kind,
    from,
    to,
    saidOn: said?.slice(0, 10) ?? null,
    side,
    negated: negated === 1,
    confidence,
    places: places.map(
      ([id, name, lat, lon, country, precision, otherNames]): SheetPlace => ({
        place: id === null ? null : { id, name: name ?? id, lat, lon, country, otherNames },
        precision,
      }),
    ),
  }
}

/** Matters a piece, and places: about 20 ms. */
const piece = 40

/**
 * Every place that a claim says to be held, taken or lost; the claims of its matters of control, in order of days.
 * Stops after each piece, so that whoever asks may answer others meanwhile.
 */
export function* gatherGrounds(store: Store): Generator<undefined, Ground[]> {
  const numbers = grouped<[number]>(store, 'seq', "(SELECT seq FROM matters WHERE kind = 'control' ORDER BY id)")
  const grounds = new Map<string, { place: Ground['place']; claims: Map<string, GroundClaim> }>()
  for (let at = 0; at < numbers.length; at += piece) {
    const some = JSON.stringify(numbers.slice(at, at + piece).map(([number]) => number))
    const matters = grouped<[Ground['place'] | null, ControlClaim[] | null]>(
      store,
      `matters.json -> '$.place', matters.json -> '$.control'`,
      'json_each(?) CROSS JOIN matters ON matters.seq = value',
      some,
    )
    const told = toldBy(store, matters)
    for (const [place, control] of matters) {
      if (place?.id == null || place.lat === null) continue
      const one = grounds.get(place.id) ?? { place, claims: new Map() }
      grounds.set(place.id, one)
      for (const change of control ?? []) {
        const own = told.get(change.claim)
        if (own !== undefined) one.claims.set(change.claim, groundClaimFrom(change, own, place.id))
      }
    }
    yield
  }
  const found: Ground[] = []
  for (const { place, claims } of grounds.values()) {
    found.push({ place, claims: [...claims.values()].sort(byDay) })
    if (found.length % piece === 0) yield
  }
  return found
}

function toldBy(
  store: Store,
  matters: readonly (readonly [unknown, ControlClaim[] | null])[],
): Map<string, HolderTold> {
  const ids = matters.flatMap(([, control]) => (control ?? []).map(({ claim }) => claim))
  const rows = grouped<HolderTold>(
    store,
    `claims.id, claims.seq, kind, claims.json ->> '$.polarity' = 'negated', claims.json -> '$.agents', claims.json -> '$.places'`,
    // Cross joins are done in the order in which they are written: from the few to their claims.
    `json_each(?) CROSS JOIN claims ON claims.id = json_each.value WHERE kind IN (${[...ground].map((kind) => `'${kind}'`).join()})`,
    JSON.stringify(ids),
  )
  return new Map(rows.map((one) => [one[0], one]))
}

type HolderTold = [
  id: string,
  number: number,
  kind: Claim['kind'],
  negated: 0 | 1,
  agents: Claim['agents'],
  places: Claim['places'],
]

/** All rows in one, since the driver's cost is by the row. */
const grouped = <Row>(store: Store, columns: string, from: string, ...values: string[]): Row[] =>
  JSON.parse(
    String(store.one(`SELECT json_group_array(json_array(${columns})) AS rows FROM ${from}`, ...values)!.rows),
  ) as Row[]

function groundClaimFrom(
  change: ControlClaim,
  [, number, kind, negated, agents, places]: HolderTold,
  place: string,
): GroundClaim {
  const { says, ...rest } = change
  const agent = agents.find(({ actor }) => actor?.side != null) ?? agents[0]
  const precisions = places.flatMap((one) => (one.place?.id === place ? [one.precision] : []))
  return {
    ...rest,
    number,
    holder: agent?.actor?.name ?? agent?.text ?? null,
    holderSide: agent?.actor?.side ?? null,
    holderKey: agent?.actor?.side ?? lasting(agent?.actor?.id),
    // Whoever lost a place is said not to hold it; whoever denies that he lost it, to hold it.
    denied: (kind === 'territory-lost') !== (negated === 1),
    precision: precisions.length === 0 ? null : (Math.max(...precisions) as PlaceMention['precision']),
  }
}

/** An actor's id that is the same in every report. */
const lasting = (id: string | undefined): string | null => (id === undefined || id.startsWith('report:') ? null : id)
