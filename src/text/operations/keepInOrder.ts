/**
 * The most of these numbers that stand in rising order, as places in the list: `[2, 0, 1]` gives
 * places 1 and 2. What was moved is the rest.
 */
export function keepInOrder(numbers: readonly number[]): number[] {
  const tails: number[] = []
  const before: number[] = []
  numbers.forEach((number, i) => {
    const at = lowerBound(tails, (place) => (numbers[place] ?? 0) < number)
    before[i] = at > 0 ? (tails[at - 1] ?? -1) : -1
    tails[at] = i
  })
  const kept: number[] = []
  for (let i = tails.at(-1) ?? -1; i >= 0; i = before[i] ?? -1) kept.push(i)
  return kept.reverse()
}

function lowerBound(list: readonly number[], isLess: (value: number) => boolean): number {
  let from = 0
  let to = list.length
  while (from < to) {
    const middle = (from + to) >> 1
    if (isLess(list[middle] ?? 0)) from = middle + 1
    else to = middle
  }
  return from
}
