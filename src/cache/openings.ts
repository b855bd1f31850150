type CorsHeaders = (origin: string | undefined) => Readonly<Record<string, string>>

/** What lets pages of other sites read public answers. */
export type Openings = {
  /** Headers for a page of this origin, flat. */
  readonly head: (origin: string | undefined) => readonly string[]
  /** Whether the origin decides: caches must be told so. */
  readonly vary: readonly string[]
}

const mostKnown = 500

/** Those headers, worked out once for each origin. */
export function openings(corsHeaders: CorsHeaders): Openings {
  const known = new Map<string | undefined, readonly string[]>()
  const head = (origin: string | undefined) => {
    const before = known.get(origin)
    if (before) return before
    if (known.size >= mostKnown) known.clear()
    const made = Object.entries(corsHeaders(origin)).filter(([name]) => name !== 'Vary')
    known.set(origin, made.flat())
    return made.flat()
  }
  return { head, vary: 'Vary' in corsHeaders(undefined) ? ['Origin'] : [] }
}
