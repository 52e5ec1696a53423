/**
 * Heights for names that stand one under another: each as near to its line as there is room, in order, none below `most`.
 * @param wanted from the top down @param room pixels that a name needs
 */
export function standApart(wanted: readonly number[], room: number, most: number): number[] {
  const placed: number[] = []
  for (const y of wanted) placed.push(Math.max(y, (placed.at(-1) ?? Number.NEGATIVE_INFINITY) + room))
  let least = most
  for (let at = placed.length - 1; at >= 0; at--) {
    placed[at] = Math.min(placed[at]!, least)
    least = placed[at]! - room
  }
  return placed
}
