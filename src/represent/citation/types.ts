import type { PublicItem } from '../readPublic'
import type { Place } from '../readPlace'

/** What is cited: an item in the words of one revision, where it was printed, where it stays. */
export type Cited = {
  readonly item: PublicItem
  readonly place: Place
  readonly revision: number
  /** Since when that revision is public, ISO 8601. */
  readonly from: string
  readonly permanentUrl: string
}
