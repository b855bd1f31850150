import type { Unit } from '../draft'

/** Headline lines that stand between the same two paragraphs, with the rank of the paragraph that follows. */
export type HeadRun = { readonly heads: readonly Unit[]; readonly rank: number }

/** Gives the runs of headline lines of a page, whose paragraphs stand at the places `at`. */
export function headRuns(page: {
  readonly units: readonly Unit[]
  readonly at: readonly number[]
}): HeadRun[] {
  const { units, at } = page
  return [...at, units.length].flatMap((to, rank) => {
    const heads = units.slice((at[rank - 1] ?? -1) + 1, to).filter(({ kind }) => kind === 'head')
    return heads.length > 0 ? [{ heads, rank }] : []
  })
}
