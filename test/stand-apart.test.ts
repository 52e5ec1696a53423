import { expect, test } from 'vitest'
import { standApart } from '../workbench/src/matter/stand-apart.js'

test.each([
  // wanted           room  most  placed
  [[20, 100], 34, 300, [20, 100]],
  [[20, 30, 40], 34, 300, [20, 54, 88]], // pushed down where they would touch
  [[20, 295, 299], 34, 300, [20, 266, 300]], // pushed up where the picture ends
  [[], 34, 300, []],
] as const)('names that want to stand at %j, %i apart, up to %i, stand at %j', (wanted, room, most, placed) => {
  expect(standApart(wanted, room, most)).toEqual(placed)
})
