/**
 * Keeps who is said to hold what, written as it is sent, until the ledger changes. Gathers piece by piece; between
 * pieces other requests are answered.
 */
import { packGrounds } from '../export/grounds.js'
import type { Ledger } from '../ledger/ledger.js'
import type { SheetKeeper } from './sheet-keeper.js'
import type { Grounds } from './views.js'

/** While reports are being added the ledger never stands still: the last gathering is answered then, and not kept. */
const attempts = 2

export class GroundsKeeper {
  private told: { readonly state: string; readonly text: string } | undefined
  private running: Promise<string> | undefined

  constructor(
    private readonly ledger: Ledger,
    private readonly keeper: SheetKeeper,
  ) {}

  /** JSON of Grounds (views.ts). */
  read(): Promise<string> {
    if (this.told?.state === this.keeper.state()) return Promise.resolve(this.told.text)
    this.running ??= this.gather().finally(() => {
      this.running = undefined
    })
    return this.running
  }

  private async gather(): Promise<string> {
    for (let attempt = 1; ; attempt++) {
      const state = this.keeper.state()
      const gathering = this.ledger.gatherGrounds()
      let step = gathering.next()
      while (!step.done) {
        await new Promise((resolve) => setImmediate(resolve))
        step = gathering.next()
      }
      const met = new Set(
        step.value.flatMap(({ claims }) => claims.flatMap(({ side, holderSide }) => [side, holderSide])),
      )
      const sides = [...met].flatMap((id) => (id === null ? [] : [{ id, name: this.keeper.nameOf(id) }]))
      const same = this.keeper.state() === state
      if (!same && attempt < attempts) continue
      const text = JSON.stringify({ sides, ...packGrounds(step.value) } satisfies Grounds)
      if (same) this.told = { state, text }
      return text
    }
  }
}
