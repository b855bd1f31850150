import type { Profile } from '../draft'
import type { Place } from './types'

/** Gives the width of the column that a piece stands in, in cells. */
export function column({ profile }: Place, at: number): number {
  return Math.max(profile.widths[at] ?? 0, profile.around[at] ?? 0)
}

/** Whether the page writes elsewhere, as one word, what would meet across a line end. */
export function spansWord(
  before: string | undefined,
  after: string | undefined,
  { pairs }: Pick<Profile, 'pairs'>,
): boolean {
  return before !== undefined && after !== undefined && pairs.has(`${before.at(-1)}${after.at(0)}`)
}
