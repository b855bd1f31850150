/** The numbers that ranges name: `1-3,7` gives 1, 2, 3, 7. What is no range gives none. */
export function fromRanges(ranges: string): number[] {
  return ranges.split(',').flatMap((range) => {
    const [from, to] = /^(\d{1,6})(?:-(\d{1,6}))?$/u.exec(range)?.slice(1) ?? []
    if (from === undefined) return []
    const [first, last] = [Number(from), Number(to ?? from)]
    return Array.from({ length: Math.max(last - first + 1, 0) }, (_, i) => first + i)
  })
}
