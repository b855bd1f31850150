/**
 * Gives the least number of characters (code points) to insert, delete or replace to make `b` of `a`.
 * Looks only near the diagonal and widens while that may be too narrow, so that like texts are quick.
 */
export function editDistance(a: string, b: string): number {
  const [left, right] = withoutEnds([...a], [...b])
  const apart = Math.abs(left.length - right.length)
  const most = Math.max(left.length, right.length)
  if (left.length === 0 || right.length === 0) return most
  for (let band = Math.max(8, apart); ; band *= 2) {
    const distance = distanceWithin({ left, right, band })
    if (distance <= band || band >= most) return distance
  }
}

type Texts = { readonly left: readonly string[]; readonly right: readonly string[] }

/** The parts of two texts between their common beginning and their common end. */
function withoutEnds(a: readonly string[], b: readonly string[]): [string[], string[]] {
  const least = Math.min(a.length, b.length)
  let from = 0
  while (from < least && a[from] === b[from]) from += 1
  let end = 0
  while (end < least - from && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1
  return [a.slice(from, a.length - end), b.slice(from, b.length - end)]
}

const FAR = 0x7fffffff

/** The distance on paths at most `band` off the diagonal; right whenever it is not above `band`. */
function distanceWithin({ left, right, band }: Texts & { readonly band: number }): number {
  const size = right.length
  let row = Uint32Array.from({ length: size + 2 }, (_, j) => j)
  let next = new Uint32Array(size + 2)
  for (let i = 1; i <= left.length; i += 1) {
    const first = Math.max(1, i - band)
    const last = Math.min(size, i + band)
    next[first - 1] = first === 1 && i <= band ? i : FAR
    for (let j = first; j <= last; j += 1) {
      const swap = (row[j - 1] ?? 0) + (left[i - 1] === right[j - 1] ? 0 : 1)
      next[j] = Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1)
    }
    next[last + 1] = FAR
    ;[row, next] = [next, row]
  }
  return row[size] ?? 0
}
