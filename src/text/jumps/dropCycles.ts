import type { Part } from './scorePair'

type Pair = { readonly from: Part; readonly to: Part; readonly score: number }

/** Takes the weakest pair out of each ring: no story goes on where it began. */
export function dropCycles<P extends Pair>(pairs: readonly P[]): P[] {
  const next = new Map<Part, Part>()
  const byStrength = [...pairs].sort((a, b) => b.score - a.score || a.from.at - b.from.at)
  const kept = byStrength.filter(({ from, to }) => {
    if (reaches({ next, from: to, to: from })) return false
    next.set(from, to)
    return true
  })
  return kept.sort((a, b) => a.from.at - b.from.at)
}

type Way = { readonly next: ReadonlyMap<Part, Part>; readonly from: Part; readonly to: Part }

function reaches({ next, from, to }: Way): boolean {
  let at: Part | undefined = from
  while (at !== undefined && at !== to) at = next.get(at)
  return at === to
}
