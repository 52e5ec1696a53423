/**
 * Keeps the sheet of a ledger, so that it is gathered once: new reports are added to it, a correction or a new
 * reading has it gathered anew. Gathers piece by piece; between pieces other requests are answered.
 */
import type { Conflict } from '../actor/conflict.js'
import { type SheetName, type SheetPlaceNamed, writeSheet } from '../export/sheet.js'
import type { Ledger } from '../ledger/ledger.js'
import { type DisputedPlace, usesOf } from '../place/disputed-names.js'
import { kinds } from '../record/kinds.js'
import { GatheredClaims, type GatheredPlace } from './sheet-columns.js'

export interface PartyNames {
  readonly conflicts: readonly Conflict[]
  readonly disputed: readonly DisputedPlace[]
}

type Version = ReturnType<Ledger['version']>
const leavesClaims: ReadonlySet<string> = new Set(['accept', 'unsure', 'merge', 'split'])

/** Claims a piece: about 15 ms. */
const piece = 1000

export class SheetKeeper {
  private gathered = new GatheredClaims()
  private version: Version | undefined
  private bytes: Uint8Array | undefined
  private running: Promise<Uint8Array> | undefined

  constructor(
    private readonly ledger: Ledger,
    private readonly names: PartyNames,
  ) {}

  /** The ledger's present state, which numbers of claims hold for. */
  state(): string {
    const { reports, readings, reviews } = this.ledger.version()
    return `${reports}.${readings}.${reviews}`
  }

  /** Claims that are gathered: all of them once there is a sheet. */
  gatheredSoFar(): number {
    return this.gathered.claims
  }

  read(): Promise<Uint8Array> {
    this.running ??= this.gather().finally(() => {
      this.running = undefined
    })
    return this.running
  }

  private async gather(): Promise<Uint8Array> {
    for (;;) {
      const before = this.version
      const now = this.ledger.version()
      if (this.bytes !== undefined && before !== undefined && same(now, before)) return this.bytes
      const grew = before !== undefined && this.onlyGrew(before, now)
      if (!grew) this.gathered = new GatheredClaims()
      this.bytes = undefined
      await this.takeIn(this.gathered)
      this.version = now
      if (same(this.ledger.version(), now)) this.bytes = this.write()
    }
  }

  /** Reports came in, each with one reading, and no decision changed a claim: what was gathered still stands. */
  private onlyGrew(before: Version, now: Version): boolean {
    const decided = now.reviews - before.reviews
    return (
      now.readings - now.reports === before.readings - before.reports &&
      (decided === 0 || this.ledger.log({ limit: decided }).entries.every(({ decision }) => leavesClaims.has(decision)))
    )
  }

  private async takeIn(gathered: GatheredClaims): Promise<void> {
    for (;;) {
      const claims = this.ledger.sheet({ after: gathered.last, limit: piece })
      for (const claim of claims) gathered.add(claim)
      if (claims.length < piece) return
      await new Promise((resolve) => setImmediate(resolve))
    }
  }

  private write(): Uint8Array {
    const { rows, claims, columns, places } = this.gathered
    const named = [...places.values()].map((place) => this.named(place))
    const sides = new Set([
      ...this.gathered.sides.keys(),
      ...named.flatMap(({ names }) => names.flatMap(({ by }) => by ?? [])),
    ])
    return writeSheet({
      header: {
        rows,
        claims,
        state: this.state(),
        kinds,
        sides: [...sides].map((id, at) => ({ id, name: this.nameOf(id), letter: letterOf(at) })),
        places: named,
      },
      columns,
    })
  }

  /** A side's name, as its conflict's file has it. */
  nameOf(id: string): string {
    for (const { sides } of this.names.conflicts) for (const side of sides) if (side.id === id) return side.name
    return id
  }

  private named({ id, lat, lon, country, written, others }: GatheredPlace): SheetPlaceNamed {
    const used = [...written].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([name]) => name)
    const known = [...used, ...[...others.values()].map(({ name }) => name)]
    const names = new Map<string, SheetName>()
    for (const one of [...this.usedBy({ names: known, lat, lon }, country), ...others.values()])
      names.set(`${one.name} ${one.by}`, names.get(`${one.name} ${one.by}`) ?? one)
    const told = new Set([...names.values()].map(({ name }) => name))
    for (const name of used) if (!told.has(name)) names.set(name, { name, by: null, use: null })
    const isNews = ({ name, by, use }: SheetName) => by !== null || use !== null || name !== used[0]
    return { id, name: used[0]!, lat, lon, names: [...names.values()].filter(isNews) }
  }

  /** The names that the gazetteer's list records, each with the sides whose use it is, in conflicts about that country. */
  private usedBy(place: Parameters<typeof usesOf>[0], country: string | null): SheetName[] {
    const there = this.names.conflicts.filter(
      ({ sides }) => country === null || sides.some(({ countries }) => countries.includes(country)),
    )
    return usesOf(place, this.names.disputed).flatMap(({ name, use, language }): SheetName[] => {
      const sides = there.flatMap((one) =>
        one.sides.filter(({ uses }) => uses?.some((of) => isSameLanguage(language, of))),
      )
      return sides.length === 0 ? [{ name, by: null, use }] : sides.map(({ id }) => ({ name, by: id, use }))
    })
  }
}

const same = (a: Version, b: Version): boolean =>
  a.reports === b.reports && a.readings === b.readings && a.reviews === b.reviews

/** *Abkhaz* and *Abkhazian*: the same but for the ending. */
const isSameLanguage = (one: string, other: string): boolean => {
  const stem = Math.max(4, Math.min(one.length, other.length) - 2)
  return one.slice(0, stem) === other.slice(0, stem)
}

/** A to Z, then a, b, … */
const letterOf = (at: number): string => String.fromCharCode(at < 26 ? 65 + at : 97 + (at % 26))
