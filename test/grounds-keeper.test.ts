import { expect, test } from 'vitest'
import type { Ledger } from '../src/ledger/ledger.js'
import { GroundsKeeper } from '../src/server/grounds-keeper.js'
import type { SheetKeeper } from '../src/server/sheet-keeper.js'

/** A keeper over a ledger without grounds, and how often it gathered. @param state of the ledger, asked anew each time */
function keeperOf(state: () => string) {
  const count = { gathered: 0 }
  const ledger = {
    *gatherGrounds() {
      count.gathered++
      yield undefined
      return []
    },
  }
  const sheet = { state, nameOf: (id: string) => id }
  return { keeper: new GroundsKeeper(ledger as unknown as Ledger, sheet as unknown as SheetKeeper), count }
}

test('what was gathered is kept while the ledger stands still', async () => {
  const { keeper, count } = keeperOf(() => 'one')
  expect(await keeper.read()).toBe(await keeper.read())
  expect(count.gathered).toBe(1)
})

test('a ledger that never stands still is answered, and nothing is kept', async () => {
  let states = 0
  const { keeper, count } = keeperOf(() => String(states++))
  expect(JSON.parse(await keeper.read())).toMatchObject({ grounds: [] })
  await keeper.read()
  expect(count.gathered).toBe(4)
})
