/** Adds to a count by name. */
export function countIn(counts: Record<string, number>, name: string, times = 1): void {
  counts[name] = (counts[name] ?? 0) + times
}

/** The laws that broke, each once; what is broken begins with its law and a colon. */
export const lawsOf = (broken: readonly string[]): ReadonlySet<string> =>
  new Set(broken.map((one) => one.slice(0, one.indexOf(':'))))
